import { entity } from '#kernel/entity/entity.ts'
import { instant, json, oneOf } from '#kernel/schema/fields.ts'
import { type Step, type StepState, steps } from '../rules.ts'

const byVerb = { readOnly: true }

/** How far a business is with opening; one row, made when it signs up or when its owner first looks here. */
export const SetUp = entity('business.set_up', {
  plural: 'set-ups',
  label: 'Set-up',
  access: { read: 'kernel.tenant.read', write: 'kernel.tenant.write' },
  without: ['list', 'get', 'create', 'update', 'archive', 'bulk', 'import', 'export'],
  fields: {
    status: oneOf(['testing', 'open'], byVerb),
    step: oneOf(steps, byVerb).default('business'),
    states: json<Partial<Record<Step, StepState>>>(undefined, byVerb).default({}),
    drafts: json<Partial<Record<Step, object>>>(undefined, byVerb).default({}),
    launchedAt: instant(byVerb).optional(),
    wiped: json<{ name: string; count: number }[]>(undefined, byVerb).default([]),
  },
  constraints: {
    set_up_stays_open: {
      code: 'business.open_already',
      message: 'The business is open: nothing that it holds is a trial.',
    },
  },
})
