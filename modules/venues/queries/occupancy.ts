import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { instant, integer, list, ref } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { occupancyOf } from '../steps/occupancy.ts'

const minutes = () => integer({ min: 0, max: 9_000_000_000 })

export const occupancy = query('venues.occupancy', {
  summary: 'How full every venue is, hour by hour: booked and sellable seat-minutes',
  route: 'GET /v1/venue-occupancy',
  needs: 'venues.occupancy.read',
  input: {
    from: instant(),
    until: instant({ help: 'At most a week later.' }),
    venueId: ref('venues.venue').optional(),
  },
  output: {
    data: list(
      shape({
        venueId: ref('venues.venue'),
        hourAt: instant(),
        bookedSeatMinutes: minutes(),
        sellableSeatMinutes: minutes(),
      }),
      { max: 200_000 },
    ),
  },
  async run(ctx, { from, until, venueId }) {
    const hours = Temporal.Instant.from(from).until(until).total('hours')
    if (hours <= 0 || hours > 7 * 24)
      throw Failure.field('/until', 'bad_period', 'Ask for at most a week, the end after the beginning.')
    const rows = await occupancyOf(ctx, from, until)
    return { data: venueId ? rows.filter(row => row.venueId === venueId) : rows }
  },
})
