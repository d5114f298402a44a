import { expect, test } from 'vitest'
import { systemActor } from '../access/actor.ts'
import { Ledger } from './ledger.ts'

/** The tables that are written to, and by how many statements. */
function written(actor: ReturnType<typeof systemActor>, work: (ledger: Ledger) => void = () => {}) {
  const ledger = new Ledger()
  work(ledger)
  const texts: string[] = []
  const tx = { later: (text: string) => void texts.push(text) }
  const meta = { tenant: { id: 't' }, at: '2026-03-04T12:00:00Z', operation: 'test.look', requestId: 'r' }
  ledger.flush(tx as never, { ...meta, actor })
  return {
    statements: texts.length,
    tables: [...texts.join(' ').matchAll(/insert into (\S+)/g)].map(m => m[1]),
  }
}

const job = systemActor('t', [], 'test.look')

const change = { entity: 'test.thing', rowId: 'i', version: 2, changes: null }

test('a job that found nothing to do leaves no entry, and one that did something leaves it', () => {
  expect(written(job).statements).toBe(0)
  expect(written(job, ledger => ledger.change(change)).tables).toEqual(['kernel.audit'])
})

test('what a person did is on record also where no row came of it', () => {
  expect(written({ ...job, kind: 'user' }).tables).toEqual(['kernel.audit'])
})

test('events and entries are written by one statement, however many they are', () => {
  function busy(ledger: Ledger) {
    for (const name of ['test.seen', 'test.heard']) ledger.event(name, {})
    for (const version of [2, 3]) ledger.change({ ...change, version })
  }
  expect(written(job, ledger => ledger.event('test.seen', {}))).toEqual({
    statements: 1,
    tables: ['kernel.event', 'kernel.audit'],
  })
  expect(written(job, busy)).toEqual({ statements: 1, tables: ['kernel.event', 'kernel.audit'] })
})
