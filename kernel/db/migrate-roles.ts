import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { passwordFingerprint, type Role, rolePassword, roles } from './roles.ts'
import { sqlState } from './unavailable.ts'

interface RoleState {
  name: string
  fingerprint: string | null
  isTooStrong: boolean
  isGranted: boolean
}

const stateOfRoles = `
  select rolname as name, shobj_description(oid, 'pg_authid') as fingerprint,
    rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as "isTooStrong",
    pg_has_role(current_user, oid, 'member') as "isGranted"
  from pg_roles where rolname = any($1)`

/** Creates the roles that are missing, and takes passwords and powers back to what they should be. */
export async function ensureRoles(client: pg.Client, secret: string): Promise<void> {
  const { rows } = await client.query<RoleState>(stateOfRoles, [[...roles]])
  const known = new Map(rows.map(row => [row.name, row]))
  for (const role of roles) await settle(client, secret, role, known.get(role))
}

async function settle(client: pg.Client, secret: string, role: Role, state: RoleState | undefined) {
  const fingerprint = passwordFingerprint(secret, role)
  if (!state) await createRole(client, role)
  if (state?.isTooStrong) {
    await retrying(() =>
      client.query(`alter role ${role} nosuperuser nobypassrls nocreaterole nocreatedb noreplication`),
    )
  }
  // Since version 16 the maker of a role may administer it, but not act as it: needed to hand it its schema.
  if (!state?.isGranted) await retrying(() => client.query(`grant ${role} to current_user`))
  if (state?.fingerprint === fingerprint) return
  const password = pg.escapeLiteral(rolePassword(secret, role))
  await retrying(() => client.query(`alter role ${role} login password ${password}`))
  await retrying(() => client.query(`comment on role ${role} is ${pg.escapeLiteral(fingerprint)}`))
}

async function createRole(client: pg.Client, role: Role): Promise<void> {
  try {
    await client.query(`create role ${role} login noinherit`)
  } catch (error) {
    // 42710, 23505: another database of this cluster was migrated at the same moment.
    if (!['42710', '23505'].includes(sqlState(error) ?? '')) throw error
  }
}

/** Roles belong to the cluster, advisory locks to a database: two migrations may meet here, and one is told XX000. */
async function retrying(change: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await change()
      return
    } catch (error) {
      const isCollision = ['XX000', '23505'].includes(sqlState(error) ?? '')
      if (!isCollision || attempt === 10) throw error
      await wait(10 * attempt)
    }
  }
}
