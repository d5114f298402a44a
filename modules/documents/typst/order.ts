/** What the setting thread is asked for. */
export interface Order {
  id: number
  /** Typst source of the template. */
  source: string
  /** JSON; the template reads it as data, so that no word in it is ever markup. */
  data: string
  /** Milliseconds since 1970, for the document's own date. */
  madeAt: number
}

export type Delivery = { id: number; pdf: Uint8Array } | { id: number; fault: string }
