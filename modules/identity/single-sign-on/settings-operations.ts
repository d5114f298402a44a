import { resolveTxt } from 'node:dns/promises'
import Type from 'typebox'
import { actorMay } from '#kernel/access/actor.ts'
import { checkGrant } from '#kernel/access/grant-guard.ts'
import type { ResolvedSession } from '#kernel/access/resolve-actor.ts'
import { Failure } from '#kernel/command/failure.ts'
import { uuid } from '#kernel/db/uuid.ts'
import { type House, houseOperation } from '#kernel/http/house-operation.ts'
import { notYourOwn, unauthenticated } from '../sessions/errors.ts'
import {
  addDomain,
  companyOf,
  domainsOf,
  keepCompany,
  proveDomain,
  removeCompany,
  removeDomain,
} from './company.ts'
import { configurationOf, redirectAddress } from './provider.ts'

export const mayManage = 'identity.company_sign_in.manage'

const path = '/v1/company-sign-in'
const closed = { additionalProperties: false }
const domain = Type.String({ pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)+$', maxLength: 200 })
const text = Type.String({ minLength: 1, maxLength: 300 })
const who = 'account'

const errors = {
  unauthenticated,
  not_your_own_session: notYourOwn,
  forbidden: { status: 403, when: `The role does not hold ${mayManage}.` },
  invalid_input: { status: 422, when: 'Something is missing or has the wrong form.' },
}

const recordOf = (token: string) => `mainstay-domain=${token}`

const shape = Type.Object({
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

/** Reads TXT records; a test has its own. */
let readRecords: (domain: string) => Promise<string[][]> = resolveTxt
export function readRecordsBy(reader: (domain: string) => Promise<string[][]>): void {
  readRecords = reader
}

function refuseOthers({ actor }: ResolvedSession): void {
  if (!actorMay(actor, mayManage)) throw Failure.forbidden(mayManage)
}

async function shown({ auth }: House, tenantId: string) {
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
async function note({ db, clock }: House, { actor }: ResolvedSession, operation: string, after: object) {
  const changes = Object.fromEntries(Object.entries(after).map(([key, value]) => [key, [null, value]]))
  const values = [actor.tenantId, uuid(), clock.now().toString(), actor.id, actor.name, operation]
  await db.write(actor.tenantId, tx => tx.run(auditSql, [...values, JSON.stringify(changes)]))
}

const look = houseOperation({
  id: 'company_sign_in.get',
  method: 'GET',
  path,
  summary: 'How people of this business sign in with its own identity provider; never the secret',
  who,
  output: shape,
  status: 200,
  errors,
  async run(house, { session }) {
    refuseOthers(session)
    return shown(house, session.tenant.id)
  },
})

const keep = houseOperation({
  id: 'company_sign_in.set',
  method: 'PUT',
  path,
  summary:
    'Let people sign in with an OpenID Connect provider of the business; it is asked at once whether it answers',
  who,
  input: Type.Object(
    { issuer: text, clientId: text, clientSecret: Type.Optional(text), defaultRole: text },
    closed,
  ),
  output: shape,
  status: 200,
  errors,
  async run(house, { session, body }) {
    refuseOthers(session)
    const { tenant, actor } = session
    const { issuer, clientId, defaultRole } = body
    await house.db
      .write(tenant.id, sql =>
        checkGrant({ sql, tenant, actor }, house.book, { role: defaultRole, locationIds: null }),
      )
      .catch((error: unknown) => {
        if (error instanceof Failure && error.problems[0]?.pointer === '/role')
          throw Failure.field('/defaultRole', 'not_a_choice', 'There is no such role.')
        throw error
      })
    const known = await companyOf(house.auth, tenant.id)
    // A secret is for the provider that it was given for, and for no other.
    const clientSecret = body.clientSecret ?? (known?.issuer === issuer ? known.clientSecret : undefined)
    if (!clientSecret) throw Failure.field('/clientSecret', 'required', 'This is needed.')
    await configurationOf({ issuer, clientId, clientSecret }).catch((error: Error) => {
      throw Failure.field(
        '/issuer',
        'no_provider',
        `No OpenID Connect provider answers there: ${error.message}`,
      )
    })
    const company = { tenantId: tenant.id, slug: tenant.slug, issuer, clientId, clientSecret, defaultRole }
    await keepCompany(house.auth, company, house.clock.now().toString())
    await note(house, session, 'identity.set_company_sign_in', { issuer, clientId, defaultRole })
    return shown(house, tenant.id)
  },
})

const remove = houseOperation({
  id: 'company_sign_in.remove',
  method: 'DELETE',
  path,
  summary: 'Let nobody in by the provider any more; its sessions end',
  who,
  status: 204,
  errors,
  async run(house, { session }) {
    refuseOthers(session)
    await removeCompany(house.auth, session.tenant.id)
    await house.auth.sql.run(`delete from auth.session where "confinedTo" = $1 and factor = 'sso'`, [
      session.tenant.id,
    ])
    await note(house, session, 'identity.remove_company_sign_in', {})
  },
})

const addOne = houseOperation({
  id: 'company_sign_in.add_domain',
  method: 'POST',
  path: `${path}/domains`,
  summary: 'Say that a domain is yours; show it with the TXT record that is answered',
  who,
  input: Type.Object({ domain }, closed),
  output: shape,
  status: 201,
  errors: { ...errors, not_found: { status: 404, when: 'There is no provider yet.' } },
  async run(house, { session, body }) {
    refuseOthers(session)
    if (!(await companyOf(house.auth, session.tenant.id))) throw Failure.notFound()
    await addDomain(house.auth, session.tenant.id, body.domain)
    return shown(house, session.tenant.id)
  },
})

const prove = houseOperation({
  id: 'company_sign_in.prove_domain',
  method: 'POST',
  path: `${path}/domain-proofs`,
  summary: 'Look whether the domain carries the TXT record',
  who,
  input: Type.Object({ domain }, closed),
  output: shape,
  status: 200,
  errors: {
    ...errors,
    not_found: { status: 404, when: 'You have not said that this domain is yours.' },
    domain_not_proven: { status: 409, when: 'The domain does not carry the record.' },
    domain_taken: { status: 409, when: 'Another business has shown that the domain is its own.' },
  },
  async run(house, { session, body }) {
    refuseOthers(session)
    const domains = await domainsOf(house.auth, session.tenant.id)
    const own = domains.find(one => one.domain === body.domain)
    if (!own) throw Failure.notFound()
    const records = await readRecords(body.domain).catch(() => [])
    if (!records.some(parts => parts.join('') === recordOf(own.token)))
      throw new Failure(
        'domain_not_proven',
        409,
        'The domain does not carry this TXT record yet. DNS may take an hour.',
      )
    const at = house.clock.now().toString()
    await proveDomain(house.auth, session.tenant.id, body.domain, at).catch((error: { code?: string }) => {
      if (error.code !== '23505') throw error
      throw new Failure('domain_taken', 409, 'Another business has shown that this domain is its own.')
    })
    await note(house, session, 'identity.prove_domain', { domain: body.domain })
    return shown(house, session.tenant.id)
  },
})

const removeOne = houseOperation({
  id: 'company_sign_in.remove_domain',
  method: 'DELETE',
  path: `${path}/domains/{domain}`,
  summary: 'A domain whose people sign in by the provider no more',
  who,
  status: 204,
  errors: { ...errors, not_found: { status: 404, when: 'There is no such domain here.' } },
  async run(house, { session, path: { domain: name } }) {
    refuseOthers(session)
    if ((await removeDomain(house.auth, session.tenant.id, name!)) === 0) throw Failure.notFound()
    await note(house, session, 'identity.remove_domain', { domain: name })
  },
})

export const companySettings = [look, keep, remove, addOne, prove, removeOne]
