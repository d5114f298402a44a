import { event } from '#kernel/event/event.ts'
import { id, integer, text } from '#kernel/schema/fields.ts'

const figures = {
  state: text(),
  children: integer(),
  present: integer(),
  required: integer(),
  headroom: integer().optional(),
  says: text(),
}

export const areaChanged = event('presence.area_changed', {
  summary: 'Someone came to an area or left it, or the rules for it changed',
  data: figures,
})

const episode = { areaId: id(), says: text() }

export const breachOpened = event('presence.breach_opened', {
  summary: 'A group broke a supervision rule',
  data: episode,
})

export const breachClosed = event('presence.breach_closed', {
  summary: 'A group keeps the supervision rules again',
  data: episode,
})

export const released = event('presence.released', {
  summary: 'Someone was given to whoever collected them',
  data: { dependantId: id() },
})

export const releaseRefused = event('presence.release_refused', {
  summary: 'Someone was not given to whoever asked for them',
  data: { dependantId: id(), reason: text() },
})

export const passageConflict = event('presence.passage_conflict', {
  summary: 'What a device at the door saw cannot be true beside the rest; somebody has to look',
  data: { dependantId: id(), conflict: text() },
})

export const passageSettled = event('presence.passage_settled', {
  summary: 'Somebody looked at what could not be true, and said what it was',
  data: { dependantId: id() },
})
