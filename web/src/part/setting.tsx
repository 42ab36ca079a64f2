import { Button, FormSelect, FormSelectOption, Label, Switch, TextInput } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { Breaking } from './text'

type Entry = Api['Setting'] | undefined

/** What the API says in place of a secret. */
export const mask = '********'

/** What a setting is called: in words as its catalog has them, and by its key; and what it costs to change it. */
export function SettingName({ of: key, entry }: { of: string; entry: Entry }) {
  const { t } = useTranslation()
  const old = /deprecated|obsolete/i.test(`${entry?.summary} ${entry?.since}`)
  return (
    <span className="setting-name">
      {entry?.summary && <span>{entry.summary}</span>}
      <code className={entry?.summary ? 'muted' : undefined}><Breaking text={key} /></code>
      {entry?.restart === 'reboot' && <Label isCompact color="orange" variant="outline">{t('Needs reboot')}</Label>}
      {entry?.restart === 'restart' && <Label isCompact color="orange" variant="outline">{t('Needs restart')}</Label>}
      {old && <Label isCompact color="orange">{t('Deprecated')}</Label>}
    </span>
  )
}

/** What may be said of a setting beside its name: default, range, models. */
export function settingHelp(t: (key: string, more?: Record<string, unknown>) => string, e: Entry): string {
  if (!e) return ''
  const range = e.min < e.max ? (e.type === 'int' ? `${e.min}–${e.max}` : t('{{min}} to {{max}} characters', { min: e.min, max: e.max })) : ''
  return [e.default !== '' && !e.secret && t('Default: {{value}}', { value: e.default }), range, e.since && e.since !== 'all' && !e.since.startsWith('seen on') && (/^[0-9.]+$/.test(e.since) ? t('Since software {{since}}', { since: e.since }) : t('Known to: {{since}}', { since: e.since.replace(/^all, /, '').replace(/ ?\/ ?(?=[A-Z])/g, ' and ') }))].filter(Boolean).join(' · ')
}

const yes = /^(1|true|on|yes)$/i

/** The values of a setting that is on or off, as its family spells them. */
function spelling(e: Api['Setting']): { on: string; off: string } {
  const of = (wanted: boolean) => e.choices.find((c) => (yes.test(c.value) || yes.test(c.alias ?? '')) === wanted)?.value
  return { on: of(true) ?? '1', off: of(false) ?? '0' }
}

interface Props { id?: string; label: string; entry: Entry; value: string; change(v: string): void; disabled?: boolean; describedBy?: string; focus?: boolean }

/** A field of a setting's own kind: a switch, a number, a choice, a secret that is typed unseen, a text. What its kind does not know stays a text. */
export function SettingValue({ id, label, entry: e, value, change, disabled, describedBy, focus }: Props) {
  const { t } = useTranslation()
  const about = { id, 'aria-label': label, 'aria-describedby': describedBy, isDisabled: disabled }
  if (e?.type === 'bool' && !e.secret) {
    const { on, off } = spelling(e)
    const known = (v: string) => e.choices.some((c) => c.value === v || c.alias === v) || v === on || v === off || v === ''
    if (known(value)) {
      const is = value !== '' && (value === on || e.choices.some((c) => c.value === on && c.alias === value))
      return <span className="line"><Switch {...about} id={id ?? `switch-${e.family}-${label}`} isChecked={is} onChange={(_e, v) => change(v ? on : off)} /><span aria-hidden className="muted">{value === '' ? t('not set') : is ? t('On') : t('Off')}</span></span>
    }
  }
  if (e && e.choices.length > 0 && !e.secret && (e.strict || e.choices.some((c) => c.value === value))) {
    return (
      <FormSelect {...about} value={value} onChange={(_e, v) => change(v)}>
        {!e.choices.some((c) => c.value === value) && <FormSelectOption value={value} label={value || t('Choose')} />}
        {e.choices.map((c) => <FormSelectOption key={c.value} value={c.value} label={c.means ? `${c.value} – ${c.means}` : c.value} />)}
      </FormSelect>
    )
  }
  if (e?.secret) return <TextInput {...about} type="password" value={value} onChange={(_e, v) => change(v)} autoComplete="new-password" spellCheck={false} autoFocus={focus} />
  const number = e?.type === 'int' && /^-?\d*$/.test(value)
  const bounds = number && e.min < e.max ? { min: e.min, max: e.max } : {}
  return <TextInput {...about} {...bounds} type={number ? 'number' : 'text'} value={value} onChange={(_e, v) => change(v)} autoComplete="off" spellCheck={false} autoFocus={focus} />
}

/** A secret that is stored: it is never shown, and replaced by another. */
export function StoredSecret({ label, change, disabled }: { label: string; change(v: string): void; disabled?: boolean }) {
  const { t } = useTranslation()
  const [typing, setTyping] = useState(false)
  if (typing) return <TextInput type="password" aria-label={label} value="" onChange={(_e, v) => change(v)} autoComplete="new-password" autoFocus />
  return <span className="line"><code aria-label={t('hidden')}>••••••••</code><Button variant="link" isInline isDisabled={disabled} aria-label={t('Replace {{what}}', { what: label })} onClick={() => setTyping(true)}>{t('Replace')}</Button></span>
}
