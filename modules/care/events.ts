import { event } from '#kernel/event/event.ts'
import { id, instant, oneOf } from '#kernel/schema/fields.ts'
import { alertKinds, alertLevels, outcomes } from './rules.ts'

const given = { planId: id(), dependantId: id(), dueAt: instant(), outcome: oneOf(outcomes) }

export const careRecorded = event('care.recorded', { summary: 'A dose or meal was recorded', data: given })
export const careCountersigned = event('care.countersigned', {
  summary: 'A second person signed a dose',
  data: given,
})
export const careTakenBack = event('care.taken_back', {
  summary: 'The record of a dose or meal was taken back',
  data: given,
})
export const alertRaised = event('care.alert_raised', {
  summary: 'A dose was missed or meals were refused',
  data: {
    kind: oneOf(alertKinds),
    level: oneOf(alertLevels),
    planId: id(),
    dependantId: id(),
    dueAt: instant(),
  },
})
export const reportCardViewed = event('care.report_card_viewed', {
  summary: 'The customer looked at a report card',
  data: { dependantId: id() },
})
export const reportCardSent = event('care.report_card_sent', {
  summary: 'A report card was sent to the customer',
  data: { dependantId: id() },
})
