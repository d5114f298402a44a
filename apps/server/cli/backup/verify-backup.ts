import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ScratchPostgres, startScratchPostgres } from '#kernel/db/scratch-postgres.ts'
import { systemClock } from '#kernel/time/clock.ts'
import { backupsOn, oldestHours, type Progress, readManifest, restore } from '#modules/operations/public.ts'
import { prepareDatabase } from '../../prepare.ts'
import type { Findings } from '../findings.ts'
import { verifyAudit } from '../verify-audit.ts'
import { verifyBookings } from '../verify-bookings.ts'
import { verifyLedger } from '../verify-ledger.ts'
import { verifyTenancy } from '../verify-tenancy.ts'
import { passphraseOf, proofs, shelfOf } from './parts.ts'

interface Checking {
  folder: string
  secret: string
  /** Where it is restored to. */
  scratch?: () => Promise<Pick<ScratchPostgres, 'url' | 'stop'>>
  tell?(progress: Progress): void
}

const rules = { tenancy: verifyTenancy, bookings: verifyBookings, ledger: verifyLedger, audit: verifyAudit }

/** Restores it into a database that is thrown away, compares every table, and puts requests to the real server. */
export async function checkBackup({
  folder,
  secret,
  scratch = startScratchPostgres,
  tell,
}: Checking): Promise<Findings> {
  const files = mkdtempSync(join(tmpdir(), 'mainstay-check-'))
  const postgres = await scratch()
  const checked: Record<string, number> = {}
  const faults: string[] = []
  try {
    const { url } = postgres
    const passphrase = passphraseOf(process.env)
    const options = { from: folder, url, secret, passphrase, proofs, isProving: true, tell }
    const done = await restore({ ...options, filesFolder: files, prepare: prepareDatabase })
    Object.assign(checked, { tables: done.tables, rows: done.rows, files: done.files })
    if (done.isOtherSecret)
      faults.push('It was made under another MAINSTAY_SECRET: what that sealed opens no more.')
    // What has been written since this version was installed comes on top, as it would at a start.
    await prepareDatabase(url, secret)
    const database = { url, secret, dataDir: files, close: async () => {} }
    for (const [name, rule] of Object.entries(rules))
      for (const fault of (await rule(database)).faults) faults.push(`${name}: ${fault}`)
    const { smoke } = await import('./smoke.ts')
    const requests = await smoke(url, secret, files)
    checked.requests = requests.sent
    faults.push(...requests.faults)
  } catch (error) {
    faults.push((error as Error).message)
  } finally {
    await postgres.stop()
    rmSync(files, { recursive: true, force: true })
  }
  return { faults, checked }
}

/** The newest backup, and whether there is one that is young enough. */
export async function verifyBackup(
  { secret, dataDir }: { secret: string; dataDir: string },
  from?: string,
  scratch?: Checking['scratch'],
): Promise<Findings> {
  const shelf = shelfOf(process.env, dataDir)
  const folder = from ?? (await backupsOn(shelf))[0]
  if (!folder) return { faults: [], checked: {}, nothing: `There is no backup in ${shelf}.` }
  const aged = await ageFault(folder).catch((error: Error) => error.message)
  const { faults, checked } = await checkBackup({ folder, secret, scratch })
  return { faults: [...new Set([...(aged ? [aged] : []), ...faults])], checked }
}

async function ageFault(folder: string): Promise<string | undefined> {
  const { manifest } = await readManifest(folder, passphraseOf(process.env))
  const hours = Math.floor(systemClock.now().since(manifest.takenAt).total('hours'))
  return hours >= oldestHours ? `The last backup is ${hours} hours old; one is due every day.` : undefined
}
