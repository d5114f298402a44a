import { event } from '#kernel/event/event.ts'
import { id, integer, text } from '#kernel/schema/fields.ts'

export const jobAdded = event('work.job_added', {
  summary: 'A job was put on a board',
  data: { number: integer(), boardId: id(), stageId: id(), rank: text() },
})

export const jobMoved = event('work.job_moved', {
  summary: 'A job was moved to another stage or place',
  data: { number: integer(), boardId: id(), fromStageId: id(), stageId: id(), rank: text() },
})

export const jobDone = event('work.job_done', {
  summary: 'A job came into a stage that finishes it',
  data: { number: integer(), boardId: id(), stageId: id() },
})
