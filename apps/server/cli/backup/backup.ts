import { systemClock } from '#kernel/time/clock.ts'
import { type BackupNote, backUp, note, ownerClient, thinOut } from '#modules/operations/public.ts'
import { type FoundDatabase, withDatabase } from '../find-database.ts'
import { answer, readFlags } from '../flags.ts'
import type { CliVerb } from '../verb.ts'
import { filesOf, passphraseOf, proofs, shelfOf, sizeOf } from './parts.ts'
import { breakable, teller } from './tell.ts'

const help = `mainstay backup [--to DIR] [--keep N] [--check yes] [options]

  --to DIR         where backups stand, a folder each; MAINSTAY_BACKUP_DIR, or backups/ of the data folder
  --keep N         remove the oldest when there are more than N
  --check yes      restore it into a scratch database at once, and compare
  --data DIR       the data folder
  --json           one line of JSON

Every table of one moment, and the photos and papers, while the server runs. With MAINSTAY_BACKUP_KEY it is encrypted
under that passphrase. Keep the secret of the installation and the passphrase somewhere else: neither is in it.`

async function remember(url: string, backup: BackupNote): Promise<void> {
  const owner = ownerClient(url)
  await owner.connect()
  try {
    await note(owner, backup)
  } finally {
    await owner.end()
  }
}

async function make(
  database: FoundDatabase,
  values: { to?: string; keep?: string; check?: string },
  isQuiet: boolean,
) {
  const { env } = process
  const { url, secret, dataDir } = database
  const shelf = values.to ?? shelfOf(env, dataDir)
  const now = () => systemClock.now()
  const { folder, manifest } = await backUp({
    url,
    secret,
    shelf,
    filesFolder: filesOf(env, dataDir),
    passphrase: passphraseOf(env),
    proofs,
    now,
    tell: teller(isQuiet),
    signal: breakable(),
  })
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
  const bytes = manifest.tables.reduce((sum, table) => sum + table.bytes, manifest.files?.bytes ?? 0)
  const { takenAt, seconds, tables, files } = manifest
  const made: BackupNote = {
    takenAt,
    folder,
    tables: tables.length,
    rows,
    files: files?.count ?? 0,
    bytes,
    seconds,
  }
  await remember(url, made)
  if (values.check) {
    const { checkBackup } = await import('./verify-backup.ts')
    const { faults, nothing } = await checkBackup({ folder, secret, tell: teller(isQuiet) })
    Object.assign(made, { checkedAt: now().toString(), faults: nothing ? [nothing] : faults })
    await remember(url, made)
  }
  if (values.keep && !made.faults?.length) await thinOut(shelf, Number(values.keep))
  return made
}

export const backup: CliVerb = {
  summary: 'Keep everything of this moment in a folder',
  help,
  async run(args) {
    const { values, isJson } = readFlags(args, [], ['to', 'keep', 'check', 'data'])
    if (values.keep !== undefined && !/^[1-9]\d{0,3}$/.test(values.keep))
      throw new Error('--keep takes a number from 1.')
    const made = await withDatabase(values.data, database => make(database, values, isJson))
    const { tables, rows, files, bytes, seconds, folder, faults = [] } = made
    const figures = `${tables} tables, ${rows} rows, ${files} files in ${seconds.toFixed(1)} s, ${sizeOf(bytes)}`
    const checked = made.checkedAt
      ? `\nRestored into a scratch database: ${faults.length ? '' : 'all is there.'}`
      : ''
    answer(isJson, made, [`${folder}\n${figures}${checked}`, ...faults.map(fault => `✗ ${fault}`)].join('\n'))
    return faults.length === 0 ? 0 : 1
  },
}
