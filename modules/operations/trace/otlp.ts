import type { Attributes } from '@opentelemetry/api'
import type { Logger } from 'pino'
import { type EndedSpan, provideSpans } from './provider.ts'

export interface Exporting {
  /** Of a collector: `http://localhost:4318`; spans go to `/v1/traces` below it. */
  endpoint: string
  log: Logger
  everyMs?: number
}

const atOnce = 512
/** A collector that is away costs memory up to here, and then the oldest spans. */
const mostWaiting = 4_096
const patienceMs = 5_000

const valued = (value: unknown) =>
  typeof value === 'number' && Number.isInteger(value)
    ? { intValue: String(value) }
    : typeof value === 'number'
      ? { doubleValue: value }
      : typeof value === 'boolean'
        ? { boolValue: value }
        : { stringValue: String(value) }

const attributesOf = (attributes: Attributes) =>
  Object.entries(attributes).map(([key, value]) => ({ key, value: valued(value) }))

/** As opentelemetry-proto's JSON has it; kinds count from 1 there, and from 0 in the interface. */
const spanOf = ({
  name,
  kind,
  traceId,
  spanId,
  parentSpanId,
  beganNs,
  endedNs,
  attributes,
  status,
}: EndedSpan) => ({
  ...{ traceId, spanId, parentSpanId, name, kind: kind + 1 },
  startTimeUnixNano: String(beganNs),
  endTimeUnixNano: String(endedNs),
  attributes: attributesOf(attributes),
  status: status ? { code: status.code, message: status.message } : {},
})

const bodyOf = (spans: EndedSpan[]) =>
  JSON.stringify({
    resourceSpans: [
      {
        resource: { attributes: attributesOf({ 'service.name': 'mainstay' }) },
        scopeSpans: [{ scope: { name: 'mainstay' }, spans: spans.map(spanOf) }],
      },
    ],
  })

/** Sends spans to a collector by OTLP over HTTP. One that is away is tried again; what it misses is the oldest. */
export function exportSpans({ endpoint, log, everyMs = 2_000 }: Exporting): { stop(): Promise<void> } {
  const url = `${endpoint.replace(/\/+$/, '')}/v1/traces`
  let waiting: EndedSpan[] = []
  let sending: Promise<void> = Promise.resolve()
  const forget = provideSpans(span => {
    waiting.push(span)
    if (waiting.length > mostWaiting) waiting = waiting.slice(-mostWaiting)
  })
  async function send(): Promise<void> {
    const batch = waiting.splice(0, atOnce)
    if (batch.length === 0) return
    try {
      const signal = AbortSignal.timeout(patienceMs)
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(url, { method: 'POST', headers, body: bodyOf(batch), signal })
      await answer.body?.cancel()
      if (answer.status >= 500 || answer.status === 429) waiting.unshift(...batch)
    } catch (error) {
      waiting.unshift(...batch)
      log.debug({ err: error }, 'no collector takes spans')
    }
  }
  const timer = setInterval(() => {
    sending = sending.then(send)
  }, everyMs).unref()
  return {
    async stop() {
      clearInterval(timer)
      await sending.then(send)
      forget()
    },
  }
}
