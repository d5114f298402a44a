import type { QueryClient } from '@tanstack/react-query'

const touched = ['lodging-calendar', 'today', 'stay', 'availability', 'bookings.stay', 'stay-account']

/** After a verb on a stay: everything that shows stays asks again. */
export const refreshStays = (client: QueryClient) =>
  client.invalidateQueries({ predicate: query => touched.includes(String(query.queryKey[0])) })
