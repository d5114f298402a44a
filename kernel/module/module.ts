import type { Command } from '../command/command.ts'
import type { Entity } from '../entity/entity.ts'
import type { SealedColumn } from '../entity/sealed.ts'
import type { EventDefinition } from '../event/event.ts'
import type { Listener } from '../event/listener.ts'
import type { HouseOperation } from '../http/house-operation.ts'
import type { JobDefinition } from '../job/job.ts'
import type { Query } from '../query/query.ts'
import type { Field } from '../schema/field.ts'

/** The manifest: all that one business capability brings. */
export interface Module {
  readonly id: string
  readonly dependsOn: readonly string[]
  readonly entities: readonly Entity[]
  readonly commands: readonly Command[]
  readonly queries: readonly Query[]
  readonly events: readonly EventDefinition[]
  readonly jobs: readonly JobDefinition[]
  /** Reactions to events, its own or of modules it depends on. */
  readonly listeners: readonly Listener[]
  /** Columns that it seals itself, beside the sealed fields of its nouns: they follow when the key changes. */
  readonly sealed: readonly SealedColumn[]
  /** What is asked outside every tenant's transaction. */
  readonly house: readonly HouseOperation[]
  /** Permissions beyond those that nouns, verbs and queries name themselves: what they let a person do. */
  readonly permissions: Readonly<Record<string, string>>
  /** What a tenant can set, with the value until it does. */
  readonly settings: Readonly<Record<string, Field>>
  /** Folder of numbered SQL files. */
  readonly migrations?: URL
}

export function defineModule(module: Partial<Module> & { id: string }): Module {
  return {
    dependsOn: [],
    entities: [],
    commands: [],
    queries: [],
    events: [],
    jobs: [],
    listeners: [],
    sealed: [],
    house: [],
    permissions: {},
    settings: {},
    ...module,
  }
}
