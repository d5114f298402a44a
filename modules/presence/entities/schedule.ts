import { entity } from '#kernel/entity/entity.ts'
import { list, oneOf, ref, timeOfDay } from '#kernel/schema/fields.ts'
import { weekdays } from '#modules/children/public.ts'

/** When somebody is usually here, by the clock of the place; two rows for a day with a break in it. */
export const Schedule = entity('presence.schedule', {
  plural: 'attendance-schedules',
  label: 'Usual times',
  access: { read: 'presence.area.read', write: 'presence.area.write' },
  fields: {
    dependantId: ref('care.dependant').optional(),
    caregiverId: ref('presence.caregiver').optional(),
    areaId: ref('presence.area', { help: 'Where a caregiver is then.' }).optional(),
    weekdays: list(oneOf(weekdays), { max: 7, help: 'None: every day.' }).default([]),
    startTime: timeOfDay(),
    endTime: timeOfDay(),
  },
  constraints: {
    schedule_whose: {
      code: 'presence.schedule_whose',
      status: 422,
      message: 'Usual times are of a child or of a caregiver: name one of the two.',
      field: 'dependantId',
    },
    schedule_where: {
      code: 'presence.schedule_where',
      status: 422,
      message: 'Name the room in which the caregiver is then.',
      field: 'areaId',
    },
    schedule_times: {
      code: 'presence.schedule_times',
      status: 422,
      message: 'This cannot end before it begins.',
      field: 'endTime',
    },
  },
})
