import { formatMoney } from '#kernel/money/format-money.ts'
import type { PriceLine } from './work.ts'

/** Thousandths as people write them: 150 → “15 %”, 1500 → “1.5”. */
export const percentWords = (thousandths: number): string => `${thousandths / 10} %`
export const decimalWords = (thousandths: number): string => String(thousandths / 1000)
export const hourWords = (minutes: number): string => `${Math.round((minutes / 60) * 100) / 100} h`

export const internal = (rule: string, label: string, amount: number, explanation: string): PriceLine => ({
  rule: `coating.${rule}`,
  label,
  amount,
  explanation,
  isInternal: true,
})

export const shown = (rule: string, label: string, amount: number, explanation: string): PriceLine => ({
  ...internal(rule, label, amount, explanation),
  isInternal: false,
})

export const moneyWords = (amount: number, currency: string): string =>
  formatMoney({ amount, currency }, 'en')
