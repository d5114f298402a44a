import { event } from '#kernel/event/event.ts'
import { integer, text } from '#kernel/schema/fields.ts'

export const entriesLogged = event('daybook.entries_logged', {
  summary: 'Something was written in the day of one or several children',
  data: { kind: text(), count: integer() },
})

export const napsEnded = event('daybook.naps_ended', {
  summary: 'One or several children woke up',
  data: { count: integer() },
})
