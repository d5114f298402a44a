import { createHash, createHmac } from 'node:crypto'

export interface Keys {
  accessKey: string
  secretKey: string
  region: string
}

export interface Order {
  method: 'GET' | 'PUT' | 'DELETE'
  host: string
  /** Decoded, from the first slash on: `/bucket/a key`. */
  path: string
  query?: Readonly<Record<string, string>>
  /** By name in lower case; all of them are signed. */
  headers?: Readonly<Record<string, string>>
  /** SHA-256 of the body in hex. */
  payloadHash: string
  /** `20130524T000000Z` */
  at: string
}

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
const ascending = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

export const sha256Hex = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex')

/** Everything but letters, digits and -._~ by its bytes, as RFC 3986 has it and encodeURIComponent has not. */
export const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, each => `%${each.charCodeAt(0).toString(16).toUpperCase()}`)

export const encodedPath = (path: string): string => path.split('/').map(encoded).join('/')

export const encodedQuery = (query: Readonly<Record<string, string>> = {}): string =>
  Object.entries(query)
    .map(([name, value]) => [encoded(name), encoded(value)] as const)
    .sort(([a], [b]) => ascending(a, b))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')

/**
 * The headers of a request that an object store will believe, by AWS Signature Version 4
 * (docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html), with the body's hash signed along.
 */
export function signed(order: Order, { accessKey, secretKey, region }: Keys): Record<string, string> {
  const headers: Record<string, string> = {
    ...order.headers,
    host: order.host,
    'x-amz-content-sha256': order.payloadHash,
    'x-amz-date': order.at,
  }
  const names = Object.keys(headers).sort(ascending)
  const canonical = [
    order.method,
    encodedPath(order.path),
    encodedQuery(order.query),
    ...names.map(name => `${name}:${headers[name]!.trim().replace(/ +/g, ' ')}`),
    '',
    names.join(';'),
    order.payloadHash,
  ].join('\n')
  const day = order.at.slice(0, 8)
  const scope = `${day}/${region}/s3/aws4_request`
  const toSign = ['AWS4-HMAC-SHA256', order.at, scope, sha256Hex(canonical)].join('\n')
  const key = ['s3', 'aws4_request'].reduce(hmac, hmac(hmac(`AWS4${secretKey}`, day), region))
  const signature = hmac(key, toSign).toString('hex')
  const authorization = `AWS4-HMAC-SHA256 Credential=${accessKey}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`
  return { ...headers, authorization }
}
