export const unitKinds = ['apartment', 'shop', 'office', 'storage', 'parking'] as const
export const residentRoles = ['owner', 'resident', 'renter', 'subtenant', 'staff'] as const
export type ResidentRole = (typeof residentRoles)[number]

/** Who lives nearest to a unit is told first: with a subtenant there, the off-site owner is left in peace. */
const nearest: readonly (readonly ResidentRole[])[] = [['subtenant'], ['renter', 'resident'], ['owner']]

/** Of the people of a unit, those who get its automatic notices. */
export function toldOf<P extends { role: ResidentRole }>(occupants: readonly P[]): P[] {
  const circle = nearest.find(roles => occupants.some(({ role }) => roles.includes(role))) ?? []
  return occupants.filter(({ role }) => circle.includes(role))
}

/** What the house itself wrote of a cost names days as the database does; readers get them as their own. */
export const withDaysSaid = (text: string, day: (on: string) => string): string =>
  text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, on => day(on))
