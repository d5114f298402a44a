import { createHash } from 'node:crypto'
import { verifyPassword } from 'better-auth/crypto'

const quick = 'quick-'
const digest = (password: string) =>
  quick + createHash('sha256').update(password.normalize('NFKC')).digest('hex')

/** For tests that let hundreds of people in; accounts that a command made are verified as they were made. */
export const quickPasswords = {
  hash: async (password: string) => digest(password),
  verify: async ({ hash, password }: { hash: string; password: string }) =>
    hash.startsWith(quick) ? hash === digest(password) : verifyPassword({ hash, password }),
}
