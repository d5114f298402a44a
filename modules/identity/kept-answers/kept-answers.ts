import { createHmac } from 'node:crypto'
import { seal, tagFirst, tagLast, unseal } from '#kernel/access/sealed-bytes.ts'
import { inFlight, reused } from '#kernel/command/idempotency.ts'
import type { House } from '#kernel/http/house-operation.ts'
import type { HouseAnswer, KeptAnswers, Wish } from '#kernel/http/kept-answers.ts'

// One that its process did not live to answer is free again so soon; who lives says so meanwhile.
const leaseMs = 15_000
const beatMs = 5_000
const twoDays = 2 * 24 * 60
// Who is nobody yet repeats within seconds.
const aWhile = 15

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

const beginSql = `with begun as (insert into auth.answer as a (mark, fingerprint, ends_at) values ($1, $2, $3)
    on conflict (mark) do update set fingerprint = $2, answer = null, ends_at = $3 where a.ends_at <= $4 returning 1)
  select exists (select from begun) as "isOurs", a.fingerprint = $2 as "isSame", a.answer
  from (select) one left join auth.answer a on a.mark = $1`

// Of two who came to have it, only the later one goes on.
const beatSql = 'update auth.answer set ends_at = $3 where mark = $1 and ends_at = $2 and answer is null'

const keepSql = `with gone as (delete from auth.answer where mark in
    (select mark from auth.answer where ends_at < $4 and mark <> $1 order by ends_at limit 100 for update skip locked))
  update auth.answer set answer = $2, ends_at = $3 where mark = $1 and answer is null`

const sealed = (key: Buffer, answer: HouseAnswer): Buffer => tagFirst(seal(key, JSON.stringify(answer)))

const opened = (key: Buffer, kept: Buffer): HouseAnswer => JSON.parse(unseal(key, tagLast(kept)).toString())

/**
 * Answers may hold what opens a session, or codes for paper. They lie under a key made of the caller's own
 * Idempotency-Key, which is kept nowhere, and of the server's secret, so that a short key cannot be tried out.
 */
export function keptAnswers({ auth, clock }: Pick<House, 'auth' | 'clock'>): KeptAnswers {
  const ownKey = ({ operation, caller, key }: Wish) =>
    hmac(auth.keyFor('kept answers'), [operation, caller, key].join('\n'))
  const markOf = (wish: Wish) => hmac(ownKey(wish), 'mark')
  const inMinutes = (minutes: number) => clock.now().add({ minutes }).toString()
  const leaseEnd = () => clock.now().add({ milliseconds: leaseMs }).round('millisecond').toString()
  const beating = new Map<Wish, NodeJS.Timeout>()

  function stayAt(wish: Wish, mark: Buffer, first: string): void {
    let until = first
    const beat = async () => {
      const next = leaseEnd()
      const isOurs = await auth.sql.run(beatSql, [mark, until, next])
      if (isOurs) until = next
      else leave(wish)
    }
    beating.set(wish, setInterval(() => void beat().catch(() => undefined), beatMs).unref())
  }

  function leave(wish: Wish): void {
    clearInterval(beating.get(wish))
    beating.delete(wish)
  }

  return {
    async begin(wish) {
      const own = ownKey(wish)
      const fingerprint = hmac(own, `asked ${wish.asked}`)
      const [mark, until] = [markOf(wish), leaseEnd()]
      const values = [mark, fingerprint, until, clock.now().toString()]
      type Found = { isOurs: boolean; isSame: boolean | null; answer: Buffer | null }
      const found = await auth.sql.one<Found>(beginSql, values)
      if (found?.isOurs) {
        stayAt(wish, mark, until)
        return undefined
      }
      if (found?.isSame === false) throw reused()
      if (!found?.answer) throw inFlight()
      const answer = opened(hmac(own, 'seal'), found.answer)
      return { ...answer, headers: { ...answer.headers, 'idempotency-replayed': 'true' } }
    },
    keep(wish, answer) {
      leave(wish)
      const kept = sealed(hmac(ownKey(wish), 'seal'), answer)
      const until = inMinutes(wish.isKnown ? twoDays : aWhile)
      return auth.sql.run(keepSql, [markOf(wish), kept, until, clock.now().toString()])
    },
    release(wish) {
      leave(wish)
      return auth.sql.run('delete from auth.answer where mark = $1 and answer is null', [markOf(wish)])
    },
  }
}
