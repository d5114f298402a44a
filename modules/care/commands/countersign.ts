import { command } from '#kernel/command/command.ts'
import { Entry } from '../entities/entry.ts'
import { careCountersigned } from '../events.ts'
import { emitCare } from '../steps/record-care.ts'

export const countersign = command('care.countersign', {
  summary: 'Sign a dose as the second person',
  route: 'POST /v1/care-entries/{id}/countersignature',
  needs: 'care.entry.write',
  on: Entry,
  input: {},
  output: Entry,
  emits: [careCountersigned],
  errors: {
    'care.same_person': { status: 409, when: 'The second signature is somebody else’s than the first.' },
    'care.not_waiting': { status: 409, when: 'This dose does not wait for a second signature.' },
  },
  async run(ctx, { id }) {
    const entry = await ctx.find(Entry, id, { lock: true })
    if (entry.status !== 'awaiting_second' || entry.archivedAt) ctx.fail('care.not_waiting')
    if (entry.byId === ctx.actor.id) ctx.fail('care.same_person', { byName: entry.byName })
    const signed = { status: 'done', secondById: ctx.actor.id, secondByName: ctx.actor.name } as const
    return emitCare(ctx, careCountersigned, await ctx.update(Entry, entry, signed))
  },
})
