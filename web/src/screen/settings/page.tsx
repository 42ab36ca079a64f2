import { Form, FormGroup, Radio, Switch } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { setSingleKeys, singleKeys } from '~/shell/keys'
import { setTheme, useTheme, type Theme } from '~/shell/theme'

/** How the page looks and what keys do, in this browser. */
export function Page() {
  const { t } = useTranslation()
  const theme = useTheme()
  const [keys, setKeys] = useState(singleKeys())
  const themes: [Theme, string][] = [['system', t('As the system has it')], ['light', t('Light')], ['dark', t('Dark')]]
  return (
    <Form>
      <p className="muted">{t('Kept in this browser.')}</p>
      <FormGroup role="radiogroup" isStack label={t('Theme')} fieldId="theme">
        {themes.map(([v, words]) => <Radio key={v} id={`theme-${v}`} name="theme" label={words} isChecked={theme === v} onChange={() => setTheme(v)} />)}
      </FormGroup>
      <Switch id="keys-of-one" label={t('Shortcuts of a single key')} isChecked={keys} onChange={(_e, v) => { setKeys(v); setSingleKeys(v) }} />
      <p className="muted">{t('Press ? anywhere for the list. Shortcuts with Ctrl or ⌘ work in any case.')}</p>
    </Form>
  )
}
