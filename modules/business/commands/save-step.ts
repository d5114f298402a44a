import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { happened } from '#kernel/entity/happenings.ts'
import type { Field } from '#kernel/schema/field.ts'
import { json, oneOf } from '#kernel/schema/fields.ts'
import { SetUp } from '../entities/set-up.ts'
import { after, mayBeSkipped, stepStates, steps } from '../rules.ts'
import { askedSteps, idsOf } from '../steps/asked-steps.ts'
import type { Whole } from '../steps/permission-groups.ts'
import { setUpRow } from '../steps/set-up-row.ts'

const object = { type: 'object', additionalProperties: true } as unknown as Field['schema']
const mostBytes = 20_000

export const saveStep = (whole: () => Whole) =>
  command('business.save_step', {
    summary: 'Keep what is typed on a step of the set-up, or say that the step is done or left out',
    route: 'PATCH /v1/set-up',
    needs: SetUp.access.write,
    input: {
      step: oneOf(steps),
      draft: json<object>(object, {
        help: 'What is typed and not in force yet; another device goes on from it.',
      }).optional(),
      state: oneOf(stepStates, { help: 'Done and skipped go on to the next step.' }).optional(),
    },
    output: SetUp,
    emits: [happened(SetUp).updated],
    async run(ctx, { step, draft, state }) {
      if (state === 'skipped' && !mayBeSkipped(step))
        throw Failure.field('/state', 'not_a_choice', 'This step cannot be left out.')
      if (draft && JSON.stringify(draft).length > mostBytes)
        throw Failure.field('/draft', 'too_long', 'This is more than a step has room for.')
      const asked = idsOf(askedSteps(whole(), ctx.tenant.edition))
      const before = await setUpRow(ctx)
      const drafts = { ...before.drafts, ...(draft ? { [step]: draft } : {}) }
      if (state && state !== 'open') delete drafts[step]
      const row = await ctx.update(SetUp, before, {
        step: state === 'done' || state === 'skipped' ? after(step, asked) : step,
        drafts,
        ...(state ? { states: { ...before.states, [step]: state } } : {}),
      })
      if (row !== before)
        ctx.emit(happened(SetUp).updated, {
          entity: SetUp.name,
          rowId: row.id,
          data: { version: row.version },
        })
      return row
    },
  })
