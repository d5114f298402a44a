import { defineModule } from '#kernel/module/module.ts'
import { integer, text } from '#kernel/schema/fields.ts'
import { presetOfficeRole } from './commands/give-feedback.ts'
import { commands } from './commands.ts'
import { entities } from './entities.ts'
import * as events from './events.ts'
import { closeRequests, presetSilentDays } from './jobs/close-requests.ts'
import { orderDueUpkeep } from './jobs/order-due-upkeep.ts'
import { queries } from './queries.ts'

export const property = defineModule({
  id: 'property',
  dependsOn: ['people', 'notices'],
  entities,
  commands,
  queries,
  events: Object.values(events),
  jobs: [closeRequests, orderDueUpkeep],
  settings: {
    requestOfficeRole: text({ max: 60, label: 'Role that is told of reopened requests' }).default(
      presetOfficeRole,
    ),
    requestSilentDays: integer({ min: 1, max: 90, label: 'Days until a completed request closes' }).default(
      presetSilentDays,
    ),
  },
  migrations: new URL('./migrations/', import.meta.url),
})
