import { divide } from '#kernel/money/rounding.ts'

/** An exact fraction: weights and shares are reckoned without rounding until somebody has to read them. */
export interface Ratio {
  over: bigint
  under: bigint
}

export const ratio = (over: bigint | number, under: bigint | number = 1n): Ratio => ({
  over: BigInt(over),
  under: BigInt(under),
})

export const times = (a: Ratio, b: Ratio): Ratio => ({ over: a.over * b.over, under: a.under * b.under })

/** To the nearest whole, halves away from zero. */
export const whole = ({ over, under }: Ratio): number => Number(divide(over, under))

/** So many thousandths of a whole amount. */
export const shareOf = (amount: number, thousandths: number): number =>
  whole(ratio(BigInt(amount) * BigInt(thousandths), 1000n))
