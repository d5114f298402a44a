import type { Entities } from '#kernel/entity/include.ts'
import { defineModule, type Module } from '#kernel/module/module.ts'
import { changeImport } from './commands/change-import.ts'
import { startImport } from './commands/start-import.ts'
import { suggestMappingOf } from './commands/suggest-mapping.ts'
import { importProgressed } from './events.ts'
import { Import } from './import/import-record.ts'
import { indexImport } from './import/index-import.ts'
import { type IsClosed, type NounsFor, openNouns } from './import/open-nouns.ts'
import { performImport, undoImport } from './jobs.ts'
import { importRows } from './queries/import-rows.ts'

/**
 * Bringing in and taking out rows of any noun; `nouns` are those of the whole house, asked when an import runs, and
 * `isClosed` says what of it a business does without.
 */
export function transfer(nouns: () => Entities, isClosed: IsClosed = () => false): Module {
  const nounsFor: NounsFor = tenant => openNouns(nouns(), isClosed, tenant)
  const perform = performImport(nounsFor)
  const undo = undoImport(nouns)
  const commands = [
    startImport(nounsFor, perform),
    suggestMappingOf(nounsFor),
    changeImport('run', {
      name: 'transfer.run_import',
      summary: 'Bring in what was checked, or go on where an import was stopped',
      path: 'run',
      to: 'running',
      job: perform,
    }),
    changeImport('cancel', {
      name: 'transfer.cancel_import',
      summary: 'Stop an import; what came in so far stays',
      path: 'cancellation',
      to: 'cancelled',
      job: indexImport,
    }),
    changeImport('rollBack', {
      name: 'transfer.roll_back_import',
      summary: 'Take an import back, but for what was edited since',
      path: 'rollback',
      to: 'rolling_back',
      job: undo,
    }),
  ]
  return defineModule({
    id: 'transfer',
    entities: [Import],
    commands,
    queries: [importRows],
    jobs: [perform, undo, indexImport],
    events: [importProgressed],
    migrations: new URL('./migrations/', import.meta.url),
  })
}
