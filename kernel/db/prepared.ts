import type { Columns } from './columns.ts'

export interface Prepared {
  name: string
  /** Undefined until PostgreSQL has described the statement, which says that it has parsed it too. */
  columns: Columns | undefined
}

/**
 * The named statements of one connection, the least recently used forgotten first. Names are never used twice, so
 * a statement whose fate is unknown after an error is simply forgotten and closed.
 */
export class PreparedStatements {
  readonly limit: number
  private readonly byText = new Map<string, Prepared>()
  private closing: string[] = []
  private nextName = 0

  constructor(limit = 500) {
    this.limit = limit
  }

  find(text: string): Prepared | undefined {
    const known = this.byText.get(text)
    if (!known) return undefined
    this.byText.delete(text)
    this.byText.set(text, known)
    return known
  }

  add(text: string): Prepared {
    const prepared = { name: `m${this.nextName++}`, columns: undefined }
    this.byText.set(text, prepared)
    if (this.byText.size > this.limit) this.forget(this.byText.keys().next().value!)
    return prepared
  }

  /** For one use: nobody else finds it, and its name is closed with the next message. */
  addForOnce(): Prepared {
    const name = `m${this.nextName++}`
    this.closing.push(name)
    return { name, columns: undefined }
  }

  forget(text: string, only?: Prepared): void {
    const known = this.byText.get(text)
    if (!known || (only && known !== only)) return
    this.byText.delete(text)
    this.closing.push(known.name)
  }

  /** Names to be closed with the next message. */
  takeClosing(): string[] {
    if (this.closing.length === 0) return this.closing
    const names = this.closing
    this.closing = []
    return names
  }
}
