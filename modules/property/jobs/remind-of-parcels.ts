import { job } from '#kernel/job/job.ts'
import { noticeTemplate, notify, notifying } from '#modules/notices/public.ts'
import { reminderHours } from '../desk/parcel-rules.ts'
import { countOf } from '../desk/tell-arrivals.ts'
import { customersOf, toldByUnit } from '../steps/occupants-of.ts'

const waiting = noticeTemplate({
  name: 'property.parcels_waiting',
  topic: 'parcels',
  version: 1,
})

interface Due {
  id: string
  unitId: string
  count: number
}

const dueSql = `select id, unit_id as "unitId", reminder_count as count from property.parcel
  where status = 'held' and archived_at is null
    and received_at <= $1::timestamptz - case reminder_count
      ${reminderHours.map((hours, at) => `when ${at} then interval '${hours} hours'`).join(' ')} end
  order by received_at limit 500 for no key update skip locked`

const countSql = `update property.parcel set reminder_count = reminder_count + 1 where id = any ($1::uuid[])`

/** Reminds of what still waits. For a unit whose people are all away the reminder waits until one is back. */
export const remindOfParcels = job('property.remind_of_parcels', {
  cron: '*/10 * * * *',
  async run(ctx) {
    await ctx.write(tx =>
      notifying(ctx, tx, remindOfParcels.name, async teller => {
        const due = await tx.rows<Due>(dueSql, [ctx.now.toString()])
        const told = await toldByUnit(
          tx,
          due.map(one => one.unitId),
          ctx.now,
        )
        const reminded: string[] = []
        for (const [unitId, ours] of Map.groupBy(due, one => one.unitId)) {
          const home = (told.get(unitId) ?? []).filter(one => !one.isAway)
          if (!home.length) continue
          reminded.push(...ours.map(({ id }) => id))
          await notify(teller, {
            to: customersOf(home),
            template: waiting.name,
            data: { count: countOf(ours.length) },
            key: `parcel-reminder:${ours.map(({ id, count }) => `${id}:${count}`).sort()[0]}`,
          })
        }
        await tx.run(countSql, [reminded])
      }),
    )
  },
})
