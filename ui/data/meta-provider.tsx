import { type ComponentType, createContext, type ReactNode, use, useMemo } from 'react'
import type { EntityCatalogue, EntityMeta } from '../meta.ts'

/** How a choice is shown where a word alone is too quiet: `bookings.stay.status` as icon, word and colour. */
export type ChoiceLooks = Record<string, ComponentType<{ value: string }>>

interface Meta {
  entities: EntityCatalogue
  looks: ChoiceLooks
}

const Context = createContext<Meta>({ entities: {}, looks: {} })

interface MetaProviderProps extends Meta {
  children: ReactNode
}

export function MetaProvider({ entities, looks, children }: MetaProviderProps) {
  const value = useMemo(() => ({ entities, looks }), [entities, looks])
  return <Context value={value}>{children}</Context>
}

export const useEntities = () => use(Context).entities

export const useChoiceLook = (entity: string, field: string) => use(Context).looks[`${entity}.${field}`]

export function useEntity(name: string): EntityMeta {
  const entity = useEntities()[name]
  if (!entity) throw new Error(`no entity is called ${name}`)
  return entity
}
