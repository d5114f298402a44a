import { command } from '#kernel/command/command.ts'
import { bool, integer, list, money, ref } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { lineList, workList } from '../pricing/work.ts'
import { quoteCosts } from '../rules.ts'
import { pricedWorks } from '../steps/priced-works.ts'
import { bookErrors } from '../steps/rates-of.ts'

const minor = () => integer({ min: -9_000_000_000_000, max: 9_000_000_000_000 })

export const calculate = command('coating.calculate_quote', {
  summary: 'What parts would come to now, with every line and its rule; nothing is kept',
  route: 'POST /v1/quote-calculations',
  needs: 'coating.quote.write',
  input: {
    priceBookId: ref('coating.price_book').optional(),
    isRush: bool().default(false),
    items: workList(),
  },
  output: {
    price: money(),
    cost: money().optional(),
    lines: lineList(),
    items: list(
      shape({
        price: minor(),
        cost: minor().optional(),
        powder: integer({ max: 9_000_000_000_000 }),
        lines: lineList(),
      }),
    ),
  },
  errors: bookErrors,
  async run(ctx, input) {
    const { items, lines, price, cost, rates } = await pricedWorks(ctx, input)
    const isOpen = ctx.actor.permissions.has(quoteCosts)
    const shown = (all: typeof lines) => (isOpen ? all : all.filter(line => !line.isInternal))
    return {
      price: { amount: price, currency: rates.currency },
      cost: isOpen ? { amount: cost, currency: rates.currency } : null,
      lines: shown(lines),
      items: items.map(item => ({
        price: item.price,
        cost: isOpen ? item.cost : null,
        powder: item.powder,
        lines: shown(item.lines),
      })),
    }
  },
})
