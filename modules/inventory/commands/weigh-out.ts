import { command } from '#kernel/command/command.ts'
import { ref } from '#kernel/schema/fields.ts'
import { Weighing } from '../entities/weighing.ts'
import { stockErrors } from '../errors.ts'
import { subjectFields, subjectOf } from '../steps/subject.ts'
import { weighOut as weigh } from '../steps/weigh-out.ts'

const { weightBefore, overrideReason } = Weighing.fields

export const weighOut = command('inventory.weigh_out', {
  summary: 'Weigh a container on its way out; nothing is used until it is weighed again',
  route: 'POST /v1/items/{id}/weighings',
  needs: 'inventory.stock.issue',
  input: {
    weightBefore,
    lotId: ref('inventory.lot', { help: 'Preset: the one that expires first.' }).optional(),
    locationId: ref('kernel.location').optional(),
    overrideReason,
    ...subjectFields,
  },
  output: Weighing,
  status: 201,
  errors: stockErrors,
  run: (ctx, { id: itemId, subjectEntity, subjectId, ...box }) =>
    weigh(ctx, { ...box, itemId, subject: subjectOf({ subjectEntity, subjectId }) }),
})
