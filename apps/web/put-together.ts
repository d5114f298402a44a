/** Modules that the same screens need. */
export interface Part {
  ids: string[]
  /** By which screens, as numbers. */
  by: Set<number>
  size: number
  /** 1 when a file of styles comes along. */
  styles: 0 | 1
  /** Modules of any part that must be there before. */
  needs: string[]
}

interface Piece extends Part {
  weight: number
  before: Set<Piece>
}

// In letters of source: what asking for a file costs a phone, a browser and the server.
const trip = 9000

const weigh = (by: Iterable<number>, weightAt: readonly number[]) => {
  let sum = 0
  for (const at of by) sum += weightAt[at] ?? 0
  return sum
}

/** Trips saved for who needs both, less what is brought in vain to who needs one. */
function gainOf(one: Piece, other: Piece, weightAt: readonly number[]): number {
  const [few, many] = one.by.size < other.by.size ? [one, other] : [other, one]
  let both = 0
  for (const at of few.by) if (many.by.has(at)) both += weightAt[at] ?? 0
  const trips = 1 + Math.min(one.styles, other.styles)
  return trip * trips * both - other.size * (one.weight - both) - one.size * (other.weight - both)
}

/** Whether the first needs the second by way of a third: as one file they would need each other in a circle. */
function needsThroughAnother(one: Piece, other: Piece): boolean {
  const seen = new Set([...one.before].filter(piece => piece !== other))
  for (const piece of seen) {
    if (piece === other) return true
    for (const next of piece.before) seen.add(next)
  }
  return false
}

function piecesOf(parts: readonly Part[], weightAt: readonly number[]): Piece[] {
  const pieces = parts.map(part => ({ ...part, weight: weigh(part.by, weightAt), before: new Set<Piece>() }))
  const pieceOf = new Map(pieces.flatMap(piece => piece.ids.map(id => [id, piece] as const)))
  for (const piece of pieces)
    for (const id of piece.needs) {
      const needed = pieceOf.get(id)
      if (needed && needed !== piece) piece.before.add(needed)
    }
  return pieces
}

function joined(one: Piece, other: Piece, weightAt: readonly number[]): Piece {
  const by = new Set([...one.by, ...other.by])
  const before = new Set([...one.before, ...other.before])
  before.delete(one)
  before.delete(other)
  return {
    ids: [...one.ids, ...other.ids],
    needs: [],
    by,
    before,
    size: one.size + other.size,
    styles: one.styles || other.styles ? 1 : 0,
    weight: weigh(by, weightAt),
  }
}

/** Puts parts together, the best pair first, for as long as it saves more than it costs. */
export function putTogether(parts: readonly Part[], weightAt: readonly number[]): Part[] {
  let pieces = piecesOf(parts, weightAt)
  const gains = new Map<Piece, Map<Piece, number>>()
  const note = (one: Piece, others: readonly Piece[]) =>
    gains.set(
      one,
      new Map(
        others.map(other => [other, gainOf(one, other, weightAt)] as const).filter(([, gain]) => gain > 0),
      ),
    )
  for (const [at, piece] of pieces.entries()) note(piece, pieces.slice(0, at))

  const best = (): [Piece, Piece] | undefined => {
    let most = 0
    let pair: [Piece, Piece] | undefined
    for (const [one, others] of gains)
      for (const [other, gain] of others)
        if (gain > most && !needsThroughAnother(one, other) && !needsThroughAnother(other, one))
          [most, pair] = [gain, [one, other]]
    return pair
  }

  for (let pair = best(); pair; pair = best()) {
    const [one, other] = pair
    const whole = joined(one, other, weightAt)
    pieces = pieces.filter(piece => piece !== one && piece !== other)
    gains.delete(one)
    gains.delete(other)
    for (const others of gains.values()) {
      others.delete(one)
      others.delete(other)
    }
    for (const { before } of pieces)
      if (before.has(one) || before.has(other)) {
        before.delete(one)
        before.delete(other)
        before.add(whole)
      }
    note(whole, pieces)
    pieces.push(whole)
  }
  return pieces
}
