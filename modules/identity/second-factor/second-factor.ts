import { randomBytes } from 'node:crypto'
import type { House } from '#kernel/http/house-operation.ts'
import { markOf, seal, unseal } from '../seal.ts'
import { base32, newTotpSecret, stepOfCode } from './totp.ts'

type At = Pick<House, 'auth' | 'clock'>

export interface SecondFactor {
  confirmedAt: string | null
  codesLeft: number
}

const statusSql = `select to_json(f.confirmed_at) #>> '{}' as "confirmedAt", f.secret,
  (select count(*)::int from auth.backup_code c where c.user_id = f.user_id and c.used_at is null) as "codesLeft"
  from auth.second_factor f where f.user_id = $1`

export const secondFactorOf = ({ auth }: At, userId: string) =>
  auth.sql.one<SecondFactor & { secret: string }>(statusSql, [userId])

export async function isOn(at: At, userId: string): Promise<boolean> {
  return Boolean((await secondFactorOf(at, userId))?.confirmedAt)
}

// One that was confirmed is not overwritten: whoever borrows an open browser must not replace it.
const beginSql = `insert into auth.second_factor as f (user_id, secret, created_at) values ($1, $2, $3)
  on conflict (user_id) do update set secret = $2, created_at = $3, last_step = 0 where f.confirmed_at is null
  returning user_id`

/** A secret for an authenticator app; it asks for nothing until a code of it was given. undefined: there is one. */
export async function begin({ auth, clock }: At, userId: string): Promise<string | undefined> {
  const secret = newTotpSecret()
  const begun = await auth.sql.one(beginSql, [userId, seal(auth, userId, secret), clock.now().toString()])
  return begun === undefined ? undefined : secret
}

const confirmSql = `update auth.second_factor set confirmed_at = $3, last_step = $2
  where user_id = $1 and confirmed_at is null and last_step < $2 returning user_id`
const spendSql = `update auth.second_factor set last_step = $2
  where user_id = $1 and confirmed_at is not null and last_step < $2 returning user_id`

async function stepOf(at: At, userId: string, code: string): Promise<number | undefined> {
  const found = await secondFactorOf(at, userId)
  return found && stepOfCode(unseal(at.auth, userId, found.secret), code, at.clock.now())
}

export async function confirm(at: At, userId: string, code: string): Promise<boolean> {
  const step = await stepOf(at, userId, code)
  const values = [userId, step, at.clock.now().toString()]
  return step !== undefined && (await at.auth.sql.one(confirmSql, values)) !== undefined
}

/**
 * Whether a code is right and new. The row remembers the last step used, and the update that moves it forward has one
 * winner: the same code twice at once lets one in, and one that was looked over a shoulder nobody.
 */
async function spendTotp(at: At, userId: string, code: string): Promise<boolean> {
  const step = await stepOf(at, userId, code)
  return step !== undefined && (await at.auth.sql.one(spendSql, [userId, step])) !== undefined
}

const spendBackupSql = `update auth.backup_code set used_at = $3
  where user_id = $1 and mark = $2 and used_at is null returning user_id`

const plainOf = (code: string) => code.toUpperCase().replace(/[^A-Z2-7]/g, '')

async function spendBackup({ auth, clock }: At, userId: string, code: string): Promise<boolean> {
  const mark = markOf(auth, 'backup codes', `${userId} ${plainOf(code)}`)
  return (await auth.sql.one(spendBackupSql, [userId, mark, clock.now().toString()])) !== undefined
}

/** Spends a code of the app or one from paper; tells which it was, or that it was none. */
export async function spend(at: At, userId: string, code: string): Promise<'totp' | 'backup' | undefined> {
  const plain = code.replace(/[\s-]/g, '')
  if (/^\d{6}$/.test(plain)) return (await spendTotp(at, userId, plain)) ? 'totp' : undefined
  return (await spendBackup(at, userId, plain)) ? 'backup' : undefined
}

const replaceSql = `with gone as (delete from auth.backup_code where user_id = $1 and mark <> all ($2))
  insert into auth.backup_code (user_id, mark) select $1, unnest($2::bytea[])`

/** Ten for paper, 50 random bits each; those before are worth nothing any more. */
export async function newBackupCodes({ auth }: At, userId: string): Promise<string[]> {
  const codes = Array.from({ length: 10 }, () => base32(randomBytes(7)).slice(0, 10))
  const marks = codes.map(code => markOf(auth, 'backup codes', `${userId} ${code}`))
  await auth.sql.run(replaceSql, [userId, marks])
  return codes.map(code => `${code.slice(0, 5)}-${code.slice(5)}`.toLowerCase())
}

export const remove = ({ auth }: At, userId: string): Promise<number> =>
  auth.sql.run('delete from auth.second_factor where user_id = $1', [userId])
