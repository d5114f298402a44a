import type { OfflineRules } from '#ui/offline/rules.ts'

export const offline: OfflineRules = {
  keeps: [['front-desk'], ['resident-home'], ['property.request', 'cards']],
}
