import { Button, Form, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core'
import { useState, type FormEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Press } from './press'
import { ProblemAlert } from './problem'

interface Props {
  title: string
  about?: string
  /** What the button says: a verb. */
  verb: string
  /** What is said when it was refused. */
  refused: string
  ready?: boolean
  /** Why it is not ready, where that is something else than a field that is missing. */
  why?: string
  wide?: boolean
  danger?: boolean
  /** Does it; what it throws is shown, and the dialog stays open. */
  act(): Promise<unknown>
  close(): void
  children: ReactNode | ((error: unknown) => ReactNode)
}

/** FormDialog is a form in a dialog: Enter sends it, what the server refuses stands above it and at its fields. */
export function FormDialog({ title, about, verb, refused, ready = true, why, wide, danger, act, close, children }: Props) {
  const { t } = useTranslation()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const submit = async (e: FormEvent) => {
    e.preventDefault()
    if (!ready || busy) return
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
    <Modal isOpen variant={wide ? 'medium' : 'small'} onClose={close} aria-labelledby="dialog-title">
      <ModalHeader title={title} labelId="dialog-title" titleIconVariant={danger ? 'warning' : undefined} description={about} />
      <ModalBody>
        <Form id="dialog-form" onSubmit={(e) => void submit(e)}>
          {error !== null && <ProblemAlert error={error} title={refused} />}
          {typeof children === 'function' ? children(error) : children}
        </Form>
      </ModalBody>
      <ModalFooter>
        <Press why={ready ? '' : why ?? t('Something that is required is missing, or not yet right.')} type="submit" form="dialog-form" variant={danger ? 'danger' : 'primary'} isDisabled={busy} isLoading={busy}>{verb}</Press>
        <Button variant="link" onClick={close}>{t('Cancel')}</Button>
      </ModalFooter>
    </Modal>
  )
}
