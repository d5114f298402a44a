import { type Read, sqlName } from './map.ts'

/** Who can be asked about, and the column that names them. */
export const nameColumns: Readonly<Record<string, string>> = {
  'people.customer': 'name',
  'children.child': 'name',
  'children.contact': 'name',
  'kernel.member': 'name',
  'presence.caregiver': 'name',
  'venues.guest': 'name',
  'community.participant': 'display_name',
}

export const personNouns = Object.keys(nameColumns)

/** Undefined for what is no person, or nobody here. */
export async function nameOf(read: Read, entity: string, id: string): Promise<string | undefined> {
  const column = Object.hasOwn(nameColumns, entity) ? nameColumns[entity] : undefined
  if (!column) return undefined
  const [row] = await read<{ name: string }>(
    `select "${column}" as name from ${sqlName(entity)} where id = $1`,
    [id],
  )
  return row?.name
}
