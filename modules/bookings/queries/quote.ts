import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { day, integer, list, money, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { gapShape, type HealthGap } from '#modules/care/public.ts'
import { depositOf, type PricedGuest, type PriceRuleRow, rulesSql } from '#modules/catalogue/public.ts'
import type { AccountFacts } from '../steps/account-facts.ts'
import { billOf } from '../steps/bill.ts'
import { checkDates } from '../steps/nights.ts'
import { checkLocation } from './period.ts'
import { priceFields } from './price-shapes.ts'

const sql = `
  select json_build_object('amount', rt.nightly_rate_amount, 'currency', rt.nightly_rate_currency) as rate,
    ${rulesSql('rt.location_id', 'rt.id', '$6::text')} as rules,
    care.health_gaps($5::uuid[], $6::text, $3::date, $4::date) as gaps,
    (select coalesce(json_agg(json_build_object('id', g.id, 'name', g.name, 'leavesOn', null)
        order by array_position($5::uuid[], g.id)), '[]'::json)
      from care.dependant g where g.id = any($5::uuid[])) as guests
  from places.room_type rt where rt.id = $2 and rt.location_id = $1`

interface Found {
  rate: { amount: number; currency: string }
  rules: PriceRuleRow[]
  gaps: HealthGap[]
  guests: PricedGuest[]
}

export const quote = query('bookings.quote', {
  summary: 'What a stay would cost, line by line, what is asked in advance, and which records are missing',
  route: 'GET /v1/stay-quotes',
  needs: 'bookings.stay.read',
  input: {
    locationId: ref('kernel.location'),
    roomTypeId: ref('places.room_type'),
    arrivesOn: day(),
    departsOn: day(),
    guestIds: list(ref('care.dependant'), { max: 50 }).optional(),
    partySize: integer({ min: 1, max: 1000 }).optional(),
    service: text({ max: 40 }).optional(),
  },
  output: {
    ...priceFields,
    deposit: money().optional(),
    refundTiers: list(shape({ daysBefore: integer(), percent: text() })),
    gaps: list(gapShape),
  },
  async run(ctx, { locationId, roomTypeId, arrivesOn, departsOn, guestIds, partySize, service }) {
    checkLocation(ctx.actor, locationId)
    checkDates(arrivesOn, departsOn)
    const guests = guestIds ?? []
    const values = [locationId, roomTypeId, arrivesOn, departsOn, guests, service ?? 'boarding']
    const [found] = await ctx.read<Found>(sql, values)
    if (!found) throw Failure.notFound()
    const wish = { nightlyRate: found.rate, arrivesOn, departsOn, partySize: partySize ?? 1 }
    const facts = {
      ...found,
      doses: [],
      held: 0,
      locationId,
      zone: ctx.tenant.timezone,
      checkInTime: '14:00',
      checkOutTime: '12:00',
    }
    const { lines, total, perGuest } = billOf(wish, facts satisfies AccountFacts, undefined)
    const asked = depositOf(found.rules, total)
    const deposit = asked?.amount ?? null
    return { lines, total, perGuest, deposit, refundTiers: asked?.rule.refundTiers ?? [], gaps: found.gaps }
  },
})
