import { bool, id, instant, integer, text } from '#kernel/schema/fields.ts'

/** An entry as lists show it. */
export const line = {
  id: id(),
  at: instant(),
  actorKind: text(),
  actorId: id().optional(),
  actorName: text(),
  operation: text(),
  entity: text().optional(),
  rowId: id().optional(),
  rowVersion: integer().optional(),
  reason: text().optional(),
  isSealed: bool(),
}

/** SQL of `line` over `kernel.audit as a`. */
export const lineSql = `json_build_object('id', a.id, 'at', a.at, 'actorKind', a.actor_kind, 'actorId', a.actor_id,
  'actorName', a.actor_name, 'operation', a.operation, 'entity', a.entity, 'rowId', a.row_id,
  'rowVersion', a.row_version, 'reason', a.reason,
  'isSealed', exists (select from compliance.leaf l where l.entry_id = a.id))`

export const audited = 'compliance.audit.read'
