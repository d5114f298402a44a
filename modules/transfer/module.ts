import type { Entities } from '#kernel/entity/include.ts'
import { defineModule, type Module } from '#kernel/module/module.ts'
import { changeImport } from './commands/change-import.ts'
import { startImport } from './commands/start-import.ts'
import { suggestMappingOf } from './commands/suggest-mapping.ts'
import { importProgressed } from './events.ts'
import { Import } from './import/import-record.ts'
import { indexImport } from './import/index-import.ts'
import { performImport, undoImport } from './jobs.ts'
import { importRows } from './queries/import-rows.ts'

/** Bringing in and taking out rows of any noun; `nouns` are those of the whole house, asked when an import runs. */
export function transfer(nouns: () => Entities): Module {
  const perform = performImport(nouns)
  const undo = undoImport(nouns)
  const commands = [
    startImport(nouns, perform),
    suggestMappingOf(nouns),
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
