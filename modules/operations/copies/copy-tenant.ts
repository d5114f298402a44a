import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import type { Entity } from '#kernel/entity/entity.ts'
import { enter, ownerClient } from '../backup/catalog.ts'
import { beginPouring, endPouring, pour, rowsOf } from '../tenants/pour.ts'
import { inOrder, type TenantTable, tenantTables } from '../tenants/tables.ts'
import { type Disguise, disguiseWith } from './disguise.ts'
import { planCopy } from './plan.ts'
import { changedRows } from './row-text.ts'

export interface CopyOrder {
  from: string
  to: string
  slug: string
  name: string
  /** Of the key that whoever asked for the copy was given. */
  keyHint: string
  /** Hexadecimal. */
  keyHash: string
}

export interface Copying {
  /** The owner's URL. */
  url: string
  nouns: Iterable<Entity>
  at: string
  /** Told before each table and every second or so; throws where somebody broke it off. */
  tell(progress: { done: number; of: number; rows: number }): Promise<void>
}

const tenantSql = `insert into kernel.tenant (id, slug, name, edition, timezone, currency, locale, plan, settings, terms,
    is_copy, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $7, 'house', $8, $9, true, $10, $10)`
const tellEveryMs = 1_000
const keySql = `insert into kernel.api_key (tenant_id, id, created_at, updated_at, name, role, hint, key_hash)
  values ($1, kernel.uuid_v7(), $2, $2, 'First key', 'owner', $3, decode($4, 'hex'))`

/**
 * Another business with the same rows and none of the same people, in one transaction: whatever happens on the way, it
 * is there as a whole or not at all. Its ids are others; nobody can sign in to it but with the key of this order.
 */
export async function copyTenant(
  order: CopyOrder,
  copying: Copying,
): Promise<{ tables: number; rows: number }> {
  const [reading, writing] = [ownerClient(copying.url), ownerClient(copying.url)]
  try {
    await Promise.all([reading.connect(), writing.connect()])
    await reading.query('begin isolation level repeatable read read only')
    await enter(reading, order.from)
    await beginPouring(writing, order.to)
    const disguise = disguiseWith(randomBytes(32), order)
    await makeTenant(reading, writing, order, { ...copying, disguise })
    const done = await copyTables(reading, writing, order, { ...copying, disguise })
    await writing.query(keySql, [order.to, copying.at, order.keyHint, order.keyHash])
    await writing.query('commit')
    return done
  } finally {
    // An open transaction ends with its connection.
    await Promise.all([reading.end(), writing.end()].map(ended => ended.catch(() => undefined)))
  }
}

const reaches = /email|phone|address/i

interface Hidden extends Copying {
  disguise: Disguise
}

interface TenantRow {
  edition: string
  timezone: string
  currency: string
  locale: string
  settings: Record<string, unknown>
  terms: Record<string, unknown>
}

async function makeTenant(
  reading: pg.Client,
  writing: pg.Client,
  order: CopyOrder,
  { disguise, at }: Hidden,
) {
  const { rows } = await reading.query<TenantRow>(
    'select edition, timezone, currency, locale, settings, terms from kernel.tenant where id = $1',
    [order.from],
  )
  const [was] = rows
  if (!was) throw new Error('The business that was to be copied is not there any more.')
  const hidden = Object.entries(was.settings).map(([name, value]) => [
    name,
    reaches.test(name) && typeof value === 'string' ? disguise.text(value) : value,
  ])
  const settings = disguise.ids(JSON.stringify(Object.fromEntries(hidden)))
  const own = [was.edition, was.timezone, was.currency, was.locale, settings, JSON.stringify(was.terms)]
  await writing.query(tenantSql, [order.to, order.slug, order.name, ...own, at])
}

async function copyTables(reading: pg.Client, writing: pg.Client, order: CopyOrder, hidden: Hidden) {
  const plan = planCopy(inOrder(await tenantTables(reading)), hidden.nouns, hidden.disguise)
  const of = plan.length
  let rows = 0
  let toldAt = performance.now()
  for (const [done, { table, changes }] of plan.entries()) {
    const columns = table.columns.map(column => column.name)
    const source = watched(rowsOf(reading, table.name, columns, order.from), async () => {
      if (performance.now() - toldAt < tellEveryMs) return
      toldAt = performance.now()
      await hidden.tell({ done, of, rows })
    })
    rows += await pour(writing, table.name, columns, changedRows(source, changes))
  }
  const tables = plan.map(one => one.table)
  await hidden.tell({ done: of, of, rows })
  await makeSearchable(writing, tables, order.to)
  return { tables: of, rows }
}

/** Words to find rows by are made anew: those of the other business are not for this one. */
async function makeSearchable(writing: pg.Client, tables: readonly TenantTable[], tenantId: string) {
  await endPouring(writing)
  const nouns = tables.filter(one => one.columns.some(column => column.name === 'archived_at'))
  for (const { name } of nouns)
    await writing.query(`select kernel.index_rows($1, array(select id from ${name} where tenant_id = $2))`, [
      name,
      tenantId,
    ])
}

async function* watched(source: AsyncIterable<Buffer>, look: () => Promise<void>): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    await look()
    yield chunk
  }
}
