import type { Desk } from '#kernel/module/demo.ts'
import { seedAmenities } from './amenities.ts'
import { seedDesk } from './desk.ts'
import { buildHouse } from './house.ts'
import { seedMoney } from './money.ts'
import type { People } from './people.ts'
import { seedRequests } from './requests.ts'
import { seedRules } from './rules.ts'
import { seedUpkeep } from './upkeep.ts'

/** Two invented buildings in the middle of a day; the name of everybody in them says that it is a sample. */
export async function seedDemo(desk: Desk, people: People): Promise<void> {
  const buildings = await buildHouse(desk)
  await seedRules(desk)
  const [own] = buildings[0]!.homes
  await desk.post('/v1/customer-accesses', { customerId: own!.tenantId, viewerId: people.residentId })
  await Promise.all([
    seedMoney(desk, buildings),
    seedRequests(desk, buildings, people),
    seedUpkeep(desk, buildings),
    seedDesk(desk, buildings),
  ])
  await seedAmenities(desk, buildings, people, own!)
}
