import { query } from '#kernel/query/query.ts'
import { integer, oneOf } from '#kernel/schema/fields.ts'
import { powderFor, spreadOf } from '../pricing/coverage.ts'
import { whole } from '../pricing/ratio.ts'
import { coverageConstants } from '../rules.ts'

export const coverage = query('coating.coverage', {
  summary: 'How far a powder goes, and how much of it an area takes',
  route: 'GET /v1/coverage',
  needs: 'coating.quote.read',
  input: {
    specificGravity: integer({ min: 500, max: 5000, help: 'Thousandths.' }),
    film: integer({ min: 1000, max: 2_000_000, help: 'Nanometres: 25400 is a mil.' }),
    transfer: integer({ min: 50, max: 1000, help: 'Thousandths that stay on the part.' }).default(1000),
    area: integer({ min: 1, max: 9_000_000_000_000, help: 'Square millimetres.' }).default(1_000_000),
    constant: oneOf(coverageConstants, {
      help: 'Physics unless an older sheet’s constant is named.',
    }).default('si'),
  },
  output: {
    perPound: integer({ help: 'Thousandths of a square foot.' }),
    perKilogram: integer({ help: 'Thousandths of a square metre.' }),
    powder: integer({ max: 9_000_000_000_000, help: 'Milligrams.' }),
  },
  async run(_ctx, { area, constant, ...film }) {
    const { perPound, perKilogram } = spreadOf(film, constant)
    return {
      perPound: whole(perPound),
      perKilogram: whole(perKilogram),
      powder: whole(powderFor(area, film, constant)),
    }
  },
})
