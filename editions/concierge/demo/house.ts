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

type Resident = {
  key: string
  unit: string
  name: string
  email: string
  phone: string
  role: string
  startsOn: string
  endsOn: string
}

const buildingRef = { ref: 'property.building', by: 'id', value: '{building}' }

const column = (name: string) => ({ column: name })

const homeTarget = {
  entity: 'property.unit',
  key: '{key}',
  fields: { buildingId: buildingRef, name: column('name'), floor: column('floor'), shares: column('shares') },
}
const day = (name: string) => ({ date: `{${name}}`, format: 'YYYY-MM-DD' })
const residentTargets = [
  {
    entity: 'people.customer',
    key: '{key}',
    fields: { name: column('name'), email: column('email'), phone: column('phone') },
  },
  {
    entity: 'property.residency',
    key: '{key}',
    fields: {
      unitId: { ref: 'property.unit', by: 'externalId', value: '{unit}' },
      customerId: { ref: 'people.customer', by: 'externalId', value: '{key}' },
      role: column('role'),
      startsOn: day('startsOn'),
      endsOn: day('endsOn'),
    },
  },
]

/** Two buildings of 30 homes: some lived in by their owners, most let, a few sublet. */
export async function buildHouse(desk: Desk): Promise<Building[]> {
  const { locationId, currency } = desk
  const built = await Promise.all(
    houses.map(async (house, side) => {
      const reserveMonthly = { amount: 120_000, currency }
      const rest = { locationId, jurisdiction: 'SAMPLE', reserveMonthly }
      const { id } = await desk.post<Made>('/v1/buildings', { ...house, ...rest })
      const plans = Array.from({ length: unitsEach }, (_, at) => planHome(desk.today, house.code, side, at))
      return { id, name: house.name, plans }
    }),
  )
  const units = built.flatMap(({ id, plans }) => plans.map(({ unit }) => ({ ...unit, building: id })))
  await desk.bringIn('homes.csv', [homeTarget], units)
  const residents = built.flatMap(({ plans }) => plans.flatMap(plan => plan.residents))
  await desk.bringIn('residents.csv', residentTargets, residents)
  const [unitIds, customerIds] = await Promise.all([idsOf(desk, 'units'), idsOf(desk, 'customers')])
  return built.map(({ id, name, plans }) => ({
    id,
    name,
    homes: plans.map(({ unit, ownerKey, tenantKey, tenantName }) => ({
      unitId: unitIds.get(unit.key)!,
      unitName: unit.name,
      buildingId: id,
      shares: unit.shares,
      ownerId: customerIds.get(ownerKey)!,
      tenantId: customerIds.get(tenantKey)!,
      tenantName,
    })),
  }))
}

async function idsOf(desk: Desk, plural: string): Promise<Map<string, string>> {
  const { data } = await desk.get<{ data: (Made & { externalId: string })[] }>(`/v1/${plural}?limit=200`)
  return new Map(data.map(({ externalId, id }) => [externalId, id]))
}

/** One home, and who owns it and lives in it. */
function planHome(today: Temporal.PlainDate, code: string, side: number, at: number) {
  const floor = Math.floor(at / unitsPerFloor) + 1
  const name = `${code}${floor}${'ABCDE'[at % unitsPerFloor]}`
  const unit = { key: `demo-unit-${name}`, name, floor, shares: 22 + ((at * 37) % 23) }
  const number = side * unitsEach + at
  const isLet = at % 3 !== 1
  const residents: Resident[] = []
  const live = (who: number, role: string, days: number, endsOn = '') => {
    const person = personName(who)
    const key = `demo-${role}-${name}`
    const email = `${person.toLowerCase().replace(' ', '.')}.${name.toLowerCase()}@residents.example`
    const startsOn = today.subtract({ days }).toString()
    residents.push({
      ...{ key, unit: unit.key, name: person, email, phone: '+1 555 0100' },
      ...{ role, startsOn, endsOn },
    })
    return key
  }
  const ownerKey = live(isLet ? number + 40 : number, 'owner', 2000 + at * 13)
  const tenantKey = isLet ? live(number, 'renter', 430 + at * 11) : ownerKey
  if (at % 10 === 5) live(number + 20, 'subtenant', 60, today.add({ days: 90 }).toString())
  if (at % 7 === 2) live(number + 27, 'resident', 200)
  return { unit, residents, ownerKey, tenantKey, tenantName: personName(number) }
}
