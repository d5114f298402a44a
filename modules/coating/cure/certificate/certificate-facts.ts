import type { Paper } from '#modules/documents/public.ts'
import type { Curve } from '../verdict/curve.ts'
import type { ProbeVerdict } from '../verdict/judge.ts'
import { chartSvg } from './chart-svg.ts'

export interface StoredBatch {
  number: number
  status: string
  verdict: string | null
  bakedAt: string
  ovenName: string
  recipeName: string
  partCount: number
  explanation: string[] | null
  decidedBy: string | null
  probes: ProbeVerdict[] | null
  limit: number | null
  curve: Curve | null
}

export interface StoredJob {
  reference: string
  title: string
  customer: string
  colour: string | null
  partCount: number
  today: string
  lots: { powder: string; number: string; used: number; lastOn: string | null }[]
  batches: StoredBatch[]
}

export interface Place {
  name: string
  timezone: string
}

const grams = (milligrams: number, { number, own }: Paper) =>
  own(`${number(milligrams / 1000, 0)} g (${number(milligrams / 453_592.37, 2)} lb)`)

/** What a certificate says; only proven batches come here. */
export function certificateFacts(job: StoredJob, place: Place, paper: Paper) {
  const { t, day, number, own } = paper
  const word = (name: string) => t(`paper.cure.${name}`)
  return {
    title: t('paper.cure.title', { reference: job.reference }),
    sender: place.name,
    language: paper.language,
    paper: place.timezone.startsWith('America/') ? 'us-letter' : 'a4',
    facts: [
      [t('entity.people.customer.one'), own(job.customer)],
      [word('job'), own(job.title)],
      [word('parts'), number(job.partCount)],
      ...(job.colour ? [[word('colour'), own(job.colour)]] : []),
      [word('issued'), day(job.today)],
    ],
    words: { powder: word('powder') },
    head: ['powder', 'lot', 'used', 'lastDay'].map(word),
    lots: job.lots.map(lot => [
      own(lot.powder),
      own(lot.number),
      grams(lot.used, paper),
      lot.lastOn ? day(lot.lastOn) : '–',
    ]),
    batches: job.batches.map(batch => batchFacts(batch, place.timezone, paper)),
  }
}

function batchFacts(batch: StoredBatch, timezone: string, { t, said, instant, number, own }: Paper) {
  const deciding = batch.probes?.find(probe => probe.name === batch.decidedBy)
  const sentences = (batch.explanation ?? []).map(said)
  return {
    title: t('paper.cure.cured', { number: number(batch.number) }),
    facts: [
      [t('paper.cure.baked'), instant(batch.bakedAt, timezone)],
      [t('paper.cure.oven'), own(batch.ovenName)],
      [t('paper.cure.recipe'), own(batch.recipeName)],
      [t('paper.cure.partsOfJob'), number(batch.partCount)],
    ],
    sentences,
    words: sentences.join(' '),
    chart: chartSvg({ curve: batch.curve!, level: deciding?.temperature ?? 0, limit: batch.limit }),
  }
}
