/** Has the browser keep what a request brought, as a file. */
export function saveFile(of: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(of)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
