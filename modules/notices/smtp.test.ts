import { spawn } from 'node:child_process'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { startJobs } from '#kernel/job/start-jobs.ts'
import { testSecret } from '#kernel/testing/template.ts'
import { systemClock } from '#kernel/time/clock.ts'
import { deliver } from './jobs/deliver.ts'
import { sendMailBy, smtpCarrier } from './public.ts'
import { mailServer } from './testing/mail-server.ts'

let world: World
let server: Awaited<ReturnType<typeof mailServer>>
let carrier: ReturnType<typeof smtpCarrier>

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T09:00:00Z', tenants: 1 })
  server = await mailServer((to, attempt) => {
    if (to.startsWith('nobody')) return 'refuse'
    if (to.startsWith('busy')) return attempt < 3 ? 'busy' : 'take'
    return to.startsWith('hang') && attempt === 1 ? 'hang' : 'take'
  })
  carrier = smtpCarrier(server.url)
  sendMailBy({
    carrier,
    from: 'desk@house.example',
    baseUrl: 'https://house.example',
  })
})
afterAll(async () => {
  await world.close()
  carrier.close()
  await server.close()
})

const owner = () => world.as(world.harbour.owner)
const takenBy = (to: string) => server.taken.filter(mail => mail.to === to)

async function tell(email: string, more: object = {}): Promise<string> {
  const customer = await owner().post('/v1/customers', { name: 'Cora', email })
  const words = {
    title: 'A parcel came',
    body: 'It is at the desk.\n.\nBcc: all@example.org',
    link: '/app/today',
  }
  const told = await owner().post('/v1/notices', { customerIds: [customer.body.id], ...words, ...more })
  return told.body.ids[0]
}
const deliveryOf = async (noticeId: string) =>
  (await owner().get(`/v1/notice-deliveries?filter[noticeId]=${noticeId}`)).body.data[0]

describe('a mail server', () => {
  it('is handed the mail whole, with who sends it, a lasting Message-ID and the way back', async () => {
    const id = await tell('cora@example.org')
    await world.jobs.drain()
    const { text } = takenBy('cora@example.org')[0]!
    expect(text).toContain('From: harbour <desk@house.example>')
    expect(text).toContain(`Message-ID: <${id}@house.example>`)
    expect(text).toContain('https://house.example/app/today')
    expect(await deliveryOf(id)).toMatchObject({ status: 'sent', attemptCount: 1 })
  })

  it('gets no header that was hidden in the words', async () => {
    await tell('inject@example.org', { title: 'Hello\r\nBcc: everyone@example.org' })
    await world.jobs.drain()
    const { text } = takenBy('inject@example.org')[0]!
    expect(text.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/m)
    expect(server.taken.some(mail => mail.to === 'everyone@example.org')).toBe(false)
  })

  it('that is busy is asked again, and takes it once', async () => {
    const id = await tell('busy@example.org')
    await world.jobs.drain()
    expect(await deliveryOf(id)).toMatchObject({ status: 'waiting', attemptCount: 1 })
    for (let round = 0; round < 3; round++) {
      world.clock.advance({ minutes: 1 })
      await world.jobs.drain()
    }
    expect(await deliveryOf(id)).toMatchObject({ status: 'sent', attemptCount: 3, reason: null })
    expect(takenBy('busy@example.org')).toHaveLength(1)
  })

  it('that knows no such address is not asked again', async () => {
    const id = await tell('nobody@example.org')
    await world.jobs.drain()
    world.clock.advance({ hours: 1 })
    await world.jobs.drain()
    expect(await deliveryOf(id)).toMatchObject({ status: 'bounced', attemptCount: 1 })
    expect(server.attempts['nobody@example.org']).toBe(1)
  })

  it(
    'takes a mail once though the process that hands it over is killed half-way',
    { timeout: 40_000 },
    async () => {
      await world.jobs.stop()
      const id = await tell('hang@example.org')
      const script = new URL('./testing/doomed-postman.ts', import.meta.url).pathname
      const doomed = spawn(process.execPath, [script, world.url, testSecret, server.url], { stdio: 'ignore' })
      await server.hung
      expect(await deliveryOf(id)).toMatchObject({ status: 'sending' })
      doomed.kill('SIGKILL')
      const log = pino({ level: 'silent' })
      const { db, url } = world
      const jobs = await startJobs({ db, jobs: [deliver], url, secret: testSecret, clock: systemClock, log })
      await expect.poll(() => takenBy('hang@example.org').length, { timeout: 20_000 }).toBe(1)
      await expect.poll(async () => (await deliveryOf(id)).status).toBe('sent')
      await jobs.stop()
      expect(takenBy('hang@example.org')).toHaveLength(1)
    },
  )
})
