import type { RoleTable } from '../access/permission.ts'

/** Who a set of modules is for: words, roles and presets; never a table, a verb or an `if` in a module. */
export interface EditionDefinition {
  readonly id: string
  readonly name: string
  readonly modules: readonly string[]
  readonly roles: RoleTable
  /** The trade's own words, by the key of the word they replace: `{ customer: 'Pet parent' }`. */
  readonly terms: Readonly<Record<string, string>>
  readonly settings: Readonly<Record<string, unknown>>
  /** One of the five accents, or a colour. */
  readonly accent: string
}
