import { postLetter } from '#kernel/access/letter-office.ts'
import { Failure } from '#kernel/command/failure.ts'
import type { House } from '#kernel/http/house-operation.ts'
import { accountsOf } from '../accounts/accounts.ts'
import type { Person } from '../accounts/letters.ts'
import { ask, take } from '../challenges.ts'
import { addressChangedLetter, confirmLetter } from './letters.ts'

type At = Pick<House, 'auth' | 'clock'>
type Side = 'old' | 'new' | 'own'

interface Asked {
  side: Side
  from: string
  to: string
}

const kind = 'address'
const pending = 'address change'
const minutes = 24 * 60

const forget = `delete from auth.challenge where user_id = $1 and kind = any ($2)`

async function send(at: At, userId: string, person: Person, asked: Asked): Promise<void> {
  const { token } = await ask(at, { kind, userId, data: asked, minutes })
  const to = asked.side === 'old' ? asked.from : asked.to
  await postLetter(confirmLetter({ ...person, email: to }, asked, token))
}

/** A letter to the address that the account has: whoever opens its link reads what is sent there. */
export const askToVerify = (at: At, userId: string, person: Person): Promise<void> =>
  send(at, userId, person, { side: 'own', from: person.email, to: person.email })

/** Both must agree: who has the old address, that it is given up, and who has the new one, that it is theirs. */
export async function askToChange(at: At, userId: string, person: Person, to: string): Promise<void> {
  await at.auth.sql.run(forget, [userId, [kind, pending]])
  const both = { from: person.email, to }
  await ask(at, { kind: pending, userId, data: both, minutes })
  await send(at, userId, person, { side: 'old', ...both })
  await send(at, userId, person, { side: 'new', ...both })
}

const agreeSql = `update auth.challenge set data = data || jsonb_build_object($3::text, true)
  where user_id = $1 and kind = $2 and data ->> 'to' = $4 and expires_at > $5 returning data`
const finishSql = `delete from auth.challenge where user_id = $1 and kind = $2 and data ->> 'to' = $3 returning user_id`
const moveSql = `update auth."user" set email = $2, "emailVerified" = true where id = $1 and email = $3 returning name, language`

const ended = () => new Failure('confirmation_ended', 410, 'This link has been used, or a day has passed.')

/** What a link in a letter does; of two at once each counts once. */
export async function confirm(at: At, token: string): Promise<'verified' | 'waiting' | 'changed'> {
  const { auth, clock } = at
  const asked = await take<Asked>(at, kind, token)
  if (!asked?.userId) throw ended()
  const { userId, data } = asked
  if (data.side === 'own') {
    const account = await accountsOf(auth).byId(userId)
    if (account?.email !== data.to) throw ended()
    await accountsOf(auth).verified(userId)
    return 'verified'
  }
  const now = clock.now().toString()
  type Agreed = { data: { old?: boolean; new?: boolean } }
  const agreed = await auth.sql.one<Agreed>(agreeSql, [userId, pending, data.side, data.to, now])
  if (!agreed) throw ended()
  if (!agreed.data.old || !agreed.data.new) return 'waiting'
  if (!(await auth.sql.one(finishSql, [userId, pending, data.to]))) return 'changed'
  return move(at, userId, data)
}

async function move({ auth, clock }: At, userId: string, { from, to }: Asked): Promise<'changed'> {
  const moved = await auth.sql
    .one<Omit<Person, 'email'>>(moveSql, [userId, to, from])
    .catch((error: { code?: string }) => {
      if (error.code !== '23505') throw error
      throw new Failure('address_taken', 409, 'There is another account with this address.')
    })
  if (!moved) throw ended()
  const at = clock.now().toString()
  for (const email of [from, to]) await postLetter(addressChangedLetter({ ...moved, email }, to, at))
  return 'changed'
}
