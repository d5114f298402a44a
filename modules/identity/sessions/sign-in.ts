import type { Auth, SignedInUser } from '#kernel/access/auth.ts'
import { canonicalAddress } from '#kernel/access/create-account.ts'
import { postLetter } from '#kernel/access/letter-office.ts'
import { Failure } from '#kernel/command/failure.ts'
import { type House, type HouseCall, houseOperation } from '#kernel/http/house-operation.ts'
import { accountsOf } from '../accounts/accounts.ts'
import { lockedLetter } from '../accounts/letters.ts'
import { ask } from '../challenges.ts'
import { countedBy, rememberDevice } from '../lock/known-device.ts'
import { type Attempt, attempt } from '../lock/lock.ts'
import { isOn } from '../second-factor/second-factor.ts'
import { foreignOrigin, notAMember, suspended } from './errors.ts'
import { openSession } from './open-session.ts'
import { signInInput, signInOutput } from './shapes.ts'

export const secondStep = 'second factor'
const minutesToAnswer = 5

/** The owner of an account hears of it, once for each time it is shut. */
async function tellOwner({ auth, clock }: House, email: string): Promise<void> {
  const account = await accountsOf(auth).accountOf(email)
  if (account) await postLetter(lockedLetter(account, clock.now().toString()))
}

async function checked(auth: Auth, one: Attempt, email: string, password: string) {
  return auth.checkPassword(email, password).catch(async (error: unknown) => {
    await one.withdraw()
    throw error
  })
}

/** Opens the session, or asks for the second factor where there is one. */
export async function enter(house: House, call: HouseCall, user: SignedInUser, tenant?: string) {
  if (await isOn(house, user.id)) {
    const asked = { kind: secondStep, userId: user.id, data: { tenant }, minutes: minutesToAnswer, call }
    const { token, expiresAt } = await ask(house, asked)
    call.answer.status(200)
    return { secondFactor: { challenge: token, expiresAt } }
  }
  const body = await openSession(house, call, user.id, { factor: 'password' }, tenant)
  rememberDevice(house, call, user.email)
  return body
}

export const signIn = houseOperation({
  id: 'session.create',
  method: 'POST',
  path: '/v1/session',
  summary: 'Sign in with e-mail and password',
  who: 'anyone',
  input: signInInput,
  output: signInOutput,
  status: 201,
  limit: { attempts: 50, counts: 'refused' },
  errors: {
    invalid_input: { status: 422, when: 'Something is missing or has the wrong form.' },
    wrong_credentials: { status: 401, when: 'No account has this e-mail and password.' },
    too_many_attempts: { status: 429, when: 'Too many failed attempts for this account or address.' },
    not_a_member: notAMember,
    tenant_suspended: suspended,
    foreign_origin: foreignOrigin,
  },
  async run(house, call) {
    const email = canonicalAddress(call.body.email)
    const one = await attempt(house, countedBy(house, call, email))
    const user = await checked(house.auth, one, email, call.body.password)
    if (!user) {
      if (one.isLast) await tellOwner(house, email)
      throw new Failure('wrong_credentials', 401, 'No account has this e-mail and password.')
    }
    await one.succeeded()
    return enter(house, call, user)
  },
})
