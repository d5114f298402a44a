import Type from 'typebox'
import { tooManyAttempts } from '#kernel/access/attempt-limiter.ts'
import { houseOperation } from '#kernel/http/house-operation.ts'
import { invalid, tooMany } from '../sessions/errors.ts'
import { guestOf } from '../sessions/guest-operations.ts'
import { signInOutput } from '../sessions/shapes.ts'
import { enter } from '../sessions/sign-in.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { accountsOf } from './accounts.ts'

export const invitationOperations = [
  houseOperation({
    id: 'invitation.accept',
    method: 'POST',
    path: '/v1/invitations/acceptance',
    summary: 'Accept an invitation, sent as Authorization: Bearer ml_…; signs in',
    who: 'anyone',
    input: Type.Object(
      { password: Type.String({ minLength: 1, maxLength: 200 }) },
      { additionalProperties: false },
    ),
    output: signInOutput,
    status: 201,
    limit: { attempts: 50, counts: 'all' },
    errors: {
      unauthenticated: { status: 401, when: 'There is no such invitation.' },
      link_ended: { status: 410, when: 'The invitation has ended, or was used.' },
      already_joined: { status: 409, when: 'The member can sign in already.' },
      wrong_credentials: { status: 401, when: 'The address has an account, and this is not its password.' },
      invalid_input: invalid,
      too_many_attempts: tooMany,
    },
    async run(house, call) {
      const { actor, tenant } = await guestOf(house, call, 'link')
      const wait = house.tries('invitation', 10).take(actor.id)
      if (wait !== undefined) throw tooManyAttempts(wait)
      const { userId } = await acceptInvitation(house, actor, call.body.password)
      const user = (await accountsOf(house.auth).byId(userId))!
      return enter(house, call, user, tenant.slug)
    },
  }),
]
