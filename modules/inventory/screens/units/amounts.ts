import type { StockUnit, WeightUnit } from '../../rules.ts'

export interface Amounts {
  /** `12.4 kg`, `3.2 lb`, `250 ml`, `12`. */
  say: (quantity: number) => string
  /** What people type, as a whole number of the item's unit; undefined when it is no amount. */
  read: (text: string) => number | undefined
  /** The unit behind what is typed. */
  word: string
}

interface Choice {
  unit: StockUnit
  weightUnit: WeightUnit
  locale: string
}

/** Size of the shown unit in the item's own, its word, and the digits that matter on a scale. */
const scales = {
  kg: { size: 1_000_000, word: 'kg', digits: 3 },
  lb: { size: 453_592.37, word: 'lb', digits: 2 },
  l: { size: 1_000_000, word: 'l', digits: 3 },
  each: { size: 1, word: '', digits: 0 },
}

export function amountsFor({ unit, weightUnit, locale }: Choice): Amounts {
  const scale = unit === 'mg' ? scales[weightUnit] : unit === 'ul' ? scales.l : scales.each
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: scale.digits })
  const comma = format.formatToParts(1.5).find(part => part.type === 'decimal')?.value ?? '.'
  return {
    word: scale.word,
    say: quantity => [format.format(quantity / scale.size), scale.word].filter(Boolean).join('\u00a0'),
    read(text) {
      const plain = text
        .trim()
        .replace(/[\s\u00a0\u202f]/g, '')
        .replace(comma, '.')
        .replace(',', '.')
      if (!/^\d{1,9}(\.\d{0,6})?$/.test(plain)) return undefined
      const quantity = Math.round(Number(plain) * scale.size)
      return Number.isSafeInteger(quantity) ? quantity : undefined
    },
  }
}
