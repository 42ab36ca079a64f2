import { Button, Modal, ModalBody, ModalFooter, ModalHeader, Tooltip } from '@patternfly/react-core'
import QrcodeIcon from '@patternfly/react-icons/dist/esm/icons/qrcode-icon'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Waiting } from './page'

const Qr = lazy(async () => ({ default: (await import('./qr')).Qr }))

/** ShowQr is a button that shows a text as a QR code, for who types nothing on a phone or carries it to another screen. */
export function ShowQr({ text, title }: { text: string; title: string }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const label = t('{{what}} as QR code', { what: title })
  return (
    <>
      <Tooltip content={label}><Button variant="plain" aria-label={label} icon={<QrcodeIcon />} onClick={() => setOpen(true)} /></Tooltip>
      {open && (
        <Modal isOpen variant="small" onClose={() => setOpen(false)} aria-labelledby="qr-title">
          <ModalHeader title={title} labelId="qr-title" />
          <ModalBody><Suspense fallback={<Waiting rows={3} />}><Qr text={text} label={label} /></Suspense><p className="above"><code>{text}</code></p></ModalBody>
          <ModalFooter><Button variant="primary" onClick={() => setOpen(false)}>{t('Close')}</Button></ModalFooter>
        </Modal>
      )}
    </>
  )
}
