import { entity } from '#kernel/entity/entity.ts'
import { id, instant, oneOf, text } from '#kernel/schema/fields.ts'
import { cardStates } from '../rules.ts'

/** A card that a guest let its network tell us of, by the network's own name for it; its number is never here. */
export const PaymentCard = entity('deals.payment_card', {
  plural: 'payment-cards',
  title: 'lastFour',
  label: 'Linked card',
  without: ['list', 'get', 'create', 'update', 'archive', 'bulk', 'import', 'export'],
  fields: {
    bookedBy: id({ help: 'Whose it is: the visitor’s, member’s or key’s own id.' }),
    network: text({ max: 20 }),
    token: text({ max: 200, personal: 'sensitive' }).optional(),
    networkReference: text({ max: 200, personal: 'basic' }).optional(),
    scheme: text({ max: 40 }).optional(),
    lastFour: text({ max: 4, personal: 'basic' }).optional(),
    status: oneOf(cardStates),
    because: text({ max: 100 }).optional(),
    linkedAt: instant().optional(),
    unlinkedAt: instant().optional(),
  },
})
