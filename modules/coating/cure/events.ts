import { event } from '#kernel/event/event.ts'
import { integer, text } from '#kernel/schema/fields.ts'

export const batchBaked = event('coating.batch_baked', {
  summary: 'Parts went into the oven together',
  data: { number: integer() },
})

export const cureJudged = event('coating.cure_judged', {
  summary: 'A logger’s file proved a cure, or did not',
  data: { number: integer(), verdict: text(), reason: text() },
})

export const batchReleased = event('coating.batch_released', {
  summary: 'The parts of a batch may go on',
  data: { number: integer(), verdict: text() },
})
