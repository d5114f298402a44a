import type { RoleTable } from '../access/permission.ts'
import type { Command } from '../command/command.ts'
import { can, type Entity } from '../entity/entity.ts'
import { genericCommands } from '../entity/generic-commands.ts'
import type { EventDefinition } from '../event/event.ts'
import type { Listener } from '../event/listener.ts'
import type { HouseOperation } from '../http/house-operation.ts'
import type { JobDefinition } from '../job/job.ts'
import type { Query } from '../query/query.ts'
import type { EditionDefinition } from './edition.ts'
import type { Module } from './module.ts'
import { refuseDisorder } from './order.ts'

/** Everything there is, by name. Built once at start; a duplicate or a dangling name stops the start. */
export interface Registry {
  readonly modules: readonly Module[]
  readonly editions: ReadonlyMap<string, EditionDefinition>
  readonly entities: ReadonlyMap<string, Entity>
  readonly commands: ReadonlyMap<string, Command>
  readonly queries: ReadonlyMap<string, Query>
  readonly jobs: ReadonlyMap<string, JobDefinition>
  readonly listeners: ReadonlyMap<string, Listener>
  readonly events: ReadonlyMap<string, EventDefinition | { name: string }>
  readonly house: readonly HouseOperation[]
  readonly permissions: readonly string[]
  rolesOf(edition: string): RoleTable
}

export function buildRegistry(modules: readonly Module[], editions: readonly EditionDefinition[]): Registry {
  refuseDisorder(modules)
  const entities = byName(modules.flatMap(module => module.entities))
  for (const noun of entities.values()) refuseDangling(noun, entities)
  const own = modules.flatMap(module => module.commands)
  const generic = [...entities.values()].flatMap(genericCommands)
  const commands = byName([...generic, ...own].sort(inOrder))
  const queries = byName(modules.flatMap(module => module.queries).sort(inOrder))
  const emitted = generic.flatMap(command => command.emits)
  const events = new Map(emitted.map(event => [event.name, event]))
  for (const event of modules.flatMap(module => module.events)) events.set(event.name, event)
  for (const command of own)
    for (const event of command.emits)
      if (!events.has(event.name))
        throw new Error(`${command.name} emits ${event.name}, which no module lists`)
  for (const listener of modules.flatMap(module => module.listeners))
    if (listener.hears !== '*' && !events.has(listener.hears))
      throw new Error(`${listener.name} waits for ${listener.hears}, which no module lists`)
  const editionsById = new Map(editions.map(edition => [edition.id, edition]))
  return {
    modules,
    editions: editionsById,
    entities,
    commands,
    queries,
    jobs: byName(modules.flatMap(module => module.jobs)),
    listeners: byName(modules.flatMap(module => module.listeners)),
    events,
    house: modules.flatMap(module => module.house),
    permissions: permissionsOf(modules, entities, commands, queries),
    rolesOf: edition => editionsById.get(edition)?.roles ?? {},
  }
}

// A module may list its verbs by `Object.values` of a namespace, whose order is the loader's.
const inOrder = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)

function byName<T extends { name: string }>(things: T[]): Map<string, T> {
  const found = new Map<string, T>()
  for (const thing of things) {
    if (found.has(thing.name)) throw new Error(`${thing.name} is defined twice`)
    found.set(thing.name, thing)
  }
  return found
}

function refuseDangling(noun: Entity, entities: ReadonlyMap<string, Entity>): void {
  for (const [key, field] of Object.entries(noun.fields))
    if (field.target && !entities.has(field.target))
      throw new Error(`${noun.name}.${key} refers to ${field.target}, which no module has`)
}

function permissionsOf(
  modules: readonly Module[],
  entities: ReadonlyMap<string, Entity>,
  commands: ReadonlyMap<string, Command>,
  queries: ReadonlyMap<string, Query>,
): string[] {
  const all = new Set<string>()
  for (const noun of entities.values()) {
    if (can(noun, 'list') || can(noun, 'get')) all.add(noun.access.read)
    all.add(noun.access.write)
    for (const permission of Object.values(noun.hides ?? {})) all.add(permission)
  }
  for (const one of [...commands.values(), ...queries.values()]) if (one.needs) all.add(one.needs)
  for (const module of modules) for (const permission of Object.keys(module.permissions)) all.add(permission)
  return [...all].sort()
}
