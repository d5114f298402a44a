const signs = new Map<string, string>()

const signOf = (currency: string) =>
  new Intl.NumberFormat('en', { style: 'currency', currency })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')!.value

const pattern = /^(-?)([^\d\s.,-]+)\s?([\d,]+(?:\.\d+)?)$/

/** “€1,250.00” as people of a locale write it; undefined for what is no amount of money. */
export function moneyIn(text: string, locale: string): string | undefined {
  const [, minus, sign = '', digits = ''] = pattern.exec(text) ?? []
  if (!sign) return undefined
  if (signs.size === 0)
    for (const currency of Intl.supportedValuesOf('currency')) signs.set(signOf(currency), currency)
  const currency = signs.get(sign)
  if (!currency) return undefined
  const places = digits.split('.')[1]?.length ?? 0
  const options = { minimumFractionDigits: places, maximumFractionDigits: places }
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, ...options })
  return format.format(Number(`${minus}${digits.replaceAll(',', '')}`))
}
