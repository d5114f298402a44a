import { randomNonce, randomPKCECodeVerifier } from 'openid-client'
import Type from 'typebox'
import { canonicalAddress } from '#kernel/access/create-account.ts'
import { sha256 } from '#kernel/access/credentials.ts'
import { Failure } from '#kernel/command/failure.ts'
import { houseOperation } from '#kernel/http/house-operation.ts'
import { ask, take } from '../challenges.ts'
import { foreignOrigin, tooMany } from '../sessions/errors.ts'
import { openSession } from '../sessions/open-session.ts'
import { companyAt, companyOf } from './company.ts'
import { companyErrors, personOf } from './let-in.ts'
import { addressToAsk, callbackPath, vouchedBy } from './provider.ts'

const kind = 'company'
const minutes = 10

interface Asked {
  tenantId: string
  nonce: string
  verifier: string
}

const begin = houseOperation({
  id: 'session.company',
  method: 'POST',
  path: '/v1/session/company',
  summary: 'Where people of this address’s domain sign in, if a company has a sign-in of its own',
  who: 'anyone',
  input: Type.Object(
    { email: Type.String({ minLength: 3, maxLength: 254 }) },
    { additionalProperties: false },
  ),
  output: Type.Object({
    url: Type.Union([Type.String(), Type.Null()], {
      description:
        'To open in this browser; null where the domain is no company’s. Says nothing of the person',
    }),
  }),
  status: 200,
  limit: { attempts: 100, counts: 'all' },
  errors: {
    too_many_attempts: tooMany,
    foreign_origin: foreignOrigin,
    company_unreachable: { status: 502, when: 'The company’s sign-in does not answer.' },
  },
  async run(house, call) {
    const email = canonicalAddress(call.body.email)
    const company = await companyAt(house.auth, email.slice(email.lastIndexOf('@') + 1))
    if (!company) return { url: null }
    const asked: Asked = {
      tenantId: company.tenantId,
      nonce: randomNonce(),
      verifier: randomPKCECodeVerifier(),
    }
    const { token } = await ask(house, { kind, data: asked, minutes, call })
    try {
      return { url: await addressToAsk(company, { ...asked, state: token, email }) }
    } catch (error) {
      house.log.warn({ reason: (error as Error).message }, 'a company’s sign-in does not answer')
      throw new Failure(
        'company_unreachable',
        502,
        'Your company’s sign-in does not answer. Try again later.',
      )
    }
  },
})

/** A person comes back in a browser: what went wrong is said on a page, not in JSON. */
const finish = houseOperation({
  id: 'session.company_callback',
  method: 'GET',
  path: callbackPath,
  summary: 'Where a company’s sign-in sends people back; opens a session that is good for that company alone',
  who: 'anyone',
  query: { code: 'From the provider', state: 'As it was sent', iss: 'The provider' },
  status: 302,
  limit: { attempts: 100, counts: 'refused' },
  errors: { ...companyErrors },
  async run(house, call) {
    const { state = '' } = call.query
    const leadTo = (path: string) => call.answer.header('location', path)
    try {
      const asked = await take<Asked>(house, kind, state, call)
      const company = asked && (await companyOf(house.auth, asked.data.tenantId))
      if (!company) throw new Failure('company_ended', 410, 'This took too long. Begin again.')
      const query = new URLSearchParams(call.query).toString()
      const vouched = await vouchedBy(company, query, { ...asked.data, state })
      const userId = await personOf(house, company, vouched)
      const opened = { factor: 'sso', confinedTo: company.tenantId }
      await openSession(house, call, userId, opened, company.slug)
      leadTo('/app')
    } catch (error) {
      const code = error instanceof Failure ? error.code : 'company_refused'
      house.log.warn(
        { code, reason: (error as Error).message, state: sha256(state).toString('hex').slice(0, 8) },
        'a company sign-in was refused',
      )
      leadTo(`/app/sign-in?problem=${code}`)
    }
  },
})

export const companySignIn = [begin, finish]
