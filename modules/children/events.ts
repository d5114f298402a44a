import { event } from '#kernel/event/event.ts'
import { id, instant } from '#kernel/schema/fields.ts'

export const passIssued = event('children.pass_issued', {
  summary: 'Someone was given a pass to collect a child once',
  data: { childId: id(), validUntilAt: instant() },
})
