import { createHmac } from 'node:crypto'
import type { Auth } from '#kernel/access/auth.ts'
import { newSecret, sha256 } from '#kernel/access/credentials.ts'
import { uuid, uuidOf } from '#kernel/db/uuid.ts'
import type { Clock } from '#kernel/time/clock.ts'

/** What somebody who signs up said, kept until they show that the address is theirs. */
export interface Wish {
  businessName: string
  edition: string
  timezone: string
  currency: string
  locale: string
  name: string
  email: string
}

const hoursToAnswer = 24
const markOf = (token: string) => `sign-up ${sha256(token).toString('hex')}`

/** A secret for the letter; only its SHA-256 is kept, and no password: who opens the letter chooses it. */
export async function keepWish(auth: Auth, clock: Clock, wish: Wish): Promise<string> {
  const { internalAdapter } = await auth.context
  const token = newSecret()
  const expiresAt = new Date(clock.now().add({ hours: hoursToAnswer }).epochMilliseconds)
  await internalAdapter.createVerificationValue({
    identifier: markOf(token),
    value: JSON.stringify(wish),
    expiresAt,
  })
  return token
}

const standing = `"expiresAt" > $2 and coalesce(value::jsonb ->> 'takenBy', $3) = $3`
const findSql = `select value from auth.verification where identifier = $1 and ${standing}`
const takeSql = `update auth.verification set value = (value::jsonb || jsonb_build_object('takenBy', $3::text))::text
  where identifier = $1 and ${standing}`

interface Letter {
  token: string
  /** Who asks once more with the same key is the same. */
  idempotencyKey?: string | undefined
}

const valuesOf = (clock: Clock, { token, idempotencyKey }: Letter) => {
  const taker = sha256(`${token} ${idempotencyKey ?? uuid()}`).toString('hex')
  return [markOf(token), clock.now().toString(), taker]
}

/** Undefined where another has used the letter, or its time is over. */
export async function findWish(auth: Auth, clock: Clock, letter: Letter): Promise<Wish | undefined> {
  const found = await auth.sql.one<{ value: string }>(findSql, valuesOf(clock, letter))
  return found && JSON.parse(found.value)
}

/** Uses the letter up; of two at once one is refused. */
export const takeWish = async (auth: Auth, clock: Clock, letter: Letter): Promise<boolean> =>
  (await auth.sql.run(takeSql, valuesOf(clock, letter))) > 0

/** The business that this letter opens, however often its opening is begun. */
export const idOfOpened = (auth: Auth, token: string): string =>
  uuidOf(createHmac('sha256', auth.keyFor('businesses of letters')).update(token).digest())
