import type { CommandContext } from '#kernel/command/context.ts'
import { type Rates, stepFactor } from '../pricing/rates.ts'
import { ratio, whole } from '../pricing/ratio.ts'
import { type BookError, bookFor, ratesOf } from './rates-of.ts'
import type { ShopJobRow } from './start-job.ts'

const ratesSql = `select q.rates from coating.shop_job j join coating.quote q on q.id = j.quote_id where j.id = $1`

/** What an hour costs on this job: as its quote said, or that of the job whose parts are done again. */
export async function jobRates(ctx: CommandContext<BookError>, job: ShopJobRow): Promise<Rates> {
  const found = await ctx.sql.one<{ rates: Rates }>(ratesSql, [job.parentId ?? job.id])
  return found?.rates ?? ratesOf(ctx, await bookFor(ctx))
}

const hourly = (minutes: number, rate: number, factor: number): number =>
  whole(ratio(BigInt(minutes) * BigInt(rate) * BigInt(factor), 60_000n))

export const labourCost = (rates: Rates, step: string, minutes: number) => ({
  amount: hourly(minutes, rates.labourRate, stepFactor(rates, step)),
  currency: rates.currency,
})

export const ovenCost = (rates: Rates, minutes: number) => ({
  amount: hourly(minutes, rates.ovenRate, 1000),
  currency: rates.currency,
})
