import type { OfflineRules } from '#ui/offline/rules.ts'

export const offline: OfflineRules = {
  keeps: [['pets.pet', 'row']],
  waits: [{ route: 'PATCH /v1/pets/{id}', label: 'pets.offline.change' }],
}
