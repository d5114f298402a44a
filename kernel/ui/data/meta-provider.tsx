import { createContext, type ReactNode, use } from 'react'
import type { EntityCatalogue, EntityMeta } from '../meta.ts'

const Context = createContext<EntityCatalogue>({})

export function MetaProvider({ entities, children }: { entities: EntityCatalogue; children: ReactNode }) {
  return <Context value={entities}>{children}</Context>
}

export const useEntities = () => use(Context)

export function useEntity(name: string): EntityMeta {
  const entity = use(Context)[name]
  if (!entity) throw new Error(`no entity is called ${name}`)
  return entity
}
