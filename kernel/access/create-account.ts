import { domainToASCII } from 'node:url'
import type { AuthContext } from 'better-auth'
import { Failure } from '../command/failure.ts'

export const shortestPassword = 12
export const longestPassword = 128

export interface NewAccount {
  email: string
  password: string
  name: string
  /** A demonstration account's password is printed on the sign-in page: length would protect nothing. */
  isDemo?: boolean
  /** How the password is kept, where that was worked out before. */
  kept?: string
}

/** Of one name and one host, and nothing that the database could not hold. */
export const address = /^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+\.[^\s@\p{Cc}]+$/u

/** Latin letters beside others that look like them: made to be taken for somebody else. */
const mixed = /(?=.*\p{Script=Latin})(?=.*[\p{Script=Cyrillic}\p{Script=Greek}])/u

/**
 * The one way to write an address: capitals, wide letters and the two ways to write a foreign domain are the same
 * account. Letters that only look alike are other letters, and other people's mail.
 */
export function canonicalAddress(email: string): string {
  const plain = email.trim().normalize('NFKC').toLowerCase()
  const at = plain.lastIndexOf('@')
  return at < 0 ? plain : `${plain.slice(0, at)}@${domainToASCII(plain.slice(at + 1)) || plain.slice(at + 1)}`
}

// Anybody can make an account under an address that is not theirs, and wait there to be let in.
const unproven = (email: string) =>
  new Failure(
    'kernel.account_unproven',
    409,
    `${email} has an account whose address nobody has confirmed, with another password. Invite them instead: the letter goes to whoever has that mailbox.`,
  )

async function hasPassword(
  { internalAdapter, password }: Pick<AuthContext, 'internalAdapter' | 'password'>,
  userId: string,
  given: string,
): Promise<boolean> {
  const accounts = await internalAdapter.findAccounts(userId)
  const hash = accounts.find(({ providerId }) => providerId === 'credential')?.password
  return hash ? password.verify({ hash, password: given }) : false
}

/**
 * The account for an e-mail address. One that exists is left as it is, its password too: whoever runs a second
 * tenant must not be able to take over a person's account by inviting them.
 */
export async function createAccount(
  context: Pick<AuthContext, 'internalAdapter' | 'password'>,
  account: NewAccount,
): Promise<{ userId: string; existed: boolean }> {
  const email = canonicalAddress(account.email)
  if (mixed.test(email.split('@')[0]!)) throw new Error(`"${account.email}" mixes alphabets in one name`)
  if (!address.test(email)) throw new Error(`"${account.email}" is not an e-mail address`)
  const existing = await context.internalAdapter.findUserByEmail(email)
  if (existing) {
    const { id, emailVerified } = existing.user
    if (!emailVerified && !(await hasPassword(context, id, account.password))) throw unproven(account.email)
    return { userId: id, existed: true }
  }

  const least = account.isDemo ? 1 : shortestPassword
  if (account.password.length < least || account.password.length > longestPassword)
    throw new Error(`A password has ${least} to ${longestPassword} characters`)
  const password = account.kept ?? (await context.password.hash(account.password))
  const user = await context.internalAdapter.createUser(
    { email, name: account.name, emailVerified: false },
    { method: 'email-password' },
  )
  await context.internalAdapter.linkAccount({
    userId: user.id,
    providerId: 'credential',
    accountId: user.id,
    password,
  })
  return { userId: user.id, existed: false }
}
