import Type from 'typebox'
import { actorMay } from '#kernel/access/actor.ts'
import type { ResolvedSession } from '#kernel/access/resolve-actor.ts'
import { Failure } from '#kernel/command/failure.ts'
import { uuid } from '#kernel/db/uuid.ts'
import type { House } from '#kernel/http/house-operation.ts'
import { notYourOwn, unauthenticated } from '../sessions/errors.ts'
import { companyOf, domainsOf } from './company.ts'
import { redirectAddress } from './provider.ts'

export const mayManage = 'identity.company_sign_in.manage'

export const path = '/v1/company-sign-in'
export const closed = { additionalProperties: false }
export const text = Type.String({ minLength: 1, maxLength: 300 })
export const who = 'account'

export const errors = {
  unauthenticated,
  not_your_own_session: notYourOwn,
  forbidden: { status: 403, when: `The role does not hold ${mayManage}.` },
  invalid_input: { status: 422, when: 'Something is missing or has the wrong form.' },
}

export const recordOf = (token: string) => `mainstay-domain=${token}`

export const shape = Type.Object({
  issuer: Type.Union([Type.String(), Type.Null()]),
  clientId: Type.Union([Type.String(), Type.Null()]),
  defaultRole: Type.Union([Type.String(), Type.Null()]),
  redirectAddress: Type.String({ description: 'What the provider must know of us' }),
  domains: Type.Array(
    Type.Object({
      domain: Type.String(),
      isProven: Type.Boolean(),
      record: Type.String({ description: 'The TXT record of the domain that shows it is yours' }),
    }),
  ),
})

export function refuseOthers({ actor }: ResolvedSession): void {
  if (!actorMay(actor, mayManage)) throw Failure.forbidden(mayManage)
}

export async function shown({ auth }: House, tenantId: string) {
  const company = await companyOf(auth, tenantId)
  const domains = await domainsOf(auth, tenantId)
  return {
    issuer: company?.issuer ?? null,
    clientId: company?.clientId ?? null,
    defaultRole: company?.defaultRole ?? null,
    redirectAddress: redirectAddress(),
    domains: domains.map(one => ({
      domain: one.domain,
      isProven: one.isProven,
      record: recordOf(one.token),
    })),
  }
}

const auditSql = `insert into kernel.audit (tenant_id, id, at, actor_kind, actor_id, actor_name, operation, entity, row_id,
  row_version, changes) values ($1, $2, $3, 'user', $4, $5, $6, 'kernel.tenant', $1, 1, $7)`

/** Who may come in is the business's own concern: it stands in its history, without the secret. */
export async function note(
  { db, clock }: House,
  { actor }: ResolvedSession,
  operation: string,
  after: object,
) {
  const changes = Object.fromEntries(Object.entries(after).map(([key, value]) => [key, [null, value]]))
  const values = [actor.tenantId, uuid(), clock.now().toString(), actor.id, actor.name, operation]
  await db.write(actor.tenantId, tx => tx.run(auditSql, [...values, JSON.stringify(changes)]))
}
