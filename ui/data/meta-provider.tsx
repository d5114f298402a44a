import { type ComponentType, createContext, type ReactNode, use, useMemo } from 'react'
import type { EntityCatalogue, EntityMeta } from '../meta.ts'

/** How a choice is shown where a word alone is too quiet: `bookings.stay.status` as icon, word and colour. */
export type ChoiceLooks = Record<string, ComponentType<{ value: string }>>

interface MetaProviderProps {
  /** Fetches what is known of all nouns; asked once, and only when a screen wants to know. */
  load: () => Promise<EntityCatalogue>
  looks: ChoiceLooks
  children: ReactNode
}

interface Meta {
  entities: () => Promise<EntityCatalogue>
  looks: ChoiceLooks
}

const Context = createContext<Meta>({ entities: () => Promise.resolve({}), looks: {} })

export function MetaProvider({ load, looks, children }: MetaProviderProps) {
  const value = useMemo(() => {
    let catalogue: Promise<EntityCatalogue> | undefined
    const entities = () => {
      catalogue ??= load()
      return catalogue
    }
    return { entities, looks }
  }, [load, looks])
  return <Context value={value}>{children}</Context>
}

/** All nouns there are. The first screen that asks waits for them, as it waits for its own code. */
export const useEntities = (): EntityCatalogue => use(use(Context).entities())

export const useChoiceLook = (entity: string, field: string) => use(Context).looks[`${entity}.${field}`]

export function useEntity(name: string): EntityMeta {
  const entity = useEntities()[name]
  if (!entity) throw new Error(`no entity is called ${name}`)
  return entity
}
