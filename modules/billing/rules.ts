export const documentKinds = ['invoice', 'credit_note'] as const
export const invoiceStatuses = ['issued', 'part_paid', 'paid', 'credited', 'written_off', 'void'] as const
/** Ways of paying that a business takes or does not. */
export const tenderMethods = ['cash', 'card', 'transfer', 'cheque'] as const
export const paymentMethods = [...tenderMethods, 'store_credit'] as const
export const paymentStatuses = ['pending', 'succeeded', 'declined', 'reversed'] as const
export const paymentPurposes = ['payment', 'deposit'] as const
export const depositStatuses = ['pending', 'held', 'settled', 'failed'] as const
export const refundStatuses = ['pending', 'succeeded', 'failed'] as const
export const cardProviders = ['none', 'simulator', 'stripe'] as const

export type InvoiceStatus = (typeof invoiceStatuses)[number]
export type PaymentMethod = (typeof paymentMethods)[number]
export type TenderMethod = (typeof tenderMethods)[number]
export type PaymentStatus = (typeof paymentStatuses)[number]

/** A business that has not said otherwise takes all of them. */
export function acceptedMethods(settings: Readonly<Record<string, unknown>> | null | undefined) {
  const said = (settings?.acceptedPaymentMethods ?? tenderMethods) as readonly TenderMethod[]
  return tenderMethods.filter(method => said.includes(method))
}

/** In which states an invoice allows what: read by the server, the screens and the documentation. */
export const invoiceCan = {
  pay: ['issued', 'part_paid'],
  writeOff: ['issued', 'part_paid'],
  credit: ['issued', 'part_paid', 'paid', 'written_off'],
  void: ['issued'],
} as const satisfies Record<string, readonly InvoiceStatus[]>

export type InvoiceVerb = keyof typeof invoiceCan

export const paymentCan = {
  refund: ['succeeded'],
  reverse: ['succeeded'],
} as const satisfies Record<string, readonly PaymentStatus[]>

export type PaymentVerb = keyof typeof paymentCan

export const invoiceSays = (verb: InvoiceVerb, status: InvoiceStatus): boolean =>
  (invoiceCan[verb] as readonly InvoiceStatus[]).includes(status)

export const paymentSays = (verb: PaymentVerb, status: PaymentStatus): boolean =>
  (paymentCan[verb] as readonly PaymentStatus[]).includes(status)

export interface InvoiceFigures {
  total: number
  paid: number
  credited: number
  writtenOff: number
}

/** The state of an invoice follows from its figures; only "void" is said by somebody. */
export function statusOf({ total, paid, credited, writtenOff }: InvoiceFigures): InvoiceStatus {
  if (total - paid - credited - writtenOff > 0) return paid > 0 ? 'part_paid' : 'issued'
  if (credited === total && total > 0) return 'credited'
  if (writtenOff > 0) return 'written_off'
  return 'paid'
}
