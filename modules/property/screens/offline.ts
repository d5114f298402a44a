import type { OfflineRules } from '#ui/offline/rules.ts'

/**
 * Parcels in and out of homes that were looked up here today, and the technician's work. A visitor at the door, bookings
 * and money need an answer at once.
 */
export const offline: OfflineRules = {
  keeps: [
    ['front-desk'],
    ['resident-home'],
    ['property.request', 'cards'],
    ['property.parcel', 'held'],
    ['desk-lookup'],
  ],
  waits: [
    { route: 'POST /v1/parcel-batches', label: 'property.offline.in', moment: 'at' },
    { route: 'POST /v1/parcels/{id}/collection', label: 'property.offline.out', moment: 'at' },
    { route: 'POST /v1/desk-instructions/{id}/expiry', label: 'property.offline.instruction' },
    { route: 'POST /v1/requests/{id}/assignment', label: 'property.offline.request' },
    { route: 'POST /v1/requests/{id}/response', label: 'property.offline.request' },
    { route: 'POST /v1/requests/{id}/pause', label: 'property.offline.request' },
    { route: 'DELETE /v1/requests/{id}/pause', label: 'property.offline.request' },
    { route: 'POST /v1/requests/{id}/completion', label: 'property.offline.request' },
  ],
}
