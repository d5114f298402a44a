import { expect, test } from 'vitest'
import { BothChanged, mergedSave } from './merged-save.ts'

const stale = new Error('stale')

function rowOf(fields: { name: string; events: string[] }) {
  let row = { id: '1', version: 4, ...fields }
  return {
    now: () => row,
    save: (base: object, mine: object) =>
      mergedSave({
        base: base as Record<string, unknown>,
        mine: mine as Record<string, unknown>,
        version: 3,
        async patch(changes, version) {
          if (version !== row.version) throw stale
          row = { ...row, ...changes, version: version + 1 }
          return row
        },
        async newest(refusal) {
          if (refusal !== stale) throw refusal
          return row
        },
      }),
  }
}

const base = { name: 'Bridge', events: ['a'] }

test('what others saved in another field stays, and ours is saved beside it', async () => {
  const row = rowOf({ name: 'Bridge', events: ['a', 'b'] })
  await row.save(base, { name: 'Ferry', events: ['a'] })
  expect(row.now()).toMatchObject({ name: 'Ferry', events: ['a', 'b'], version: 5 })
})

test('a field that both changed differently is not overwritten, and theirs is told', async () => {
  const row = rowOf({ name: 'Tunnel', events: ['a'] })
  const failed = await row.save(base, { name: 'Ferry', events: ['a'] }).catch(error => error)
  expect(failed).toBeInstanceOf(BothChanged)
  expect(failed.theirs).toEqual({ name: 'Tunnel' })
  expect(row.now().name).toBe('Tunnel')
  // Who has seen theirs and saves again means it.
  await row.save({ ...base, ...failed.theirs }, { name: 'Ferry', events: ['a'] })
  expect(row.now().name).toBe('Ferry')
})

test('any other refusal is passed on', async () => {
  const other = new Error('forbidden')
  const refused = mergedSave({
    base,
    mine: { ...base, name: 'Ferry' },
    version: 1,
    patch: () => Promise.reject(other),
    newest: refusal => Promise.reject(refusal),
  })
  await expect(refused).rejects.toBe(other)
})
