import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { localDay } from '#kernel/time/zone.ts'
import { Venue } from '#modules/venues/public.ts'
import { Blackout } from '../entities/blackout.ts'

const { venueId, startsOn, endsOn, reason } = Blackout.fields
export const presetBlackoutNotice = 8

export const blackOut = command('deals.black_out', {
  summary: 'Name days on which a venue posts no offers, some days ahead: sooner than that, pull the stop',
  route: 'POST /v1/deal-blackouts',
  needs: 'deals.deal.write',
  input: { venueId, startsOn, endsOn, reason },
  output: Blackout,
  status: 201,
  async run(ctx, input) {
    const venue = await ctx.find(Venue, input.venueId)
    const place = await ctx.sql.one<{ timezone: string }>(
      'select timezone from kernel.location where id = $1',
      [venue.locationId],
    )
    const notice = Number(ctx.tenant.settings.dealBlackoutNoticeDays ?? presetBlackoutNotice)
    const first = localDay(ctx.now, place!.timezone).add({ days: notice })
    if (Temporal.PlainDate.compare(input.startsOn, first) < 0)
      throw Failure.field('/startsOn', 'too_soon', `Days can be blacked out from ${first} on.`)
    return ctx.insert(Blackout, input)
  },
})
