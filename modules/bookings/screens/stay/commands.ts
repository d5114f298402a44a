import { api } from '#ui/api/client.ts'
import type { CalendarStay } from './types.ts'

export interface Place {
  /** Null: back among the stays that need a room. */
  roomId: string | null
  arrivesOn: string
  departsOn: string
}

export const placeOf = ({ roomId, arrivesOn, departsOn }: Place): Place => ({ roomId, arrivesOn, departsOn })

/** Other days in the same room are one verb, another room (with or without other days) is another. */
export function sendPlace(stay: CalendarStay, { roomId, arrivesOn, departsOn }: Place): Promise<unknown> {
  const days = { arrivesOn, departsOn }
  if (roomId === stay.roomId) return api.post(`/v1/stays/${stay.id}/dates`, days)
  return api.post(`/v1/stays/${stay.id}/move`, { ...(roomId === null ? {} : { roomId }), ...days })
}
