import {
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import Type from 'typebox'
import { postLetter } from '#kernel/access/letter-office.ts'
import { Failure } from '#kernel/command/failure.ts'
import { houseOperation } from '#kernel/http/house-operation.ts'
import { passkeyLetter } from '../accounts/letters.ts'
import { ask, take } from '../challenges.ts'
import { provePassword } from '../second-factor/prove.ts'
import { invalid, notYourOwn, tooMany, unauthenticated } from '../sessions/errors.ts'
import { addPasskey, passkeysOf, removePasskey, renamePasskey } from './passkeys.ts'
import { placeOf } from './place.ts'

const kind = 'new passkey'
const minutesToMake = 5
const closed = { additionalProperties: false }
const name = Type.String({ minLength: 1, maxLength: 60 })
const who = 'account'
const errors = { unauthenticated, not_your_own_session: notYourOwn }
const notFound = { status: 404, when: 'You have no such passkey.' }
const when = 'The browser did not make a passkey for this place, or not in time.'

const passkey = Type.Object({
  id: Type.String(),
  name: Type.String(),
  isSynced: Type.Boolean({ description: 'Kept by a service that copies it to other devices' }),
  createdAt: Type.String({ format: 'date-time' }),
  lastUsedAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
})

const list = houseOperation({
  id: 'passkeys.list',
  method: 'GET',
  path: '/v1/passkeys',
  summary: 'Your passkeys',
  who,
  output: Type.Object({ data: Type.Array(passkey) }),
  status: 200,
  errors,
  run: async ({ auth }, { session: { user } }) => ({ data: await passkeysOf(auth, user.id) }),
})

const begin = houseOperation({
  id: 'passkeys.begin',
  method: 'POST',
  path: '/v1/passkeys/options',
  summary: 'What the browser needs to make a passkey; needs the password',
  who,
  input: Type.Object({ password: Type.String({ minLength: 1, maxLength: 200 }) }, closed),
  output: Type.Object({ challenge: Type.String(), options: Type.Object({}) }),
  status: 200,
  errors: { ...errors, invalid_input: invalid, too_many_attempts: tooMany },
  async run(house, call) {
    const { user } = call.session
    await provePassword(house, user.id, call.body.password)
    const own = await house.auth.sql.rows<{ id: string }>('select id from auth.passkey where user_id = $1', [
      user.id,
    ])
    const options = await generateRegistrationOptions({
      rpName: 'Mainstay',
      rpID: placeOf(call).expectedRPID,
      userName: user.email,
      userDisplayName: user.name,
      userID: new Uint8Array(Buffer.from(user.id)),
      attestationType: 'none',
      excludeCredentials: own,
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    })
    const data = { challenge: options.challenge }
    const { token } = await ask(house, { kind, userId: user.id, data, minutes: minutesToMake, call })
    return { challenge: token, options }
  },
})

const add = houseOperation({
  id: 'passkeys.add',
  method: 'POST',
  path: '/v1/passkeys',
  summary: 'Keep a passkey that the browser has made',
  who,
  input: Type.Object(
    { challenge: Type.String({ maxLength: 100 }), name, response: Type.Object({ id: Type.String() }) },
    closed,
  ),
  output: passkey,
  status: 201,
  bodyLimit: 50_000,
  errors: { ...errors, invalid_input: invalid, passkey_refused: { status: 409, when } },
  async run(house, call) {
    const { user } = call.session
    const asked = await take<{ challenge: string }>(house, kind, call.body.challenge, call)
    if (asked?.userId !== user.id) throw new Failure('passkey_refused', 409, when)
    const made = await verifyRegistrationResponse({
      response: call.body.response as RegistrationResponseJSON,
      expectedChallenge: asked.data.challenge,
      ...placeOf(call),
    }).catch(() => undefined)
    if (!made?.verified) throw new Failure('passkey_refused', 409, when)
    const { credential, credentialBackedUp } = made.registrationInfo
    const at = house.clock.now().toString()
    const kept = await addPasskey(house.auth, {
      ...credential,
      transports: credential.transports ?? [],
      userId: user.id,
      name: call.body.name,
      isSynced: credentialBackedUp,
      at,
    })
    if (!kept) throw new Failure('passkey_refused', 409, when)
    await postLetter(passkeyLetter(user, kept.name, 'passkeyAdded', at))
    return kept
  },
})

const rename = houseOperation({
  id: 'passkeys.rename',
  method: 'PATCH',
  path: '/v1/passkeys/{id}',
  summary: 'Call a passkey something else',
  who,
  input: Type.Object({ name }, closed),
  output: passkey,
  status: 200,
  errors: { ...errors, invalid_input: invalid, not_found: notFound },
  async run({ auth }, { session: { user }, path, body }) {
    const renamed = await renamePasskey(auth, user.id, path.id!, body.name)
    if (!renamed) throw Failure.notFound()
    return renamed
  },
})

const remove = houseOperation({
  id: 'passkeys.remove',
  method: 'DELETE',
  path: '/v1/passkeys/{id}',
  summary: 'Let a passkey in no more',
  who,
  status: 204,
  errors: { ...errors, not_found: notFound },
  async run({ auth, clock }, { session: { user }, path }) {
    const own = (await passkeysOf(auth, user.id)).find(({ id }) => id === path.id)
    if (!own || (await removePasskey(auth, user.id, own.id)) === 0) throw Failure.notFound()
    await postLetter(passkeyLetter(user, own.name, 'passkeyRemoved', clock.now().toString()))
  },
})

export const ownPasskeys = [list, begin, add, rename, remove]
