import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Keys, type Order, sha256Hex, signed } from '../store/s3/sign.ts'

export interface S3Server {
  endpoint: string
  /** The next so many requests are answered with a fault. */
  fail(count: number): void
  /** Keys of what is kept. */
  names(): string[]
  close(): Promise<void>
}

const pageSize = 2
const owned = new Set(['host', 'x-amz-content-sha256', 'x-amz-date'])

/** Whether the signature is the one of this very request: its address, its headers and its body. */
function isGenuine(request: IncomingMessage, url: URL, body: Buffer, keys: Keys): boolean {
  const { headers } = request
  const names = /SignedHeaders=([^,]*)/.exec(headers.authorization ?? '')?.[1]?.split(';') ?? []
  const hash = sha256Hex(body)
  if (headers['x-amz-content-sha256'] !== hash) return false
  const own = signed(
    {
      method: request.method as Order['method'],
      host: headers.host ?? '',
      path: decodeURIComponent(url.pathname),
      query: Object.fromEntries(url.searchParams),
      headers: Object.fromEntries(
        names.filter(name => !owned.has(name)).map(name => [name, String(headers[name])]),
      ),
      payloadHash: hash,
      at: String(headers['x-amz-date']),
    },
    keys,
  )
  return own.authorization === headers.authorization
}

/** An object store in memory that believes nobody without a signature, and lists two objects at a time. */
export async function openS3Server(
  bucket: string,
  keys: Keys,
  now: () => Temporal.Instant,
): Promise<S3Server> {
  const kept = new Map<string, { bytes: Buffer; at: string }>()
  let faults = 0

  function list(url: URL): string {
    const prefix = url.searchParams.get('prefix') ?? ''
    const after = url.searchParams.get('continuation-token') ?? ''
    const names = [...kept.keys()].filter(key => key.startsWith(prefix) && key > after).sort()
    const page = names.slice(0, pageSize)
    const contents = page.map(
      key => `<Contents><Key>${key}</Key><LastModified>${kept.get(key)!.at}</LastModified></Contents>`,
    )
    const next =
      names.length > pageSize ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : ''
    return `<ListBucketResult>${contents.join('')}${next}</ListBucketResult>`
  }

  function answer(request: IncomingMessage, body: Buffer): [number, string | Buffer] {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
    if (faults > 0) {
      faults--
      return [503, '<Error><Code>SlowDown</Code></Error>']
    }
    if (!isGenuine(request, url, body, keys))
      return [403, '<Error><Code>SignatureDoesNotMatch</Code></Error>']
    const [, named, ...rest] = decodeURIComponent(url.pathname).split('/')
    const key = rest.join('/')
    if (named !== bucket) return [404, '<Error><Code>NoSuchBucket</Code></Error>']
    if (!key) return [200, list(url)]
    const source = request.headers['x-amz-copy-source']
    const from =
      typeof source === 'string' ? kept.get(decodeURIComponent(source).slice(bucket.length + 2)) : undefined
    if (request.method === 'DELETE') {
      kept.delete(key)
      return [204, '']
    }
    if (request.method === 'GET') return kept.has(key) ? [200, kept.get(key)!.bytes] : [404, '<Error/>']
    if (source && !from) return [404, '<Error><Code>NoSuchKey</Code></Error>']
    kept.set(key, { bytes: from?.bytes ?? body, at: now().toString() })
    return [200, source ? '<CopyObjectResult/>' : '']
  }

  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', part => parts.push(part))
    request.on('end', () => {
      const [status, said] = answer(request, Buffer.concat(parts))
      response.writeHead(status).end(status === 204 ? undefined : said)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    endpoint: `http://127.0.0.1:${port}`,
    fail: count => {
      faults = count
    },
    names: () => [...kept.keys()],
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}
