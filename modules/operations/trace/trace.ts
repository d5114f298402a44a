import {
  type Attributes,
  context,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Database } from '#kernel/db/database.ts'
import { carryTrace } from '#kernel/job/carriage.ts'
import type { AnyJob, JobContext } from '#kernel/job/job.ts'

// Which program takes the spans is not ours to say: it is loaded beside (`node --import`), and registers itself.
const tracer = () => trace.getTracer('mainstay')

function finish(span: Span, error?: unknown): void {
  if (error) span.setStatus({ code: SpanStatusCode.ERROR, message: (error as Error).name })
  span.end()
}

async function within<T>(
  name: string,
  attributes: Attributes,
  kind: SpanKind,
  work: () => Promise<T>,
): Promise<T> {
  return tracer().startActiveSpan(name, { attributes, kind }, async span => {
    try {
      const done = await work()
      finish(span)
      return done
    } catch (error) {
      finish(span, error)
      throw error
    }
  })
}

/** A span around each request, below the caller's own where it sends a traceparent. Routes, never addresses. */
export function traceRequests(http: FastifyInstance): void {
  const spans = new WeakMap<FastifyRequest, Span>()
  http.addHook('onRequest', (request, _reply, done) => {
    const parent = propagation.extract(context.active(), request.headers)
    const route = request.routeOptions.url ?? 'none'
    const attributes = {
      'http.request.method': request.method,
      'http.route': route,
      'mainstay.request_id': request.id,
    }
    const span = tracer().startSpan(
      `${request.method} ${route}`,
      { kind: SpanKind.SERVER, attributes },
      parent,
    )
    spans.set(request, span)
    context.with(trace.setSpan(parent, span), done)
  })
  http.addHook('onResponse', (request, reply, done) => {
    const span = spans.get(request)
    span?.setAttribute('http.response.status_code', reply.statusCode)
    if (span) finish(span, reply.statusCode >= 500 ? new Error(String(reply.statusCode)) : undefined)
    done()
  })
}

/** A span around each transaction of a tenant. */
export const traceDatabase = (db: Database): Database => ({
  ...db,
  write: (tenantId, work, opening, entrance) =>
    within('transaction', { 'mainstay.tenant_id': tenantId }, SpanKind.CLIENT, () =>
      db.write(tenantId, work, opening, entrance),
    ),
})

/** A span around each run of a tenant's job, below the request that asked for it. */
export function traceJob<Job extends AnyJob>(job: Job): Job {
  if (job.kind !== 'job') return job
  const run = (ctx: JobContext, payload: never) => {
    const parent = propagation.extract(context.active(), { ...ctx.from })
    const attributes = {
      'mainstay.tenant_id': ctx.tenantId,
      'mainstay.request_id': ctx.from?.requestId ?? '',
    }
    return context.with(parent, () =>
      within(`job ${job.name}`, attributes, SpanKind.CONSUMER, () => job.run(ctx, payload)),
    )
  }
  return { ...job, run }
}

/** Jobs carry the trace of who asked for them. */
export function traceAcross(): void {
  carryTrace(() => {
    const carrier: { traceparent?: string } = {}
    propagation.inject(context.active(), carrier)
    return carrier.traceparent
  })
}
