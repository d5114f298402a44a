import Type from 'typebox'
import { Failure } from '#kernel/command/failure.ts'
import { houseOperation } from '#kernel/http/house-operation.ts'
import { notYourOwn, unauthenticated } from '../sessions/errors.ts'
import { accountsOf } from './accounts.ts'

const openSession = Type.Object({
  id: Type.String(),
  address: Type.Union([Type.String(), Type.Null()]),
  userAgent: Type.Union([Type.String(), Type.Null()]),
  createdAt: Type.String({ format: 'date-time' }),
  expiresAt: Type.String({ format: 'date-time' }),
  isThis: Type.Boolean({ description: 'The session that asks' }),
})

const errors = { unauthenticated, not_your_own_session: notYourOwn }

export const ownSessionOperations = [
  houseOperation({
    id: 'sessions.list',
    method: 'GET',
    path: '/v1/sessions',
    summary: 'Where you are signed in',
    who: 'account',
    output: Type.Object({ data: Type.Array(openSession) }),
    status: 200,
    errors,
    async run({ auth }, { session: { user } }) {
      const sessions = await accountsOf(auth).sessionsOf(user.id)
      return { data: sessions.map(session => ({ ...session, isThis: session.id === user.sessionId })) }
    },
  }),
  houseOperation({
    id: 'sessions.end_others',
    method: 'DELETE',
    path: '/v1/sessions',
    summary: 'End all your sessions but this one',
    who: 'account',
    status: 204,
    errors,
    async run({ auth }, { session: { user } }) {
      await accountsOf(auth).endSessions(user.id, id => id !== user.sessionId)
    },
  }),
  houseOperation({
    id: 'sessions.end',
    method: 'DELETE',
    path: '/v1/sessions/{id}',
    summary: 'End one of your sessions; felt within a second',
    who: 'account',
    status: 204,
    errors: { ...errors, not_found: { status: 404, when: 'You have no such session.' } },
    async run({ auth }, { session: { user }, path }) {
      const ended = await accountsOf(auth).endSessions(user.id, id => id === path.id)
      if (ended === 0) throw Failure.notFound()
    },
  }),
]
