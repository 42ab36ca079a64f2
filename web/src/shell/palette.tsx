import { Modal, ModalBody, TextInput } from '@patternfly/react-core'
import SearchIcon from '@patternfly/react-icons/dist/esm/icons/search-icon'
import { useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useEffect, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { $api } from '~/api/client'
import { titleOf, useWho } from '~/api/who'
import { macText } from '~/part/text'
import { places } from './nav'
import { setTheme } from './theme'

interface Command { id: string; words: string; hint: string; run(): void }

/** The command palette: screens, devices, accounts and what can be done from anywhere. */
export function Palette({ close, help }: { close(): void; help(): void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { account, accounts } = useWho()
  const [q, setQ] = useState('')
  const [at, setAt] = useState(0)
  const asked = useDeferredValue(q.trim())
  const devices = $api.useQuery('get', '/accounts/{account}/devices',
    { params: { path: { account: account.id }, query: { q: asked, limit: 6 } } }, { enabled: asked.length > 1, placeholderData: (old) => old })

  const matches = (words: string) => words.toLowerCase().includes(q.trim().toLowerCase())
  const commands: Command[] = [
    ...places(t).map((p) => ({ id: p.to, words: t('Go to {{place}}', { place: p.words }), hint: p.help, run: () => void navigate({ to: p.to as '/', params: { account: account.metadata.name } as never }) })),
    { id: 'light', words: t('Light theme'), hint: '', run: () => setTheme('light') },
    { id: 'dark', words: t('Dark theme'), hint: '', run: () => setTheme('dark') },
    { id: 'help', words: t('Keyboard shortcuts'), hint: '?', run: help },
    ...accounts.map((a) => ({ id: a.id, words: t('Switch to {{account}}', { account: titleOf(a) }), hint: a.metadata.name, run: () => void navigate({ to: '/devices', search: { account: a.metadata.name } }) })),
  ].filter((c) => matches(`${c.words} ${c.hint}`)).slice(0, 8)
  const found: Command[] = [
    ...(asked.length > 1 ? devices.data?.items ?? [] : []).map((d) => ({
      id: d.id, words: d.metadata.name || macText(d.spec.mac) || d.spec.serial, hint: [d.spec.model, macText(d.spec.mac), d.status.siteName].filter(Boolean).join(' · '),
      run: () => void navigate({ to: '/devices/$device', params: { device: d.id } }),
    })),
    ...commands,
  ]
  useEffect(() => setAt(0), [q])
  const run = (c?: Command) => { if (c) { close(); c.run() } }
  const press = (e: KeyboardEvent) => {
    if (e.key === 'ArrowDown') setAt((i) => Math.min(i + 1, found.length - 1))
    else if (e.key === 'ArrowUp') setAt((i) => Math.max(i - 1, 0))
    else if (e.key === 'Enter') run(found[at])
    else return
    e.preventDefault()
  }
  return (
    <Modal isOpen variant="small" onClose={close} aria-label={t('Command palette')} position="top" className="palette">
      <ModalBody>
        <TextInput type="text" value={q} onChange={(_e, v) => setQ(v)} onKeyDown={press} placeholder={t('Where to, or which device?')} customIcon={<SearchIcon />}
          aria-label={t('Command')} role="combobox" aria-expanded aria-autocomplete="list" aria-controls="palette-list" aria-activedescendant={found[at] && `palette-${at}`} autoFocus autoComplete="off" spellCheck={false} />
        <ul id="palette-list" role="listbox" aria-label={t('Commands')} className="palette-list">
          {found.map((c, i) => (
            <li key={c.id} id={`palette-${i}`} role="option" aria-selected={i === at} onClick={() => run(c)} onMouseMove={() => setAt(i)}>
              <span>{c.words}</span><span className="muted">{c.hint}</span>
            </li>
          ))}
        </ul>
        <p role="status" className="muted">{found.length === 0 ? t('Nothing is called so.') : ''}</p>
        <p className="muted palette-keys"><span><kbd>↑</kbd><kbd>↓</kbd>{t('choose')}</span><span><kbd>Enter</kbd>{t('open')}</span><span><kbd>Esc</kbd>{t('close')}</span></p>
      </ModalBody>
    </Modal>
  )
}
