/** `part` of a sum of amounts, spread over them in proportion by the largest remainder. Amounts may be negative. */
export function spread(part: bigint, amounts: readonly bigint[]): bigint[] {
  const sum = amounts.reduce((a, b) => a + b, 0n)
  if (sum === 0n) return amounts.map(() => 0n)
  return shareOut(
    part,
    amounts.map(amount => amount * part),
    sum,
  )
}

/** Whole numbers as near to `exact / divisor` as can be, that add up to `total`. */
export function shareOut(total: bigint, exact: readonly bigint[], divisor: bigint): bigint[] {
  const floors = exact.map(each => floor(each, divisor))
  const left = Number(total - floors.reduce((a, b) => a + b, 0n))
  const order = exact.map((each, index) => ({ index, rest: each - floors[index]! * divisor }))
  order.sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))
  const raised = new Set(order.slice(0, left).map(each => each.index))
  return floors.map((each, index) => each + (raised.has(index) ? 1n : 0n))
}

const floor = (dividend: bigint, divisor: bigint): bigint => {
  const quotient = dividend / divisor
  return dividend < 0n && dividend % divisor !== 0n ? quotient - 1n : quotient
}
