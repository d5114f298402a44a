import { event } from '#kernel/event/event.ts'
import { id } from '#kernel/schema/fields.ts'

export const agreementSent = event('tuition.agreement_sent', {
  summary: 'A payer was asked to sign the terms of a plan',
  data: { planId: id() },
})
export const agreementSigned = event('tuition.agreement_signed', {
  summary: 'A payer has signed the terms of a plan',
  data: { planId: id() },
})
