import type { RoleTable } from '../access/permission.ts'

/** Rows to begin with, of which an owner takes some. Its words are `template.<id>` in the edition's terms. */
export interface SetUpTemplate {
  readonly id: string
  readonly rows: readonly {
    noun: string
    /** Fields that are said in the reader's language, by the key of their words. */
    say?: Readonly<Record<string, string>>
    /** `{ price: 45 }` is so much money of the business. */
    values: Readonly<Record<string, unknown>>
  }[]
}

export interface SetUpStep {
  /** Settings that are asked for, by name. */
  readonly settings?: readonly string[]
  /** Nouns of which some are made; `series`: the field that counts up, as in A01–A20. */
  readonly nouns?: readonly {
    noun: string
    fields?: readonly string[]
    series?: string
    /** Where many are made from words that say more than a series does: A01–A20 Junior. */
    patterns?: string
  }[]
  readonly templates?: readonly SetUpTemplate[]
}

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
  /** What an owner fills in before opening, by step; `keeps` names what of it outlives the trial: `places.room`, `venues.*`. */
  readonly setUp?: { readonly steps: Readonly<Record<string, SetUpStep>>; readonly keeps: readonly string[] }
}
