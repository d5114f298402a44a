import { tooManyAttempts } from '#kernel/access/attempt-limiter.ts'
import type { House } from '#kernel/http/house-operation.ts'
import { markOf } from '../seal.ts'

type At = Pick<House, 'auth' | 'clock'>

export const mostFailures = 10
const minutesShut = 15

// Counted before it is looked at, in the database: a thousand at once, in whatever process, are counted one by one.
const countSql = `insert into auth.attempt as a (mark, failures, ends_at) values ($1, 1, $3)
  on conflict (mark) do update set
    failures = case when a.ends_at <= $2 then 1 else a.failures + 1 end,
    ends_at = case when a.ends_at <= $2 or a.failures + 1 = ${mostFailures} then $3 else a.ends_at end
  returning failures, ceil(extract(epoch from ends_at - $2::timestamptz))::int as seconds`

const sweepSql = `delete from auth.attempt where mark in
  (select mark from auth.attempt where ends_at < $1 order by ends_at limit 100 for update skip locked)`

export interface Attempt {
  /** The last one before it is shut, should it fail. */
  isLast: boolean
  succeeded(): Promise<void>
  /** It said nothing about who asked, so it is not held against them. */
  withdraw(): Promise<void>
}

/** An attempt at what `key` names, which need not exist; refused when the ones before it failed. */
export async function attempt({ auth, clock }: At, key: string): Promise<Attempt> {
  const now = clock.now()
  const mark = markOf(auth, 'attempts', key)
  const values = [mark, now.toString(), now.add({ minutes: minutesShut }).toString()]
  const { failures, seconds } = (await auth.sql.one<{ failures: number; seconds: number }>(countSql, values))!
  if (failures > mostFailures) throw tooManyAttempts(seconds)
  return {
    isLast: failures === mostFailures,
    async succeeded() {
      await forgive({ auth }, key)
      await auth.sql.run(sweepSql, [now.toString()])
    },
    async withdraw() {
      await auth.sql
        .run('update auth.attempt set failures = failures - 1 where mark = $1', [mark])
        .catch(() => undefined)
    },
  }
}

export async function forgive({ auth }: Pick<At, 'auth'>, key: string): Promise<void> {
  await auth.sql.run('delete from auth.attempt where mark = $1', [markOf(auth, 'attempts', key)])
}
