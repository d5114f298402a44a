import { integer, list, money, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'

export const priceLineShape = shape({
  rule: text(),
  name: text(),
  explanation: text(),
  quantity: integer(),
  unitAmount: integer(),
  amount: integer(),
})

export const priceFields = {
  lines: list(priceLineShape),
  total: money(),
  perGuest: list(shape({ guestId: ref('care.dependant').optional(), guestName: text(), amount: money() })),
}
