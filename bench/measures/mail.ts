import { setTimeout as wait } from 'node:timers/promises'
import { createTenant } from '#kernel/tenancy/create-tenant.ts'
import { mailServer } from '#modules/notices/testing/mail-server.ts'
import { rounded } from '../measuring/figures.ts'
import type { Measure } from '../measuring/measure.ts'
import { atMost } from '../measuring/report.ts'
import { api } from './api.ts'

const readers = 500
const longestSeconds = 300

export const mail: Measure = {
  name: 'mail',
  summary: 'notices as mails, from the request that tells to the mail server that has them all',
  async run({ house: open, pace }) {
    const house = await open()
    const wanted = pace.isQuick ? 1_000 : 10_000
    const server = await mailServer(() => 'take')
    await house.fresh('mail')
    const place = { edition: 'petresort', timezone: 'Europe/Lisbon', currency: 'EUR' }
    const tenant = await createTenant({ slug: 'measured', ...place }, { url: house.postgres.urlOf('mail') })
    const served = await house.mainstay('mail', { MAINSTAY_SMTP_URL: server.url })
    const caller = api(served.url, tenant.apiKey)
    // Otherwise what is measured at night is how long the night is.
    await caller.patch('/v1/tenant', { settings: { noticeQuietFrom: '00:00', noticeQuietUntil: '00:00' } })
    const customerIds: string[] = []
    for (let at = 0; at < readers; at++) {
      const about = { name: `Reader ${at}`, email: `reader${at}@example.org` }
      customerIds.push(((await caller.post('/v1/customers', about)) as { id: string }).id)
    }
    const from = performance.now()
    for (let at = 0; at < wanted / readers; at++)
      await caller.post('/v1/notices', { customerIds, title: `Word ${at}`, body: 'It is at the desk.' })
    const queued = performance.now() - from
    while (server.taken.length < wanted && performance.now() - from < longestSeconds * 1_000) await wait(50)
    const seconds = (performance.now() - from) / 1_000
    const ids = new Set(server.taken.map(({ text }) => /^Message-ID: (.+)$/m.exec(text)?.[1]))
    await served.stop()
    await server.close()
    return {
      title: `${wanted} notices as mails to a mail server on this machine`,
      columns: ['taken', 'different', 'asked for in s', 'all there in s', 'mails/s'],
      rows: [
        [
          String(server.taken.length),
          String(ids.size),
          rounded(queued / 1_000),
          rounded(seconds),
          rounded(server.taken.length / seconds),
        ],
      ],
      verdicts: [atMost(`${wanted} mails`, seconds, (60 * wanted) / 10_000, undefined, 's')],
      readings: { taken: server.taken.length, different: ids.size, queuedMs: queued, seconds },
    }
  },
}
