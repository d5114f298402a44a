import type { OfflineRules } from '#ui/offline/rules.ts'

/** The book of the evening, and who comes, sits and leaves. Taking a reservation or a walk-in needs a table found at once. */
export const offline: OfflineRules = {
  keeps: [
    ['venues.venue', 'at'],
    ['venues.reservation', 'day-book'],
  ],
  waits: [
    { route: 'POST /v1/reservations/{id}/arrival', label: 'venues.offline.arrival', moment: 'at' },
    { route: 'DELETE /v1/reservations/{id}/arrival', label: 'venues.offline.undo' },
    { route: 'POST /v1/reservations/{id}/seating', label: 'venues.offline.seating', moment: 'at' },
    { route: 'DELETE /v1/reservations/{id}/seating', label: 'venues.offline.undo' },
    { route: 'POST /v1/reservations/{id}/departure', label: 'venues.offline.departure', moment: 'at' },
  ],
}
