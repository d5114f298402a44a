import { accountsOf, makeOperator } from '#modules/identity/public.ts'
import { codeOfStep, stepAt } from '#modules/identity/second-factor/totp.ts'
import { readRecordsBy } from '#modules/identity/single-sign-on/domain-operations.ts'
import { authenticator } from '#modules/identity/testing/authenticator.ts'
import { foreignProvider } from '#modules/identity/testing/foreign-provider.ts'
import { egress, letOutBy } from '#modules/integrations/public.ts'
import type { World } from '../world.ts'
import { type HouseClient, houseClient } from './house-client.ts'

interface More {
  body?: object
  by?: HouseClient
  in?: Record<string, string>
  headers?: Record<string, string>
  /** What it is answered; a success unless said. */
  status?: number
}

/** Does one of the house's operations, and answers what it was told. */
export type Wish = (id: string, more?: More) => Promise<ReturnType<typeof JSON.parse>>

const password = 'four geese in the yard'
const better = 'seven ducks on a roof'

/** What is done outside all businesses, each at least once and for real; gives who runs the house. */
export async function houseDay(world: World, urls: { lossy: string; direct: string }, wish: Wish) {
  const person = () => houseClient(urls.lossy, urls.direct)
  const email = 'ada@example.org'
  const letterTo = async (to: string, link: RegExp) => {
    const letters = (await world.auth.letters.waiting()).filter(one => one.to === to && link.test(one.text))
    return link.exec(letters.at(-1)!.text)![1]!
  }
  const ada = person()

  const business = {
    businessName: 'Lost Letters',
    edition: 'petresort',
    timezone: 'Europe/Lisbon',
    currency: 'EUR',
  }
  await wish('sign_up.create', { body: { ...business, name: 'Ada', email } })
  const invited = await letterTo(email, /go-on#([\w-]{43})/)
  await wish('sign_up.complete', { by: ada, body: { token: invited, password } })
  const { id: userId } = (await accountsOf(world.auth).accountOf(email))!
  const signIn = async (secret: string, by = person()) => {
    await wish('session.create', { by, body: { email, password: secret } })
    return by
  }

  // Sessions, addresses, passwords.
  await signIn(password)
  const sessions = (await ada.get('/v1/sessions')).data as { id: string; isThis: boolean }[]
  await wish('sessions.end', { by: ada, in: { id: sessions.find(one => !one.isThis)!.id } })
  await signIn(password)
  await wish('sessions.end_others', { by: ada })
  await wish('account.choose_language', { by: ada, body: { language: 'el' } })
  await wish('address.verify', { by: ada })
  const confirmed = await letterTo(email, /confirm-address#([\w-]{43})/)
  await wish('address.confirm', { body: { token: confirmed } })
  await wish('address.change', { by: ada, body: { email: 'ada@elsewhere.example', password } })
  await wish('password_reset.create', { body: { email } })
  const token = await letterTo(email, /new-password#([\w-]{43})/)
  await wish('password_reset.complete', { body: { token, password: better } })
  await signIn(better, ada)
  await wish('password.change', { by: ada, body: { currentPassword: better, password } })

  // The second factor.
  const { secret } = await wish('second_factor.set_up', { by: ada, body: { password } })
  const code = codeOfStep(secret, stepAt(world.clock.now()))
  const early = await wish('second_factor.confirm', { by: ada, body: { code } })
  const proof = { password, code: early.backupCodes[0] }
  const paper = (await wish('second_factor.renew_backup_codes', { by: ada, body: proof })).backupCodes
  const asked = person()
  const { secondFactor } = await wish('session.create', { by: asked, body: { email, password } })
  const answer = { challenge: secondFactor.challenge, code: paper[0] }
  await wish('session.answer_second_factor', { by: asked, body: answer })
  await wish('second_factor.remove', { by: ada, body: { password, code: paper[1] } })

  // Passkeys.
  const key = authenticator({ origin: urls.direct, place: new URL(urls.direct).hostname })
  const made = await wish('passkeys.begin', { by: ada, body: { password } })
  const response = key.make(made.options)
  await wish('passkeys.add', { by: ada, body: { challenge: made.challenge, name: 'Phone', response } })
  await wish('passkeys.rename', { by: ada, in: { id: key.id }, body: { name: 'Old phone' } })
  const stranger = person()
  const question = await wish('session.passkey_options', { by: stranger })
  const used = { challenge: question.challenge, response: key.use(question.options) }
  await wish('session.create_by_passkey', { by: stranger, body: used })
  await wish('session.delete', { by: stranger })
  await wish('passkeys.remove', { by: ada, in: { id: key.id } })

  // The company's own sign-in.
  const provider = await foreignProvider('https://mainstay.example/callback')
  letOutBy(egress({ allow: '127.0.0.0/8' }))
  const { issuer, clientId, clientSecret } = provider
  const company = { issuer, clientId, clientSecret, defaultRole: 'manager' }
  await wish('company_sign_in.set', { by: ada, body: company })
  const domain = 'lost.example'
  const said = await wish('company_sign_in.add_domain', { by: ada, body: { domain } })
  readRecordsBy(async () => [[said.domains[0].record]])
  await wish('company_sign_in.prove_domain', { by: ada, body: { domain } })
  await wish('session.company', { body: { email: `bo@${domain}` } })
  await wish('company_sign_in.remove_domain', { by: ada, in: { domain } })
  await wish('company_sign_in.remove', { by: ada })
  await provider.close()

  // Somebody is invited, and those who run the house look after it.
  const own = (path: string, body: object) => ada.insist({ method: 'POST', path, body })
  const member = (await own('/v1/members', { name: 'Nia', email: 'nia@example.org', role: 'manager' })).first
    .body
  // A verb tells its secret once: where that answer was lost, it is asked anew.
  let link: string | null = null
  while (!link) link = (await own(`/v1/members/${member.id}/invitation`, {})).first.body.token
  const bearer = { authorization: `Bearer ${link}` }
  await wish('invitation.accept', { headers: bearer, body: { password: better } })
  await makeOperator(world.auth, userId)
  const small = {
    slug: 'made-here',
    name: 'Made here',
    edition: 'petresort',
    timezone: 'Europe/Lisbon',
    currency: 'EUR',
  }
  const { tenantId } = await wish('console.create_tenant', { by: ada, body: small })
  const shut = { status: 'suspended', reason: 'Made by mistake' }
  await wish('console.set_standing', { by: ada, in: { id: tenantId }, body: shut })
  const flag = { description: 'A flag', otherwise: false, rules: [] }
  await wish('console.set_flag', { by: ada, in: { name: 'house.day' }, body: flag })
  await wish('console.drop_flag', { by: ada, in: { name: 'house.day' } })
  await wish('console.set_backup_plan', { by: ada, body: { isOn: false, hour: 3, keep: 5 } })
  await wish('console.retry_jobs', { by: ada, body: { ids: ['999999'] } })
  await wish('console.drop_jobs', { by: ada, body: { ids: ['999999'] }, status: 404 })
  const { tenant } = await ada.get('/v1/session')
  const visit = { tenantId: tenant.id, memberId: member.id, reason: 'Somebody asked for help' }
  await wish('console.begin_visit', { by: ada, body: visit })
  await wish('console.end_visit', { by: ada })
  return ada
}
