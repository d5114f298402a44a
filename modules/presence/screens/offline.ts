import type { OfflineRules } from '#ui/offline/rules.ts'

export const offline: OfflineRules = { keeps: [['roster'], ['supervision-wall']] }
