import type pg from 'pg'
import { fetchStored } from '../backup/store/stored-file.ts'
import { copyIn } from '../backup/wire/copy-in.ts'
import { quoted } from '../tenants/tables.ts'
import { accountTables, type Parcel, signOnTables } from './parcel.ts'

interface Opening {
  client: pg.Client
  parcel: Parcel
  from: string
  key?: Buffer
}

async function unfold({ client, parcel, from, key }: Opening, name: string, into: string): Promise<string[]> {
  const kept = parcel.tables.find(table => table.name === name)!
  const names = quoted(kept.columns)
  await client.query(`create temp table ${into} on commit drop as select ${names} from ${name} with no data`)
  await copyIn(client, `copy pg_temp.${into} (${names}) from stdin`, fetchStored(from, kept, key))
  return kept.columns
}

/**
 * Accounts stand outside every business. Who has one here under the same address keeps it, with its password and
 * factors, and is the same member by it; the others come with what they sign in with.
 */
export async function bringAccounts(opening: Opening): Promise<number> {
  const { client, parcel } = opening
  const [users] = accountTables
  const columns = await unfold(opening, users!.name, 'coming')
  await client.query(`create temp table known on commit drop as
    select c.id as was, u.id as is from coming c join auth."user" u on u.id = c.id or lower(u.email) = lower(c.email)`)
  await client.query(`insert into auth."user" (${quoted(columns)}) select ${quoted(columns)} from coming
    where id not in (select was from known)`)
  for (const { name, column } of accountTables.slice(1)) {
    const names = quoted(await unfold(opening, name, 'own'))
    await client.query(`insert into ${name} (${names}) select ${names} from own
      where "${column}" not in (select was from known)`)
    await client.query('drop table own')
  }
  for (const { name } of signOnTables) {
    const names = quoted(await unfold(opening, name, 'own'))
    await client.query(`insert into ${name} (${names}) select ${names} from own`)
    await client.query('drop table own')
  }
  const { rowCount } = await client.query(
    `update kernel.member m set user_id = k.is::text from known k where m.tenant_id = $1 and m.user_id = k.was::text and k.is <> k.was`,
    [parcel.tenant.id],
  )
  return rowCount ?? 0
}
