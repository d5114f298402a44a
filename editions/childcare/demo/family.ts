import type { Desk } from '#kernel/module/demo.ts'
import { earlier } from './morning.ts'
import type { Room } from './rooms.ts'

interface Made {
  id: string
}

export interface Parents {
  mother: string
  father: string
}

export interface Family {
  motherId: string
  fatherId: string
  /** Who is here; two more come later. */
  childId: string
}

// Known to everyone who reads this, like the passwords of the demonstration.
const pins = { mother: '246813', father: '135792' }

/** A family of two homes: one child is here, two are brought when somebody tries the kiosk. */
export async function enrolFamily(desk: Desk, rooms: Map<string, Room>, parents: Parents): Promise<Family> {
  const { locationId, post, today } = desk
  const make = async (path: string, body: object) => (await post<Made>(path, body)).id
  const motherId = await make('/v1/customers', { name: 'Mona Sample', email: 'mona@nursery.example' })
  const fatherId = await make('/v1/customers', { name: 'Pat Sample', email: 'pat@nursery.example' })
  for (const [customerId, viewerId] of [
    [motherId, parents.mother],
    [fatherId, parents.father],
  ])
    await post('/v1/customer-accesses', { customerId, viewerId })

  const enrol = async (name: string, months: number, room: string) => {
    const bornOn = today.subtract({ months, days: 11 }).toString()
    const childId = await make('/v1/children', { customerId: motherId, name, bornOn })
    await post('/v1/placements', { dependantId: childId, areaId: rooms.get(room)?.id })
    return childId
  }
  const contact = (childId: string, more: object) => make('/v1/child-contacts', { childId, ...more })
  const ivy = await enrol('Ivy Sample', 41, 'Owls')
  const nia = await enrol('Nia Sample', 52, 'Garden')
  const teo = await enrol('Teo Sample', 66, 'Garden')
  const mona = { name: 'Mona Sample', relationship: 'mother', role: 'guardian', customerId: motherId }
  const pat = { name: 'Pat Sample', relationship: 'father', role: 'guardian', customerId: fatherId }
  const contacts: string[] = []
  for (const childId of [ivy, nia, teo]) contacts.push(await contact(childId, mona))
  const patId = await contact(ivy, pat)
  await contact(ivy, {
    name: 'Greta Sample',
    relationship: 'grandmother',
    role: 'pickup',
    phone: '+1 512 555 0144',
    weekdays: ['mon', 'wed'],
    validUntilOn: today.add({ months: 2 }).toString(),
  })
  await contact(ivy, {
    name: 'Ulf Sample',
    relationship: 'uncle',
    role: 'family',
    isDenied: true,
    document: 'Court order 12/2025',
  })
  await post(`/v1/child-contacts/${contacts[0]}/kiosk-pins`, { locationId, pin: pins.mother })
  await post(`/v1/child-contacts/${patId}/kiosk-pins`, { locationId, pin: pins.father })
  await post('/v1/arrivals', { dependantIds: [ivy], method: 'kiosk', at: earlier(desk, 200) })
  return { motherId, fatherId, childId: ivy }
}
