import { event } from '#kernel/event/event.ts'
import { id, text } from '#kernel/schema/fields.ts'

export const personRequested = event('compliance.person_requested', {
  summary: 'An export or an erasure of one person was asked for',
})
export const consentWithdrawn = event('compliance.consent_withdrawn', {
  summary: 'Somebody no longer agrees to a purpose',
  data: { personId: id(), purpose: text() },
})
