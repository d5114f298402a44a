import { resolveTxt } from 'node:dns/promises'
import Type from 'typebox'
import { Failure } from '#kernel/command/failure.ts'
import { houseOperation } from '#kernel/http/house-operation.ts'
import { addDomain, companyOf, domainsOf, proveDomain, removeDomain } from './company.ts'
import { closed, errors, note, path, recordOf, refuseOthers, shape, shown, who } from './settings.ts'

const domain = Type.String({ pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)+$', maxLength: 200 })

/** Reads TXT records; a test has its own. */
let readRecords: (domain: string) => Promise<string[][]> = resolveTxt
export function readRecordsBy(reader: (domain: string) => Promise<string[][]>): void {
  readRecords = reader
}

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

export const companyDomains = [addOne, prove, removeOne]
