import type { Transaction } from '#kernel/db/database.ts'
import { type Entry, entryColumns, whatOf, whoOf } from '../entry/leaf.ts'

const page = 1000

const aboutSql = `select ${entryColumns}, a.actor_id = any ($1::uuid[]) as "isBy", a.row_id = any ($1::uuid[]) as "isAbout"
  from kernel.audit a
  where a.id > $2 and (a.row_id = any ($1::uuid[]) and a.what_salt is not null
    or a.actor_id = any ($1::uuid[]) and a.who_salt is not null)
  order by a.id limit ${page}`

type Found = Entry & { isBy: boolean | null; isAbout: boolean | null }

const first = '00000000-0000-0000-0000-000000000000'

/**
 * Takes out of the audit what it says about the person: of entries about their records what was done, of entries that
 * they made themselves who did it. What stays are the commitments, so that every proof still leads to its checkpoint.
 */
export async function forgetAudit(tx: Transaction, ids: readonly string[]): Promise<number> {
  let total = 0
  for (let after = first; ; ) {
    const found = await tx.rows<Found>(aboutSql, [ids, after])
    if (found.length === 0) return total
    total += found.length
    after = found.at(-1)!.id
    await tx.run('select compliance.forget_entries($1::uuid[], $2::bytea[], $3::bytea[])', [
      found.map(entry => entry.id),
      found.map(entry => (entry.isBy && entry.whoSalt ? whoOf(entry) : null)),
      found.map(entry => (entry.isAbout && entry.whatSalt ? whatOf(entry) : null)),
    ])
  }
}
