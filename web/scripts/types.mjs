// Writes src/api/schema.d.ts from an OpenAPI document of the server: node scripts/types.mjs FILE-OR-URL
// What fails is one shape (Problem) for every operation, so it stands once per operation and not once per status.
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import openapiTS, { astToString } from 'openapi-typescript'

const from = process.argv[2]
if (!from) throw new Error('usage: node scripts/types.mjs FILE-OR-URL')
const text = /^https?:/.test(from) ? await (await fetch(from)).text() : await readFile(from, 'utf8')
const document = JSON.parse(text)
const sum = createHash('sha256').update(text.trim().replace(/"version":"[^"]*"/, '"version":""')).digest('hex')

for (const item of Object.values(document.paths)) {
  for (const operation of Object.values(item)) {
    if (!operation.responses) continue
    for (const status of Object.keys(operation.responses)) {
      if (!status.startsWith('2')) delete operation.responses[status]
    }
    for (const answer of Object.values(operation.responses)) delete answer.headers
    operation.responses.default = { description: 'A problem', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } }
    for (const [type, body] of Object.entries(operation.requestBody?.content ?? {})) {
      if (type.startsWith('application/merge-patch')) body.schema = {}
    }
  }
}
const ast = await openapiTS(document)
await writeFile(new URL('../src/api/schema.d.ts', import.meta.url),
  `// Made by \`make portal-types\` from the document that the server serves; do not edit.\n// document: ${sum}\n${astToString(ast)}`)
