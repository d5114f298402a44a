import type { Entities } from '../entity/include.ts'
import { changeImport } from './commands/change-import.ts'
import { startImport } from './commands/start-import.ts'
import { suggestMappingOf } from './commands/suggest-mapping.ts'
import { importProgressed } from './events.ts'
import { Import } from './import/import-record.ts'
import { indexImport } from './import/index-import.ts'
import { performImport, undoImport } from './jobs.ts'
import { importRows } from './queries/import-rows.ts'

/** What importing brings to the kernel's own module. */
export function transfer(nouns: () => Entities) {
  const perform = performImport(nouns)
  const undo = undoImport(nouns)
  const commands = [
    startImport(nouns, perform),
    suggestMappingOf(nouns),
    changeImport('run', {
      name: 'kernel.run_import',
      summary: 'Bring in what was checked, or go on where an import was stopped',
      path: 'run',
      to: 'running',
      job: perform,
    }),
    changeImport('cancel', {
      name: 'kernel.cancel_import',
      summary: 'Stop an import; what came in so far stays',
      path: 'cancellation',
      to: 'cancelled',
      job: indexImport,
    }),
    changeImport('rollBack', {
      name: 'kernel.roll_back_import',
      summary: 'Take an import back, but for what was edited since',
      path: 'rollback',
      to: 'rolling_back',
      job: undo,
    }),
  ]
  return {
    entities: [Import],
    commands,
    queries: [importRows],
    jobs: [perform, undo, indexImport],
    events: [importProgressed],
  }
}
