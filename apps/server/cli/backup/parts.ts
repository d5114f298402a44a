import { join } from 'node:path'
import type { Proofs } from '#modules/operations/public.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** A line per tenant. Another sum, another count or another row gives another line. */
export const proofs: Proofs = {
  ledger: `select tenant_id || ' ' || currency || ' ' || count(*) || ' ' || sum(amount) || ' ' || sum(abs(amount)) as value
    from billing.posting group by tenant_id, currency`,
  audit: `select tenant_id || ' ' || count(*) || ' ' || coalesce(max(id::text), '') as value
    from kernel.audit group by tenant_id`,
  'audit root': `select distinct on (tenant_id) tenant_id || ' ' || size || ' ' || encode(root, 'hex') as value
    from compliance.checkpoint order by tenant_id, size desc`,
}

export const shelfOf = (env: Environment, dataDir: string): string =>
  env.MAINSTAY_BACKUP_DIR || join(dataDir, 'backups')

/** Files in an object store are that store's to keep. */
export const filesOf = (env: Environment, dataDir: string): string | undefined =>
  env.MAINSTAY_FILES_S3_ENDPOINT ? undefined : join(dataDir, 'files')

export const passphraseOf = (env: Environment): string | undefined => env.MAINSTAY_BACKUP_KEY || undefined

const units = ['bytes', 'kB', 'MB', 'GB', 'TB']

export function sizeOf(bytes: number): string {
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  return `${(bytes / 1000 ** step).toFixed(step === 0 ? 0 : 1)} ${units[step]}`
}
