import { uuid } from '#kernel/db/uuid.ts'
import { districts } from './city-shape.ts'
import { opinions, talk } from './names.ts'
import type { Reservation } from './service.ts'

const hourMs = 3_600_000
const authors = ['Ines', 'Jonas', 'Mina', 'Pablo']

/** Reviews by some of those who sat there, and what the neighbourhoods talk about. */
export function inventVoices(reservations: readonly Reservation[], now: Temporal.Instant) {
  const seated = reservations.filter(row => row.status === 'finished')
  const visits = new Map<string, number>()
  const reviews = seated
    .filter(({ venueId }) => {
      // Two of five at each restaurant, so that there is none without a voice.
      const visit = visits.get(venueId) ?? 0
      visits.set(venueId, visit + 1)
      return visit % 5 < 2
    })
    .map((row, at) => {
      const [food, service, value, words] = opinions[at % opinions.length]!
      return {
        id: uuid(),
        venueId: row.venueId,
        locationId: row.locationId,
        reservationId: row.id,
        authorId: uuid(),
        authorName: row.guestName.split(' ')[0]!,
        visitedOn: row.startsAt.slice(0, 10),
        food,
        service,
        value,
        overall: Math.floor((2 * (food + service + value) + 3) / 6),
        body: at % 4 === 3 ? null : words,
        writtenAt: row.finishedAt,
        reply:
          food <= 2 ? 'Thank you for telling us. We have changed how the evening shift hands over.' : null,
      }
    })
  const areas = districts.map(({ name }) => ({ id: uuid(), name }))
  const threads = areas.flatMap((area, place) =>
    talk.map((topic, at) => ({
      id: uuid(),
      areaId: area.id,
      title: topic.title,
      body: topic.body,
      authorId: uuid(),
      authorName: authors[at % authors.length]!,
      at: now.subtract({ milliseconds: hourMs * (3 + at * 7 + place) }).toString(),
      answers: topic.answers.map((body, turn) => ({
        id: uuid(),
        body,
        authorId: uuid(),
        authorName: authors[(at + turn + 1) % authors.length]!,
      })),
    })),
  )
  return { reviews, areas, threads }
}
