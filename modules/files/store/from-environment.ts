import { diskStore } from './disk-store.ts'
import type { FileStore } from './file-store.ts'
import { s3Store } from './s3/s3-store.ts'

const needed = ['BUCKET', 'REGION', 'ACCESS_KEY', 'SECRET_KEY'] as const

/** A folder of this machine, unless an object store is named; one that is named by half is refused at the start. */
export function storeOf(
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
  now: () => Temporal.Instant,
): FileStore {
  const endpoint = env.MAINSTAY_FILES_S3_ENDPOINT
  if (!endpoint) return diskStore(folder)
  const of = (name: (typeof needed)[number]) => env[`MAINSTAY_FILES_S3_${name}`] ?? ''
  const missing = needed.filter(name => of(name) === '').map(name => `MAINSTAY_FILES_S3_${name}`)
  if (missing.length) throw new Error(`An object store for files needs ${missing.join(', ')} as well.`)
  const keys = { region: of('REGION'), accessKey: of('ACCESS_KEY'), secretKey: of('SECRET_KEY') }
  return s3Store({ endpoint, bucket: of('BUCKET'), ...keys, now })
}
