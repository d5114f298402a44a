import { entity } from '#kernel/entity/entity.ts'
import { integer, ref, timeOfDay } from '#kernel/schema/fields.ts'

/** When somebody usually works on a day of the week; two rows for a day with a break in it. */
export const WorkingHours = entity('business.working_hours', {
  plural: 'working-hours',
  label: 'Working hours',
  access: { read: 'kernel.member.read', write: 'kernel.member.write' },
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  fields: {
    memberId: ref('kernel.member'),
    locationId: ref('kernel.location').optional(),
    weekday: integer({ min: 1, max: 7, help: '1 is Monday.' }),
    startTime: timeOfDay(),
    endTime: timeOfDay(),
  },
  sorts: ['weekday', 'startTime'],
  defaultSort: 'weekday',
  constraints: {
    working_hours_once: {
      code: 'business.hours_overlap',
      message: 'Two of these hours are at the same time. Change one of them.',
    },
  },
})
