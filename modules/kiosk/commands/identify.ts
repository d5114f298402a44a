import { command } from '#kernel/command/command.ts'
import { bool, id, integer, list, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { localDay } from '#kernel/time/zone.ts'
import { zoneOf } from '#modules/presence/public.ts'
import { identifications } from '../rules.ts'
import { lookupOf } from '../secrets/pin.ts'
import { ticketOf } from '../secrets/ticket.ts'
import { childrenOfPin, isShown } from '../steps/family.ts'
import { placeOf } from '../steps/place.ts'
import { countWrong, lockedSeconds, oneTryAtATime } from '../steps/wrong-pins.ts'

const sql = `select id, person_name as "personName" from kiosk.pin
  where location_id = $1 and lookup = $2 and archived_at is null`

export const kioskChild = shape({ id: id(), name: text(), isHere: bool() })

export const identify = command('kiosk.identify', {
  summary: 'Somebody keys their PIN in at the door: for whom they may come. Wrong ones are counted',
  route: 'POST /v1/kiosk-identifications',
  needs: 'kiosk.visit.operate',
  input: { locationId: ref('kernel.location'), pin: text({ pattern: '^[0-9]{6}$' }) },
  output: {
    outcome: oneOf(identifications),
    retrySeconds: integer({ min: 0 }).optional(),
    personName: text().optional(),
    children: list(kioskChild),
    ticket: text({ max: 1000, help: 'To be sent with what they came for, within ten minutes.' }).optional(),
  },
  toldOnce: ['ticket'],
  async run(ctx, { locationId, pin }) {
    const place = await placeOf(ctx, locationId)
    await oneTryAtATime(ctx, locationId)
    const retrySeconds = await lockedSeconds(ctx, locationId)
    if (retrySeconds > 0) return { ...nobody, outcome: 'locked', retrySeconds }
    const found = await ctx.sql.one<{ id: string; personName: string }>(sql, [
      locationId,
      lookupOf(place, pin),
    ])
    if (!found) {
      await countWrong(ctx, locationId)
      return { ...nobody, outcome: 'unknown' }
    }
    const on = localDay(ctx.now, await zoneOf(ctx, locationId)).toString()
    const children = await childrenOfPin((sql, values) => ctx.sql.rows(sql, values), found.id, on)
    return {
      outcome: 'known',
      retrySeconds: null,
      personName: found.personName,
      children: children.filter(isShown).map(({ id, name, isHere }) => ({ id, name, isHere })),
      ticket: ticketOf({ ...place, pinId: found.id, at: ctx.now.epochMilliseconds }),
    }
  },
})

const nobody = { retrySeconds: null, personName: null, children: [], ticket: null }
