import { expect, test } from 'vitest'
import { systemActor } from '../access/actor.ts'
import { Ledger } from './ledger.ts'

function written(actor: ReturnType<typeof systemActor>, work: (ledger: Ledger) => void = () => {}): number {
  const ledger = new Ledger()
  work(ledger)
  let count = 0
  const tx = { later: () => void count++ }
  const meta = { tenant: { id: 't' }, at: '2026-03-04T12:00:00Z', operation: 'test.look', requestId: 'r' }
  ledger.flush(tx as never, { ...meta, actor })
  return count
}

const job = systemActor('t', [], 'test.look')

test('a job that found nothing to do leaves no entry, and one that did something leaves it', () => {
  expect(written(job)).toBe(0)
  expect(written(job, ledger => ledger.event('test.seen', {}))).toBe(2)
  expect(
    written(job, ledger => ledger.change({ entity: 'test.thing', rowId: 'i', version: 2, changes: null })),
  ).toBe(1)
})

test('what a person did is on record also where no row came of it', () => {
  expect(written({ ...job, kind: 'user' })).toBe(1)
})
