import { poundMilligrams, powderFor } from './coverage.ts'
import { decimalWords, hourWords, internal, moneyWords, percentWords } from './line.ts'
import { type Rates, stepFactor } from './rates.ts'
import { type Ratio, ratio, shareOf, times, whole } from './ratio.ts'
import type { PriceLine, Work } from './work.ts'

const kilogram = ratio(1_000_000n)

/** Powder for all parts and coats with its allowance, in milligrams. */
export function powderOf(work: Work, rates: Rates): Ratio {
  const film = { specificGravity: work.specificGravity, film: work.film, transfer: work.transfer }
  const once = powderFor(BigInt(work.area) * BigInt(work.count), film, rates.coverageConstant)
  return times(once, ratio(BigInt(work.coats) * BigInt(1000 + work.allowance), 1000n))
}

const priceOfMinutes = (minutes: number, rate: number, factor: number): number =>
  whole(ratio(BigInt(minutes) * BigInt(rate) * BigInt(factor), 60_000n))

function powderLine(work: Work, rates: Rates): PriceLine[] {
  if (!work.powderPrice) return []
  const weight = powderOf(work, rates)
  const unit = work.powderUnit === 'lb' ? poundMilligrams : kilogram
  const units = times(weight, { over: unit.under, under: unit.over })
  const amount = whole(times(units, ratio(work.powderPrice.amount)))
  const shown = whole(times(units, ratio(1000n))) / 1000
  const price = moneyWords(work.powderPrice.amount, rates.currency)
  const why = `${shown} ${work.powderUnit} with ${percentWords(work.allowance)} allowance × ${price}`
  return [internal('powder', 'Powder', amount, why)]
}

function labourLines(work: Work, rates: Rates): PriceLine[] {
  const rate = moneyWords(rates.labourRate, rates.currency)
  const line = (step: 'strip' | 'blast' | 'mask' | 'coat', label: string, minutes: number | null) => {
    const factor = stepFactor(rates, step)
    const amount = priceOfMinutes(minutes ?? 0, rates.labourRate, factor)
    return minutes
      ? [internal(step, label, amount, `${hourWords(minutes)} × ${rate} × ${decimalWords(factor)}`)]
      : []
  }
  const extra = (work.coats - 1) * rates.extraCoatShare
  const coating = priceOfMinutes(work.coatMinutes ?? 0, rates.labourRate, 1000)
  return [
    ...line('strip', 'Strip', work.stripMinutes),
    ...line('blast', 'Blast', work.blastMinutes),
    ...line('mask', 'Mask', work.maskMinutes),
    ...line('coat', 'Coat', work.coatMinutes),
    ...(extra > 0 && coating > 0
      ? [
          internal(
            'extra_coats',
            'Extra coats',
            shareOf(coating, extra),
            `${work.coats - 1} × ${percentWords(rates.extraCoatShare)} of the first coat`,
          ),
        ]
      : []),
  ]
}

function ovenLine(work: Work, rates: Rates): PriceLine[] {
  const minutes = work.ovenBatches * (work.ovenMinutes ?? 0)
  if (minutes === 0) return []
  const amount = priceOfMinutes(minutes, rates.ovenRate, 1000)
  const rate = moneyWords(rates.ovenRate, rates.currency)
  const batches = work.ovenBatches === 1 ? '1 batch' : `${work.ovenBatches} batches`
  const why = `${batches} × ${hourWords(work.ovenMinutes ?? 0)} × ${rate}`
  return [internal('oven', 'Oven', amount, why)]
}

/** What a kind of part costs us, line by line: direct, consumables on that, overhead on both. */
export function costLines(work: Work, rates: Rates): PriceLine[] {
  const direct = [...labourLines(work, rates), ...ovenLine(work, rates), ...powderLine(work, rates)]
  const sum = direct.reduce((total, line) => total + line.amount, 0)
  const consumables = shareOf(sum, rates.consumablesShare)
  const overhead = shareOf(sum + consumables, rates.overheadShare)
  return [
    ...direct,
    internal(
      'consumables',
      'Consumables',
      consumables,
      `${percentWords(rates.consumablesShare)} of direct cost`,
    ),
    internal(
      'overhead',
      'Overhead',
      overhead,
      `${percentWords(rates.overheadShare)} of direct cost and consumables`,
    ),
  ].filter(line => line.amount !== 0)
}
