import { defineModule } from '#kernel/module/module.ts'
import { list, text } from '#kernel/schema/fields.ts'
import { moduleSwitched, switchModule } from './commands/switch-module.ts'
import { backupPlan, setBackupPlan } from './console/backups.ts'
import { cancelCopy, copies, orderCopy } from './console/copies.ts'
import { deeds } from './console/deeds.ts'
import { faultList, figures } from './console/figures.ts'
import { flagChoices, previewFlag } from './console/flag-preview.ts'
import { dropFlag, flagList, setFlag } from './console/flags.ts'
import { dropJobs, jobQueues, retryJobs } from './console/jobs.ts'
import { loadSamples, sampleState } from './console/samples.ts'
import { openTenant, setStanding, tenantList, tenantMembers } from './console/tenants.ts'
import { backupState } from './queries/backup-state.ts'
import { flagsInForce } from './queries/flags.ts'
import { moduleSwitches } from './queries/modules.ts'
import { beginVisit, endVisit } from './visits/visit.ts'

/** What keeps the house running: backups, flags, parts that are switched on and off, the operators' console. */
export const operations = defineModule({
  id: 'operations',
  dependsOn: ['compliance', 'files'],
  commands: [switchModule],
  queries: [backupState, flagsInForce, moduleSwitches],
  events: [moduleSwitched],
  house: [
    figures,
    faultList,
    tenantList,
    tenantMembers,
    openTenant,
    setStanding,
    loadSamples,
    sampleState,
    orderCopy,
    copies,
    cancelCopy,
    jobQueues,
    retryJobs,
    dropJobs,
    flagList,
    flagChoices,
    previewFlag,
    setFlag,
    dropFlag,
    backupPlan,
    setBackupPlan,
    deeds,
    beginVisit,
    endVisit,
  ],
  migrations: new URL('./migrations/', import.meta.url),
  settings: {
    modulesOff: list(text({ max: 60 }), { max: 100, label: 'Parts that are switched off' }).default([]),
  },
})
