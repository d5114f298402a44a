import { betterAuth } from 'better-auth'
import { getMigrations } from 'better-auth/db/migration'
import type { Pool } from 'pg'
import { authOptions } from './auth-options.ts'

/** Creates what is missing of the sign-in library's tables, in the schema that the pool's role works in. */
export async function createAuthTables(pool: Pool, secret: string): Promise<void> {
  const auth = betterAuth(authOptions(pool, secret))
  const { runMigrations } = await getMigrations(auth.options)
  await runMigrations()
}
