/** An exact fraction, so that the ledger is checked by arithmetic that cannot round. */
export class Ratio {
  static readonly zero = new Ratio(0n, 1n)
  readonly top: bigint
  readonly bottom: bigint

  constructor(top: bigint, bottom: bigint) {
    const divisor = gcd(top < 0n ? -top : top, bottom)
    this.top = top / divisor
    this.bottom = bottom / divisor
  }

  static of(whole: bigint): Ratio {
    return new Ratio(whole, 1n)
  }

  plus(other: Ratio): Ratio {
    return new Ratio(this.top * other.bottom + other.top * this.bottom, this.bottom * other.bottom)
  }

  minus(other: Ratio): Ratio {
    return this.plus(new Ratio(-other.top, other.bottom))
  }

  isWithinOne(): boolean {
    return this.top < this.bottom && this.top > -this.bottom
  }

  toString(): string {
    return this.bottom === 1n ? String(this.top) : `${this.top}/${this.bottom}`
  }
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a || 1n : gcd(b, a % b)
}
