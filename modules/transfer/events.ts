import { event } from '#kernel/event/event.ts'
import { integer, text } from '#kernel/schema/fields.ts'

/** Rows of an import send no events of their own: 15,000 arrivals of years ago are not news to anybody. */
export const importProgressed = event('transfer.import_progressed', {
  summary: 'An import was checked, brought in, stopped or taken back by some more rows',
  data: {
    status: text(),
    totalCount: integer(),
    doneCount: integer(),
    createdCount: integer(),
    mergedCount: integer(),
    refusedCount: integer(),
    rolledBackCount: integer(),
    keptCount: integer(),
  },
})
