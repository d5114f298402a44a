import Type from 'typebox'
import type { PlainOperation } from './session-operations.ts'

const password = Type.String({ minLength: 1, maxLength: 200 })
const closed = { additionalProperties: false }

export const resetInput = Type.Object({ email: Type.String({ minLength: 3, maxLength: 254 }) }, closed)
export const setInput = Type.Object(
  { token: Type.String({ minLength: 20, maxLength: 100 }), password },
  closed,
)
export const changeInput = Type.Object({ currentPassword: password, password }, closed)
export const joinInput = Type.Object({ password }, closed)

const openSession = Type.Object({
  id: Type.String(),
  address: Type.Union([Type.String(), Type.Null()]),
  userAgent: Type.Union([Type.String(), Type.Null()]),
  createdAt: Type.String({ format: 'date-time' }),
  expiresAt: Type.String({ format: 'date-time' }),
  isThis: Type.Boolean({ description: 'The session that asks' }),
})

const unauthenticated = { status: 401, when: 'Nobody is signed in.' }
const tooMany = { status: 429, when: 'Too many attempts for this account or address.' }
const invalid = { status: 422, when: 'Something is missing, has the wrong form, or is a weak password.' }
const nothing = { input: null, output: null, status: 204 }

export const accountOperations: PlainOperation[] = [
  {
    id: 'password_reset.create',
    method: 'POST',
    path: '/v1/password-resets',
    summary: 'Ask for a letter with which to choose a new password; the answer is the same for every address',
    input: resetInput,
    output: Type.Object({ status: Type.String() }),
    status: 202,
    errors: { invalid_input: invalid, too_many_attempts: tooMany },
  },
  {
    ...nothing,
    id: 'password_reset.complete',
    method: 'POST',
    path: '/v1/password-resets/completion',
    summary: 'Choose a new password with what the letter said; works once, and ends every session',
    input: setInput,
    errors: {
      invalid_input: invalid,
      reset_spent: { status: 410, when: 'It has been used, or half an hour has passed.' },
      too_many_attempts: tooMany,
    },
  },
  {
    ...nothing,
    id: 'password.change',
    method: 'POST',
    path: '/v1/password',
    summary: 'Change your own password; ends your other sessions',
    input: changeInput,
    errors: { unauthenticated, invalid_input: invalid, too_many_attempts: tooMany },
  },
  {
    id: 'sessions.list',
    method: 'GET',
    path: '/v1/sessions',
    summary: 'Where you are signed in',
    input: null,
    output: Type.Object({ data: Type.Array(openSession) }),
    status: 200,
    errors: { unauthenticated },
  },
  {
    ...nothing,
    id: 'sessions.end_others',
    method: 'DELETE',
    path: '/v1/sessions',
    summary: 'End all your sessions but this one',
    errors: { unauthenticated },
  },
  {
    ...nothing,
    id: 'sessions.end',
    method: 'DELETE',
    path: '/v1/sessions/{id}',
    summary: 'End one of your sessions; felt within a second',
    errors: { unauthenticated, not_found: { status: 404, when: 'You have no such session.' } },
  },
  {
    id: 'invitation.accept',
    method: 'POST',
    path: '/v1/invitations/acceptance',
    summary: 'Accept an invitation, sent as Authorization: Bearer ml_…; signs in',
    input: joinInput,
    output: Type.Object({ tenant: Type.Object({ slug: Type.String() }) }),
    status: 201,
    errors: {
      unauthenticated: { status: 401, when: 'There is no such invitation.' },
      link_ended: { status: 410, when: 'The invitation has ended, or was used.' },
      already_joined: { status: 409, when: 'The member can sign in already.' },
      wrong_credentials: { status: 401, when: 'The address has an account, and this is not its password.' },
      invalid_input: invalid,
      too_many_attempts: tooMany,
    },
  },
]
