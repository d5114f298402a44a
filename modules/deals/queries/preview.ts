import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { currency, day, instant, integer, list, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { localDay } from '#kernel/time/zone.ts'
import { Deal } from '../entities/deal.ts'
import { sayDecision } from '../posting/say-decision.ts'
import { type PastParty, simulate } from '../posting/simulate.ts'
import { type Window, windowOn } from '../posting/window.ts'
import { actions, becauses } from '../rules.ts'
import { askedWindows, occupancyOfWindows, sellableSeatMinutes, windowsJson } from '../steps/occupancy.ts'
import { expectedDiscount } from '../steps/terms-of.ts'

const zoneSql = `select l.timezone as zone from venues.venue v join kernel.location l on l.id = v.location_id
  where v.id = $1 and ($2::uuid[] is null or v.location_id = any ($2))`

// What was brought in from another system was booked at the latest when it began.
const daySql = `select ${sellableSeatMinutes} as sellable, coalesce(p.parties, '[]') as parties
  from ${askedWindows} ${occupancyOfWindows}
  left join lateral (select json_agg(json_build_object('bookedAt', least(r.created_at, r.starts_at),
      'goneAt', coalesce(r.cancelled_at, r.no_show_at), 'partySize', r.party_size, 'seatMinutes',
      (r.party_size * extract(epoch from least(r.ends_at, w.ends_at) - greatest(r.starts_at, w.starts_at)) / 60)::integer
    )) as parties
    from venues.reservation r where r.venue_id = w.venue_id and r.starts_at < w.ends_at
      and r.starts_at > w.starts_at - interval '12 hours' and r.ends_at > w.starts_at and r.status <> 'held') p on true`

interface PastDay {
  sellable: number
  parties: { bookedAt: string; goneAt: string | null; partySize: number; seatMinutes: number }[]
}

const { venueId, fromTime, untilTime, lastSeating, leadMinutes, postBelowPercent, stopAtPercent } =
  Deal.fields
const { minOnMinutes, minOffMinutes, coversCap, kind, percent } = Deal.fields

const instantOf = (text: string) => Temporal.Instant.from(text.replace(' ', 'T'))

const partiesOf = ({ parties }: PastDay): PastParty[] =>
  parties.map(({ bookedAt, goneAt, ...party }) => ({
    ...party,
    bookedAt: instantOf(bookedAt),
    goneAt: goneAt === null ? null : instantOf(goneAt),
  }))

const amount = () => integer({ min: 1, max: 1_000_000_000 })

export const preview = query('deals.preview', {
  summary:
    'What a deal would have done on a past day, minute by minute, and what it costs when it is taken up',
  route: 'GET /v1/deal-preview',
  needs: 'deals.deal.read',
  input: {
    venueId: ref(venueId.target!),
    on: day({ help: 'Yesterday, unless given.' }).optional(),
    fromTime,
    untilTime,
    lastSeating,
    leadMinutes,
    postBelowPercent,
    stopAtPercent,
    minOnMinutes,
    minOffMinutes,
    coversCap,
    kind,
    percent,
    amountOff: amount().optional(),
    usualBill: amount().optional(),
    uptakePercent: integer({ min: 0, max: 100, help: 'Of the guests allowed, so many come.' }).default(100),
  },
  output: {
    on: day(),
    windowStartsAt: instant(),
    windowEndsAt: instant(),
    sellableSeatMinutes: integer(),
    bookedSeatMinutes: integer({ help: 'In the end.' }),
    minutesLive: integer(),
    coversWhileLive: integer(),
    steps: list(shape({ at: instant(), action: oneOf(actions), because: oneOf(becauses), says: text() }), {
      max: 10_000,
    }),
    currency: currency(),
    expectedCovers: integer(),
    expectedCost: integer({ max: 9_000_000_000_000 }),
  },
  async run(ctx, rule) {
    const [place] = await ctx.read<{ zone: string }>(zoneSql, [rule.venueId, ctx.actor.locationIds])
    if (!place) throw Failure.notFound()
    const on = rule.on
      ? Temporal.PlainDate.from(rule.on)
      : localDay(ctx.now, place.zone).subtract({ days: 1 })
    const window = windowOn({ ...rule, weekdays: [] }, on, place.zone)
    const [past] = await ctx.read<PastDay>(daySql, [
      windowsJson([{ ...window, key: 0, venueId: rule.venueId }]),
    ])
    const told = { ...rule, sellableSeatMinutes: past!.sellable, coversTaken: 0 }
    const { steps, ...course } = simulate(
      { ...told, ...limitsOf(window, rule.leadMinutes) },
      partiesOf(past!),
    )
    const expectedCovers = Math.floor((rule.coversCap * rule.uptakePercent) / 100)
    const money = (amount: number | null | undefined) =>
      amount ? { amount, currency: ctx.tenant.currency } : null
    const terms = { kind: rule.kind, percent: rule.percent ?? null, amountOff: money(rule.amountOff) }
    return {
      on: on.toString(),
      windowStartsAt: window.startsAt.toString(),
      windowEndsAt: window.endsAt.toString(),
      sellableSeatMinutes: past!.sellable,
      bookedSeatMinutes: steps.at(-1)?.bookedSeatMinutes ?? 0,
      ...course,
      steps: steps.map(({ at, action, because, bookedSeatMinutes }) => ({
        at: at.toString(),
        action,
        because,
        says: sayDecision(because, { ...told, bookedSeatMinutes }),
      })),
      currency: ctx.tenant.currency,
      expectedCovers,
      expectedCost: expectedDiscount({ ...terms, usualBill: money(rule.usualBill) }, expectedCovers),
    }
  },
})

const limitsOf = (window: Window, leadMinutes: number) => ({
  budget: null,
  isActive: true,
  isStopped: false,
  isBlackout: false,
  opensAt: window.startsAt.subtract({ minutes: leadMinutes }),
  lastSeatingAt: window.lastSeatingAt,
})
