import { defineModule } from '#kernel/module/module.ts'
import { sealAudit } from './jobs/seal-audit.ts'

export const compliance = defineModule({
  id: 'compliance',
  jobs: [sealAudit],
  migrations: new URL('./migrations/', import.meta.url),
})
