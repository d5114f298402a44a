import { ownCustomers } from '#modules/people/public.ts'

/** SQL: those who are the same person as a viewer: they themselves, and the customers they act as. */
export const personsOf = (viewer: string): string =>
  `(select ${viewer}::uuid union all ${ownCustomers(viewer)})`
