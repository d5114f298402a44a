import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

const shortest = 32
const howTo = 'Make one with: openssl rand -base64 48'

// Values that stand in documentation and in other projects' examples: whoever left them in is unprotected.
const known =
  /change[-_ ]?me|example|default|secret|password|mainstay|placeholder|replace[-_ ]?this|your[-_ ]/i

function weakness(secret: string | undefined): string | undefined {
  if (!secret) return 'is not set'
  if (secret.length < shortest) return `has ${secret.length} characters, at least ${shortest} are needed`
  if (known.test(secret)) return 'is an example value'
  if (new Set(secret).size < 10) return 'repeats the same few characters'
  return undefined
}

/** Test mode lets anyone set the clock and read the outbox; it must never face real customers. */
export function refuseTestModeInProduction(env: Environment): void {
  if (env.MAINSTAY_TEST_MODE === '1' && env.NODE_ENV === 'production')
    throw new Error(
      'MAINSTAY_TEST_MODE=1 is refused with NODE_ENV=production: it would open the clock and the outbox to anyone.',
    )
}

/**
 * The one secret that every password of the database roles, every session signature is derived from.
 * In production, and with a database of one's own, it must be given (MAINSTAY_SECRET); otherwise one is made
 * once and kept in `<dataDir>/secret`.
 */
export function requireSecret(env: Environment, dataDir: string): string {
  refuseTestModeInProduction(env)
  const mustBeGiven =
    env.NODE_ENV === 'production' || (Boolean(env.DATABASE_URL) && env.MAINSTAY_TEST_MODE !== '1')
  const fault = weakness(env.MAINSTAY_SECRET)
  if (mustBeGiven && fault) throw new Error(`MAINSTAY_SECRET ${fault}. ${howTo}`)
  return env.MAINSTAY_SECRET || keptSecret(dataDir)
}

function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'secret')
  mkdirSync(dataDir, { recursive: true })
  try {
    // 'wx' fails when the file exists, so that two processes starting together agree on one secret.
    writeFileSync(file, randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  chmodSync(file, 0o600)
  const secret = readFileSync(file, 'utf8').trim()
  if (secret.length < shortest)
    throw new Error(`${file} holds no usable secret; remove it to have a new one made.`)
  return secret
}
