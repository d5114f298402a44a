import type { Transaction } from '#kernel/db/database.ts'
import { sqlState } from '#kernel/db/database.ts'
import { uuid } from '#kernel/db/uuid.ts'
import { allIds, type Gathered } from '../person/gather.ts'
import { type PersonMap, sqlName } from '../person/map.ts'
import type { RetentionRule } from '../rules/rule.ts'
import { addressesOf } from './addresses.ts'
import { forgetAudit } from './forget-audit.ts'
import { isKept, namesStaff } from './kept-columns.ts'

export interface Kept {
  table: string
  rowCount: number
  /** Why, in words; with the law where it is one. */
  reason: string
  citation?: string
}

export interface Erased {
  /** Rows by table. */
  erased: Record<string, number>
  kept: Kept[]
  auditCount: number
  fileIds: string[]
}

interface Erasing {
  tx: Transaction
  map: PersonMap
  gathered: Gathered
  rules: readonly RetentionRule[]
  at: string
  requestId: string
}

export const wordsOf = (map: PersonMap, table: string): string[] =>
  (map.tables.get(table)?.words ?? []).map(column => column.name).filter(column => !isKept(table, column))

/** What the law keeps of what was found. */
export const keptByLaw = (gathered: Gathered, rules: readonly RetentionRule[]): Kept[] =>
  rules.flatMap(rule =>
    rule.keeps
      .filter(table => gathered.ids.has(table))
      .map(table => ({
        table,
        rowCount: gathered.ids.get(table)!.size,
        reason: `${rule.title}: ${rule.years} years`,
        citation: rule.citation,
      })),
  )

/** Records in which somebody of the house is named for what they did. */
export const keptOfStaff = (map: PersonMap, gathered: Gathered): Kept[] =>
  [...gathered.ids].flatMap(([table, rows]) => {
    const names = (map.tables.get(table)?.words ?? []).filter(column => namesStaff(column.name))
    return names.map(({ name }) => ({
      table,
      rowCount: rows.size,
      reason: `${name}: who of the house did it, kept as long as the record is`,
    }))
  })

/** Takes every word about the person out of the tenant's tables; amounts, days and references between rows stay. */
export async function erase(erasing: Erasing): Promise<Erased> {
  const { tx, map, gathered, rules } = erasing
  const ids = allIds(gathered)
  const addresses = await addressesOf((text, values) => tx.rows(text, values), map, gathered)
  const kept = keptByLaw(gathered, rules)
  const isHeld = new Set(kept.map(one => one.table))
  const erased: Record<string, number> = {}
  for (const [table, rows] of gathered.ids) {
    if (isHeld.has(table)) continue
    const count = await blank(erasing, { table, key: 'id', ids: [...rows] }, kept)
    if (count > 0) erased[table] = count
  }
  await blank(erasing, { table: 'transfer.import_row', key: 'row_id', ids }, kept)
  await blank(erasing, { table: 'kernel.event', key: 'row_id', ids, columns: ['data'] }, kept)
  kept.push(...keptOfStaff(map, gathered).filter(one => !isHeld.has(one.table)))
  await sweep(tx, ids, addresses)
  const auditCount = await forgetAudit(tx, ids)
  return { erased, kept, auditCount, fileIds: [...(gathered.ids.get('files.file') ?? [])] }
}

interface Target {
  table: string
  key: string
  ids: string[]
  /** Those that can hold words, unless given. */
  columns?: string[]
}

/** All columns at once; where the database refuses that, one after the other, and what it insists on is told. */
async function blank(erasing: Erasing, target: Target, kept: Kept[]): Promise<number> {
  const columns = target.columns ?? wordsOf(erasing.map, target.table)
  if (columns.length === 0 || target.ids.length === 0) return 0
  const refused = await attempt(erasing, target, columns)
  if (refused === undefined) return target.ids.length
  for (const column of columns) {
    const reason = await attempt(erasing, target, [column])
    if (reason !== undefined)
      kept.push({ table: target.table, rowCount: target.ids.length, reason: `${column}: ${reason}` })
  }
  return target.ids.length
}

async function attempt({ tx, at, requestId }: Erasing, target: Target, columns: string[]) {
  await tx.run('savepoint blanking')
  try {
    const rows = await tx.rows<{ id: string | null; version: number | null }>(
      'select id, version from compliance.blank($1::regclass, $2, $3::uuid[], $4::name[])',
      [sqlName(target.table), target.key, target.ids, columns],
    )
    const nouns = rows.filter(row => row.id !== null && row.version !== null)
    if (nouns.length > 0)
      await tx.run(auditSql, [
        tx.tenantId,
        at,
        requestId,
        target.table,
        nouns.map(() => uuid()),
        nouns.map(row => row.id),
        nouns.map(row => row.version),
      ])
    await tx.run('release savepoint blanking')
    return undefined
  } catch (error) {
    if (!/^2|^P0/.test(sqlState(error) ?? '')) throw error
    await tx.run('rollback to savepoint blanking')
    return (error as { constraint?: string; message: string }).constraint ?? (error as Error).message
  }
}

const auditSql = `insert into kernel.audit (tenant_id, id, at, actor_kind, actor_name, operation, request_id, entity, row_id, row_version)
  select $1, a.id, $2, 'system', 'Mainstay', 'compliance.erase', $3, $4, a.row_id, a.version
  from unnest($5::uuid[], $6::uuid[], $7::integer[]) as a (id, row_id, version)`

const anyId = '([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})'

/** What is not found by a row's own id: kept answers, mail, the files of imports. */
async function sweep(tx: Transaction, ids: string[], addresses: string[]): Promise<void> {
  await tx.run(
    `delete from kernel.idempotency i where exists (
      select from regexp_matches(i.body, '${anyId}', 'g') as m where m[1]::uuid = any ($1::uuid[]))`,
    [ids],
  )
  await tx.run(
    `delete from transfer.import_file where import_id in (
      select import_id from transfer.import_row where row_id = any ($1::uuid[]))`,
    [ids],
  )
  await tx.run('delete from notices.mail where lower(recipient) = any ($1::text[])', [
    addresses.map(address => address.toLowerCase()),
  ])
  await tx.run('delete from notices.suppression where lower(address) = any ($1::text[])', [
    addresses.map(address => address.toLowerCase()),
  ])
  await tx.run(`update compliance.access set reader_name = 'Erased' where reader_id = any ($1::uuid[])`, [
    ids,
  ])
  await tx.run('update compliance.access set purpose = null where row_id = any ($1::uuid[])', [ids])
}
