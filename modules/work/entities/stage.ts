import { entity } from '#kernel/entity/entity.ts'
import { bool, integer, ref, text } from '#kernel/schema/fields.ts'

/** A column of a board. */
export const Stage = entity('work.stage', {
  plural: 'stages',
  title: 'name',
  label: 'Stage',
  access: { read: 'work.job.read', write: 'work.board.write' },
  editable: ['name', 'position', 'wipLimit', 'isDone'],
  scopedBy: 'locationId',
  defaultSort: 'position',
  fields: {
    boardId: ref('work.board'),
    locationId: ref('kernel.location', { readOnly: true, help: 'Where the board is.' }).optional(),
    name: text({ max: 100 }),
    position: integer({ min: 0, max: 100_000 }),
    wipLimit: integer({ min: 1, max: 10_000, help: 'How many jobs it holds at a time.' }).optional(),
    isDone: bool({ help: 'A job that comes here is finished.' }).default(false),
  },
})
