import { spawn } from 'node:child_process'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { startJobs } from '#kernel/job/start-jobs.ts'
import { testSecret } from '#kernel/testing/template.ts'
import { systemClock } from '#kernel/time/clock.ts'
import { deliver } from './jobs/deliver.ts'
import { sendMailBy, smtpCarrier, twilioCarrier } from './public.ts'
import { mailServer } from './testing/mail-server.ts'
import { textServer } from './testing/text-server.ts'

let world: World
let server: Awaited<ReturnType<typeof mailServer>>
let carrier: ReturnType<typeof smtpCarrier>
let texts: Awaited<ReturnType<typeof textServer>>

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T09:00:00Z', tenants: 1 })
  server = await mailServer((to, attempt) => {
    if (to.startsWith('nobody')) return 'refuse'
    if (to.startsWith('busy')) return attempt < 3 ? 'busy' : 'take'
    return to.startsWith('hang') && attempt === 1 ? 'hang' : 'take'
  })
  carrier = smtpCarrier(server.url)
  texts = await textServer()
  const access = { accountSid: 'AC1', authToken: 'token', from: '+15005550006', baseUrl: texts.url }
  sendMailBy({
    carrier,
    others: { sms: twilioCarrier({ ...access, channel: 'sms' }) },
    from: 'desk@house.example',
    baseUrl: 'https://house.example',
  })
})
afterAll(async () => {
  await world.close()
  carrier.close()
  await server.close()
  await texts.close()
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
})

describe('a process that is killed between a provider’s yes and its own note', () => {
  const script = new URL('./testing/doomed-postman.ts', import.meta.url).pathname
  const phone = '+14155550006'
  const textsTo = () => texts.taken.filter(({ to }) => to === phone)

  async function textFor(): Promise<string> {
    const { body } = await owner().post('/v1/customers', { name: 'Cora', phone })
    const topic = 'notices.messages'
    const reason = 'On the phone'
    await owner().put('/v1/notice-preferences', {
      topic,
      customerId: body.id,
      sms: true,
      email: false,
      reason,
    })
    const told = await owner().post('/v1/notices', {
      customerIds: [body.id],
      title: 'A text',
      body: 'Come.',
      isUrgent: true,
    })
    return told.body.ids[0]
  }
  const textOf = async (noticeId: string) =>
    (await owner().get(`/v1/notice-deliveries?filter[noticeId]=${noticeId}&filter[channel]=sms`)).body.data[0]

  it('has its mail and its text taken once: the other process asks', { timeout: 60_000 }, async () => {
    await world.jobs.stop()
    const [mailed, texted] = [await tell('hang@example.org', { isUrgent: true }), await textFor()]
    const arguments_ = [script, world.url, testSecret, server.url, texts.url]
    const doomed = spawn(process.execPath, arguments_, { stdio: 'ignore' })
    await Promise.all([server.hung, texts.hung])
    expect(await deliveryOf(mailed)).toMatchObject({ status: 'sending' })
    expect(await textOf(texted)).toMatchObject({ status: 'sending', providerId: null })
    doomed.kill('SIGKILL')
    const log = pino({ level: 'silent' })
    const { db, url } = world
    const jobs = await startJobs({ db, jobs: [deliver], url, secret: testSecret, clock: systemClock, log })
    await expect.poll(async () => (await deliveryOf(mailed)).status, { timeout: 30_000 }).toBe('sent')
    await expect.poll(async () => (await textOf(texted)).status, { timeout: 30_000 }).toBe('sent')
    await jobs.stop()
    expect(takenBy('hang@example.org')).toHaveLength(1)
    expect(textsTo()).toHaveLength(1)
    expect((await textOf(texted)).providerId).toBe('SM1')
  })
})
