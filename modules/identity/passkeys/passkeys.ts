import type { AuthenticatorTransportFuture } from '@simplewebauthn/server'
import type { Auth } from '#kernel/access/auth.ts'

type At = Pick<Auth, 'sql'>

export interface Passkey {
  id: string
  name: string
  isSynced: boolean
  createdAt: string
  lastUsedAt: string | null
}

export interface KeptKey {
  id: string
  userId: string
  publicKey: Uint8Array<ArrayBuffer>
  counter: number
  transports: AuthenticatorTransportFuture[]
}

const shown = `id, name, is_synced as "isSynced", to_json(created_at) #>> '{}' as "createdAt",
  to_json(last_used_at) #>> '{}' as "lastUsedAt"`

export const passkeysOf = ({ sql }: At, userId: string): Promise<Passkey[]> =>
  sql.rows<Passkey>(`select ${shown} from auth.passkey where user_id = $1 order by created_at, id`, [userId])

const keptSql = `select id, user_id as "userId", public_key as "publicKey", counter::float8 as counter, transports
  from auth.passkey where id = $1`

export const passkeyOf = ({ sql }: At, id: string) => sql.one<KeptKey>(keptSql, [id])

const addSql = `insert into auth.passkey (id, user_id, name, public_key, counter, transports, is_synced, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning ${shown}`

/** undefined: that key is somebody’s already. */
export const addPasskey = ({ sql }: At, key: KeptKey & { name: string; isSynced: boolean; at: string }) =>
  sql.one<Passkey>(addSql, [
    key.id,
    key.userId,
    key.name,
    Buffer.from(key.publicKey),
    key.counter,
    key.transports,
    key.isSynced,
    key.at,
  ])

// A key that counts must count on: a copy of it would tell a number twice. Synced keys say 0 always.
const usedSql = `update auth.passkey set counter = $2, last_used_at = $3
  where id = $1 and (counter < $2 or (counter = 0 and $2 = 0)) returning id`

export const countPasskey = async ({ sql }: At, id: string, counter: number, at: string): Promise<boolean> =>
  (await sql.one(usedSql, [id, counter, at])) !== undefined

export const renamePasskey = ({ sql }: At, userId: string, id: string, name: string) =>
  sql.one<Passkey>(`update auth.passkey set name = $3 where user_id = $1 and id = $2 returning ${shown}`, [
    userId,
    id,
    name,
  ])

export const removePasskey = ({ sql }: At, userId: string, id: string): Promise<number> =>
  sql.run('delete from auth.passkey where user_id = $1 and id = $2', [userId, id])
