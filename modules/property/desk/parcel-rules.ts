export const parcelKinds = ['parcel', 'letter', 'food', 'flowers', 'key', 'other'] as const
export const proofs = ['code', 'signature', 'override'] as const

/** Hours after its arrival at which somebody is reminded of a parcel. */
export const reminderHours = [48, 120] as const

const carriers: readonly [name: string, form: RegExp][] = [
  ['UPS', /^1Z[0-9A-Z]{16}$/],
  ['Amazon', /^TB[ACM][0-9]{9,}$/],
  ['USPS', /^(9[2-5][0-9]{20}|[A-Z]{2}[0-9]{9}US)$/],
  ['DHL', /^([0-9]{10}|JJD[0-9]{15,})$/],
  ['FedEx', /^([0-9]{12}|[0-9]{15})$/],
]

/** Each carrier's numbers have a form of their own; a number that fits none says nothing. */
export const carrierOf = (trackingNumber: string): string | null =>
  carriers.find(([, form]) => form.test(trackingNumber.replaceAll(/\s/g, '').toUpperCase()))?.[0] ?? null
