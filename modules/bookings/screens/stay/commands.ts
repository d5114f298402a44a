import { api } from '#kernel/ui/api/client.ts'
import type { CalendarStay } from './types.ts'

export interface Place {
  roomId: string | null
  arrivesOn: string
  departsOn: string
}

export const placeOf = ({ roomId, arrivesOn, departsOn }: Place): Place => ({ roomId, arrivesOn, departsOn })

const moveRoom = (id: string, roomId: string) => api.post(`/v1/stays/${id}/move`, { roomId })

const changeDates = (id: string, { arrivesOn, departsOn }: Place) =>
  api.post(`/v1/stays/${id}/dates`, { arrivesOn, departsOn })

/**
 * Room and days are two verbs. With both, the days go first when the old room is free for them
 * (`datesFirst`), else the room, so that the step in between is as valid as the end.
 */
export async function sendPlace(stay: CalendarStay, place: Place, datesFirst: boolean): Promise<void> {
  const isOtherRoom = place.roomId !== null && place.roomId !== stay.roomId
  const areOtherDays = place.arrivesOn !== stay.arrivesOn || place.departsOn !== stay.departsOn
  const room = async () => {
    if (isOtherRoom) await moveRoom(stay.id, place.roomId!)
  }
  const days = async () => {
    if (areOtherDays) await changeDates(stay.id, place)
  }
  if (datesFirst) {
    await days()
    await room()
  } else {
    await room()
    await days()
  }
}
