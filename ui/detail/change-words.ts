import type { EntityMeta } from '../meta.ts'

export interface HistoryEntry {
  at: string
  actor: { kind: string; id: string | null; name: string }
  operation: string
  changes: Record<string, [unknown, unknown]> | null
  requestId: string | null
}

export interface FieldChange {
  field: string
  before: unknown
  after: unknown
}

const hidden = new Set(['version', 'updatedAt', 'createdAt', 'archivedAt', 'id', 'tenantId'])
const isNothing = (value: unknown) => value === null || value === undefined || value === ''

/** What people would call a change: no bookkeeping, no nothing that became nothing. */
export function changesOf(entry: HistoryEntry, entity: EntityMeta): FieldChange[] {
  return Object.entries(entry.changes ?? {})
    .map(([field, [before, after]]) => ({ field, before, after }))
    .filter(({ field, before, after }) => {
      if (hidden.has(field) || !entity.fields[field]) return false
      return !(isNothing(before) && isNothing(after))
    })
}

/** `pets.pet.update` → `update`, `import:<id>` → `import`: the verb of an operation, whatever its module. */
export function verbOf(operation: string): string {
  if (operation.startsWith('import:')) return 'import'
  return operation.split('.').at(-1) ?? operation
}

/** A record that begins had nothing before; telling each field that became something says nothing. */
export const isBeginning = (changes: FieldChange[]): boolean =>
  changes.every(({ before }) => isNothing(before))
