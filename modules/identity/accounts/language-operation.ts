import Type from 'typebox'
import { Failure } from '#kernel/command/failure.ts'
import { houseOperation } from '#kernel/http/house-operation.ts'
import { invalid, notYourOwn, unauthenticated } from '../sessions/errors.ts'

const membershipsSql = `select tenant_id as "tenantId" from kernel.member where user_id = $1 and archived_at is null
  and language is distinct from $2`

export const languageOperations = [
  houseOperation({
    id: 'account.choose_language',
    method: 'PUT',
    path: '/v1/account-language',
    summary: 'The language of your screens on every device, of letters about your account and of notices',
    who: 'session',
    input: Type.Object(
      {
        language: Type.Optional(
          Type.String({ pattern: '^[a-z]{2,3}$', description: 'Left out: that of the business' }),
        ),
      },
      { additionalProperties: false },
    ),
    status: 204,
    errors: { unauthenticated, invalid_input: invalid, not_your_own_session: notYourOwn },
    async run({ auth, db, resolver }, { body, headers, session: { user } }) {
      if (user.openedBy) throw new Failure('not_your_own_session', 403, notYourOwn.when)
      const language = body.language ?? null
      await auth.sql.run('update auth."user" set language = $2 where id = $1', [user.id, language])
      const own = await db.dispatch.rows<{ tenantId: string }>(membershipsSql, [user.id, language])
      // Each business keeps its own copy, behind its own row security.
      for (const { tenantId } of own)
        await db.write(tenantId, tx =>
          tx.run('update kernel.member set language = $2 where user_id = $1', [user.id, language]),
        )
      resolver.forget(headers)
    },
  }),
]
