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
  locale: string
  timezone: string
}

const grams = (milligrams: number, locale: string) =>
  `${new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(milligrams / 1000)} g (${new Intl.NumberFormat(
    locale,
    { maximumFractionDigits: 2 },
  ).format(milligrams / 453_592.37)} lb)`

/** What a certificate says; only proven batches come here. */
export function certificateFacts(job: StoredJob, place: Place) {
  const { locale, timezone } = place
  const moment = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: timezone,
  })
  return {
    title: `Certificate of cure ${job.reference}`,
    sender: place.name,
    language: locale,
    paper: timezone.startsWith('America/') ? 'us-letter' : 'a4',
    facts: [
      ['Customer', job.customer],
      ['Job', job.title],
      ['Parts', String(job.partCount)],
      ...(job.colour ? [['Colour', job.colour]] : []),
      ['Issued', job.today],
    ],
    lots: job.lots.map(lot => [lot.powder, lot.number, grams(lot.used, locale), lot.lastOn ?? '–']),
    batches: job.batches.map(batch => batchFacts(batch, at => moment.format(Date.parse(at)))),
  }
}

function batchFacts(batch: StoredBatch, moment: (at: string) => string) {
  const deciding = batch.probes?.find(probe => probe.name === batch.decidedBy)
  const sentences = batch.explanation ?? []
  return {
    title: `Batch ${batch.number}: cured`,
    facts: [
      ['Baked', moment(batch.bakedAt)],
      ['Oven', batch.ovenName],
      ['Recipe', batch.recipeName],
      ['Parts of this job', String(batch.partCount)],
    ],
    sentences,
    words: sentences.join(' '),
    chart: chartSvg({ curve: batch.curve!, level: deciding?.temperature ?? 0, limit: batch.limit }),
  }
}
