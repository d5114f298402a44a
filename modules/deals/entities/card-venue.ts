import { entity } from '#kernel/entity/entity.ts'
import { ref, text } from '#kernel/schema/fields.ts'

/** What a card network calls a venue. One with several terminals may have several names. */
export const CardVenue = entity('deals.card_venue', {
  plural: 'card-venues',
  title: 'merchantReference',
  label: 'Venue at the card network',
  access: { read: 'deals.deal.read', write: 'deals.deal.write' },
  without: ['update', 'bulk', 'import'],
  scopedBy: 'locationId',
  fields: {
    venueId: ref('venues.venue'),
    locationId: ref('kernel.location', { readOnly: true }).optional(),
    merchantReference: text({
      max: 200,
      label: 'Name at the network',
      help: 'The location’s id as the card network shows it.',
    }),
  },
  constraints: {
    card_venue_once: {
      code: 'deals.merchant_taken',
      status: 409,
      message: 'This name belongs to a venue already; archive that entry first.',
      field: 'merchantReference',
    },
  },
})
