import { defineModule } from '#kernel/module/module.ts'
import { addJob } from './commands/add-job.ts'
import { hold, lift } from './commands/hold.ts'
import { moveJob } from './commands/move-job.ts'
import { Board } from './entities/board.ts'
import { Hold } from './entities/hold.ts'
import { Job } from './entities/job.ts'
import { Stage } from './entities/stage.ts'
import * as events from './events.ts'
import { whenDone } from './listeners/tell-customer.ts'
import { boardJobs } from './queries/board-jobs.ts'
import { overridePermission } from './steps/stage-room.ts'

export const work = defineModule({
  id: 'work',
  dependsOn: ['people', 'business', 'notices'],
  entities: [Board, Stage, Job, Hold],
  commands: [addJob, moveJob, hold, lift],
  queries: [boardJobs],
  events: Object.values(events),
  listeners: [whenDone],
  permissions: { [overridePermission]: 'Put more jobs into a stage than its limit' },
  migrations: new URL('./migrations/', import.meta.url),
})
