import { createHash } from 'node:crypto'
import type { Tenant } from '#kernel/command/context.ts'
import type { Money } from '#kernel/schema/fields.ts'
import { paperFor, paperLanguages } from '#modules/documents/public.ts'
import { spokenBy } from '#modules/notices/public.ts'
import { presets } from '../settings.ts'

const termsSql = `select d.name as child, l.name as place, p.starts_on as "startsOn", p.ends_on as "endsOn", p.cadence,
    json_build_object('amount', p.weekly_rate_amount, 'currency', p.weekly_rate_currency) as rate,
    (select coalesce(json_agg(json_build_object('name', c.name, 'percent', s ->> 'percent') order by s ->> 'percent' desc, c.name), '[]')
      from jsonb_array_elements(p.shares) as s join people.customer c on c.id = (s ->> 'payerId')::uuid) as payers,
    ${spokenBy('$2::uuid')} as spoken
  from tuition.plan p join children.child d on d.id = p.child_id join kernel.location l on l.id = p.location_id
  where p.id = $1`

interface Terms {
  child: string
  place: string
  startsOn: string
  endsOn: string | null
  cadence: string
  rate: Money
  payers: { name: string; percent: string }[]
  /** The language that the payer chose for what they are told. */
  spoken: string | null
}

export interface Worded {
  language: string
  wording: string
}

interface Writing {
  tenant: Tenant
  rows<T>(text: string, values: unknown[]): Promise<T[]>
}

/** The terms of a plan as sentences, and below them, as it was typed, what the house has every family agree to. */
function wordedIn(tenant: Tenant, terms: Terms, asked: string | null): Worded {
  const { language, t, own: asWritten, day, money, number } = paperFor(tenant, asked)
  const names = { child: asWritten(terms.child), place: asWritten(terms.place), from: day(terms.startsOn) }
  const lines = [
    terms.endsOn
      ? t('paper.agreement.placeUntil', { ...names, until: day(terms.endsOn) })
      : t('paper.agreement.place', names),
    t(`paper.agreement.costs.${terms.cadence}`, { rate: money(terms.rate) }),
    ...terms.payers.map(({ name, percent }) =>
      t('paper.agreement.pays', { name: asWritten(name), percent: number(percent) }),
    ),
  ].join('\n')
  const further = String(tenant.settings.tuitionAgreement ?? presets.agreement).trim()
  return { language, wording: further ? `${lines}\n\n${further}` : lines }
}

/** In the language that its payer chose, else in that of the house. */
export async function agreementWording(
  { tenant, rows }: Writing,
  planId: string,
  customerId: string,
): Promise<string> {
  const [terms] = await rows<Terms>(termsSql, [planId, customerId])
  const { spoken } = terms!
  return wordedIn(tenant, terms!, spoken && spoken.split('-', 1)[0]!.toLowerCase()).wording
}

/**
 * What was sent, in each language that Mainstay speaks: the same terms in other words. Where the plan or what the house
 * has families agree to is not any more what it was then, only the words that were sent.
 */
export async function sameInOthers(
  { tenant, rows }: Writing,
  { planId, customerId, wording }: { planId: string; customerId: string; wording: string },
): Promise<Worded[]> {
  const [terms] = await rows<Terms>(termsSql, [planId, customerId])
  const all = terms ? paperLanguages.map(language => wordedIn(tenant, terms, language)) : []
  return all.some(one => one.wording === wording) ? all : []
}

export const hashOf = (wording: string): string => createHash('sha256').update(wording).digest('hex')
