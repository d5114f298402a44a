import type { QueryClient } from '@tanstack/react-query'

/** After money has moved: everything that shows money asks again. */
export const refreshBilling = (client: QueryClient) =>
  client.invalidateQueries({ predicate: query => String(query.queryKey[0]).startsWith('billing.') })
