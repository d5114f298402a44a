import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { egress } from './gate.ts'
import { NotSent, type Why } from './refusal.ts'
import type { Resolved } from './target.ts'
import { hostile, hostileNames, welcome } from './testing/vectors.ts'

let server: Server
let port = 0
let requests: string[] = []

beforeAll(async () => {
  server = createServer((request, answer) => {
    requests.push(request.url!)
    if (request.url === '/redirect') {
      answer.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end('elsewhere')
      return
    }
    if (request.url === '/silent') return
    answer.writeHead(200, { 'content-type': 'text/plain' })
    if (request.url === '/endless') return void endless(() => answer.write('x'.repeat(65_536)), answer)
    if (request.url === '/trickle') return void answer.write('slow')
    answer.end('heard')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** Writes until nobody takes it any more. */
function endless(write: () => boolean, answer: NodeJS.EventEmitter): void {
  while (write());
  answer.once('drain', () => endless(write, answer))
}

const whyOf = async (work: Promise<unknown>): Promise<Why | 'sent'> =>
  work.then(
    () => 'sent',
    error => {
      if (error instanceof NotSent) return error.why
      throw error
    },
  )

const v4 = (...addresses: string[]): Resolved[] => addresses.map(address => ({ address, family: 4 }))
const here = (path: string) => `http://127.0.0.1:${port}${path}`
const dev = egress({ allow: '127.0.0.0/8' })

describe('a request to an address that somebody gave', () => {
  it.each(hostile)('%s does not leave', async (url, why) => {
    const asked: string[] = []
    const gate = egress({
      resolve: async name => {
        asked.push(name)
        return []
      },
    })
    expect(await whyOf(gate.send({ url }))).toBe(why)
    expect(asked).toEqual([])
  })

  it.each(hostileNames)('a name that leads to %s does not leave', async address => {
    const family = address.includes(':') ? 6 : 4
    const gate = egress({ resolve: async () => [{ address, family }] })
    expect(await whyOf(gate.send({ url: 'https://hooks.example.org/' }))).toBe('not_public')
  })

  it.each(welcome)('%s would be let out', url => {
    expect(egress({}).check(url).protocol).toMatch(/^https?:$/)
  })

  it('is judged by well over a hundred vectors', () =>
    expect(hostile.length + hostileNames.length).toBeGreaterThan(120))

  it('does not leave when only one of several addresses is inside', async () => {
    const gate = egress({ resolve: async () => v4('93.184.216.34', '10.0.0.7') })
    expect(await whyOf(gate.send({ url: 'https://mixed.example.org/' }))).toBe('not_public')
  })

  it('does not leave to a name that nobody knows, nor to a port that is not for the web', async () => {
    const nobody = egress({ resolve: async () => [] })
    expect(await whyOf(nobody.send({ url: 'https://nobody.example.org/' }))).toBe('unknown_host')
    const somebody = egress({ resolve: async () => v4('93.184.216.34') })
    expect(await whyOf(somebody.send({ url: 'http://mail.example.org:25/' }))).toBe('port')
  })
})

describe('a name that changes its mind', () => {
  it('is asked once for each request, and the connection goes where the check looked', async () => {
    let asked = 0
    requests = []
    const gate = egress({
      allow: '127.0.0.1',
      resolve: async () => v4(asked++ % 2 === 0 ? '127.0.0.1' : '169.254.169.254'),
    })
    const url = `http://rebinding.example.org:${port}/hook`
    expect((await gate.send({ url })).status).toBe(200)
    expect(asked).toBe(1)
    expect(await whyOf(gate.send({ url }))).toBe('not_public')
    expect(asked).toBe(2)
    expect(requests).toEqual(['/hook'])
  })
})

describe('an answer', () => {
  it('that leads elsewhere is not followed', async () => {
    requests = []
    const answer = await dev.send({ url: here('/redirect') })
    expect(answer.status).toBe(302)
    expect(requests).toEqual(['/redirect'])
  })

  it('without an end is read as far as is wanted, and cut', async () => {
    const answer = await dev.send({ url: here('/endless'), mostBytes: 2048 })
    expect(answer).toMatchObject({ status: 200, isCut: true })
    expect(answer.body.byteLength).toBe(2048)
  })

  it('that trickles is cut when the time is over, one that never comes is given up', async () => {
    expect(await dev.send({ url: here('/trickle'), timeoutMs: 300 })).toMatchObject({
      status: 200,
      isCut: true,
    })
    expect(await whyOf(dev.send({ url: here('/silent'), timeoutMs: 300 }))).toBe('too_late')
  })

  it('is not waited for when a name server says nothing', async () => {
    const gate = egress({ resolve: () => new Promise(() => {}) })
    expect(await whyOf(gate.send({ url: 'https://slow.example.org/', timeoutMs: 200 }))).toBe('too_late')
  })

  it('of a machine that is not there is no connection, and says so', async () => {
    expect(await whyOf(dev.send({ url: 'http://127.0.0.1:9/' }))).toBe('no_connection')
  })

  it('comes whole, with status and words', async () => {
    const answer = await dev.send({ url: here('/hook'), body: '{}', headers: { 'x-test': '1' } })
    expect([answer.status, answer.body.toString(), answer.isCut]).toEqual([200, 'heard', false])
  })
})

describe('ranges an operator opens', () => {
  it('are single addresses or networks; anything else stops the start', () => {
    expect(() => egress({ allow: '10.0.0.0/8 fd00::/8, 192.168.1.5' })).not.toThrow()
    for (const allow of ['10.0.0.0/33', 'intranet', '10.0.0.0/x', '::/129'])
      expect(() => egress({ allow })).toThrow('no range of addresses')
  })

  it('open nothing beside them, however it is written', () => {
    const gate = egress({ allow: '10.1.0.0/16' })
    expect(gate.check('http://10.1.2.3:3000/').port).toBe('3000')
    for (const url of ['http://10.2.0.1/', 'http://[::ffff:10.1.2.3]/', 'http://127.0.0.1/'])
      expect(() => gate.check(url)).toThrow(NotSent)
  })
})
