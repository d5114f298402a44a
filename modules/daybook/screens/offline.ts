import type { OfflineRules } from '#ui/offline/rules.ts'

/** Meals, naps and notes of the day. Who comes and goes is told by the kiosk, which has a queue of its own. */
export const offline: OfflineRules = {
  keeps: [['area-day'], ['family-feed']],
  waits: [
    { route: 'POST /v1/day-logs', label: 'daybook.offline.log' },
    { route: 'POST /v1/nap-ends', label: 'daybook.offline.naps' },
  ],
}
