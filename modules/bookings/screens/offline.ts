import type { OfflineRules } from '#ui/offline/rules.ts'

/** The day at the desk and the care round. Leaving writes the bill: like cancelling, prices and payments it needs an answer at once. */
export const offline: OfflineRules = {
  keeps: [['today'], ['lodging-calendar'], ['care-round'], ['stay'], ['portal']],
  waits: [
    { route: 'POST /v1/stays/{id}/check-in', label: 'bookings.offline.checkIn' },
    { route: 'DELETE /v1/stays/{id}/check-in', label: 'bookings.offline.undoCheckIn' },
    { route: 'POST /v1/stays/{id}/guest-arrivals', label: 'bookings.offline.checkIn' },
    { route: 'POST /v1/stays/{id}/move', label: 'bookings.offline.move' },
    { route: 'POST /v1/care-plans/{id}/entries', label: 'bookings.offline.care' },
    { route: 'POST /v1/care-alerts/{id}/acknowledgement', label: 'bookings.offline.alert' },
    { route: 'PATCH /v1/stays/{id}', label: 'bookings.offline.stay' },
  ],
}
