import type { ImportStatus } from './import/import-record.ts'

/** When an import can be run, stopped and taken back. */
export const importCan = {
  run: ['ready', 'cancelled', 'failed'],
  cancel: ['checking', 'running'],
  rollBack: ['running', 'done', 'cancelled', 'failed'],
} satisfies Record<string, readonly ImportStatus[]> as Record<ImportVerb, readonly ImportStatus[]>

export type ImportVerb = 'run' | 'cancel' | 'rollBack'
