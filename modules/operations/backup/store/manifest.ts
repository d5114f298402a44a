import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { keyOf } from './cipher.ts'
import type { StoredFile } from './stored-file.ts'

export interface KeptTable extends StoredFile {
  name: string
  columns: string[]
  rows: number
  /** See RowDigest. */
  digest: string
}

export interface Manifest {
  format: 1
  takenAt: string
  seconds: number
  postgres: string
  /** `module/name` → checksum, as applied when the backup was made. */
  migrations: Record<string, string>
  tables: KeptTable[]
  /** What must come out again after a restore: sums of the ledger, the root of the audit. */
  proofs: Record<string, string>
  /** Photos and papers; null where they lie in an object store, which is not ours to copy. */
  files: (StoredFile & { count: number }) | null
  /** Tells whether a secret is the one this system ran with, without telling it. */
  secretMark: string
  salt?: string
}

const fileName = 'manifest.json'

export const newSalt = (): string => randomBytes(16).toString('base64url')

export const markOf = (secret: string): string =>
  createHmac('sha256', secret).update('backup').digest('base64url').slice(0, 22)

const sealOf = (text: string, key?: Buffer): string =>
  key ? createHmac('sha256', key).update(text).digest('hex') : createHash('sha256').update(text).digest('hex')

/** The last thing that is written: a folder without it is no backup. */
export async function writeManifest(folder: string, manifest: Manifest, key?: Buffer): Promise<void> {
  const text = JSON.stringify(manifest, null, 1)
  const file = JSON.stringify({ seal: sealOf(text, key), manifest: text })
  await writeFile(join(folder, fileName), file, { mode: 0o600, flush: true })
}

export async function readManifest(
  folder: string,
  passphrase?: string,
): Promise<{ manifest: Manifest; key?: Buffer }> {
  const file = await readFile(join(folder, fileName), 'utf8').catch(() => {
    throw new Error(`${folder} is no backup: it has no ${fileName}.`)
  })
  const { seal, text, manifest } = parsed(file)
  if (manifest.format !== 1) throw new Error('This backup was made by another version of Mainstay.')
  if (manifest.salt && !passphrase)
    throw new Error('This backup is encrypted. Set MAINSTAY_BACKUP_KEY to what it was made with.')
  const key = manifest.salt ? keyOf(passphrase!, manifest.salt) : undefined
  if (!timingSafeEqual(Buffer.from(seal.padEnd(64).slice(0, 64)), Buffer.from(sealOf(text, key))))
    throw new Error(
      key
        ? 'MAINSTAY_BACKUP_KEY is not what this backup was made with, or its manifest was changed.'
        : 'The manifest is not what was written: it was changed.',
    )
  return { manifest, key }
}

function parsed(file: string): { seal: string; text: string; manifest: Manifest } {
  try {
    const { seal, manifest: text } = JSON.parse(file) as { seal: string; manifest: string }
    return { seal, text, manifest: JSON.parse(text) as Manifest }
  } catch {
    throw new Error('The manifest cannot be read: it was changed.')
  }
}
