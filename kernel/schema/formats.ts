const currencies = new Set(Intl.supportedValuesOf('currency'))
const zones = new Map<string, boolean>()

const accepts = (parse: () => unknown) => {
  try {
    parse()
    return true
  } catch {
    return false
  }
}

/** Ajv's own `date` accepts no 31 February either, but says nothing of years; these are the forms of the wire. */
export const formats: Record<string, (value: string) => boolean> = {
  date: value =>
    /^[12]\d{3}-\d\d-\d\d$/.test(value) &&
    accepts(() => Temporal.PlainDate.from(value, { overflow: 'reject' })),
  instant: value =>
    /^[12]\d{3}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.test(value) &&
    accepts(() => Temporal.Instant.from(value)),
  uuid: value => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value),
  email: value => /^[^\s@<>"]{1,64}@[^\s@<>".]+(\.[^\s@<>".]+)+$/.test(value),
  uri: value => accepts(() => new URL(value)) && /^https?:\/\//i.test(value),
  'iana-zone': value => isZone(value),
  'iso-4217': value => currencies.has(value),
}

function isZone(value: string): boolean {
  const known = zones.get(value)
  if (known !== undefined) return known
  // An offset such as +02:00 also makes a date-time format, but it knows no summer time: a rule needs a place.
  const isKnown = /^[A-Za-z]/.test(value) && accepts(() => new Intl.DateTimeFormat('en', { timeZone: value }))
  if (zones.size < 2000) zones.set(value, isKnown)
  return isKnown
}
