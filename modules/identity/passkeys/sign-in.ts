import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server'
import Type from 'typebox'
import { Failure } from '#kernel/command/failure.ts'
import { houseOperation } from '#kernel/http/house-operation.ts'
import { accountsOf } from '../accounts/accounts.ts'
import { ask, take } from '../challenges.ts'
import { rememberDevice } from '../lock/known-device.ts'
import { foreignOrigin, notAMember, suspended, tooMany } from '../sessions/errors.ts'
import { openSession } from '../sessions/open-session.ts'
import { sessionOutput } from '../sessions/shapes.ts'
import { countPasskey, passkeyOf } from './passkeys.ts'
import { placeOf } from './place.ts'

const kind = 'passkey'
const minutesToUse = 5
const when = 'This passkey is not known here, was removed, or was asked for too long ago.'
const refused = () => new Failure('wrong_credentials', 401, when)

const begin = houseOperation({
  id: 'session.passkey_options',
  method: 'POST',
  path: '/v1/session/passkey/options',
  summary: 'What the browser needs to sign in with a passkey; the same for everybody',
  who: 'anyone',
  output: Type.Object({ challenge: Type.String(), options: Type.Object({}) }),
  status: 200,
  limit: { attempts: 100, counts: 'all' },
  errors: { too_many_attempts: tooMany, foreign_origin: foreignOrigin },
  async run(house, call) {
    // No list of keys: it would tell whose account an address is.
    const options = await generateAuthenticationOptions({
      rpID: placeOf(call).expectedRPID,
      userVerification: 'required',
    })
    const data = { challenge: options.challenge }
    const { token } = await ask(house, { kind, data, minutes: minutesToUse, call })
    return { challenge: token, options }
  },
})

/** A passkey is two factors by itself: the device, and what its owner unlocks it with. */
const signIn = houseOperation({
  id: 'session.create_by_passkey',
  method: 'POST',
  path: '/v1/session/passkey',
  summary: 'Sign in with a passkey, without a password or a code',
  who: 'anyone',
  input: Type.Object(
    { challenge: Type.String({ maxLength: 100 }), response: Type.Object({ id: Type.String() }) },
    { additionalProperties: false },
  ),
  output: sessionOutput,
  status: 201,
  limit: { attempts: 50, counts: 'refused' },
  bodyLimit: 50_000,
  errors: {
    invalid_input: { status: 422, when: 'Something is missing or has the wrong form.' },
    wrong_credentials: { status: 401, when },
    too_many_attempts: tooMany,
    not_a_member: notAMember,
    tenant_suspended: suspended,
    foreign_origin: foreignOrigin,
  },
  async run(house, call) {
    const response = call.body.response as AuthenticationResponseJSON
    const asked = await take<{ challenge: string }>(house, kind, call.body.challenge, call)
    const key = asked && (await passkeyOf(house.auth, response.id))
    if (!key) throw refused()
    const checked = await verifyAuthenticationResponse({
      response,
      expectedChallenge: asked.data.challenge,
      credential: { ...key, publicKey: new Uint8Array(key.publicKey) },
      requireUserVerification: true,
      ...placeOf(call),
    }).catch(() => undefined)
    if (!checked?.verified) throw refused()
    const { newCounter } = checked.authenticationInfo
    if (!(await countPasskey(house.auth, key.id, newCounter, house.clock.now().toString()))) throw refused()
    const body = await openSession(house, call, key.userId, { factor: 'passkey' })
    const user = await accountsOf(house.auth).byId(key.userId)
    if (user) rememberDevice(house, call, user.email)
    return body
  },
})

export const passkeySignIn = [begin, signIn]
