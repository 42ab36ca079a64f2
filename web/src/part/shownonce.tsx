import { Alert, Button, Modal, TextInput, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CopyButton } from './text'

/** ShownOnce is a secret that nobody can ask for again: it stays until the reader says that it is kept. */
export function ShownOnce({ title, label, text, children, close }: { title: string; label: string; text: string; children?: ReactNode; close(): void }) {
  const { t } = useTranslation()
  return (
    <Modal isOpen variant="medium" aria-labelledby="once-title" aria-describedby="once-body">
      <ModalHeader title={title} labelId="once-title" />
      <ModalBody id="once-body">
        <div className="stack">
          <Alert variant="warning" isInline component="p" title={t('This is shown once, here and now.')} />
          <div className="with-button"><TextInput className="pem" readOnlyVariant="default" aria-label={label} value={text} onFocus={(e) => e.target.select()} /><CopyButton text={text} label={t('Copy')} /></div>
          {children}
        </div>
      </ModalBody>
      <ModalFooter><Button variant="primary" onClick={close}>{t('I have kept it')}</Button></ModalFooter>
    </Modal>
  )
}
