import { entity } from '#kernel/entity/entity.ts'
import { day, json, money, ref, text } from '#kernel/schema/fields.ts'
import { seeCosts } from '../rules.ts'
import { amountHeld, quantity } from './quantity.ts'

/** One delivery of a maker's lot, at one place. */
export const Lot = entity('inventory.lot', {
  plural: 'lots',
  title: 'number',
  label: 'Lot',
  isSearchable: true,
  without: ['create', 'archive', 'bulk', 'import'],
  editable: ['expiresOn', 'openedOn', 'blockedReason', 'attributes'],
  scopedBy: 'locationId',
  sorts: ['expiresOn', 'receivedOn', 'number'],
  defaultSort: 'expiresOn',
  hides: { cost: seeCosts },
  fields: {
    itemId: ref('inventory.item'),
    locationId: ref('kernel.location'),
    originLotId: ref('inventory.lot', {
      readOnly: true,
      help: 'The delivery that this part was moved from.',
    }).optional(),
    number: text({ max: 80 }),
    receivedOn: day(),
    expiresOn: day({ help: 'The last day it may be used.' }).optional(),
    openedOn: day().optional(),
    inspectedOn: day({ readOnly: true, help: 'When it last passed an inspection.' }).optional(),
    blockedReason: text({ max: 300, help: 'While it says something, nobody may use the lot.' }).optional(),
    attributes: json<Record<string, unknown>>({ type: 'object' } as never, {
      help: 'What its data sheet says, for instance {"specificGravity": 1550}.',
    }).default({}),
    receivedQuantity: quantity(),
    cost: money({ min: 0, help: 'Of all that was received.' }),
    onHand: amountHeld(),
  },
  constraints: {
    lot_never_below_zero: { code: 'inventory.not_enough', message: 'There is less than that in the lot.' },
  },
})
