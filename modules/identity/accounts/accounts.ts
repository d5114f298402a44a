import type { Auth } from '#kernel/access/auth.ts'
import { address, canonicalAddress } from '#kernel/access/create-account.ts'
import { newSecret, sha256 } from '#kernel/access/credentials.ts'
import { systemClock } from '#kernel/time/clock.ts'

export interface Account {
  id: string
  name: string
  email: string
  /** Somebody has read a letter at this address. */
  emailVerified: boolean
  /** As they chose it. */
  language?: string | null
}

export interface OpenSession {
  id: string
  address: string | null
  userAgent: string | null
  createdAt: string
  expiresAt: string
}

const minutesToReset = 30
const markOf = (token: string) => `reset ${sha256(token).toString('hex')}`
const shown = ({ id, name, email, emailVerified, language }: Account): Account => ({
  id,
  name,
  email,
  emailVerified,
  language,
})

/** Passwords and sessions of accounts, on the parts that the sign-in library keeps for its own routes. */
export function accountsOf({ context }: Pick<Auth, 'context'>) {
  async function setPassword(userId: string, password: string): Promise<void> {
    const { internalAdapter, password: hasher } = await context
    const hash = await hasher.hash(password)
    const accounts = await internalAdapter.findAccounts(userId)
    if (accounts.some(({ providerId }) => providerId === 'credential'))
      await internalAdapter.updatePassword(userId, hash)
    else
      await internalAdapter.linkAccount({
        userId,
        providerId: 'credential',
        accountId: userId,
        password: hash,
      })
  }

  return {
    setPassword,
    async accountOf(email: string): Promise<Account | undefined> {
      const wanted = canonicalAddress(email)
      if (!address.test(wanted)) return undefined
      const found = await (await context).internalAdapter.findUserByEmail(wanted)
      return found ? shown(found.user) : undefined
    },
    /** For somebody whose address a company vouches for. */
    async createWithoutPassword(email: string, name: string): Promise<Account> {
      const made = { email, name, emailVerified: true }
      return shown(await (await context).internalAdapter.createUser(made, { method: 'oauth' } as never))
    },
    async byId(userId: string): Promise<Account | undefined> {
      const user = await (await context).internalAdapter.findUserById(userId)
      return user ? shown(user) : undefined
    },
    /** After the same work for a wrong password as for an account without one. */
    async hasPassword(userId: string, password: string): Promise<boolean> {
      const { internalAdapter, password: hasher } = await context
      const accounts = await internalAdapter.findAccounts(userId)
      const hash = accounts.find(({ providerId }) => providerId === 'credential')?.password
      return hash ? hasher.verify({ hash, password }) : false
    },
    /** Its maker's process died before it had a password: nobody has ever come in by it. */
    async isHalfMade({ id, emailVerified }: Account): Promise<boolean> {
      return !emailVerified && (await (await context).internalAdapter.findAccounts(id)).length === 0
    },
    /** A secret that sets a new password once, within half an hour. Only its SHA-256 is kept. */
    async allowReset(userId: string): Promise<string> {
      const token = newSecret()
      const expiresAt = new Date(systemClock.now().add({ minutes: minutesToReset }).epochMilliseconds)
      await (await context).internalAdapter.createVerificationValue({
        identifier: markOf(token),
        value: userId,
        expiresAt,
      })
      return token
    },
    async resetter(token: string): Promise<Account | undefined> {
      const { internalAdapter } = await context
      const found = await internalAdapter.findVerificationValue(markOf(token))
      if (!found || found.expiresAt.getTime() <= systemClock.now().epochMilliseconds) return undefined
      const user = await internalAdapter.findUserById(found.value)
      return user ? shown(user) : undefined
    },
    /** Uses the secret up; of two at once one is refused. Every session of the account ends. */
    async reset(token: string, password: string): Promise<boolean> {
      const { internalAdapter } = await context
      const used = await internalAdapter.consumeVerificationValue(markOf(token))
      if (!used || used.expiresAt.getTime() <= systemClock.now().epochMilliseconds) return false
      await setPassword(used.value, password)
      await internalAdapter.deleteUserSessions(used.value)
      return true
    },
    /** Whoever read a letter to this address has it. */
    async verified(userId: string): Promise<void> {
      await (await context).internalAdapter.updateUser(userId, { emailVerified: true })
    },
    async sessionsOf(userId: string): Promise<OpenSession[]> {
      const found = await (await context).internalAdapter.listSessions(userId)
      return found.map(({ id, ipAddress, userAgent, createdAt, expiresAt }) => ({
        id,
        address: ipAddress || null,
        userAgent: userAgent || null,
        createdAt: createdAt.toISOString(),
        expiresAt: expiresAt.toISOString(),
      }))
    },
    /** Ends those of an account's sessions that `which` names; tells how many. */
    async endSessions(userId: string, which: (id: string) => boolean): Promise<number> {
      const { internalAdapter } = await context
      const ending = (await internalAdapter.listSessions(userId)).filter(({ id }) => which(id))
      if (ending.length) await internalAdapter.deleteSessions(ending.map(({ token }) => token))
      return ending.length
    },
  }
}

export type Accounts = ReturnType<typeof accountsOf>
