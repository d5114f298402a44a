import type { Entity } from '../entity/entity.ts'
import { searchQuery } from '../query/search.ts'
import { Location } from '../tenancy/location.ts'
import { defineModule, type Module } from './module.ts'

/** What every edition has without asking: places, people who work there, search, imports. */
export function kernelModule(others: readonly Module[]): Module {
  const entities: Entity[] = [Location]
  const nouns = () => [...entities, ...others.flatMap(module => module.entities)]
  return defineModule({
    id: 'kernel',
    entities,
    commands: [],
    queries: [searchQuery(nouns)],
    jobs: [],
    events: [],
  })
}
