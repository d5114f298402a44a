import type { BatchRow } from '#kernel/entity/import-rules.ts'
import type { Money } from '#kernel/schema/fields.ts'
import { keptStatuses, type StayStatus } from '../rules.ts'

/** A stay as it will stand, with what the batch must know of it. */
export interface ImportedStay {
  id: string
  line: number
  isNew: boolean
  locationId: string
  roomTypeId: string
  roomId: string | null
  status: StayStatus
  arrivesOn: string
  departsOn: string
  partySize: number
  nightlyRate: Money
  total: Money | null
  /** It takes up a room and the file does not say which, or says other nights than before. */
  needsRoom: boolean
}

const kept = new Set<string>(keptStatuses)

export function stayOf({ id, line, values, before }: BatchRow): ImportedStay {
  const stay = values as unknown as ImportedStay
  const status = stay.status ?? 'confirmed'
  const isMoved = before && roomFacts.some(name => before[name] !== values[name])
  const hasRoom = stay.roomId !== null && (!isMoved || before?.roomId !== stay.roomId)
  return { ...stay, id, line, isNew: !before, status, needsRoom: kept.has(status) && !hasRoom }
}

const roomFacts = ['roomTypeId', 'arrivesOn', 'departsOn', 'partySize', 'status']
