import { text } from '#kernel/schema/fields.ts'
import { Quote } from '../entities/quote.ts'
import { workList } from '../pricing/work.ts'

const { customerId, locationId, dropOffId, priceBookId, isRush, note, dueOn } = Quote.fields

/** What is asked for a quote; the rest follows from it. */
export const quoteFields = {
  customerId,
  locationId,
  dropOffId,
  priceBookId: priceBookId.optional(),
  isRush,
  title: text({ max: 200, help: 'Named after its first part unless given.' }).optional(),
  note,
  dueOn,
  items: workList(),
}

export const titleOf = (items: readonly { name: string; count: number; colourName?: string | null }[]) => {
  const first = items[0]
  if (!first) return 'Quote'
  const more = items.length > 1 ? ` and ${items.length - 1} more` : ''
  const colour = first.colourName ? `, ${first.colourName}` : ''
  return `${first.count} × ${first.name}${colour}${more}`.slice(0, 200)
}
