import { compileDateFormat } from './date-format.ts'

const forms = [
  'YYYY-MM-DD', 'D-M-YYYY', 'M-D-YYYY', 'D/M/YYYY', 'M/D/YYYY', 'D.M.YYYY', 'YYYY/M/D', 'YYYYMMDD',
  'D/M/YY', 'M/D/YY', 'D-M-YY', 'D.M.YY', 'D MMMM YYYY', 'D-MMMM-YYYY', 'MMMM D, YYYY', 'MMMM D YYYY',
].map(format => ({ format, read: compileDateFormat(format) })) // biome-ignore format: a table

export interface DateColumn {
  column: string
  /** Every form in which all its cells are days. More than one: only a person can tell. */
  formats: string[]
  examples: string[]
}

/** Watches the cells of every column go by and keeps the forms of dates that fit all of them. */
export class DateDetector {
  readonly #columns: { left: typeof forms; examples: string[]; isEmpty: boolean }[]
  readonly #names: string[]

  constructor(names: string[]) {
    this.#names = names
    this.#columns = names.map(() => ({ left: forms, examples: [], isEmpty: true }))
  }

  watch(cells: string[]): void {
    for (const [at, column] of this.#columns.entries()) {
      const text = cells[at]?.trim()
      if (text) column.isEmpty = false
      if (!text || column.left.length === 0) continue
      column.left = column.left.filter(({ read }) => reads(read, text))
      if (column.examples.length < 3 && !column.examples.includes(text)) column.examples.push(text)
    }
  }

  /** Columns without a single value: whatever form they are said to have, no day is misread. */
  empty(): string[] {
    return this.#names.filter((_, at) => this.#columns[at]!.isEmpty)
  }

  found(): DateColumn[] {
    return this.#columns.flatMap(({ left, examples }, at) => {
      const formats = left.map(one => one.format)
      return formats.length && examples.length ? [{ column: this.#names[at]!, formats, examples }] : []
    })
  }
}

function reads(read: (text: string) => string, text: string): boolean {
  try {
    read(text)
    return true
  } catch {
    return false
  }
}
