import { event } from '#kernel/event/event.ts'
import { id, integer, money, text } from '#kernel/schema/fields.ts'

/** Ids and states only: what somebody owes is for those who may ask for it. */
const invoice = (name: string, summary: string) =>
  event(`billing.${name}`, {
    summary,
    data: {
      version: integer(),
      number: integer(),
      status: text(),
      payerId: id(),
      subjectId: id().optional(),
    },
  })
const amountOf = (name: string, summary: string) =>
  event(`billing.${name}`, {
    summary,
    data: {
      version: integer(),
      status: text(),
      payerId: id(),
      amount: money(),
      subjectId: id().optional(),
    },
  })

export const invoiceIssued = invoice('invoice_issued', 'An invoice was issued')
export const invoiceCredited = invoice('invoice_credited', 'A credit note was issued against an invoice')
export const invoiceVoided = invoice('invoice_voided', 'An invoice was taken back whole by a credit note')
export const invoiceSettled = invoice('invoice_settled', 'Money settled all or a part of an invoice')
export const invoiceReopened = invoice('invoice_reopened', 'What had settled an invoice was taken back')
export const invoiceWrittenOff = invoice('invoice_written_off', 'What was due on an invoice was given up')

export const paymentStarted = amountOf('payment_started', 'A card is being charged')
export const paymentReceived = amountOf('payment_received', 'A payment was received')
export const paymentDeclined = amountOf('payment_declined', 'A card was declined')
export const paymentReversed = amountOf('payment_reversed', 'A payment came to nothing and was taken back')
export const refundMade = amountOf('refund_made', 'Money was given back')
export const refundFailed = amountOf('refund_failed', 'Money could not be given back to the card')
export const depositTaken = amountOf('deposit_taken', 'A deposit is held')
export const depositSettled = amountOf(
  'deposit_settled',
  'A deposit was used, given back, credited or forfeited',
)
