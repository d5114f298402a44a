import { checkedKey, type FileStore } from '../file-store.ts'
import { listed } from './listing.ts'
import { encodedPath, encodedQuery, type Keys, type Order, sha256Hex, signed } from './sign.ts'

export interface S3Options extends Keys {
  /** `https://s3.eu-central-1.amazonaws.com`, or any store that speaks the same. */
  endpoint: string
  bucket: string
  now(): Temporal.Instant
  /** Before each try after the first; one second and then three unless given. */
  pauses?: readonly number[]
}

interface Asked extends Pick<Order, 'method' | 'query' | 'headers'> {
  key?: string
  body?: Uint8Array
}

const tooLong = 60_000
const nothing = new Uint8Array()

/** `20130524T000000Z` of an instant. */
const stampOf = (now: Temporal.Instant) => `${now.toString().slice(0, 19).replace(/[-:]/g, '')}Z`

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

/**
 * Files in a bucket of an object store that speaks S3, addressed by path so that stores of one's own need no names for
 * their buckets. What is asked is the same when it is asked twice, so a fault of the store is tried again.
 */
export function s3Store(options: S3Options): FileStore {
  const { endpoint, bucket, now, pauses = [1000, 3000] } = options
  const { host, origin } = new URL(endpoint)

  async function once({ method, key = '', query, headers, body = nothing }: Asked): Promise<Response> {
    const path = `/${bucket}${key && `/${key}`}`
    const order = { method, host, path, query, headers, payloadHash: sha256Hex(body), at: stampOf(now()) }
    const { host: _, ...sent } = signed(order, options)
    const question = encodedQuery(query)
    return fetch(`${origin}${encodedPath(path)}${question && `?${question}`}`, {
      method,
      headers: sent,
      signal: AbortSignal.timeout(tooLong),
      ...(method === 'PUT' ? { body: Buffer.from(body) } : {}),
    })
  }

  async function ask(asked: Asked): Promise<Response> {
    for (const wait of [...pauses, undefined]) {
      const answer = await once(asked).catch((error: unknown) => {
        if (wait === undefined) throw error
        return undefined
      })
      if (answer && (answer.ok || answer.status === 404)) return answer
      const isFault = !answer || answer.status >= 500 || answer.status === 429
      if (!isFault || wait === undefined)
        throw new Error(
          `The store of files answered ${answer?.status} to ${asked.method} ${asked.key ?? 'a list'}.`,
        )
      await answer?.body?.cancel()
      await pause(wait)
    }
    throw new Error('The store of files was not asked.')
  }

  async function page(prefix: string, token: string | undefined) {
    const query = {
      'list-type': '2',
      prefix: `${prefix}/`,
      ...(token === undefined ? {} : { 'continuation-token': token }),
    }
    return listed(await (await ask({ method: 'GET', query })).text())
  }

  const remove = async (key: string) => {
    await (await ask({ method: 'DELETE', key: checkedKey(key) })).body?.cancel()
  }

  return {
    async put(key, bytes) {
      const answer = await ask({ method: 'PUT', key: checkedKey(key), body: bytes })
      if (answer.status === 404) throw new Error(`The store of files has no bucket ${bucket}.`)
      await answer.body?.cancel()
    },
    async get(key) {
      const answer = await ask({ method: 'GET', key: checkedKey(key) })
      if (answer.ok) return new Uint8Array(await answer.arrayBuffer())
      await answer.body?.cancel()
      return undefined
    },
    async move(from, to) {
      const source = encodedPath(`/${bucket}/${checkedKey(from)}`)
      const copied = await ask({
        method: 'PUT',
        key: checkedKey(to),
        headers: { 'x-amz-copy-source': source },
      })
      // A copy may fail after its answer has begun with 200; the error then stands in the body.
      const said = await copied.text()
      if (copied.status === 404) return
      if (said.includes('<Error>')) throw new Error(`The store of files could not copy ${from}.`)
      await remove(from)
    },
    remove,
    async olderThan(prefix, instant) {
      const found: string[] = []
      let token: string | undefined
      do {
        const { entries, next } = await page(prefix, token)
        for (const { key, at } of entries)
          if (Temporal.Instant.compare(Temporal.Instant.from(at), instant) < 0) found.push(key)
        token = next
      } while (token !== undefined)
      return found
    },
  }
}
