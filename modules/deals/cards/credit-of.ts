import { divide } from '#kernel/money/rounding.ts'
import type { Reckoning, Terms } from '../till/discount.ts'

/** What a bill was before service that came with it: of 110.00 with 10 %, 100.00. */
export const beforeService = (paid: number, { servicePercent }: Pick<Terms, 'servicePercent'>): number =>
  Number(divide(BigInt(paid) * 100n, 100n + BigInt(servicePercent)))

/** The bill of a payment: whatever was paid beyond what was eaten and drunk was service, to the unit. */
export function asPaid<R extends Reckoning>(told: R, paid: number): R {
  const service = paid - told.food - told.drinks - told.other
  return { ...told, service, total: paid - told.discount }
}

/** The part of a discount that is for what was not paid back: one division of the whole, so refunds cannot drift. */
export const creditAfter = (discount: number, settled: number, remaining: number): number =>
  Number(divide(BigInt(discount) * BigInt(Math.max(0, remaining)), BigInt(settled)))
