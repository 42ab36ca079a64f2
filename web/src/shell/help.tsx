import { DescriptionList, Modal, ModalBody, ModalHeader, Switch } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Fact } from '~/part/fact'
import { setSingleKeys, singleKeys } from './keys'
import { places } from './nav'

/** What keys do, and the switch that ends those of one letter. */
export function Help({ close }: { close(): void }) {
  const { t } = useTranslation()
  const [on, setOn] = useState(singleKeys())
  const keys: [string, string][] = [
    ['Ctrl K, ⌘ K', t('Command palette')],
    ['/', t('Search the list')],
    ...places(t).filter((p) => p.key).map((p): [string, string] => [p.key!, p.words]),
    ['j k', t('Next and previous row')],
    ['x', t('Select the row')],
    ['Enter', t('Open the row')],
    ['o', t('Open the row in the panel')],
    ['e', t('Edit')],
    ['Esc', t('Close')],
    ['?', t('This list')],
  ]
  return (
    <Modal isOpen variant="small" onClose={close} aria-labelledby="keys-title">
      <ModalHeader title={t('Keyboard shortcuts')} labelId="keys-title" />
      <ModalBody>
        <DescriptionList isHorizontal isCompact>
          {keys.map(([key, does]) => <Fact key={key} term={does}>{key.split(' ').map((k) => <kbd key={k}>{k}</kbd>)}</Fact>)}
        </DescriptionList>
        <Switch id="single-keys" label={t('Shortcuts of a single key')} isChecked={on} onChange={(_e, v) => { setOn(v); setSingleKeys(v) }} />
      </ModalBody>
    </Modal>
  )
}
