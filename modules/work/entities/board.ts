import { entity } from '#kernel/entity/entity.ts'
import { ref, text } from '#kernel/schema/fields.ts'

export const Board = entity('work.board', {
  plural: 'boards',
  title: 'name',
  label: 'Board',
  access: { read: 'work.job.read', write: 'work.board.write' },
  scopedBy: 'locationId',
  defaultSort: 'name',
  fields: {
    name: text({ max: 100 }),
    locationId: ref('kernel.location', { help: 'Empty: a board of the whole business.' }).optional(),
  },
})
