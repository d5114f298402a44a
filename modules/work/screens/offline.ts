import type { OfflineRules } from '#ui/offline/rules.ts'

export const offline: OfflineRules = {
  keeps: [['work.board'], ['work.stage'], ['work.job'], ['kernel.member', 'names']],
  waits: [
    { route: 'POST /v1/jobs/{id}/moves', label: 'work.offline.move' },
    { route: 'PATCH /v1/jobs/{id}', label: 'work.offline.change' },
  ],
}
