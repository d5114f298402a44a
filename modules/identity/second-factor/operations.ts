import Type from 'typebox'
import { postLetter } from '#kernel/access/letter-office.ts'
import { Failure } from '#kernel/command/failure.ts'
import { type House, type HouseCall, houseOperation } from '#kernel/http/house-operation.ts'
import { accountsOf } from '../accounts/accounts.ts'
import { type Person, secondFactorLetter } from '../accounts/letters.ts'
import { attempt } from '../lock/lock.ts'
import { invalid, notYourOwn, tooMany, unauthenticated } from '../sessions/errors.ts'
import { proveCode, provePassword } from './prove.ts'
import { begin, confirm, newBackupCodes, remove, secondFactorOf } from './second-factor.ts'
import { signInWithCode, wrongCode } from './sign-in.ts'
import { otpAddress } from './totp.ts'

const closed = { additionalProperties: false }
const password = Type.String({ minLength: 1, maxLength: 200 })
const code = Type.String({ minLength: 6, maxLength: 20 })
const backupCodes = Type.Array(Type.String(), { description: 'For paper; told once, each is good once' })
const errors = { unauthenticated, not_your_own_session: notYourOwn }
const guarded = { ...errors, invalid_input: invalid, too_many_attempts: tooMany }
const path = '/v1/second-factor'
const who = 'account'

const isOnAlready = () =>
  new Failure('second_factor_on', 409, 'There is one already. Turn it off before you set up another.')

async function tell(house: House, call: HouseCall, user: Person, what: 'secondOn' | 'secondOff') {
  house.resolver.forget(call.headers)
  await postLetter(secondFactorLetter(user, what, house.clock.now().toString()))
}

const look = houseOperation({
  id: 'second_factor.get',
  method: 'GET',
  path,
  summary: 'Whether you sign in with a second factor, and how many codes on paper are left',
  who,
  output: Type.Object({ isOn: Type.Boolean(), backupCodesLeft: Type.Integer() }),
  status: 200,
  errors,
  async run(house, { session: { user } }) {
    const found = await secondFactorOf(house, user.id)
    return { isOn: Boolean(found?.confirmedAt), backupCodesLeft: found?.codesLeft ?? 0 }
  },
})

const setUp = houseOperation({
  id: 'second_factor.set_up',
  method: 'POST',
  path,
  summary: 'A secret for an authenticator app; asked for at sign-in once a code of it was confirmed',
  who,
  input: Type.Object({ password }, closed),
  output: Type.Object({ secret: Type.String(), address: Type.String({ description: 'For a QR code' }) }),
  status: 201,
  errors: { ...guarded, second_factor_on: { status: 409, when: 'There is one already.' } },
  async run(house, { body, session: { user } }) {
    await provePassword(house, user.id, body.password)
    const secret = await begin(house, user.id)
    if (!secret) throw isOnAlready()
    return { secret, address: otpAddress(secret, user.email) }
  },
})

const confirmIt = houseOperation({
  id: 'second_factor.confirm',
  method: 'POST',
  path: `${path}/confirmation`,
  summary: 'Turn it on with a code of the app; your other sessions end',
  who,
  input: Type.Object({ code }, closed),
  output: Type.Object({ backupCodes }),
  status: 200,
  errors: guarded,
  async run(house, call) {
    const { user } = call.session
    const one = await attempt(house, `code ${user.id}`)
    if (!(await confirm(house, user.id, call.body.code))) throw wrongCode()
    await one.succeeded()
    const codes = await newBackupCodes(house, user.id)
    await house.auth.sql.run(`update auth.session set factor = 'totp' where id = $1`, [user.sessionId])
    await accountsOf(house.auth).endSessions(user.id, id => id !== user.sessionId)
    await tell(house, call, user, 'secondOn')
    return { backupCodes: codes }
  },
})

const renewCodes = houseOperation({
  id: 'second_factor.renew_backup_codes',
  method: 'POST',
  path: `${path}/backup-codes`,
  summary: 'New codes for paper; those before are worth nothing any more',
  who,
  input: Type.Object({ password, code }, closed),
  output: Type.Object({ backupCodes }),
  status: 200,
  errors: guarded,
  async run(house, call) {
    const { user } = call.session
    await provePassword(house, user.id, call.body.password)
    await proveCode(house, user.id, call.body.code)
    return { backupCodes: await newBackupCodes(house, user.id) }
  },
})

const turnOff = houseOperation({
  id: 'second_factor.remove',
  method: 'POST',
  path: `${path}/removal`,
  summary: 'Sign in without it again; needs the password and a code',
  who,
  input: Type.Object({ password, code }, closed),
  status: 204,
  errors: guarded,
  async run(house, call) {
    const { user } = call.session
    await provePassword(house, user.id, call.body.password)
    await proveCode(house, user.id, call.body.code)
    await remove(house, user.id)
    await house.auth.sql.run(`update auth.session set factor = 'password' where "userId" = $1`, [user.id])
    await tell(house, call, user, 'secondOff')
  },
})

export const secondFactorOperations = [signInWithCode, look, setUp, confirmIt, renewCodes, turnOff]
