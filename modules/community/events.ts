import { event } from '#kernel/event/event.ts'
import { id, integer, text } from '#kernel/schema/fields.ts'

export const reviewWritten = event('community.review_written', {
  summary: 'Someone who sat there wrote a review',
  data: { venueId: id(), overall: integer() },
})
export const reviewAnswered = event('community.review_answered', {
  summary: 'A venue replied to a review',
  data: { venueId: id() },
})
export const threadStarted = event('community.thread_started', {
  summary: 'Someone started a thread in a neighbourhood',
  data: { areaId: id() },
})
export const threadAnswered = event('community.thread_answered', {
  summary: 'Someone answered in a thread',
  data: { areaId: id(), threadId: id() },
})
export const reported = event('community.reported', {
  summary: 'Something was reported to the moderators',
  data: { subject: text(), subjectId: id(), reason: text() },
})
export const caseDecided = event('community.case_decided', {
  summary: 'Moderators decided about something reported',
  data: { subject: text(), subjectId: id(), status: text() },
})
