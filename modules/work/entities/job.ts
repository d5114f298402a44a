import { entity } from '#kernel/entity/entity.ts'
import { day, instant, integer, longText, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { priorities } from '../rules.ts'
import { dueOnOpen } from '../steps/due-on-open.ts'

/** Something to be done, on its way through the stages of a board. */
export const Job = entity('work.job', {
  plural: 'jobs',
  title: 'title',
  label: 'Job',
  isSearchable: true,
  without: ['create', 'import'],
  editable: ['title', 'description', 'customerId', 'assigneeId', 'dueOn', 'priority'],
  scopedBy: 'locationId',
  changing: dueOnOpen,
  defaultSort: 'rank',
  fields: {
    number: integer({ readOnly: true }),
    boardId: ref('work.board'),
    locationId: ref('kernel.location', { readOnly: true, help: 'Where the board is.' }).optional(),
    stageId: ref('work.stage'),
    title: text({ max: 200 }),
    description: longText().optional(),
    customerId: ref('people.customer').optional(),
    assigneeId: ref('kernel.member').optional(),
    dueOn: day().optional(),
    priority: oneOf(priorities).default('normal'),
    rank: text({ readOnly: true, help: 'Sorts the jobs of a stage.' }),
    doneAt: instant({ readOnly: true }).optional(),
    holdReason: text({ max: 300, readOnly: true, help: 'Why it does not move on.' }).optional(),
  },
  constraints: {
    job_stage: {
      code: 'work.stage_of_other_board',
      status: 422,
      message: 'This stage is not one of the board.',
      field: 'stageId',
    },
  },
})
