import { entity } from '#kernel/entity/entity.ts'
import { ref, text } from '#kernel/schema/fields.ts'

/** Which stage of a board means what to the shop. */
export const ShopBoard = entity('coating.shop_board', {
  plural: 'shop-boards',
  title: 'name',
  label: 'Shop board',
  access: { read: 'coating.job.read', write: 'work.board.write' },
  without: ['create', 'archive', 'bulk', 'import'],
  editable: ['name'],
  scopedBy: 'locationId',
  fields: {
    name: text({ max: 100 }),
    boardId: ref('work.board', { readOnly: true }),
    locationId: ref('kernel.location', { readOnly: true }).optional(),
    proofStageId: ref('work.stage', { readOnly: true, help: 'Waits for the customer.' }),
    approvedStageId: ref('work.stage', { readOnly: true }),
    gateStageId: ref('work.stage', { readOnly: true, help: 'From here on only what is approved.' }),
    reworkStageId: ref('work.stage', { readOnly: true, help: 'Where parts begin again.' }),
    readyStageId: ref('work.stage', { readOnly: true }),
  },
})
