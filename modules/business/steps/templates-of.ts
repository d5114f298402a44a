import type { SetUpTemplate } from '#kernel/module/edition.ts'
import { parseMoney } from '#kernel/money/parse-money.ts'

const isPrice = (value: unknown): value is { price: number } =>
  typeof value === 'object' && value !== null && 'price' in value

/** The rows of each template, with its prices in the currency of the business. */
export const templatesOf = (templates: readonly SetUpTemplate[], currency: string) =>
  templates.map(({ id, rows }) => ({
    id,
    rows: rows.map(({ noun, say = {}, values }) => ({
      noun,
      say,
      values: Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          isPrice(value) ? parseMoney(String(value.price), currency) : value,
        ]),
      ),
    })),
  }))
