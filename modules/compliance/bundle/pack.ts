import { take } from '#modules/files/public.ts'
import type { Rows } from './collect.ts'
import { type ZipEntry, zip } from './zip.ts'

interface Packing {
  tenantId: string
  subject: { entity: string; id: string; name: string | null }
  business: string
  at: string
  rows: Rows
}

interface FileRow {
  id: string
  name: string
}

const json = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`)

const extension = /\.[a-z0-9]{1,5}$/i

/** One file of JSON for each kind of record, the person's files beside them, and a page that says what is what. */
export async function pack({ tenantId, subject, business, at, rows }: Packing): Promise<Buffer> {
  const tables = Object.keys(rows).sort()
  const counts = Object.fromEntries(tables.map(table => [table, rows[table]!.length]))
  const entries: ZipEntry[] = [
    {
      name: 'about.json',
      content: json({ format: 'mainstay.person.1', business, subject, madeAt: at, counts }),
    },
    ...tables.map(table => ({ name: `records/${table}.json`, content: json(rows[table]) })),
  ]
  for (const file of (rows['files.file'] ?? []) as FileRow[]) {
    const content = await take({ tenantId, id: file.id }, 'full')
    const end = extension.exec(file.name)?.[0] ?? ''
    if (content) entries.push({ name: `files/${file.id}${end}`, content })
  }
  return zip(entries)
}
