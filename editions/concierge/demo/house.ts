import type { Desk } from '#kernel/module/demo.ts'

export interface Home {
  unitId: string
  unitName: string
  buildingId: string
  shares: number
  ownerId: string
  /** Who lives there: the tenant, or the owner. */
  tenantId: string
  tenantName: string
}

export interface Building {
  id: string
  name: string
  homes: Home[]
}

interface Made {
  id: string
}

const first = [
  ['Ada', 'Bela', 'Cleo', 'Dario', 'Edda', 'Farid', 'Gita', 'Hugo', 'Ines', 'Jon'],
  ['Kira', 'Luca', 'Mina', 'Noor', 'Otis', 'Pia', 'Quinn', 'Rafa', 'Suri', 'Theo'],
].flat()
const last = ['Sample', 'Example', 'Specimen', 'Muster']

/** A different name for each number; every one of them says what it is. */
export const personName = (at: number): string =>
  `${first[at % first.length]} ${last[Math.floor(at / first.length) % last.length]}`

const houses = [
  { name: 'Linden Court North', code: 'N', address: '1 Linden Street, Sampletown' },
  { name: 'Linden Court South', code: 'S', address: '2 Linden Street, Sampletown' },
]
const unitsEach = 30
const unitsPerFloor = 5

/** Two buildings of 30 homes: some lived in by their owners, most let, a few sublet. */
export async function buildHouse(desk: Desk): Promise<Building[]> {
  const { locationId, currency } = desk
  return Promise.all(
    houses.map(async (house, side) => {
      const reserveMonthly = { amount: 120_000, currency }
      const rest = { locationId, jurisdiction: 'SAMPLE', reserveMonthly }
      const { id } = await desk.post<Made>('/v1/buildings', { ...house, ...rest })
      const homes = await Promise.all(
        Array.from({ length: unitsEach }, (_, at) => furnish(desk, { id, code: house.code }, side, at)),
      )
      return { id, name: house.name, homes }
    }),
  )
}

async function furnish(
  desk: Desk,
  building: { id: string; code: string },
  side: number,
  at: number,
): Promise<Home> {
  const floor = Math.floor(at / unitsPerFloor) + 1
  const name = `${building.code}${floor}${'ABCDE'[at % unitsPerFloor]}`
  const shares = 22 + ((at * 37) % 23)
  const unit = await desk.post<Made>('/v1/units', { buildingId: building.id, name, floor, shares })
  const number = side * unitsEach + at
  const isLet = at % 3 !== 1
  const live = async (who: number, role: string, days: number, more: object = {}) => {
    const person = personName(who)
    const email = `${person.toLowerCase().replace(' ', '.')}.${name.toLowerCase()}@residents.example`
    const { id } = await desk.post<Made>('/v1/customers', { name: person, email, phone: '+1 555 0100' })
    const startsOn = desk.today.subtract({ days }).toString()
    await desk.post('/v1/residencies', { unitId: unit.id, customerId: id, role, startsOn, ...more })
    return id
  }
  const ownerId = await live(isLet ? number + 40 : number, 'owner', 2000 + at * 13)
  const tenantId = isLet ? await live(number, 'renter', 430 + at * 11) : ownerId
  if (at % 10 === 5)
    await live(number + 20, 'subtenant', 60, { endsOn: desk.today.add({ days: 90 }).toString() })
  if (at % 7 === 2) await live(number + 27, 'resident', 200)
  return {
    unitId: unit.id,
    unitName: name,
    buildingId: building.id,
    shares,
    ownerId,
    tenantId,
    tenantName: personName(number),
  }
}
