import { tooManyAttempts } from '#kernel/access/attempt-limiter.ts'
import { Failure } from '#kernel/command/failure.ts'
import { houseOperation } from '#kernel/http/house-operation.ts'
import { foreignOrigin, notAMember, suspended } from './errors.ts'
import { openSession } from './open-session.ts'
import { sessionOutput, signInInput } from './shapes.ts'

export const signIn = houseOperation({
  id: 'session.create',
  method: 'POST',
  path: '/v1/session',
  summary: 'Sign in with e-mail and password',
  who: 'anyone',
  input: signInInput,
  output: sessionOutput,
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
    const account = call.body.email.trim().toLowerCase()
    const tries = house.tries('account', 10)
    const wait = tries.take(account)
    if (wait !== undefined) throw tooManyAttempts(wait)
    const user = await house.auth.checkPassword(account, call.body.password).catch((error: unknown) => {
      // A database that is away says nothing about the password.
      tries.giveBack(account)
      throw error
    })
    if (!user) throw new Failure('wrong_credentials', 401, 'No account has this e-mail and password.')
    tries.giveBack(account)
    return openSession(house, call, user.id, { factor: 'password' })
  },
})
