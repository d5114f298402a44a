import { command } from '#kernel/command/command.ts'
import { instant, oneOf, text } from '#kernel/schema/fields.ts'
import { Entry } from '../entities/entry.ts'
import { alertRaised, careRecorded } from '../events.ts'
import { outcomes } from '../rules.ts'
import { careErrors, recordCare as record } from '../steps/record-care.ts'

export const givenFields = {
  dueAt: instant({ help: 'The time by the plan, which names the dose.' }),
  outcome: oneOf(outcomes),
  reason: text({ max: 500 }).optional(),
  note: text({ max: 500 }).optional(),
}

export const recordCare = command('care.record', {
  summary: 'Put on record what became of a dose or a meal',
  route: 'POST /v1/care-plans/{id}/entries',
  needs: 'care.entry.write',
  input: givenFields,
  output: Entry,
  status: 201,
  emits: [careRecorded, alertRaised],
  errors: careErrors,
  run: (ctx, { id, ...given }) => record(ctx, { planId: id, ...given }),
})
