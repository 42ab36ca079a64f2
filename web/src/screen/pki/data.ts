import { $api } from '~/api/client'
import { useProvisioning } from '../provisioning/data'

/** The account's authorities: one each, made when its first device wants a certificate. */
export const useAuthorities = (account: string) => $api.useQuery('get', '/accounts/{account}/certificate-authorities', { params: { path: { account }, query: { limit: 100 } } })

/** Where devices find the account, without a path; and its key, which stands in paths. Empty until it is known. */
export function useDoor(account: string): { origin: string; key: string } {
  const found = useProvisioning(account)
  const address = found.data?.value.status.serverAddress ?? ''
  if (!URL.canParse(address)) return { origin: '', key: '' }
  const url = new URL(address)
  return { origin: url.origin, key: url.pathname.split('/').filter(Boolean).pop() ?? '' }
}

/** A text as a file to be kept. */
export const asFile = (text: string) => `data:application/x-pem-file,${encodeURIComponent(text)}`

/** The first certificate of a chain in Base64: the body of a PEM block is its DER in that. */
const bodyOf = (pem: string) => (/-----BEGIN CERTIFICATE-----([^-]*)-----END/.exec(pem)?.[1] ?? '').replace(/\s/g, '')

/** The first certificate of a chain as a file in DER. */
export const firstDer = (pem: string) => `data:application/pkix-cert;base64,${bodyOf(pem)}`

/** The same as bytes. */
export const derOf = (pem: string) => Uint8Array.from(atob(bodyOf(pem)), (c) => c.charCodeAt(0))
