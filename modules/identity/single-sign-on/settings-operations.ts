import Type from 'typebox'
import { checkGrant } from '#kernel/access/grant-guard.ts'
import { Failure } from '#kernel/command/failure.ts'
import { houseOperation } from '#kernel/http/house-operation.ts'
import { companyOf, keepCompany, removeCompany } from './company.ts'
import { configurationOf } from './provider.ts'
import { closed, errors, note, path, refuseOthers, shape, shown, text, who } from './settings.ts'

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

export const companySettings = [look, keep, remove]
