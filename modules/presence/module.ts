import { defineModule } from '#kernel/module/module.ts'
import { changeActivity } from './commands/change-activity.ts'
import { checkIn, overridePermission } from './commands/check-in.ts'
import { clockIn } from './commands/clock-in.ts'
import { clockOut } from './commands/clock-out.ts'
import { move } from './commands/move.ts'
import { release } from './commands/release.ts'
import { settlePassage } from './commands/settle-passage.ts'
import { Area } from './entities/area.ts'
import { Breach } from './entities/breach.ts'
import { Caregiver } from './entities/caregiver.ts'
import { Duty } from './entities/duty.ts'
import { Passage } from './entities/passage.ts'
import { Placement } from './entities/placement.ts'
import { Release } from './entities/release.ts'
import { Schedule } from './entities/schedule.ts'
import { Segment } from './entities/segment.ts'
import * as events from './events.ts'
import { roster } from './queries/roster.ts'
import { wall } from './queries/wall.ts'
import { settings } from './settings.ts'

export const presence = defineModule({
  id: 'presence',
  dependsOn: ['people', 'care', 'children', 'notices'],
  entities: [Area, Placement, Caregiver, Segment, Duty, Breach, Release, Passage, Schedule],
  commands: [checkIn, move, release, clockIn, clockOut, changeActivity, settlePassage],
  queries: [wall, roster],
  events: Object.values(events),
  permissions: { [overridePermission]: 'take an arrival that breaks a supervision rule, saying why' },
  settings,
  migrations: new URL('./migrations/', import.meta.url),
})
