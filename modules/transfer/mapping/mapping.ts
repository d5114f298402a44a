/** How the columns of a file become rows of one or several entities. Stored with each import as JSON. */
export interface Mapping {
  /** `,` `;` tab or `|`; found from the header unless given. */
  delimiter?: string
  /** In the order in which they are written: a customer before the stay that refers to it. */
  targets: Target[]
}

export interface Target {
  entity: string
  /** Template of the external id. The same file read again meets the same rows by it. */
  key?: string
  /** Rows of the file from which this entity takes nothing. */
  skip?: Condition
  fields: Record<string, Expression>
}

export interface Condition {
  column: string
  in?: string[]
  notIn?: string[]
}

/** Texts that mean "nothing", besides an empty cell, for instance `NULL` or `n/a`. */
interface Blankable {
  blank?: string[]
  /** What an empty cell gives; with `map`, also what a text gives that the map does not name. */
  default?: Plain
  map?: Record<string, Plain>
  /** Gives nothing unless the condition holds. */
  when?: Condition
}

export type Plain = string | number | boolean | null

export type Expression = Blankable &
  (
    | { column: string }
    /** `{name}` stands for a column, `{#}` for the number of the row, `{#5}` for it in five digits. */
    | { template: string }
    | { const: Plain }
    /** A template and the form it is written in, `D.M.YYYY`; never guessed. */
    | { date: string; format: string }
    /** Whole numbers: columns by name, or numbers. */
    | { sum: (string | number)[]; atLeast?: number }
    | { addDays: [Expression, Expression] }
    /** In major units as people write it, `1.234,50` with `decimal: ','`. */
    | { money: string; currency: string; decimal?: '.' | ',' }
    | { times: [Expression, Expression] }
    /** The row of another entity whose field (or `externalId`) has this value; a template. */
    | { ref: string; by: string; value: string }
    /** A list, `vaccinated; shy` split at `by`. */
    | { split: string; by: string }
  )

/** What a `ref` evaluates to; looked up for a whole batch at once. */
export class Reference {
  readonly entity: string
  readonly by: string
  readonly value: string

  constructor(entity: string, by: string, value: string) {
    this.entity = entity
    this.by = by
    this.value = value
  }
}
