import { AsyncLocalStorage } from 'node:async_hooks'
import {
  type Context,
  type ContextManager,
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  type SpanOptions,
  type TextMapPropagator,
  type Tracer,
  trace,
} from '@opentelemetry/api'
import fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { carrying, unpacked } from '#kernel/job/carriage.ts'
import { type JobContext, job } from '#kernel/job/job.ts'
import { traceAcross, traceJob, traceRequests } from './trace.ts'

interface Kept {
  name: string
  traceId: string
  spanId: string
  parentId?: string
  isEnded: boolean
}

const kept: Kept[] = []
const active = new AsyncLocalStorage<Context>()

/** What somebody's own program of OpenTelemetry would be, in memory. */
const contexts: ContextManager = {
  active: () => active.getStore() ?? ROOT_CONTEXT,
  with: (inner, work, self, ...given) => active.run(inner, () => work.call(self as never, ...given)),
  bind: (_inner, target) => target,
  enable: () => contexts,
  disable: () => contexts,
}

function startSpan(name: string, _options?: SpanOptions, parent = context.active()): Span {
  const above = trace.getSpanContext(parent)
  const spanId = String(kept.length + 1).padStart(16, '0')
  const one: Kept = {
    name,
    traceId: above?.traceId ?? 'f'.repeat(32),
    spanId,
    parentId: above?.spanId,
    isEnded: false,
  }
  kept.push(one)
  const span = {
    spanContext: () => ({ traceId: one.traceId, spanId, traceFlags: 1 }),
    setAttribute: () => span,
    setStatus: () => span,
    end: () => {
      one.isEnded = true
    },
  } as unknown as Span
  return span
}

const tracer = {
  startSpan,
  startActiveSpan: (name: string, options: SpanOptions, work: (span: Span) => unknown) => {
    const span = startSpan(name, options)
    return context.with(trace.setSpan(context.active(), span), () => work(span))
  },
} as unknown as Tracer

const w3c: TextMapPropagator = {
  inject(from, carrier) {
    const span = trace.getSpanContext(from)
    if (span) Object.assign(carrier as object, { traceparent: `00-${span.traceId}-${span.spanId}-01` })
  },
  extract(into, carrier) {
    const [, traceId, spanId] = String((carrier as { traceparent?: string }).traceparent ?? '').split('-')
    return traceId && spanId ? trace.setSpanContext(into, { traceId, spanId, traceFlags: 1 }) : into
  },
  fields: () => ['traceparent'],
}

beforeAll(() => {
  context.setGlobalContextManager(contexts)
  trace.setGlobalTracerProvider({ getTracer: () => tracer })
  propagation.setGlobalPropagator(w3c)
  traceAcross()
})
afterAll(() => {
  context.disable()
  trace.disable()
  propagation.disable()
})

test('a caller’s trace goes through the request into the job it asked for, with the request’s id', async () => {
  const http = fastify()
  traceRequests(http)
  let asked: object = {}
  http.get('/v1/things/:id', async () => {
    asked = carrying({ thing: 1 }, 'request-7')
    return {}
  })
  const traceId = 'a'.repeat(32)
  await http.inject({ url: '/v1/things/5', headers: { traceparent: `00-${traceId}-${'b'.repeat(16)}-01` } })
  const { payload, from } = unpacked(asked as Record<string, unknown>)
  expect([payload, from.requestId]).toEqual([{ thing: 1 }, 'request-7'])
  const greet = traceJob(job('test.greet', { run: async () => {} }))
  await greet.run({ tenantId: 't', from } as JobContext, {})
  expect(kept).toMatchObject([
    { name: 'GET /v1/things/:id', traceId, parentId: 'b'.repeat(16), isEnded: true },
    { name: 'job test.greet', traceId, parentId: kept[0]!.spanId, isEnded: true },
  ])
  await http.close()
})

test('a listener knows the request of its event', () => {
  expect(unpacked({ event: { requestId: 'request-8' } }).from.requestId).toBe('request-8')
})
