import { command } from '#kernel/command/command.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import { bool, id, integer, list, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { alertRaised, careRecorded } from '../events.ts'
import { type CareRefusal, careErrors, type Given, recordCare } from '../steps/record-care.ts'
import { givenFields } from './record-care.ts'

const result = shape({
  planId: id(),
  ok: bool(),
  entryId: id().optional(),
  code: text().optional(),
  message: text().optional(),
})

export const recordRound = command('care.record_round', {
  summary: 'Put many doses and meals on record at once; each succeeds or is refused by itself',
  route: 'POST /v1/care-rounds',
  needs: 'care.entry.write',
  input: {
    planIds: list(id(), { max: 200 }),
    dueAts: list(givenFields.dueAt, { max: 200 }),
    outcome: givenFields.outcome,
  },
  output: { results: list(result), okCount: integer(), failedCount: integer() },
  emits: [careRecorded, alertRaised],
  errors: careErrors,
  async run(ctx, { planIds, dueAts, outcome }) {
    if (planIds.length !== dueAts.length)
      throw Failure.field('/dueAts', 'other_length', 'Each plan has the time of its dose.')
    const results = []
    for (const [at, planId] of planIds.entries())
      results.push(await attempt(ctx, { planId, dueAt: dueAts[at]!, outcome }))
    const okCount = results.filter(each => each.ok).length
    return { results, okCount, failedCount: results.length - okCount }
  },
})

async function attempt(ctx: CommandContext<CareRefusal>, given: Given) {
  const { planId } = given
  try {
    return { planId, ok: true, entryId: (await recordCare(ctx, given)).id, code: null, message: null }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { planId, ok: false, entryId: null, code: error.code, message: error.message }
  }
}
