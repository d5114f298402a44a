import { entity } from '#kernel/entity/entity.ts'
import { bool, instant, integer, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { parcelKinds, proofs } from '../desk/parcel-rules.ts'

/** Something kept at the desk for a unit until somebody fetches it. */
export const Parcel = entity('property.parcel', {
  plural: 'parcels',
  title: 'trackingNumber',
  label: 'Parcel',
  isSearchable: true,
  without: ['create', 'archive', 'import', 'bulk'],
  editable: ['storage', 'note'],
  scopedBy: 'locationId',
  defaultSort: '-receivedAt',
  fields: {
    number: integer({ readOnly: true }),
    unitId: ref('property.unit'),
    locationId: ref('kernel.location', { readOnly: true }).optional(),
    recipientId: ref('people.customer', { help: 'Whose name is on it.' }).optional(),
    trackingNumber: text({ max: 60 }).optional(),
    carrier: text({ max: 40, help: 'Read from the tracking number unless given.' }).optional(),
    kind: oneOf(parcelKinds).default('parcel'),
    isPerishable: bool().default(false),
    storage: text({ max: 60, help: 'Where it lies.' }).optional(),
    note: text({ max: 300 }).optional(),
    status: oneOf(['held', 'collected'] as const, { readOnly: true }),
    receivedAt: instant({ readOnly: true }),
    collectedAt: instant({ readOnly: true }).optional(),
    collectedBy: text({ max: 200, readOnly: true, personal: 'basic' }).optional(),
    proof: oneOf(proofs, { readOnly: true }).optional(),
    releaseReason: text({ max: 300, readOnly: true }).optional(),
    signature: text({ max: 300, readOnly: true }).optional(),
  },
  constraints: {
    parcel_once: {
      code: 'property.parcel_known',
      message: 'A parcel with this tracking number is here already.',
      field: 'trackingNumber',
    },
  },
})
