import type { Desk } from '#kernel/module/demo.ts'
import { paperPicture } from './pictures.ts'

interface Dose {
  id: string
  vaccine: string
}

interface Guest {
  id: string
  name: string
}

const papers = 6
const overdueMinutes = 50

/** What waits for somebody: certificates to look at, with their pictures, and a dose that nobody has given. */
export async function leaveWaiting(desk: Desk): Promise<void> {
  const { data } = await desk.get<{ data: Dose[] }>(
    `/v1/vaccinations?filter[status]=pending&sort=createdAt&limit=${papers}`,
  )
  for (const [at, { id, vaccine }] of data.entries())
    await desk.post('/v1/files', {
      name: `${vaccine.toLowerCase()}.png`,
      content: await paperPicture(at),
      subjectEntity: 'pets.vaccination',
      subjectId: id,
    })
  const stays = await desk.get<{ data: { guests: Guest[] }[] }>(
    '/v1/stays?filter[status]=checked_in&include=guests&sort=number&limit=8',
  )
  const guest = stays.data.at(-1)?.guests[0]
  if (!guest) return
  const time = desk.now().subtract({ minutes: overdueMinutes }).toZonedDateTimeISO(desk.zone)
  await desk.post('/v1/care-plans', {
    dependantId: guest.id,
    kind: 'medication',
    name: 'Thyroid tablet',
    quantity: '1',
    unit: 'tablet',
    route: 'pill',
    slots: [time.toPlainTime().toString({ smallestUnit: 'minute' })],
    startsOn: desk.today.toString(),
    vet: 'Dr. Example, Harbour Vets',
  })
}
