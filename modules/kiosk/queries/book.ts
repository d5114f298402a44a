import { actorMayAt } from '#kernel/access/actor.ts'
import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { instant, integer, list, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { localDay } from '#kernel/time/zone.ts'
import { collectorAge, collectRefusal } from '#modules/children/public.ts'
import { bookDays, stretchRounds } from '../rules.ts'
import { deviceKey, onDevice, pageOf } from '../secrets/device.ts'
import { saltOf, unshelve } from '../secrets/pin.ts'
import { childrenOfPlace, type FamilyChild, isShown } from '../steps/family.ts'

const pinsSql = `select p.id, p.person_name as "personName", p.stretch, l.timezone
  from kernel.location l
  left join kiosk.pin p on p.location_id = l.id and p.archived_at is null and p.stretch is not null
  where l.id = $1 and l.archived_at is null`

interface KeptPin {
  id: string | null
  personName: string
  stretch: string
  timezone: string
}

/**
 * What a kiosk needs for days without a connection, in such a form that it can say nothing without the PIN of whom
 * it concerns: each page is found by, and opens with, a key made of the PIN and of the device.
 */
export const book = query('kiosk.book', {
  summary: 'For days without a connection: who may come for whom, each page sealed with the PIN it is for',
  route: 'GET /v1/kiosk-book',
  needs: 'kiosk.visit.operate',
  input: { locationId: ref('kernel.location'), deviceId: text({ max: 60 }) },
  output: {
    at: instant({ help: 'Now, for tablets whose clock is off.' }),
    salt: text(),
    rounds: integer(),
    deviceKey: text({ help: 'To be kept where no script can read it.' }),
    validUntilAt: instant(),
    pages: list(shape({ tag: text(), box: text({ max: 100_000 }) }), { max: 5000 }),
  },
  async run(ctx, { locationId, deviceId }) {
    const found = await ctx.read<KeptPin>(pinsSql, [locationId])
    if (!found[0] || !actorMayAt(ctx.actor, locationId)) throw Failure.notFound()
    const place = { tenantId: ctx.tenant.id, locationId }
    const pins = found.filter(({ id }) => id !== null)
    const today = localDay(ctx.now, found[0].timezone)
    const days = Array.from({ length: bookDays }, (_, count) => today.add({ days: count }).toString())
    const rows = await childrenOfPlace((sql, values) => ctx.read(sql, values), locationId, today.toString())
    const minimumAge = collectorAge(ctx.tenant.settings)
    const families = Map.groupBy(rows, ({ pinId }) => pinId)
    const key = deviceKey(place, deviceId)
    const pages = pins.map(({ id, personName, stretch }) => {
      const children = (families.get(id!) ?? []).filter(isShown).map(one => entryOf(one, days, minimumAge))
      return pageOf(onDevice(key, unshelve(place, stretch)), { personId: id, personName, children })
    })
    return {
      at: ctx.now.toString(),
      salt: saltOf(place).toString('base64url'),
      rounds: stretchRounds,
      deviceKey: key.toString('base64url'),
      validUntilAt: ctx.now.add({ hours: (bookDays - 1) * 24 }).toString(),
      pages: pages.toSorted((a, b) => a.tag.localeCompare(b.tag)),
    }
  },
})

const entryOf = (child: FamilyChild, days: string[], minimumAge: number) => ({
  id: child.id,
  name: child.name,
  isHere: child.isHere,
  collectOn: days.filter(day => !collectRefusal(child, child.id, day, minimumAge)),
})
