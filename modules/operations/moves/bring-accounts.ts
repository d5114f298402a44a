import type pg from 'pg'
import { fetchStored } from '../backup/store/stored-file.ts'
import { copyIn } from '../backup/wire/copy-in.ts'
import { quoted } from '../tenants/tables.ts'
import { type AccountTable, accountTables, type Parcel } from './parcel.ts'

interface Opening {
  client: pg.Client
  parcel: Parcel
  from: string
  key?: Buffer
}

export interface Joined {
  /** Who has an account here already, and signs in with that one. */
  linkedCount: number
  /** Addresses of members whose account here nobody has verified: they have none until they are let in anew. */
  unlinked: string[]
}

async function unfold({ client, parcel, from, key }: Opening, name: string, into: string): Promise<string[]> {
  const kept = parcel.tables.find(table => table.name === name)
  if (!kept) throw new Error(`${name} is missing from the archive.`)
  const names = quoted(kept.columns)
  await client.query(`create temp table ${into} on commit drop as select ${names} from ${name} with no data`)
  await copyIn(client, `copy pg_temp.${into} (${names}) from stdin`, fetchStored(from, kept, key))
  return kept.columns
}

// Whoever made an account without having its mailbox must not be the member of that address. The same id is the same
// account, which went from house to house before.
const knownSql = `create temp table known on commit drop as
  select distinct on (c.id) c.id as was, u.id as here, u.id = c.id or u."emailVerified" as "isSame"
  from coming c join auth."user" u on u.id = c.id or lower(u.email) = lower(c.email)
  order by c.id, u."emailVerified" and lower(u.email) = lower(c.email) desc, u.id = c.id desc`

const linkSql = `update kernel.member m set user_id = case when k."isSame" then k.here::text end from known k
  where m.tenant_id = $1 and m.user_id = k.was::text and k.here <> k.was
  returning m.email, k."isSame"`

/** Rows of the accounts that are new here, and of this business: an archive writes nothing of anybody else's. */
async function bring(opening: Opening, { name, account, business }: AccountTable): Promise<void> {
  const { client, parcel } = opening
  const names = quoted(await unfold(opening, name, 'own'))
  const isNew = account && `"${account}" in (select id from coming where id not in (select was from known))`
  const isOwn = business && `"${business}" = $1`
  const which = [isNew, isOwn].filter(Boolean).join(' and ')
  await client.query(
    `insert into ${name} (${names}) select ${names} from own where ${which}`,
    business ? [parcel.tenant.id] : [],
  )
  await client.query('drop table own')
}

/**
 * Accounts stand outside every business. Who has one here under the same verified address keeps it, with its password
 * and factors, and is the same member by it; the others come with what they sign in with. An account that is here is
 * never changed.
 */
export async function bringAccounts(opening: Opening): Promise<Joined> {
  const { client, parcel } = opening
  await unfold(opening, 'auth."user"', 'coming')
  await client.query(knownSql)
  for (const table of accountTables) await bring(opening, table)
  const { rows } = await client.query<{ email: string | null; isSame: boolean }>(linkSql, [parcel.tenant.id])
  const unlinked = rows.filter(row => !row.isSame)
  return { linkedCount: rows.length - unlinked.length, unlinked: unlinked.flatMap(row => row.email ?? []) }
}
