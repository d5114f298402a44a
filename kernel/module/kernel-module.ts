import type { RoleBook } from '../access/grant-guard.ts'
import type { Entity } from '../entity/entity.ts'
import { type IsClosed, searchQuery } from '../query/search.ts'
import { tenancyParts } from '../tenancy/parts.ts'
import { defineModule, type Module } from './module.ts'

/**
 * What every edition has without asking: places, people who work there, search. `book` is the registry
 * that is built from this very module; it is asked when a verb runs.
 */
export function kernelModule(others: readonly Module[], book: () => RoleBook, isClosed?: IsClosed): Module {
  const settings = () => Object.fromEntries(others.flatMap(module => Object.entries(module.settings)))
  const tenancy = tenancyParts(book, settings)
  const entities: Entity[] = [...tenancy.entities]
  const nouns = () => [...entities, ...others.flatMap(module => module.entities)]
  return defineModule({
    id: 'kernel',
    entities,
    commands: tenancy.commands,
    queries: [searchQuery(nouns, isClosed), ...tenancy.queries],
    events: tenancy.events,
    jobs: tenancy.jobs,
    permissions: tenancy.permissions,
  })
}
