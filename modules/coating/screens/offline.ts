import type { OfflineRules } from '#ui/offline/rules.ts'

export const offline: OfflineRules = {
  keeps: [
    ['coating.shop_job', 'cards'],
    ['coating.batch', 'latest'],
  ],
}
