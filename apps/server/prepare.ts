import { migrateAuth } from '#kernel/access/migrate-auth.ts'
import { migrate } from '#kernel/db/migrate.ts'
import { migrateJobs } from '#kernel/job/migrate-jobs.ts'
import { identityTables } from '#modules/identity/public.ts'
import { migrationFolders } from './modules.ts'

/** Roles, schemas and tables up to date; quick when there is nothing to do. */
export async function prepareDatabase(
  url: string,
  secret: string,
  only?: ReadonlyMap<string, string>,
): Promise<void> {
  await migrate({ url, secret, modules: migrationFolders(), only })
  await Promise.all([migrateAuth({ url, secret, more: identityTables() }), migrateJobs({ url, secret })])
}
