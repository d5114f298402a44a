import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testSecret } from '#kernel/testing/template.ts'
import { createWorld, type World } from '../../testing/world.ts'
import { verifyAudit } from './verify-audit.ts'
import { verifyLedger } from './verify-ledger.ts'

let world: World
let owner: pg.Client

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T12:00:00Z', tenants: 1 })
  owner = new pg.Client({ connectionString: world.url })
  await owner.connect()
  const api = world.as(world.harbour.owner)
  const payerId = (await api.post('/v1/customers', { name: 'Ada' })).body.id
  const lines = [{ description: 'Stay', rule: 'stay.night', unitAmount: 10_000 }]
  const { id } = (await api.post('/v1/invoices', { payerId, lines })).body
  const eur = (amount: number) => ({ amount, currency: 'EUR' })
  await api.post('/v1/payments', { payerId, invoiceId: id, amount: eur(12_000), method: 'cash' })
  await api.post(`/v1/invoices/${id}/credit-notes`, {
    lines: [{ ...lines[0], unitAmount: 500 }],
    reason: 'Noise',
  })
  const deposit = {
    payerId,
    amount: eur(5_000),
    method: 'cash',
    subjectEntity: 'billing.invoice',
    subjectId: id,
  }
  await api.post('/v1/deposits', deposit)
})
afterAll(async () => {
  await owner.end()
  await world.close()
})

const look = () => verifyLedger({ url: world.url, secret: testSecret, dataDir: '', close: async () => {} })

/** As the owner of the database, past every trigger: what no verb and no role of the application can do. */
async function tamper(sql: string): Promise<void> {
  const tenant = `select set_config('app.tenant_id', '${world.harbour.id}', true)`
  await owner.query(`begin; set local session_replication_role = replica; ${tenant}; ${sql}; commit`)
}

it('finds nothing wrong with what the verbs wrote', async () => {
  const { faults, checked } = await look()
  expect(faults).toEqual([])
  expect(checked).toMatchObject({ tenants: 1, entries: 4, documents: 2 })
  const audit = await verifyAudit({ url: world.url, secret: testSecret, dataDir: '', close: async () => {} })
  expect(audit.faults).toEqual([])
})

it.each([
  ['add up to zero', `update billing.posting set amount = amount + 1 where account like 'revenue/%'`],
  [
    'its total',
    `update billing.posting set amount = amount - 1 where account like 'receivable/%' and amount > 0`,
  ],
  ['what was allocated', 'update billing.allocation set amount_amount = amount_amount - 1'],
  [
    'credit notes',
    `update billing.invoice set credited_amount = 400, paid_amount = 9600 where kind = 'invoice'`,
  ],
  ['do not add up to their document', 'update billing.invoice_line set net_amount = 1, total_amount = 1'],
  ['deposits held', 'update billing.deposit set amount_amount = 1'],
])('names what does not hold: %s', async (words, sql) => {
  await tamper(sql)
  const { faults } = await look()
  expect(faults.join('\n')).toContain(words)
})
