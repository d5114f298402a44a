import type { OfflineRules } from '#ui/offline/rules.ts'

/**
 * Meals, naps and notes of the day, who comes and who changes rooms, who looks after them, each with the moment it was. Going home needs an
 * answer: whom a child may leave with is decided there and then. The kiosk has a queue of its own.
 */
export const offline: OfflineRules = {
  keeps: [['area-day'], ['family-feed']],
  waits: [
    { route: 'POST /v1/day-logs', label: 'daybook.offline.log', moment: 'at' },
    { route: 'POST /v1/arrivals', label: 'daybook.offline.arrival', moment: 'at' },
    { route: 'POST /v1/area-moves', label: 'daybook.offline.move', moment: 'at' },
    { route: 'POST /v1/nap-ends', label: 'daybook.offline.naps', moment: 'at' },
    { route: 'POST /v1/areas/{id}/duties', label: 'daybook.offline.duty', moment: 'at' },
    { route: 'POST /v1/caregivers/{id}/clock-out', label: 'daybook.offline.clockOut', moment: 'at' },
  ],
}
