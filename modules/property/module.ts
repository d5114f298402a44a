import { defineModule } from '#kernel/module/module.ts'
import { integer, text } from '#kernel/schema/fields.ts'
import { releaseWithoutProof } from './commands/release-parcel.ts'
import { commands } from './commands.ts'
import { entities } from './entities.ts'
import * as events from './events.ts'
import { closeRequests, presetSilentDays } from './jobs/close-requests.ts'
import { orderDueUpkeep } from './jobs/order-due-upkeep.ts'
import { remindOfParcels } from './jobs/remind-of-parcels.ts'
import { queries } from './queries.ts'
import { presetOfficeRole } from './requests/feedback.ts'

export const property = defineModule({
  id: 'property',
  dependsOn: ['files', 'business', 'documents', 'people', 'notices'],
  entities,
  commands,
  queries,
  events: Object.values(events),
  permissions: { [releaseWithoutProof]: 'Hand a parcel over without code or signature, saying why' },
  jobs: [closeRequests, orderDueUpkeep, remindOfParcels],
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
