import { Readable } from 'node:stream'
import { seenBy } from '../../access/hidden-fields.ts'
import type { Executor } from '../../command/execute.ts'
import { Failure } from '../../command/failure.ts'
import type { Entity } from '../../entity/entity.ts'
import type { Entities } from '../../entity/include.ts'
import { includesOf } from '../../entity/include.ts'
import { type ListInput, parseListInput } from '../../entity/list-input.ts'
import { listStatement } from '../../entity/list-sql.ts'
import { openAnswer } from '../../entity/sealed.ts'
import { readingNoun, readRows } from '../noun-read.ts'
import type { Call, Operation, Parameter } from '../operation.ts'
import { defaultColumns, type ExportColumn, exportColumns, headerOf, lineOf } from './export-columns.ts'

/** Rows per statement: a few milliseconds of work, a few hundred kilobytes of memory, whatever the list's length. */
const pageSize = 500

/** The list as a CSV file: the same filters, search and order, to its end. */
export function exportOperation(
  kernel: Executor,
  noun: Entity,
  entities: Entities,
  listParameters: () => Parameter[],
): Operation {
  return {
    ...readingNoun(noun),
    name: `${noun.name}.export`,
    path: `/v1/${noun.plural}/export`,
    summary: `The list of ${noun.plural.replaceAll('-', ' ')} as a CSV file`,
    contentType: 'text/csv; charset=utf-8',
    get parameters() {
      return [
        ...listParameters().filter(
          parameter => !['limit', 'cursor', 'include', 'count'].includes(parameter.name),
        ),
        {
          name: 'columns',
          schema: { type: 'string' },
          description: 'Fields in the order wanted; customer.name reads on.',
        },
        {
          name: 'bom',
          schema: { type: 'boolean' },
          description: 'Starts with a byte order mark, for older spreadsheets.',
        },
      ]
    },
    async run(call) {
      if (!call.actor.permissions.has(noun.access.read)) throw Failure.forbidden(noun.access.read)
      const { columns: wanted, bom, ...query } = call.query
      for (const key of ['limit', 'cursor', 'include', 'count'])
        if (key in query) throw Failure.field(`/${key}`, 'unknown_field', 'A file has no pages.')
      const seen = seenBy(noun, call.actor.permissions)
      const names = namesOf(wanted) ?? defaultColumns(seen, await customFields(kernel, seen, call))
      const { columns, include } = exportColumns(seen, names)
      const input = { ...parseListInput(seen, query), include, limit: pageSize }
      const read = (cursor?: string) => readPage(kernel, noun, entities, call, { ...input, cursor })
      // Read before the answer begins: what is wrong with the question is still a problem and not half a file.
      const first = await read()
      const stream = Readable.from(textOf(columns, bom === 'true', first, read))
      return { status: 200, headers: headersOf(noun, call), body: null, stream }
    },
  }
}

interface Page {
  rows: Record<string, unknown>[]
  nextCursor: string | null
}

async function readPage(
  kernel: Executor,
  noun: Entity,
  entities: Entities,
  call: Call,
  input: ListInput,
): Promise<Page> {
  const seen = seenBy(noun, call.actor.permissions)
  const statement = listStatement(seen, input, call.actor, includesOf(noun, entities))
  const { items, nextCursor } = statement.page(await readRows(kernel, call, statement))
  kernel.seen?.({ noun, rows: items, isExport: true, call })
  const rows = await Promise.all(items.map(item => openAnswer(call.tenant.id, item)))
  return { rows: rows.map(row => JSON.parse(row)), nextCursor }
}

async function* textOf(
  columns: ExportColumn[],
  hasMark: boolean,
  first: Page,
  read: (cursor: string) => Promise<Page>,
) {
  yield (hasMark ? '\uFEFF' : '') + headerOf(columns)
  let page = first
  for (;;) {
    yield page.rows.map(row => lineOf(columns, row)).join('')
    if (page.nextCursor === null) return
    page = await read(page.nextCursor)
  }
}

function namesOf(wanted: unknown): string[] | undefined {
  if (wanted === undefined) return undefined
  const names = typeof wanted === 'string' ? wanted.split(',').filter(Boolean) : []
  if (
    names.length === 0 ||
    names.length > 200 ||
    !names.every(name => /^[a-zA-Z0-9]+(\.[a-zA-Z0-9]+)?$/.test(name))
  )
    throw Failure.field('/columns', 'invalid_format', 'Give names of fields with commas between.')
  return names
}

async function customFields(kernel: Executor, noun: Entity, call: Call): Promise<string[]> {
  const text = 'select name from kernel.custom_field where entity = $1 and archived_at is null order by name'
  const found = await readRows<{ name: string }>(kernel, call, { text, values: [noun.name] })
  return found.map(({ name }) => name).filter(name => !noun.allFields.custom?.unseen?.includes(name))
}

function headersOf(noun: Entity, call: Call): Record<string, string> {
  const day = call.now.toZonedDateTimeISO(call.tenant.timezone).toPlainDate()
  return {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${noun.plural}-${day}.csv"`,
  }
}
