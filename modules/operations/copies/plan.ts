import type { Entity } from '#kernel/entity/entity.ts'
import type { TenantColumn, TenantTable } from '../tenants/tables.ts'
import type { Disguise } from './disguise.ts'
import { staysAsItIs } from './spoken.ts'

/** What was told, sealed, sent, asked with or let in: a copy begins without it. Files stay where they are. */
const leftOut = new Set(
  `kernel.api_key kernel.audit kernel.event kernel.handled kernel.idempotency kernel.link kernel.saved_view
   kernel.search_document kernel.search_word kiosk.pin`.split(/\s+/),
)
const leftOutParts = new Set(['compliance', 'integrations', 'transfer', 'files'])
const keptOfNotices = 'notices.wording'

const isLeftOut = (table: string) => {
  const [part] = table.split('.')
  return leftOut.has(table) || leftOutParts.has(part!) || (part === 'notices' && table !== keptOfNotices)
}

/** One value of COPY's text, unescaped; null is null. */
export type Change = (was: string) => string | null

export interface CopiedTable {
  table: TenantTable
  /** By column, in their order. */
  changes: Change[]
}

const secret = /(_hash|_salt|token)$|^(lookup|stretch|pin)/
const reach = /(^|_)(email|phone|address)$/
const snake = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

/** Fields that their nouns mark as personal, by table and column. */
function marked(nouns: Iterable<Entity>): Set<string> {
  const found = new Set<string>()
  for (const noun of nouns)
    for (const [name, field] of Object.entries(noun.fields))
      if (field.options.personal) found.add(`${noun.table}.${snake(name)}`)
  return found
}

/** Which tables a copy has, and what becomes of each column of theirs. */
export function planCopy(
  tables: readonly TenantTable[],
  nouns: Iterable<Entity>,
  disguise: Disguise,
): CopiedTable[] {
  const personal = marked(nouns)
  const copied = closed(tables)
  const isCopied = new Set(copied.map(table => table.name))
  return copied.map(table => {
    const dangling = new Set(
      table.references.filter(one => !isCopied.has(one.of)).map(one => freeColumn(table, one)),
    )
    const changes = table.columns.map(column => {
      if (dangling.has(column.name)) return () => null
      return isKey(table, column.name) ? disguise.ids : changeOf(table.name, column, personal, disguise)
    })
    return { table, changes }
  })
}

/** A row that must name what is left out is left out as well. */
function closed(tables: readonly TenantTable[]): TenantTable[] {
  let kept = tables.filter(table => !isLeftOut(table.name))
  for (;;) {
    const names = new Set(kept.map(table => table.name))
    const next = kept.filter(table =>
      table.references.every(one => names.has(one.of) || freeColumn(table, one)),
    )
    if (next.length === kept.length) return kept
    kept = next
  }
}

const freeColumn = (table: TenantTable, { columns }: TenantTable['references'][number]) =>
  columns.findLast(name => table.columns.some(column => column.name === name && !column.isNotNull))

/** What another row is named by stays what it is, but for ids. */
const isKey = (table: TenantTable, column: string) =>
  table.references.some(one => one.columns.includes(column) && column !== 'tenant_id')

function changeOf(table: string, column: TenantColumn, personal: Set<string>, disguise: Disguise): Change {
  const { name, type, isUnique } = column
  const isPersonal = personal.has(`${table}.${name}`)
  if (name === 'external_id' || (table === 'kernel.member' && name === 'user_id')) return () => null
  if (name === 'custom') return () => '{}'
  if (type === 'date') return isPersonal ? was => `${was.slice(0, 8)}01` : was => was
  if (type !== 'text' && type !== 'text[]' && type !== 'jsonb') return disguise.ids
  if (secret.test(name)) return disguise.token
  if (!isPersonal && !reach.test(name) && says(table, column)) return disguise.ids
  if (type === 'text[]') return () => '{}'
  if (type === 'jsonb')
    return was => JSON.stringify(disguise.json(JSON.parse(was), key => staysAsItIs(table, snake(key))))
  return isUnique ? was => `${disguise.text(was)}-${disguise.token(was).slice(0, 8)}` : disguise.text
}

/** Words that say what kind of thing something is, or a number of the house's own. */
const says = (table: string, { name, isChoice }: TenantColumn) =>
  isChoice || name === 'number' || staysAsItIs(table, name)
