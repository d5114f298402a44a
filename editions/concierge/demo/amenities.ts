import type { Desk } from '#kernel/module/demo.ts'
import type { Building, Home } from './house.ts'
import type { People } from './people.ts'

interface Made {
  id: string
}

/** Rooms of the house with their rules, and a week of bookings. */
export async function seedAmenities(
  desk: Desk,
  buildings: Building[],
  people: People,
  own: Home,
): Promise<void> {
  const { currency } = desk
  const buildingId = buildings[0]!.id
  const open = async (body: object) => (await desk.post<Made>('/v1/amenities', { buildingId, ...body })).id
  const party = await open({
    name: 'Party room',
    opens: '10:00',
    closes: '23:00',
    slotMinutes: 60,
    minMinutes: 120,
    maxMinutes: 360,
    bufferMinutes: 60,
    horizonDays: 90,
    perUnitPerMonth: 2,
    cancelHours: 48,
    needsApproval: true,
    fee: { amount: 7500, currency },
    deposit: { amount: 20_000, currency },
    terms: 'Music off at ten. Leave it as you found it. What breaks is paid from the deposit.',
  })
  const roof = await open({
    name: 'Roof deck',
    opens: '08:00',
    closes: '22:00',
    maxMinutes: 180,
    horizonDays: 30,
    perUnitPerMonth: 8,
  })
  const studio = await open({
    name: 'Music studio',
    opens: '07:00',
    closes: '23:00',
    slotMinutes: 30,
    maxMinutes: 120,
    bufferMinutes: 15,
  })
  const at = (days: number, hour: number) =>
    desk.today
      .add({ days })
      .toZonedDateTime({ timeZone: desk.zone, plainTime: { hour } })
      .toInstant()
      .toString()
  const homes = buildings.flatMap(building => building.homes)
  const book = (amenityId: string, { unitId, tenantId }: Home, days: number, hour: number, hours = 2) =>
    desk.post<Made>('/v1/amenity-reservations', {
      amenityId,
      unitId,
      customerId: tenantId,
      startsAt: at(days, hour),
      endsAt: at(days, hour + hours),
    })
  const hosts = [homes[3]!, homes[12]!, homes[33]!]
  await Promise.all(
    hosts.map(({ tenantId }) => desk.post(`/v1/amenities/${party}/signatures`, { customerId: tenantId })),
  )
  const saturday = (6 - desk.today.dayOfWeek + 7) % 7 || 7
  const feast = await book(party, hosts[0]!, saturday, 18, 4)
  await desk.post(`/v1/amenity-reservations/${feast.id}/approval`, {})
  await book(party, hosts[1]!, saturday + 1, 12, 4)
  await book(party, hosts[2]!, saturday + 7, 17, 5)
  for (const [n, days] of [1, 1, 2, 3, 5].entries())
    await book(roof, homes[18 + n * 6]!, days, 10 + (n % 2) * 6)
  for (const [n, days] of [1, 2, 4].entries()) await book(studio, homes[20 + n * 9]!, days, 9 + n * 3)
  const now = desk.now().toZonedDateTimeISO(desk.zone)
  // Something on the desk's own day, while it is still to come.
  if (now.hour < 19) await book(roof, homes[29]!, 0, Math.max(now.hour + 1, 9))
  await people.resident.post('/v1/own-amenity-reservations', {
    amenityId: studio,
    unitId: own.unitId,
    startsAt: at(1, 18),
    endsAt: at(1, 19),
  })
}
