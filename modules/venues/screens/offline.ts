import type { OfflineRules } from '#ui/offline/rules.ts'

export const offline: OfflineRules = {
  keeps: [
    ['venues.venue', 'at'],
    ['venues.reservation', 'day-book'],
  ],
}
