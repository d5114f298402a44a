import { entity } from '#kernel/entity/entity.ts'
import { readOnly } from '#kernel/schema/field.ts'
import { integer, longText, ref, text } from '#kernel/schema/fields.ts'
import { mostAnswerBytes } from '../rules.ts'
import { Delivery } from './delivery.ts'

/** One try to hand a delivery over. */
export const Attempt = entity('integrations.attempt', {
  plural: 'webhook-attempts',
  title: 'number',
  label: 'Webhook attempt',
  without: ['create', 'update', 'archive', 'bulk', 'import', 'export'],
  access: Delivery.access,
  fields: {
    deliveryId: readOnly(ref('integrations.delivery')),
    number: readOnly(integer({ min: 1 })),
    status: readOnly(integer({ help: 'Left out when there was no answer.' }).optional()),
    milliseconds: readOnly(integer({ min: 0 })),
    answer: readOnly(longText({ max: mostAnswerBytes, help: 'The first two thousand bytes.' }).optional()),
    problem: readOnly(text({ max: 500 }).optional()),
  },
})
