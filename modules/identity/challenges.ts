import { newSecret, sha256 } from '#kernel/access/credentials.ts'
import type { House, HouseCall } from '#kernel/http/house-operation.ts'

const cookieName = 'mainstay_challenge'

type At = Pick<House, 'auth' | 'clock'>

export interface Challenge<Data> {
  userId: string | null
  data: Data
}

interface Asked {
  kind: string
  userId?: string
  data?: object
  minutes: number
  /** With it, only this browser can answer. */
  call?: HouseCall
}

const insertSql = `insert into auth.challenge (mark, kind, user_id, device, data, expires_at)
  values ($1, $2, $3, $4, $5, $6)`
// What nobody answered need not be kept; few are due at a time.
const sweepSql = `delete from auth.challenge where mark in
  (select mark from auth.challenge where expires_at < $1 order by expires_at limit 100 for update skip locked)`

const cookieOf = (call: HouseCall): string | undefined =>
  new RegExp(`(?:^|; *)${cookieName}=([\\w-]{43})(?:;|$)`).exec(call.headers.cookie ?? '')?.[1]

const deviceOf = (call: HouseCall | undefined): Buffer | null => {
  const cookie = call && cookieOf(call)
  return cookie ? sha256(cookie) : null
}

/** Asks something that is answered later, by who holds the token; only its hash is kept. */
export async function ask({ auth, clock }: At, asked: Asked): Promise<{ token: string; expiresAt: string }> {
  const { kind, userId, data = {}, minutes, call } = asked
  const token = newSecret()
  let device: Buffer | null = null
  if (call) {
    const secret = newSecret()
    call.answer.cookie(cookieName, secret, minutes * 60)
    device = sha256(secret)
  }
  const now = clock.now()
  const expiresAt = now.add({ minutes }).toString()
  await auth.sql.run(sweepSql, [now.toString()])
  const mark = sha256(token)
  await auth.sql.run(insertSql, [mark, kind, userId ?? null, device, JSON.stringify(data), expiresAt])
  return { token, expiresAt }
}

const isOpen = `mark = $1 and kind = $2 and expires_at > $3 and (device is null or device = $4)`
const takeSql = `delete from auth.challenge where ${isOpen} returning user_id as "userId", data`
const trySql = `update auth.challenge set attempts = attempts + 1 where ${isOpen} and attempts < $5
  returning user_id as "userId", data`

const valuesOf = ({ clock }: At, kind: string, token: string, call?: HouseCall) => [
  sha256(token),
  kind,
  clock.now().toString(),
  deviceOf(call),
]

/** Uses the challenge up: of two who answer at once one finds it. */
export const take = <Data>(at: At, kind: string, token: string, call?: HouseCall) =>
  at.auth.sql.one<Challenge<Data>>(takeSql, valuesOf(at, kind, token, call))

/** Counts an answer before it is looked at; the challenge stays, for a few more. */
export const tryAnswer = <Data>(at: At, kind: string, token: string, call: HouseCall, atMost: number) =>
  at.auth.sql.one<Challenge<Data>>(trySql, [...valuesOf(at, kind, token, call), atMost])
