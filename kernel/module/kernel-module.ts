import type { RoleBook } from '../access/grant-guard.ts'
import type { Entity } from '../entity/entity.ts'
import { searchQuery } from '../query/search.ts'
import { tenancyParts } from '../tenancy/parts.ts'
import { transfer } from '../transfer/transfer.ts'
import { defineModule, type Module } from './module.ts'

/**
 * What every edition has without asking: places, people who work there, search, imports. `book` is the registry
 * that is built from this very module; it is asked when a verb runs.
 */
export function kernelModule(others: readonly Module[], book: () => RoleBook): Module {
  const settings = () => Object.fromEntries(others.flatMap(module => Object.entries(module.settings)))
  const tenancy = tenancyParts(book, settings)
  const transferring = transfer(() => byName)
  const entities: Entity[] = [...tenancy.entities, ...transferring.entities]
  const nouns = () => [...entities, ...others.flatMap(module => module.entities)]
  const byName = new Map(nouns().map(noun => [noun.name, noun]))
  return defineModule({
    id: 'kernel',
    entities,
    commands: [...tenancy.commands, ...transferring.commands],
    queries: [searchQuery(nouns), ...tenancy.queries, ...transferring.queries],
    jobs: transferring.jobs,
    events: [...tenancy.events, ...transferring.events],
  })
}
