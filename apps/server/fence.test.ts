import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import { enqueueLater } from '#kernel/job/enqueue.ts'
import { fence, unfence } from '#kernel/tenancy/fence.ts'
import { chargeCard } from '#modules/billing/jobs/charge-card.ts'
import { openGate } from '#modules/integrations/public.ts'
import type { Outgoing } from '#modules/notices/public.ts'
import { fenceOf } from './fence.ts'

let world: World
let owner: pg.Client

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T09:10:00Z' })
  owner = new pg.Client({ connectionString: world.url })
  owner.on('error', () => undefined)
  await owner.connect()
}, 60_000)
afterAll(async () => {
  await owner?.end()
  await world?.close()
})

const felt = () => new Promise(resolve => setTimeout(resolve, 1_100))
const waiting = async () => {
  const { rows } = await owner.query(
    `select j.attempts from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where t.identifier = 'billing.charge_card'`,
  )
  return rows
}

test('nothing leaves a restored copy: charges wait without losing a try, mail, letters and webhooks are refused', async () => {
  const gone: string[] = []
  const own = fenceOf(() => world.db.dispatch)
  const carrier = {
    kind: 'remote' as const,
    async send(message: Outgoing) {
      gone.push(message.to)
      return {}
    },
    close: () => {},
  }
  const office = own.around({ carrier, others: { sms: carrier, push: carrier }, from: 'a@example.org' })
  const letters = own.letters(async letter => void gone.push(letter.to))!
  const message = { to: 'somebody' } as Outgoing
  const ways = [office.carrier, office.others!.sms!, office.others!.push!].map(way => async () => {
    if (way.kind === 'remote') await way.send(message)
  })
  const sendAll = () =>
    Promise.allSettled([
      ...ways.map(way => way()),
      letters({ key: 'k', to: 'somebody', subject: '', text: '' }),
    ])

  await fence(owner, 'a test')
  await felt()
  const refused = await sendAll()
  expect(refused.map(one => (one.status === 'rejected' ? one.reason.name : one.status))).toEqual(
    Array(4).fill('Fenced'),
  )
  await expect(openGate().send({ url: 'https://example.org/hook' })).rejects.toThrow(/restored copy/)
  await world.db.write(world.harbour.id, async tx =>
    enqueueLater(tx, chargeCard, { paymentId: world.harbour.id }),
  )
  await world.jobs.drain()
  expect([gone, await waiting()]).toEqual([[], [{ attempts: 0 }]])

  await unfence(owner)
  await felt()
  await sendAll()
  world.clock.advance({ minutes: 6 })
  await world.jobs.drain()
  expect([gone, await waiting()]).toEqual([Array(4).fill('somebody'), []])
})
