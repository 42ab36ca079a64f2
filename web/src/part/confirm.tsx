import { Button, Form, FormGroup, Modal, ModalBody, ModalFooter, ModalHeader, TextInput } from '@patternfly/react-core'
import { useState, type FormEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Press } from './press'
import { ProblemAlert } from './problem'

interface Props {
  title: string
  /** What the button says: a verb. */
  verb: string
  /** What has to be typed before the button works; empty: nothing. */
  typed?: string
  danger?: boolean
  ready?: boolean
  /** Why it is not ready, where that is something else than a field that is missing. */
  why?: string
  wide?: boolean
  children: ReactNode
  /** Does it; what it throws is shown, and the dialog stays. */
  act(): Promise<unknown>
  close(): void
}

/** Confirm asks before something that is wide or cannot be taken back. */
export function Confirm({ title, verb, typed, danger, ready = true, why, wide, children, act, close }: Props) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const may = ready && !busy && (!typed || text.trim() === typed)
  const submit = async (e?: FormEvent) => {
    e?.preventDefault()
    if (!may) return
    setBusy(true)
    setError(null)
    try {
      await act()
      close()
    } catch (e) {
      setError(e)
      setBusy(false)
    }
  }
  return (
    <Modal isOpen variant={wide ? 'large' : 'small'} onClose={close} aria-labelledby="confirm-title" aria-describedby="confirm-body">
      <ModalHeader title={title} labelId="confirm-title" titleIconVariant={danger ? 'warning' : undefined} />
      <ModalBody id="confirm-body">
        {error !== null && <ProblemAlert error={error} title={t('Nothing was changed')} />}
        {children}
        {typed && (
          <Form onSubmit={submit} className="typed">
            <FormGroup label={t('Type {{text}} to confirm', { text: typed })} fieldId="confirm-typed">
              <TextInput id="confirm-typed" value={text} onChange={(_e, v) => setText(v)} autoComplete="off" spellCheck={false} />
            </FormGroup>
          </Form>
        )}
      </ModalBody>
      <ModalFooter>
        <Press why={!ready ? why ?? t('Something that is required is missing, or not yet right.') : typed && text.trim() !== typed ? t('Type {{text}} above.', { text: typed }) : ''} variant={danger ? 'danger' : 'primary'} isDisabled={busy} isLoading={busy} onClick={() => void submit()}>{verb}</Press>
        <Button variant="link" onClick={close}>{t('Cancel')}</Button>
      </ModalFooter>
    </Modal>
  )
}
