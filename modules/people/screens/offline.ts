import type { OfflineRules } from '#ui/offline/rules.ts'

export const offline: OfflineRules = {
  keeps: [['people.customer', 'row']],
  waits: [{ route: 'PATCH /v1/customers/{id}', label: 'people.offline.change' }],
}
