import { type ComponentType, createContext, type ReactNode, use, useMemo } from 'react'
import type { EntityCatalogue, EntityMeta } from '../meta.ts'
import { useSession } from '../session/session-provider.tsx'

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
  const { can } = useSession()
  const value = useMemo(() => {
    let catalogue: Promise<EntityCatalogue> | undefined
    const entities = () => {
      catalogue ??= load().then(all => seenBy(can, all))
      return catalogue
    }
    return { entities, looks }
  }, [load, looks, can])
  return <Context value={value}>{children}</Context>
}

/** Without the fields that the person may not see: no column, filter or input asks for them. */
const seenBy = (can: (permission: string) => boolean, all: EntityCatalogue): EntityCatalogue =>
  Object.fromEntries(
    Object.entries(all).map(([name, noun]) => {
      const shown = ([field]: [string, unknown]) => !noun.hides?.[field] || can(noun.hides[field])
      const fields = noun.hides ? Object.fromEntries(Object.entries(noun.fields).filter(shown)) : noun.fields
      return [name, { ...noun, fields }]
    }),
  )

/** All nouns there are. The first screen that asks waits for them, as it waits for its own code. */
export const useEntities = (): EntityCatalogue => use(use(Context).entities())

export const useChoiceLook = (entity: string, field: string) => use(Context).looks[`${entity}.${field}`]

export function useEntity(name: string): EntityMeta {
  const entity = useEntities()[name]
  if (!entity) throw new Error(`no entity is called ${name}`)
  return entity
}
