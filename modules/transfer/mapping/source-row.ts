import { RowRefusal } from './refusal.ts'

/** One row of the file as the expressions see it. */
export interface SourceRow {
  /** From 1, without the header. */
  number: number
  cells: string[]
}

export type Evaluate = (row: SourceRow) => unknown

/** Where a column stands; a name that the file has twice is not usable. */
export class Columns {
  readonly names: string[]
  readonly #places = new Map<string, number>()

  constructor(names: string[]) {
    this.names = names
    for (const [place, name] of names.entries()) this.#places.set(name, this.#places.has(name) ? -1 : place)
  }

  place(name: string): number {
    const place = this.#places.get(name)
    if (place === undefined) throw new MappingProblem('unknown_column', `The file has no column “${name}”.`)
    if (place < 0) throw new MappingProblem('repeated_column', `The file has two columns “${name}”.`)
    return place
  }
}

/** The mapping does not fit the file or the entity: nothing can be imported with it. */
export class MappingProblem extends RowRefusal {}
