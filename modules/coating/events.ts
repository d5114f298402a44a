import { event } from '#kernel/event/event.ts'
import { id, integer, money, text } from '#kernel/schema/fields.ts'

export const partsReceived = event('coating.parts_received', {
  summary: 'A customer’s parts came in at the door',
  data: { number: integer(), customerId: id(), partCount: integer() },
})

const quoted = () => ({ number: integer(), revision: integer(), customerId: id(), price: money() })

export const quoteIssued = event('coating.quote_issued', {
  summary: 'A quote was sent; its price stands',
  data: quoted(),
})

export const quoteAccepted = event('coating.quote_accepted', {
  summary: 'The customer took a quote',
  data: quoted(),
})

export const proofSent = event('coating.proof_sent', {
  summary: 'A customer was asked to approve a proof',
  data: { number: integer(), revision: integer(), quoteId: id() },
})

export const proofAnswered = event('coating.proof_answered', {
  summary: 'A customer approved a proof or asked for changes',
  data: { number: integer(), revision: integer(), quoteId: id(), status: text() },
})

export const jobStarted = event('coating.job_started', {
  summary: 'A job of the shop was put on its board',
  data: { reference: text(), partCount: integer() },
})

export const workRecorded = event('coating.work_recorded', {
  summary: 'Time, oven or checks were written down for a job',
  data: { reference: text(), what: text() },
})

export const jobInvoiced = event('coating.job_invoiced', {
  summary: 'A job was invoiced',
  data: { reference: text(), price: money() },
})
