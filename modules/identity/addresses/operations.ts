import Type from 'typebox'
import { tooManyAttempts } from '#kernel/access/attempt-limiter.ts'
import { address, canonicalAddress } from '#kernel/access/create-account.ts'
import { Failure } from '#kernel/command/failure.ts'
import { type House, houseOperation } from '#kernel/http/house-operation.ts'
import { accountsOf } from '../accounts/accounts.ts'
import { provePassword } from '../second-factor/prove.ts'
import { invalid, notYourOwn, tooMany, unauthenticated } from '../sessions/errors.ts'
import { askToChange, askToVerify, confirm } from './change.ts'

const closed = { additionalProperties: false }
const who = 'account'
const errors = { unauthenticated, not_your_own_session: notYourOwn, too_many_attempts: tooMany }
const accepted = { output: Type.Object({ status: Type.String() }), status: 202 }

/** Letters cost, and land in somebody's box: five in a quarter of an hour. */
function countLetter({ tries }: House, userId: string): void {
  const wait = tries('address letters', 5).take(userId)
  if (wait !== undefined) throw tooManyAttempts(wait)
}

export const addressOperations = [
  houseOperation({
    id: 'address.get',
    method: 'GET',
    path: '/v1/account-address',
    summary: 'The address of your account, and whether letters to it have reached you',
    who,
    output: Type.Object({ email: Type.String(), isVerified: Type.Boolean() }),
    status: 200,
    errors: { unauthenticated, not_your_own_session: notYourOwn },
    async run({ auth }, { session: { user } }) {
      const account = await accountsOf(auth).byId(user.id)
      return { email: account?.email ?? user.email, isVerified: account?.emailVerified ?? false }
    },
  }),
  houseOperation({
    id: 'address.verify',
    method: 'POST',
    path: '/v1/account-address/verification',
    summary: 'Send a letter whose link shows that the address is yours',
    who,
    ...accepted,
    errors,
    async run(house, { session: { user } }) {
      countLetter(house, user.id)
      const account = (await accountsOf(house.auth).byId(user.id))!
      await askToVerify(house, user.id, account)
      return { status: 'accepted' }
    },
  }),
  houseOperation({
    id: 'address.change',
    method: 'POST',
    path: '/v1/account-address',
    summary: 'Ask for another address; a letter to the old and one to the new must both be answered',
    who,
    input: Type.Object(
      { email: Type.String({ maxLength: 254 }), password: Type.String({ minLength: 1, maxLength: 200 }) },
      closed,
    ),
    ...accepted,
    errors: { ...errors, invalid_input: invalid },
    async run(house, { body, session: { user } }) {
      await provePassword(house, user.id, body.password)
      const email = canonicalAddress(body.email)
      const account = (await accountsOf(house.auth).byId(user.id))!
      if (!address.test(email) || email === account.email)
        throw Failure.field('/email', 'invalid_email', 'Give another e-mail address.')
      countLetter(house, user.id)
      await askToChange(house, user.id, account, email)
      return { status: 'accepted' }
    },
  }),
  houseOperation({
    id: 'address.confirm',
    method: 'POST',
    path: '/v1/account-address/confirmation',
    summary: 'What the link in a letter does: shows an address to be yours, or agrees to its change',
    who: 'anyone',
    input: Type.Object({ token: Type.String({ minLength: 20, maxLength: 100 }) }, closed),
    output: Type.Object({
      status: Type.Enum(['verified', 'waiting', 'changed'], {
        description: 'waiting: the other letter is still to be answered',
      }),
    }),
    status: 200,
    limit: { attempts: 30, counts: 'all' },
    errors: {
      invalid_input: invalid,
      confirmation_ended: { status: 410, when: 'It has been used, or a day has passed.' },
      address_taken: { status: 409, when: 'Another account has this address.' },
      too_many_attempts: tooMany,
    },
    run: async (house, { body }) => ({ status: await confirm(house, body.token) }),
  }),
]
