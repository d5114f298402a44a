import { sessionCookieName } from '#kernel/access/auth-options.ts'
import { houseOperation } from '#kernel/http/house-operation.ts'
import { foreignOrigin, notAMember, suspended } from './errors.ts'
import { endSession } from './open-session.ts'
import { sessionBody } from './session-body.ts'
import { sessionOutput } from './shapes.ts'
import { signIn } from './sign-in.ts'

export const sessionOperations = [
  signIn,
  houseOperation({
    id: 'session.get',
    method: 'GET',
    path: '/v1/session',
    summary: 'Who is signed in, where, and what they may do',
    who: 'session',
    output: sessionOutput,
    status: 200,
    errors: {
      unauthenticated: { status: 401, when: 'Nobody is signed in.' },
      not_a_member: notAMember,
      tenant_suspended: suspended,
    },
    run: (house, { session }) => sessionBody(house, session),
  }),
  houseOperation({
    id: 'session.delete',
    method: 'DELETE',
    path: '/v1/session',
    summary: 'Sign out',
    who: 'anyone',
    status: 204,
    errors: { foreign_origin: foreignOrigin },
    async run(house, call) {
      await endSession(house, call)
      call.answer.cookie(sessionCookieName, '', 0)
    },
  }),
]
