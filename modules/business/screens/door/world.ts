/**
 * What the browser knows of the world: its zones and currencies, in the reader's language. Browsers leave UTC and newer
 * names of zones out, so the one in use is always among them.
 */
export const zones = (own: string): string[] => [
  ...new Set([own, 'UTC', ...Intl.supportedValuesOf('timeZone')].filter(Boolean)),
]

export function currencies(locale: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'currency' })
  return Intl.supportedValuesOf('currency').map(code => ({
    value: code,
    label: `${code} · ${names.of(code) ?? code}`,
  }))
}

const euro = 'AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' ')
const others: Record<string, string> = {
  ...{ AE: 'AED', AU: 'AUD', BR: 'BRL', CA: 'CAD', CH: 'CHF', CN: 'CNY', DK: 'DKK', EG: 'EGP', GB: 'GBP' },
  ...{ IN: 'INR', JP: 'JPY', MX: 'MXN', NO: 'NOK', NZ: 'NZD', PL: 'PLN', SA: 'SAR', SE: 'SEK', US: 'USD' },
}

/** A first guess from the reader's language and country; anybody can choose another. */
export function currencyOf(language: string): string {
  const region = new Intl.Locale(language).maximize().region ?? ''
  return euro.includes(region) ? 'EUR' : (others[region] ?? 'USD')
}
