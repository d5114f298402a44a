import type { Entities } from '#kernel/entity/include.ts'

type Tenant = { settings: Record<string, unknown> }

export type IsClosed = (module: string, tenant: Tenant) => boolean

/** Those of the whole house that a business has. */
export type NounsFor = (tenant: Tenant) => Entities

/** Without those of parts that the business does without: what is not there is neither filled nor looked up. */
export const openNouns = (nouns: Entities, isClosed: IsClosed, tenant: Tenant): Entities =>
  new Map([...nouns].filter(([name]) => !isClosed(name.split('.', 1)[0]!, tenant)))
