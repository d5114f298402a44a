import type { Collector } from '#modules/children/public.ts'

export type FamilyChild = Collector & {
  id: string
  name: string
  contactId: string | null
  relationship: string | null
  isHere: boolean
}

type Rows = <T>(text: string, values?: unknown[]) => Promise<T[]>

const childColumns = `d.id, d.name, c.id as "contactId", c.relationship, c.child_id as "childId", c.role, c.weekdays,
  c.valid_from_on as "validFromOn", c.valid_until_on as "validUntilOn", c.is_denied as "isDenied",
  c.born_on as "bornOn",
  c.archived_at as "archivedAt",
  exists (select from presence.segment s where s.dependant_id = d.id and s.ended_at is null) as "isHere"`

// Who is both denied and allowed by two entries is denied; who is to be called in an emergency brings nobody.
const whoCounts = `c.archived_at is null and c.role <> 'emergency' and d.archived_at is null
  and (d.ended_on is null or d.ended_on >= $1::date)`
const deniedFirst = 'd.name, d.id, c.is_denied desc, c.id'

const ofPins = (which: string) => `
  select distinct on (p.id, d.name, d.id) p.id as "pinId", ${childColumns}
  from kiosk.pin p
  join children.contact c on c.id = p.contact_id or c.customer_id = p.customer_id
  join care.dependant d on d.id = c.child_id
  where ${which} and p.archived_at is null and ${whoCounts} order by p.id, ${deniedFirst}`

/** The children that whoever has this PIN brings and collects. `on` is the day at the place. */
export const childrenOfPin = (rows: Rows, pinId: string, on: string): Promise<FamilyChild[]> =>
  rows(ofPins('p.id = $2'), [on, pinId])

export const childrenOfPlace = (rows: Rows, locationId: string, on: string) =>
  rows<FamilyChild & { pinId: string }>(ofPins('p.location_id = $2'), [on, locationId])

/** The children whose guardian one of these customers is; `own` is SQL that gives their ids. */
export const childrenOfCustomers = (rows: Rows, own: string, on: string, viewerId: string) =>
  rows<FamilyChild & { guardianName: string }>(
    `select distinct on (d.name, d.id) c.name as "guardianName", ${childColumns}
     from children.contact c join care.dependant d on d.id = c.child_id
     where c.role = 'guardian' and c.customer_id in ${own} and ${whoCounts} order by ${deniedFirst}`,
    [on, viewerId],
  )

/** A child is not shown to whoever is kept from it: not even that it is here. */
export const isShown = ({ isDenied }: FamilyChild): boolean => !isDenied
