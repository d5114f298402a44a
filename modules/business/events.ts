import { happened } from '#kernel/entity/happenings.ts'
import { event } from '#kernel/event/event.ts'
import { SetUp } from './entities/set-up.ts'

export const businessOpened = event('business.opened', { summary: 'The business opened: the trial is over' })
export const setUpUpdated = event(happened(SetUp).updated.name, { summary: 'A step of the set-up was kept' })
