import { command } from '#kernel/command/command.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import { id, instant, list, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { offlineHours } from '#kernel/time/told-late.ts'
import { localDay } from '#kernel/time/zone.ts'
import {
  answerField,
  areaChanged,
  breachClosed,
  breachOpened,
  type PassageRow,
  passageConflict,
  passageDirections,
  released,
  releaseRefused,
  zoneOf,
} from '#modules/presence/public.ts'
import { lateMinutes, visitResults } from '../rules.ts'
import { childrenOfPin, type FamilyChild } from '../steps/family.ts'
import { placeOf } from '../steps/place.ts'
import { proved } from '../steps/proof.ts'
import { takeVisit as take, visitErrors } from '../steps/visit.ts'

export const visitEvents = [
  areaChanged,
  breachOpened,
  breachClosed,
  released,
  releaseRefused,
  passageConflict,
]

export const visitOutput = {
  results: list(shape({ dependantId: id(), result: oneOf(visitResults) })),
}

/** What a guardian is told: done, or to ask. The reason is for staff alone. */
export const resultsOf = (passages: PassageRow[]) => ({
  results: passages.map(({ dependantId, outcome }) => ({
    dependantId,
    result: outcome === 'counted' || outcome === 'repeated' ? ('done' as const) : ('see_staff' as const),
  })),
})

export const takeVisit = command('kiosk.take_visit', {
  summary: 'Take what somebody came to the door for, now or as the device kept it while it had no connection',
  route: 'POST /v1/kiosk-visits',
  needs: 'kiosk.visit.operate',
  input: {
    clientId: id({ help: 'Made by the device; the same visit sent again counts once.' }),
    locationId: ref('kernel.location'),
    deviceId: text({ max: 60 }),
    direction: oneOf(passageDirections),
    observedAt: instant({ help: 'When it was, by the clock of the device.' }),
    dependantIds: list(ref('care.dependant'), { min: 1, max: 20 }),
    answers: list(answerField, { max: 10 }).default([]),
    ticket: text({ max: 1000, help: 'From the identification.' }).optional(),
    personId: id({ help: 'Without a connection: whose page the PIN opened.' }).optional(),
    signature: text({ max: 100, help: 'Without a connection: made with the PIN.' }).optional(),
  },
  output: visitOutput,
  status: 201,
  emits: visitEvents,
  errors: visitErrors,
  async run(ctx, input) {
    const place = await placeOf(ctx, input.locationId)
    const who = await proved(ctx, place, input)
    const { clientId, locationId, deviceId, direction, dependantIds, answers } = input
    const at = momentOf(ctx, input.observedAt)
    const on = localDay(at, await zoneOf(ctx, locationId)).toString()
    const all = who
      ? await childrenOfPin((sql, values) => ctx.sql.rows(sql, values), who.pinId, on)
      : await strangers(ctx, dependantIds)
    const family = dependantIds.map(one => all.find(child => child.id === one) ?? notTheirs())
    const visit = {
      clientId,
      locationId,
      device: deviceId,
      direction,
      at,
      method: who?.method ?? ('offline' as const),
      personName: who?.personName ?? 'Unknown',
      answers,
      ...doubts(Boolean(who), ctx.now, input.observedAt),
    }
    return resultsOf(await take(ctx, visit, family))
  },
})

const notTheirs = (): never => {
  throw Failure.notFound()
}

/** The clock of a tablet may be ahead; nothing has been seen that lies in the future. */
function momentOf({ now }: CommandContext, observedAt: string): string {
  const at = Temporal.Instant.from(observedAt)
  return (Temporal.Instant.compare(at, now) > 0 ? now : at).toString({ fractionalSecondDigits: 3 })
}

function doubts(isProved: boolean, now: Temporal.Instant, observedAt: string): { isDoubtful?: string } {
  const minutes = Temporal.Instant.from(observedAt).until(now).total('minutes')
  if (!isProved) return { isDoubtful: 'The kiosk could not prove who stood there' }
  if (minutes < -lateMinutes)
    return { isDoubtful: 'The clock of the kiosk is ahead; when this was is not known' }
  if (minutes > offlineHours * 60) return { isDoubtful: `Told more than ${offlineHours} hours later` }
  return {}
}

const strangersSql = `select id, name from care.dependant where id = any ($1::uuid[]) and archived_at is null`

/** Children of whom it is not known who brought them. */
async function strangers(ctx: CommandContext, ids: readonly string[]): Promise<FamilyChild[]> {
  const rows = await ctx.sql.rows<{ id: string; name: string }>(strangersSql, [ids])
  return rows.map(row => ({ ...row, ...noContact, childId: row.id }))
}

const noContact = {
  contactId: null,
  relationship: null,
  role: 'emergency' as const,
  weekdays: [],
  validFromOn: null,
  validUntilOn: null,
  isDenied: false,
  bornOn: null,
  archivedAt: null,
  isHere: false,
}
