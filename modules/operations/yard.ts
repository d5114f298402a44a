import type { Logger } from 'pino'
import type { Database } from '#kernel/db/database.ts'
import type { Entity } from '#kernel/entity/entity.ts'
import type { Module } from '#kernel/module/module.ts'
import type { Clock } from '#kernel/time/clock.ts'
import { type FlagBook, openFlagBook } from './flags/flag-book.ts'
import { flagsFrom } from './flags/provider.ts'
import { type HouseBook, openHouseBook } from './house-book.ts'
import { fitnessOf, type Unfitness } from './watch/fitness.ts'
import { type Pulses, startPulse } from './watch/pulse.ts'
import { openWatch, type Watch } from './watch/watch.ts'

export interface Ran {
  status: number
  out: string
  said: string
}

export interface NewBusiness {
  id: string
  slug: string
  edition: string
  currency: string
  timezone: string
}

/** What the program that serves lends to this module. */
export interface Tools {
  /** The owner's URL: making, copying and suspending tenants is nothing a served role may do. */
  url: string
  secret: string
  db: Database
  clock: Clock
  log: Logger
  nouns: () => Iterable<Entity>
  /** `module/name` of every file of SQL that this program stands on. */
  migrations: () => Promise<string[]>
  /** Where photos and papers are written; undefined where they lie in an object store. */
  filesFolder?: string
  /** Everything there is, and what needs what. */
  modules: () => readonly Pick<Module, 'id' | 'dependsOn'>[]
  editions: () => readonly { id: string; name: string; modules: readonly string[] }[]
  /** Fills a new business with what its edition shows itself with. */
  seed?(business: NewBusiness): Promise<void>
  /** Runs one command of the command line in a process of its own; undefined where none is to be run. */
  runCommand?(words: string[]): Promise<Ran>
}

export interface Yard extends Tools {
  book: HouseBook
  flags: FlagBook
  watch: Watch
  pulses: Pulses
}

export interface Operating {
  /** Before the first request: what is answered, how fast, and what went wrong. */
  lookOn: Watch['lookOn']
  /** Why this process could not serve, if it could not. */
  unfit(): Promise<Unfitness | undefined>
  stop(): Promise<void>
}

const appliedSql = `select module || '/' || name as key from kernel.migration`

let given: Yard | undefined

/** Said once by the program that serves, before it does. */
export async function operateWith(tools: Tools): Promise<Operating> {
  const flags = openFlagBook(tools.db.dispatch, tools.log)
  const book = openHouseBook(tools.url, tools.secret)
  const watch = openWatch(tools.db, tools.clock)
  await flagsFrom(flags)
  const pulses = startPulse(watch, { ...tools, book })
  const unfit = fitnessOf({
    folder: tools.filesFolder,
    migrations: await tools.migrations(),
    applied: async () => (await book.ask<{ key: string }>(appliedSql)).map(row => row.key),
    lastFault: pulses.fault,
  })
  given = { ...tools, book, flags, watch, pulses }
  return {
    lookOn: watch.lookOn,
    unfit,
    async stop() {
      flags.stop()
      watch.stop()
      await pulses.stop()
      await book.close()
    },
  }
}

export const yard = (): Yard => {
  if (!given) throw new Error('Nobody said what this house is operated with.')
  return given
}

/** The parts that a business of this edition is made of. */
export function partsOf(edition: string): Pick<Module, 'id' | 'dependsOn'>[] {
  const { modules, editions } = yard()
  const own = editions().find(one => one.id === edition)?.modules ?? []
  return modules().filter(({ id }) => own.includes(id))
}
