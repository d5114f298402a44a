import { query } from '#kernel/query/query.ts'
import { integer, list, oneOf, text, timeOfDay } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { discountBases } from '../rules.ts'
import { dealTemplates } from '../templates.ts'

export const templates = query('deals.templates', {
  summary: 'Deals to begin with: each is a rule that can be changed in every part',
  route: 'GET /v1/deal-templates',
  needs: 'deals.deal.read',
  input: {},
  output: {
    data: list(
      shape({
        id: text(),
        percent: integer(),
        appliesTo: oneOf(discountBases),
        weekdays: list(integer()),
        fromTime: timeOfDay(),
        untilTime: timeOfDay(),
        minParty: integer(),
        maxParty: integer(),
        coversCap: integer(),
        leadMinutes: integer(),
        postBelowPercent: integer(),
        stopAtPercent: integer(),
      }),
    ),
  },
  run: async () => ({ data: dealTemplates }),
})
