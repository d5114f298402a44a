import { requestVerb } from '../requests/change-request.ts'
import { feedbackChange, feedbackInput, tellReopened } from '../requests/feedback.ts'

export const giveFeedback = requestVerb('property.give_feedback', {
  summary: 'How the resident found the work; anything but good opens it again',
  route: 'POST /v1/requests/{id}/feedback',
  needs: 'property.request.write',
  can: 'giveFeedback',
  input: feedbackInput,
  change: feedbackChange,
  after: tellReopened,
})
