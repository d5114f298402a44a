import { happened } from '#kernel/entity/happenings.ts'
import { event } from '#kernel/event/event.ts'
import { SetUp } from './entities/set-up.ts'
import { WorkingHours } from './entities/working-hours.ts'

export const businessOpened = event('business.opened', { summary: 'The business opened: the trial is over' })
export const setUpUpdated = event(happened(SetUp).updated.name, { summary: 'A step of the set-up was kept' })
export const workingHoursCreated = event(happened(WorkingHours).created.name, {
  summary: 'Somebody works at these hours from now on',
})
export const workingHoursArchived = event(happened(WorkingHours).archived.name, {
  summary: 'Somebody no longer works at these hours',
})
