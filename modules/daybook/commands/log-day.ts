import { command } from '#kernel/command/command.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import { happened } from '#kernel/entity/happenings.ts'
import { bool, instant, integer, list, longText, oneOf, ref } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { attach, File } from '#modules/files/public.ts'
import { Entry } from '../entities/entry.ts'
import { entriesLogged } from '../events.ts'
import { amounts, clashes, entryKinds, meals, needed } from '../rules.ts'
import { momentErrors, refuseWrongMoment } from '../steps/moment.ts'
import { type Present, presentOf } from '../steps/present.ts'

const input = {
  dependantIds: list(ref('care.dependant'), { min: 1, max: 60 }),
  kind: oneOf(entryKinds),
  at: instant({ help: 'Now unless given, for a device that was offline.' }).optional(),
  endedAt: instant({ help: 'Of a nap that is over.' }).optional(),
  meal: oneOf(meals).optional(),
  amount: oneOf(amounts).optional(),
  millilitres: integer({ min: 1, max: 1000 }).optional(),
  text: longText({ max: 2000, help: 'What was served, done or seen.' }).optional(),
  photoIds: list(ref('files.file'), { max: 20 }).default([]),
  isForFamily: bool({ help: 'Families read it.' }).default(true),
  isAlertChecked: bool({ help: 'Somebody looked at the alerts that a meal clashes with.' }).default(false),
}

const errors = {
  'daybook.alert_clash': {
    status: 409,
    when: 'What is served stands in the alert of one of them: look, then say that you did.',
  },
  ...momentErrors,
  'daybook.asleep_already': { status: 409, when: 'One of them is asleep already.' },
} as const

type Context = CommandContext<keyof typeof errors>

export const logDay = command('daybook.log_day', {
  summary: 'Write one thing of the day for one or many children: a meal, a nap, a note, photos',
  route: 'POST /v1/day-logs',
  needs: Entry.access.write,
  input,
  output: { data: list(shape(Entry.allFields)) },
  status: 201,
  emits: [entriesLogged, happened(File).updated],
  errors,
  async run(ctx, { dependantIds, isAlertChecked, ...what }) {
    for (const field of needed[what.kind]) {
      const value = what[field]
      if (value === undefined || value === null || (Array.isArray(value) && !value.length))
        throw Failure.field(`/${field}`, 'required', 'This is needed here.')
    }
    const at = what.at ?? ctx.now.toString()
    for (const moment of [at, what.endedAt]) if (moment) refuseWrongMoment(ctx, moment)
    const children = await presentOf(ctx, dependantIds)
    if (!isAlertChecked && what.text && ['meal', 'bottle'].includes(what.kind))
      refuseClash(ctx, what.text, children)
    const data = await ctx.insertMany(
      Entry,
      children.map(({ id, areaId, locationId }) => ({
        ...what,
        at,
        dependantId: id,
        areaId,
        locationId,
        byName: ctx.actor.name,
      })),
    )
    if (what.photoIds.length)
      await attach(ctx, what.photoIds, { entity: Entry.name, id: data[0]!.id }, '/photoIds')
    for (const [locationId, of] of Map.groupBy(data, one => one.locationId))
      ctx.emit(entriesLogged, {
        entity: Entry.name,
        rowId: of[0]!.id,
        locationId,
        data: { kind: what.kind, count: of.length },
      })
    return { data }
  },
})

function refuseClash(ctx: Context, served: string, children: Present[]): void {
  const found = children.flatMap(({ name, alert }) => {
    const words = clashes(served, alert)
    return words.length ? [{ name, alert, words }] : []
  })
  if (found.length) ctx.fail('daybook.alert_clash', { clashes: found })
}
