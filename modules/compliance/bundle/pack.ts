import { take } from '#modules/files/public.ts'
import type { Rows } from './collect.ts'
import { type Blinder, fileContent } from './sight.ts'
import { type ZipEntry, zip } from './zip.ts'

interface Packing {
  tenantId: string
  subject: { entity: string; id: string; name: string | null }
  business: string
  at: string
  rows: Rows
  blind: Blinder
}

interface FileRow {
  id: string
  name: string
}

const json = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`)

const extension = /\.[a-z0-9]{1,5}$/i

const why = 'Left out because the role of whoever asked for this bundle does not see it.'

/** One file of JSON for each kind of record, the person's files beside them, and a page that says what is what. */
export async function pack({ tenantId, subject, business, at, rows, blind }: Packing): Promise<Buffer> {
  const tables = Object.keys(rows).sort()
  const counts = Object.fromEntries(tables.map(table => [table, rows[table]!.length]))
  const files: ZipEntry[] = []
  for (const file of (rows['files.file'] ?? []) as FileRow[]) {
    if (blind.leave(fileContent)) continue
    const content = await take({ tenantId, id: file.id }, 'full')
    const end = extension.exec(file.name)?.[0] ?? ''
    if (content) files.push({ name: `files/${file.id}${end}`, content })
  }
  const fields = blind.leftOut()
  const leftOut = fields.length > 0 ? { leftOut: { why, fields } } : {}
  const about = { format: 'mainstay.person.1', business, subject, madeAt: at, counts, ...leftOut }
  return zip([
    { name: 'about.json', content: json(about) },
    ...tables.map(table => ({ name: `records/${table}.json`, content: json(rows[table]) })),
    ...files,
  ])
}
