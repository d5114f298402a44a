import type { Auth } from '#kernel/access/auth.ts'
import { newSecret, sha256 } from '#kernel/access/credentials.ts'
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

const good = (found: { value: string; expiresAt: Date } | null, clock: Clock): Wish | undefined =>
  found && found.expiresAt.getTime() > clock.now().epochMilliseconds ? JSON.parse(found.value) : undefined

export async function findWish(auth: Auth, clock: Clock, token: string): Promise<Wish | undefined> {
  const { internalAdapter } = await auth.context
  return good(await internalAdapter.findVerificationValue(markOf(token)), clock)
}

/** Uses the letter up; of two at once one is refused. */
export async function takeWish(auth: Auth, clock: Clock, token: string): Promise<Wish | undefined> {
  const { internalAdapter } = await auth.context
  return good(await internalAdapter.consumeVerificationValue(markOf(token)), clock)
}
