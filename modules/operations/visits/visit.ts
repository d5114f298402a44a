import Type from 'typebox'
import { sessionCookieName } from '#kernel/access/auth-options.ts'
import { sessionCookie } from '#kernel/access/credentials.ts'
import { Failure } from '#kernel/command/failure.ts'
import { houseOperation } from '#kernel/http/house-operation.ts'
import { asOwner } from '#kernel/tenancy/as-owner.ts'
import { errors } from '../console/errors.ts'
import { deedOf } from '../console/operator.ts'
import { uuidOf } from '../console/tenants.ts'
import { yard } from '../yard.ts'

/** The operator's own session waits here, where no script reads it, until the visit is over. */
export const ownCookieName = 'mainstay_operator'

const usualMinutes = 15
const longestMinutes = 60

const member = `select m.id, m.name, m.user_id as "userId", t.slug from kernel.member m join kernel.tenant t on t.id = m.tenant_id
  where m.tenant_id = $1 and m.id = $2 and m.archived_at is null`

interface Member {
  id: string
  name: string
  userId: string | null
  slug: string
}

export const beginVisit = houseOperation({
  id: 'console.begin_visit',
  method: 'POST',
  path: '/v1/console/visits',
  summary: 'See a business as one of its members does; limited in time, and on its record with both names',
  who: 'operator',
  input: Type.Object(
    {
      tenantId: Type.String({ format: 'uuid' }),
      memberId: Type.String({ format: 'uuid' }),
      reason: Type.String({ minLength: 10, maxLength: 300 }),
      minutes: Type.Optional(Type.Integer({ minimum: 1, maximum: longestMinutes })),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({
    tenant: Type.String(),
    member: Type.String(),
    endsAt: Type.String({ format: 'date-time' }),
  }),
  status: 201,
  errors: {
    ...errors,
    'operations.cannot_sign_in': {
      status: 409,
      when: 'This member has no account, so nothing is to be seen as them.',
    },
  },
  async run(house, call) {
    const { tenantId, memberId, reason, minutes = usualMinutes } = call.body
    const found = await house.db.dispatch.one<Member>(member, [uuidOf(tenantId), uuidOf(memberId)])
    if (!found) throw Failure.notFound()
    if (!found.userId)
      throw new Failure('operations.cannot_sign_in', 409, 'This member has no account to sign in with.')
    const at = house.clock.now()
    const endsAt = at.add({ minutes }).toString()
    const deed = deedOf(house, call, 'console.begin_visit', {
      tenantId,
      reason,
      changes: { memberId, endsAt },
    })
    // On record first: a visit that cannot be noted does not begin.
    await yard().book.note(deed)
    await asOwner({ url: yard().url, tenantId, at: at.toString() }, owner =>
      owner.audit('console.begin_visit', 'kernel.member', memberId, {
        operator: deed.operator.name,
        reason,
        endsAt,
      }),
    )
    const opened = { factor: 'operator', confinedTo: tenantId, openedBy: deed.operator.name, endsAt }
    const cookie = await house.auth.openSession(found.userId, opened, call.caller)
    const own = sessionCookie(call.headers.cookie)
    call.answer.cookie(ownCookieName, own ?? '', longestMinutes * 60 * 2)
    call.answer.cookie(sessionCookieName, cookie, minutes * 60)
    return { tenant: found.slug, member: found.name, endsAt }
  },
})

/** Under its own name the operator's session is read as any other. */
const ownSession = (header: string | undefined) =>
  sessionCookie(
    header
      ?.split(';')
      .map(part => part.trim())
      .find(part => part.startsWith(`${ownCookieName}=`))
      ?.replace(ownCookieName, sessionCookieName),
  )

const twoWeeks = 14 * 24 * 60 * 60

export const endVisit = houseOperation({
  id: 'console.end_visit',
  method: 'DELETE',
  path: '/v1/operator-visit',
  summary: 'End a visit, and be oneself again',
  who: 'anyone',
  output: Type.Object({ isBack: Type.Boolean({ description: 'Signed in as oneself again' }) }),
  status: 200,
  errors: { foreign_origin: { status: 403, when: 'The request comes from a page of another site.' } },
  async run({ auth, resolver, clock }, { headers, answer }) {
    const cookie = sessionCookie(headers.cookie)
    const visiting = cookie && (await auth.findSession(cookie))
    const own = ownSession(headers.cookie)
    const operator = own && (await auth.findSession(own))
    // Any other session is somebody's own, and not for this to end.
    if (visiting && !visiting.openedBy) return { isBack: false }
    if (visiting) {
      await auth.signOut(cookie)
      resolver.forget({ cookie: headers.cookie })
      const by = { id: operator ? operator.id : 'unknown', name: visiting.openedBy! }
      const { confinedTo: tenantId } = visiting
      await yard().book.note({ at: clock.now(), operator: by, operation: 'console.end_visit', tenantId })
    }
    answer.cookie(ownCookieName, '', 0)
    answer.cookie(sessionCookieName, operator ? own : '', operator ? twoWeeks : 0)
    return { isBack: operator !== undefined && operator !== '' }
  },
})
