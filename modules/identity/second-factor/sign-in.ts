import Type from 'typebox'
import { postLetter } from '#kernel/access/letter-office.ts'
import { Failure } from '#kernel/command/failure.ts'
import { houseOperation } from '#kernel/http/house-operation.ts'
import { accountsOf } from '../accounts/accounts.ts'
import { backupUsedLetter } from '../accounts/letters.ts'
import { take, tryAnswer } from '../challenges.ts'
import { rememberDevice } from '../lock/known-device.ts'
import { attempt } from '../lock/lock.ts'
import { foreignOrigin, invalid, notAMember, suspended, tooMany } from '../sessions/errors.ts'
import { openSession } from '../sessions/open-session.ts'
import { sessionOutput } from '../sessions/shapes.ts'
import { secondStep } from '../sessions/sign-in.ts'
import { secondFactorOf, spend } from './second-factor.ts'

const answersOfAChallenge = 5

const ended = () => new Failure('challenge_ended', 410, 'This took too long. Enter your password again.')

export const wrongCode = () =>
  Failure.field('/code', 'wrong_code', 'This code is wrong, or was used before. Wait for the next one.')

/** The second step of signing in. */
export const signInWithCode = houseOperation({
  id: 'session.answer_second_factor',
  method: 'POST',
  path: '/v1/session/second-factor',
  summary: 'Finish signing in with a code of the authenticator app, or one from paper; each is good once',
  who: 'anyone',
  input: Type.Object(
    {
      challenge: Type.String({ minLength: 20, maxLength: 100 }),
      code: Type.String({ minLength: 6, maxLength: 20 }),
    },
    { additionalProperties: false },
  ),
  output: sessionOutput,
  status: 201,
  limit: { attempts: 50, counts: 'refused' },
  errors: {
    invalid_input: { ...invalid, when: 'The code is wrong, or was used before.' },
    challenge_ended: { status: 410, when: 'It was answered, took too long, or was another browser’s.' },
    too_many_attempts: tooMany,
    not_a_member: notAMember,
    tenant_suspended: suspended,
    foreign_origin: foreignOrigin,
  },
  async run(house, call) {
    const { challenge, code } = call.body
    type Asked = { tenant?: string }
    const asked = await tryAnswer<Asked>(house, secondStep, challenge, call, answersOfAChallenge)
    if (!asked?.userId) throw ended()
    const one = await attempt(house, `code ${asked.userId}`)
    const kind = await spend(house, asked.userId, code)
    if (!kind) throw wrongCode()
    await one.succeeded()
    if (!(await take(house, secondStep, challenge, call))) throw ended()
    const user = (await accountsOf(house.auth).byId(asked.userId))!
    if (kind === 'backup') {
      const left = (await secondFactorOf(house, user.id))?.codesLeft ?? 0
      await postLetter(backupUsedLetter(user, house.clock.now().toString(), left))
    }
    const body = await openSession(house, call, user.id, { factor: kind }, asked.data.tenant)
    rememberDevice(house, call, user.email)
    return body
  },
})
