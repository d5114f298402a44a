import { command } from '#kernel/command/command.ts'
import { Entry } from '../entities/entry.ts'
import { careTakenBack } from '../events.ts'
import { emitCare } from '../steps/record-care.ts'

export const takeBack = command('care.take_back', {
  summary: 'Take the record of a dose or meal back; it stays in the history',
  route: 'DELETE /v1/care-entries/{id}/record',
  needs: 'care.entry.write',
  on: Entry,
  input: {},
  output: Entry,
  emits: [careTakenBack],
  async run(ctx, { id }) {
    const entry = await ctx.find(Entry, id, { lock: true })
    if (entry.archivedAt) return entry
    return emitCare(ctx, careTakenBack, await ctx.update(Entry, entry, { archivedAt: ctx.now.toString() }))
  },
})
