import { expect, test } from 'vitest'
import { systemActor } from '../access/actor.ts'
import { command } from './command.ts'
import { execute } from './execute.ts'

const deadlock = Object.assign(new Error('deadlock detected'), { code: '40P01' })
const meet = command('test.meet', {
  summary: 'Meet another',
  route: 'POST /v1/meetings',
  needs: null,
  input: {},
  run: () => Promise.reject(deadlock),
})
const call = {
  tenant: { id: 't' },
  actor: systemActor('t', [], 'test'),
  now: Temporal.Instant.from('2026-03-04T12:00:00Z'),
  requestId: 'r',
  idempotencyKey: 'key',
}

test('a deadlock reaches whoever can run the verb again, and the caller as a wish to come back', async () => {
  const reached: unknown[] = []
  const write = async (_: string, work: (tx: object) => Promise<unknown>) =>
    work({}).catch(error => {
      reached.push(error)
      throw error
    })
  const kernel = { db: { write }, nouns: () => [], committed: () => {} }
  await expect(execute(kernel as never, meet, {}, call as never)).rejects.toMatchObject({
    code: 'busy',
    status: 503,
  })
  expect(reached).toEqual([deadlock])
})
