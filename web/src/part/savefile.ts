import { problemOf, ProblemError } from '~/api/client'

/** Has the browser keep what a request brought, as a file. */
export function saveFile(of: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(of)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** Has the browser keep what the server answers, as a file; the problem is thrown where it refuses. */
export async function saveAnswer(answer: Response, name: string) {
  if (!answer.ok) throw new ProblemError(problemOf(await answer.json().catch(() => ({}))))
  saveFile(await answer.blob(), name)
}
