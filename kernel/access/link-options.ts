import type { Entity } from '../entity/entity.ts'

export interface LinkOptions {
  /** The record's noun and id: verbs and questions on it alone, by `/{id}/`. */
  entity: Entity
  rowId: string
  permissions: readonly string[]
  /** What it is for and for whom, as the history will tell it. */
  name: string
  expiresAt: Temporal.Instant
}
