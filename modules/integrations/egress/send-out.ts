import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import { NotSent } from './refusal.ts'
import { addressesOf, checkAddress, type Resolved, type Rules } from './target.ts'

export interface Outgoing {
  url: string
  method?: 'GET' | 'POST'
  headers?: Readonly<Record<string, string>>
  body?: string
  /** For everything together: name, connection, answer. */
  timeoutMs?: number
  /** Of the answer; what comes after is not read. */
  mostBytes?: number
  signal?: AbortSignal
}

export interface Incoming {
  status: number
  headers: Readonly<Record<string, string | string[] | undefined>>
  body: Buffer
  /** There was more, or it did not come in time. */
  isCut: boolean
}

const preset = { timeoutMs: 15_000, mostBytes: 65_536 }

/**
 * Sends one request to an address that a user gave. The name is resolved once, every address it has is checked, and
 * the connection goes to those very addresses, so that a name which changes its mind changes nothing. Redirects are
 * not followed: they come back as the answer they are. No proxy of the environment is used.
 */
export async function sendOut(outgoing: Outgoing, rules: Rules): Promise<Incoming> {
  const { timeoutMs, mostBytes } = { ...preset, ...outgoing }
  const url = checkAddress(outgoing.url, rules)
  const late = AbortSignal.timeout(timeoutMs)
  const signal = outgoing.signal ? AbortSignal.any([outgoing.signal, late]) : late
  const addresses = await unlessAborted(addressesOf(url, rules), signal)
  return ask(url, addresses, { ...outgoing, mostBytes, signal })
}

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const stop = () => reject(new NotSent('too_late'))
  signal.addEventListener('abort', stop, { once: true })
  return Promise.race([work, promise]).finally(() => signal.removeEventListener('abort', stop))
}

const pinnedTo =
  (addresses: readonly Resolved[]): LookupFunction =>
  (_name, options, callback) => {
    if (options.all) callback(null, [...addresses])
    else callback(null, addresses[0]!.address, addresses[0]!.family)
  }

function ask(
  url: URL,
  addresses: readonly Resolved[],
  {
    method = 'POST',
    headers,
    body,
    mostBytes,
    signal,
  }: Outgoing & { mostBytes: number; signal: AbortSignal },
): Promise<Incoming> {
  const { promise, resolve, reject } = Promise.withResolvers<Incoming>()
  const { request } = url.protocol === 'https:' ? https : http
  const outgoing = request(url, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }) },
    lookup: pinnedTo(addresses),
    // A connection of its own for each: none is kept that was checked for another request.
    agent: false,
    signal,
  })
  let isAnswered = false
  outgoing.on('response', answer => {
    isAnswered = true
    void read(answer, mostBytes).then(resolve)
  })
  outgoing.on('error', error => {
    // What has come of an answer counts, though the line was cut while it was read.
    if (isAnswered) return
    reject(signal.aborted ? new NotSent('too_late') : new NotSent('no_connection', codeOf(error)))
  })
  outgoing.end(body)
  return promise
}

const codeOf = (error: Error): string | undefined => (error as NodeJS.ErrnoException).code

/** As much of the answer as is wanted; then the line is cut, whatever else is on its way. */
function read(answer: IncomingMessage, mostBytes: number): Promise<Incoming> {
  const { promise, resolve } = Promise.withResolvers<Incoming>()
  const parts: Buffer[] = []
  let size = 0
  const end = (isCut: boolean) => {
    const body = Buffer.concat(parts).subarray(0, mostBytes)
    resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body, isCut })
    answer.destroy()
  }
  answer.on('data', (part: Buffer) => {
    parts.push(part)
    size += part.byteLength
    if (size > mostBytes) end(true)
  })
  answer.on('end', () => end(false))
  answer.on('error', () => end(true))
  answer.on('close', () => end(true))
  return promise
}
