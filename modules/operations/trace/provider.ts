import { AsyncLocalStorage } from 'node:async_hooks'
import { randomBytes } from 'node:crypto'
import {
  type Attributes,
  type Context,
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  type SpanKind,
  type SpanOptions,
  type SpanStatus,
  type TextMapPropagator,
  TraceFlags,
  type Tracer,
  trace,
} from '@opentelemetry/api'

export interface EndedSpan {
  name: string
  kind: SpanKind
  traceId: string
  spanId: string
  parentSpanId?: string
  beganNs: bigint
  endedNs: bigint
  attributes: Attributes
  status?: SpanStatus
}

const active = new AsyncLocalStorage<Context>()
const contexts: Parameters<typeof context.setGlobalContextManager>[0] = {
  active: () => active.getStore() ?? ROOT_CONTEXT,
  with: (inner, work, self, ...given) => active.run(inner, () => work.call(self as never, ...given)),
  bind: (_inner, target) => target,
  enable: () => contexts,
  disable: () => contexts,
}

const shape = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/

/** `traceparent` of W3C Trace Context, and nothing beside it. */
const w3c: TextMapPropagator = {
  inject(from, carrier, setter) {
    const span = trace.getSpanContext(from)
    if (span) setter.set(carrier, 'traceparent', `00-${span.traceId}-${span.spanId}-0${span.traceFlags & 1}`)
  },
  extract(into, carrier, getter) {
    const [, traceId, spanId, flags] = shape.exec(String(getter.get(carrier, 'traceparent') ?? '')) ?? []
    if (!traceId || !spanId) return into
    return trace.setSpanContext(into, {
      traceId,
      spanId,
      traceFlags: Number.parseInt(flags!, 16),
      isRemote: true,
    })
  },
  fields: () => ['traceparent'],
}

/** Nanoseconds since 1970, of a clock that never goes back. */
const nowNs = () => BigInt(Math.round((performance.timeOrigin + performance.now()) * 1e6))

function openSpan(
  name: string,
  options: SpanOptions,
  parent: Context,
  ended: (span: EndedSpan) => void,
): Span {
  const above = trace.getSpanContext(parent)
  const spanContext: SpanContext = {
    traceId: above?.traceId ?? randomBytes(16).toString('hex'),
    spanId: randomBytes(8).toString('hex'),
    traceFlags: TraceFlags.SAMPLED,
  }
  const { traceId, spanId } = spanContext
  const attributes: Attributes = { ...options.attributes }
  const beganNs = nowNs()
  let status: SpanStatus | undefined
  let isOpen = true
  const span: Span = {
    spanContext: () => spanContext,
    setAttribute(key, value) {
      attributes[key] = value
      return span
    },
    setAttributes(more) {
      Object.assign(attributes, more)
      return span
    },
    setStatus(given) {
      status = given
      return span
    },
    addEvent: () => span,
    addLink: () => span,
    addLinks: () => span,
    updateName: () => span,
    recordException: () => undefined,
    isRecording: () => isOpen,
    end() {
      if (!isOpen) return
      isOpen = false
      const own = { name, kind: options.kind ?? 0, traceId, spanId, parentSpanId: above?.spanId }
      ended({ ...own, beganNs, endedNs: nowNs(), attributes, status })
    },
  }
  return span
}

/** Spans of this process, told when they end; where another program has registered itself, that one stays. */
export function provideSpans(ended: (span: EndedSpan) => void): () => void {
  const startSpan: Tracer['startSpan'] = (name, options = {}, parent = context.active()) =>
    openSpan(name, options, parent, ended)
  const tracer = {
    startSpan,
    startActiveSpan: (name: string, options: SpanOptions, work: (span: Span) => unknown) => {
      const span = startSpan(name, options)
      return context.with(trace.setSpan(context.active(), span), () => work(span))
    },
  } as unknown as Tracer
  context.setGlobalContextManager(contexts)
  trace.setGlobalTracerProvider({ getTracer: () => tracer })
  propagation.setGlobalPropagator(w3c)
  return () => {
    context.disable()
    trace.disable()
    propagation.disable()
  }
}
