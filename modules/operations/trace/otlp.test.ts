import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { trace } from '@opentelemetry/api'
import fastify from 'fastify'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { carrying, unpacked } from '#kernel/job/carriage.ts'
import { type JobContext, job } from '#kernel/job/job.ts'
import { exportSpans } from './otlp.ts'
import { traceAcross, traceJob, traceRequests } from './trace.ts'

interface Taken {
  name: string
  traceId: string
  spanId: string
  parentSpanId?: string
  kind: number
  attributes: { key: string; value: { stringValue?: string; intValue?: string } }[]
}

let collector: Server
let endpoint: string
let fails = 0
const taken: Taken[] = []
const paths: string[] = []
const log = pino({ level: 'silent' })

beforeAll(async () => {
  collector = createServer((request, answer) => {
    const chunks: Buffer[] = []
    request.on('data', chunk => chunks.push(chunk))
    request.on('end', () => {
      if (fails-- > 0) return void answer.writeHead(503).end()
      paths.push(request.url!)
      for (const { scopeSpans } of JSON.parse(Buffer.concat(chunks).toString()).resourceSpans)
        for (const { spans } of scopeSpans) taken.push(...spans)
      answer.writeHead(200).end('{}')
    })
  })
  await new Promise<void>(resolve => collector.listen(0, '127.0.0.1', resolve))
  endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`
})
afterAll(() => new Promise(resolve => collector.close(resolve)))

const valued = (span: Taken, key: string) => span.attributes.find(one => one.key === key)?.value.stringValue

test('nothing is traced unless somebody says so', () => {
  const span = trace.getTracer('mainstay').startSpan('quiet')
  expect(span.isRecording()).toBe(false)
  span.end()
  expect(taken).toEqual([])
})

test('a request and the job it asked for arrive at a collector as one trace, also when that was away', async () => {
  fails = 1
  const exporting = exportSpans({ endpoint, log, everyMs: 50 })
  traceAcross()
  const http = fastify()
  traceRequests(http)
  let asked: object = {}
  http.get('/v1/things/:id', async () => {
    asked = carrying({}, 'request-7')
    return {}
  })
  const traceId = 'a'.repeat(32)
  const headers = { traceparent: `00-${traceId}-${'b'.repeat(16)}-01` }
  await http.inject({ url: '/v1/things/5', headers })
  const { from } = unpacked(asked as Record<string, unknown>)
  expect(from.traceparent).toMatch(new RegExp(`^00-${traceId}-[0-9a-f]{16}-01$`))
  const greet = traceJob(job('test.greet', { run: async () => {} }))
  await greet.run({ tenantId: 'tenant-3', from } as JobContext, {})
  await expect.poll(() => taken.map(one => one.name), { timeout: 5_000 }).toHaveLength(2)
  await exporting.stop()
  const [request, run] = taken as [Taken, Taken]
  expect(request).toMatchObject({
    name: 'GET /v1/things/:id',
    traceId,
    parentSpanId: 'b'.repeat(16),
    kind: 2,
  })
  expect(run).toMatchObject({ name: 'job test.greet', traceId, parentSpanId: request.spanId, kind: 5 })
  expect(valued(run, 'mainstay.tenant_id')).toBe('tenant-3')
  expect(valued(run, 'mainstay.request_id')).toBe('request-7')
  expect(new Set(paths)).toEqual(new Set(['/v1/traces']))
  await http.close()
})
