import { setTimeout as wait } from 'node:timers/promises'
import Type from 'typebox'
import type { Auth } from '#kernel/access/auth.ts'
import { canonicalAddress } from '#kernel/access/create-account.ts'
import { postLetter } from '#kernel/access/letter-office.ts'
import { Failure } from '#kernel/command/failure.ts'
import { houseOperation } from '#kernel/http/house-operation.ts'
import { systemClock } from '#kernel/time/clock.ts'
import { forgive } from '../lock/lock.ts'
import { provePassword } from '../second-factor/prove.ts'
import { invalid, notYourOwn, tooMany, unauthenticated } from '../sessions/errors.ts'
import { accountsOf } from './accounts.ts'
import { changedLetter, resetLetter } from './letters.ts'
import { refuseWeak } from './refuse-weak.ts'

// Longer than looking for an account and writing a letter takes: how long it took says nothing.
const sameTimeMs = 400
const closed = { additionalProperties: false }
const password = Type.String({ minLength: 1, maxLength: 200 })
const limit = { attempts: 30, counts: 'all' } as const

const spent = () =>
  new Failure('reset_spent', 410, 'This link has been used, or half an hour has passed. Ask for a new one.')

async function remind(auth: Auth, email: string): Promise<void> {
  const accounts = accountsOf(auth)
  const account = await accounts.accountOf(email)
  if (account) await postLetter(resetLetter(account, await accounts.allowReset(account.id)))
}

const askForReset = houseOperation({
  id: 'password_reset.create',
  method: 'POST',
  path: '/v1/password-resets',
  summary: 'Ask for a letter with which to choose a new password; the answer is the same for every address',
  who: 'anyone',
  input: Type.Object({ email: Type.String({ minLength: 3, maxLength: 254 }) }, closed),
  output: Type.Object({ status: Type.String() }),
  status: 202,
  limit,
  errors: { invalid_input: invalid, too_many_attempts: tooMany },
  async run({ auth, tries }, { body: { email } }) {
    // Whoever asks too often for one account is told the same, and no letter more is sent.
    const isTooOften = tries('reset', 5).take(canonicalAddress(email)) !== undefined
    await Promise.all([isTooOften ? undefined : remind(auth, email), wait(sameTimeMs)])
    return { status: 'accepted' }
  },
})

const completeReset = houseOperation({
  id: 'password_reset.complete',
  method: 'POST',
  path: '/v1/password-resets/completion',
  summary: 'Choose a new password with what the letter said; works once, and ends every session',
  who: 'anyone',
  input: Type.Object({ token: Type.String({ minLength: 20, maxLength: 100 }), password }, closed),
  status: 204,
  limit,
  errors: {
    invalid_input: invalid,
    reset_spent: { status: 410, when: 'It has been used, or half an hour has passed.' },
    too_many_attempts: tooMany,
  },
  async run({ auth }, { body }) {
    const accounts = accountsOf(auth)
    const account = await accounts.resetter(body.token)
    if (!account) throw spent()
    refuseWeak(body.password, [account.name, account.email])
    if (!(await accounts.reset(body.token, body.password))) throw spent()
    await Promise.all([accounts.verified(account.id), forgive({ auth }, `account ${account.email}`)])
    await postLetter(changedLetter(account, systemClock.now().toString()))
  },
})

const change = houseOperation({
  id: 'password.change',
  method: 'POST',
  path: '/v1/password',
  summary: 'Change your own password; ends your other sessions',
  who: 'account',
  input: Type.Object({ currentPassword: password, password }, closed),
  status: 204,
  errors: {
    unauthenticated,
    invalid_input: invalid,
    too_many_attempts: tooMany,
    not_your_own_session: notYourOwn,
  },
  async run(house, { body, session: { user } }) {
    const accounts = accountsOf(house.auth)
    await provePassword(house, user.id, body.currentPassword, '/currentPassword')
    refuseWeak(body.password, [user.name, user.email])
    await accounts.setPassword(user.id, body.password)
    await accounts.endSessions(user.id, id => id !== user.sessionId)
    await postLetter(changedLetter(user, systemClock.now().toString()))
  },
})

export const passwordOperations = [askForReset, completeReset, change]
