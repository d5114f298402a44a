import type { Desk } from '#kernel/module/demo.ts'
import { writeBills } from './bills.ts'
import { setUpBoard } from './board.ts'
import { bookingsAround } from './bookings.ts'
import { writeTemplates } from './card-templates.ts'
import { startCare } from './care.ts'
import { customerOf, petsOf, vaccinationsOf } from './guests.ts'
import { layDownRules } from './house-rules.ts'
import { targets } from './mappings.ts'
import { askForStays } from './requests.ts'
import { roomRows, typeRows } from './rooms.ts'
import { stayOf } from './stays.ts'
import { leaveWaiting } from './waiting.ts'

/**
 * Fills an empty tenant with six weeks of a pet resort around today: real stays of a hotel (data/hotel-bookings),
 * pets and people of our own making. The same day always gives the same house.
 */
export async function seedDemo(desk: Desk): Promise<{ ownCustomerId: string | undefined }> {
  const { today } = desk
  const bookings = bookingsAround(today)
  const to = targets(desk.locationId, desk.currency)
  const pets = bookings.flatMap((row, at) => petsOf(row, at, today))
  const stays = bookings.map((row, at) => stayOf(row, at, { day: today, zone: desk.zone }))

  const vaccinations = pets.flatMap((pet, at) => vaccinationsOf(pet, at, today))
  await desk.bringIn('room-types.csv', [to.roomTypes], typeRows())
  await desk.bringIn('rooms.csv', [to.rooms], roomRows())
  await desk.bringIn('customers.csv', [to.customers], bookings.map(customerOf))
  await desk.bringIn('pets.csv', [to.pets], pets)
  await desk.bringIn('vaccinations.csv', [to.vaccinations], vaccinations)
  await desk.bringIn('stays.csv', [to.stays], stays)
  await nameGuests(desk)
  await writeBills(desk)

  await layDownRules(desk)
  await startCare(desk)
  await writeTemplates(desk)
  await leaveWaiting(desk)
  const ownCustomerId = await askForStays(desk)

  const { data } = await desk.get<{ data: { customerId: string }[] }>(
    '/v1/stays?filter[status]=checked_in&limit=50',
  )
  await setUpBoard(
    desk,
    data.map(stay => stay.customerId),
  )
  return { ownCustomerId }
}

/** A booking of the hotel says how many came, not who: here they are all pets of the household. */
async function nameGuests({ write }: Desk): Promise<void> {
  await write(tx =>
    tx.run(
      `insert into bookings.stay_guest (tenant_id, stay_id, dependant_id)
        select s.tenant_id, s.id, d.id from bookings.stay s
        join care.dependant d on d.tenant_id = s.tenant_id and d.customer_id = s.customer_id
        on conflict do nothing`,
    ),
  )
}
