import type { Desk } from '#kernel/module/demo.ts'
import type { Building } from './house.ts'

const carriersOf = ['1Z999AA1012345', 'TBA30420000', 'JJD00034012345', '92055901']

/** Parcels that wait, visitors of the day, and what the desk must mind. */
export async function seedDesk(desk: Desk, buildings: Building[]): Promise<void> {
  const homes = buildings.flatMap(building => building.homes)
  const parcel = (at: number, more: object = {}) => {
    const { unitId } = homes[at % homes.length]!
    const stem = carriersOf[at % carriersOf.length]!
    const number = stem + String(10_000_000_000_000 + at * 7919).slice(-(stem.startsWith('92') ? 14 : 4))
    return { unitId, trackingNumber: number, storage: `Shelf ${'ABC'[at % 3]}${(at % 6) + 1}`, ...more }
  }
  const batch = (parcels: object[]) => desk.post<{ ids: string[] }>('/v1/parcel-batches', { parcels })
  const old = await batch([11, 23, 38, 52].map(at => parcel(at)))
  await desk.write(tx =>
    tx.run(
      `update property.parcel set received_at = received_at - interval '3 days', reminder_count = 1, version = version + 1
       where id = any ($1::uuid[])`,
      [old.ids],
    ),
  )
  const [gone] = old.ids
  await desk.post(`/v1/parcels/${gone}/collection`, {
    unitId: homes[11]!.unitId,
    collectedBy: homes[11]!.tenantName,
    signature: 'signed at the desk',
  })
  await batch([
    parcel(0),
    parcel(0, { kind: 'letter', trackingNumber: undefined }),
    ...[4, 9, 14, 19, 31, 33, 47].map(at => parcel(at)),
    parcel(26, { kind: 'flowers', isPerishable: true, storage: 'Cool room' }),
    parcel(42, { kind: 'food', isPerishable: true, storage: 'Fridge' }),
  ])
  await Promise.all([seedPasses(desk, homes), seedInstructions(desk, homes)])
}

async function seedPasses(desk: Desk, homes: Building['homes']): Promise<void> {
  const on = (days: number) => desk.today.add({ days }).toString()
  const all = { fromTime: '00:00', untilTime: '23:59', doors: ['Lobby', 'Lift'] }
  const passes = [
    { at: 0, visitorName: 'Aunt Example', startsOn: on(0), endsOn: on(3), ...all },
    {
      at: 8,
      visitorName: 'Dog walker',
      startsOn: on(-30),
      endsOn: on(200),
      ...all,
      fromTime: '11:00',
      untilTime: '14:00',
    },
    {
      at: 16,
      visitorName: 'Piano teacher',
      startsOn: on(0),
      endsOn: on(60),
      ...all,
      weekdays: [desk.today.dayOfWeek],
    },
    {
      at: 28,
      visitorName: 'Furniture delivery',
      startsOn: on(0),
      endsOn: on(0),
      ...all,
      doors: ['Loading dock'],
      isSingleUse: true,
    },
    { at: 44, visitorName: 'Baby sitter', startsOn: on(0), endsOn: on(90), ...all, fromTime: '17:00' },
  ]
  await Promise.all(
    passes.map(({ at, ...pass }) => {
      const { unitId, tenantId } = homes[at]!
      return desk.post('/v1/visitor-passes', { unitId, hostId: tenantId, ...pass })
    }),
  )
}

async function seedInstructions(desk: Desk, homes: Building['homes']): Promise<void> {
  const startsOn = desk.today.subtract({ days: 3 }).toString()
  const endsOn = desk.today.add({ days: 10 }).toString()
  const notes = [
    { at: 6, kind: 'do_not_admit', who: 'A former flatmate', note: 'Do not let up; call the resident.' },
    { at: 9, kind: 'out_of_town', note: 'Away; parcels to the neighbour in N2C.', endsOn },
    { at: 13, kind: 'key_holder', who: 'Housekeeper Rosa Specimen', note: 'Has the spare key on Tuesdays.' },
    { at: 26, kind: 'delivery', note: 'Flowers go up at once, please.' },
    {
      at: 35,
      kind: 'permission_to_enter',
      who: 'Broker Sam Example',
      note: 'May show the home until noon.',
      endsOn,
    },
    { at: 51, kind: 'management_notice', note: 'Signature needed at the office.' },
  ]
  await Promise.all(
    notes.map(({ at, ...note }) =>
      desk.post('/v1/desk-instructions', { unitId: homes[at]!.unitId, startsOn, ...note }),
    ),
  )
}
