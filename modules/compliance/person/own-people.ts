import { ownCustomers } from '#modules/people/public.ts'
import { sqlName } from './map.ts'

/** Who a customer speaks for besides themselves. */
const family = [{ entity: 'children.child', column: 'customer_id' }]

/** SQL: whether the consent `c` is of a customer that `viewer` acts as, or of somebody they speak for. */
export const isOwnConsent = (viewer: string): string => {
  const own = ownCustomers(viewer)
  const spoken = family.map(
    ({ entity, column }) =>
      `(c.person_entity = '${entity}' and c.person_id in (select p.id from ${sqlName(entity)} p where p.${column} in ${own}))`,
  )
  return `(${[`(c.person_entity = 'people.customer' and c.person_id in ${own})`, ...spoken].join(' or ')})`
}
