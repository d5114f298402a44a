import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenTestDatabase, openTestDatabase } from '../testing/database.ts'
import type { Transaction } from './database.ts'

let world: OpenTestDatabase
let tenant: string
let stranger: string

const add = 'insert into kernel.counter (tenant_id, kind, value) values ($1, $2, 1)'
const bump = 'update kernel.counter set value = value + 1 where kind = $1 returning value'
const kinds = async (who = tenant) =>
  (await world.db.read<{ kind: string }>(who, 'select kind from kernel.counter order by 1')).map(r => r.kind)

beforeAll(async () => {
  world = await openTestDatabase()
  tenant = await world.tenant()
  stranger = await world.tenant()
})
afterAll(() => world.close())

describe('a write', () => {
  it('takes two trips: the opening with BEGIN, what comes later with COMMIT', async () => {
    const opening = [{ text: 'select $1::int as one', values: [1] }, { text: 'select 2 as two' }]
    const result = await world.db.write(
      tenant,
      async tx => {
        tx.later(add, [tenant, 'a'])
        tx.later(add, [tenant, 'b'])
        return tx.opening
      },
      opening,
    )
    expect(result).toEqual([[{ one: 1 }], [{ two: 2 }]])
    expect(await kinds()).toEqual(['a', 'b'])
  })

  it('takes one trip when everything comes later, and none when there is nothing to do', async () => {
    const before = world.db.statements.count
    expect(await world.db.write(tenant, async () => 'nothing')).toBe('nothing')
    expect(world.db.statements.count).toBe(before)
    await world.db.write(tenant, async tx => tx.later('select 1'))
    expect(world.db.statements.count).toBe(before + 4)
    await expect(world.db.write(tenant, async tx => tx.later('select 1 / 0'))).rejects.toMatchObject({
      code: '22012',
    })
    expect(await world.db.write(stranger, tx => tx.rows('select * from kernel.counter'))).toEqual([])
  })

  it('says how many rows it touched', async () => {
    expect(
      await world.db.write(tenant, tx => tx.run("update kernel.counter set value = 5 where kind < 'b'")),
    ).toBe(1)
  })

  it('rolls everything back when work throws', async () => {
    const failed = world.db.write(tenant, async tx => {
      await tx.run(add, [tenant, 'c'])
      throw new Error('changed my mind')
    })
    await expect(failed).rejects.toThrow('changed my mind')
    expect(await kinds()).not.toContain('c')
  })

  it('rolls everything back when a statement sent with COMMIT fails, and tells its error', async () => {
    const failed = world.db.write(tenant, async tx => {
      await tx.run(add, [tenant, 'd'])
      tx.later(add, [tenant, 'e'])
      tx.later(add, [tenant, 'e'])
      tx.later(add, [tenant, 'f'])
    })
    await expect(failed).rejects.toMatchObject({ code: '23505' })
    expect(await kinds()).toEqual(['a', 'b'])
  })

  it('does not pass off a rollback as success when work swallowed an error', async () => {
    const failed = world.db.write(tenant, async tx => {
      await tx.run(add, [tenant, 'g'])
      await tx.run('select 1 / 0').catch(() => undefined)
      return 'fine'
    })
    await expect(failed).rejects.toMatchObject({ code: '22012' })
    expect(await kinds()).not.toContain('g')
  })

  it('sends nothing that was queued before a rollback to a savepoint', async () => {
    await world.db.write(tenant, async tx => {
      await tx.run('savepoint half')
      tx.later('select 1 / 0')
      await tx.run('rollback to savepoint half')
      tx.later(add, [tenant, 'after the savepoint'])
    })
  })

  it('tells of a constraint that is only checked at COMMIT', async () => {
    await world.owner.query(`
      create function kernel.refuse() returns trigger language plpgsql as $$ begin raise exception 'unbalanced'; end $$;
      create constraint trigger refuse after insert on kernel.counter deferrable initially deferred
        for each row when (new.kind = 'h') execute function kernel.refuse()`)
    await expect(world.db.write(tenant, tx => tx.run(add, [tenant, 'h']))).rejects.toThrow('unbalanced')
    expect(await kinds()).not.toContain('h')
  })

  it('may not touch another tenant’s rows, nor give it any', async () => {
    expect(await world.db.write(stranger, tx => tx.run('delete from kernel.counter'))).toBe(0)
    const planted = world.db.write(stranger, tx => tx.run(add, [tenant, 'planted']))
    await expect(planted).rejects.toMatchObject({ code: '42501' })
  })

  it('leaves nothing of its tenant on the connection', async () => {
    await Promise.all(
      Array.from({ length: 30 }, (_, i) =>
        world.db.write(i % 2 ? tenant : stranger, tx => tx.rows('select 1')),
      ),
    )
    const seen = await world.db.write(stranger, tx => tx.rows('select * from kernel.counter'))
    expect(seen).toEqual([])
  })

  it('refuses a query that comes after its end', async () => {
    let kept: Transaction | undefined
    await world.db.write(tenant, async tx => {
      kept = tx
    })
    await expect(kept!.rows('select 1')).rejects.toThrow('over')
  })

  it('starts again after a deadlock, and both sides win', async () => {
    let runs = 0
    const cross = (first: string, second: string) =>
      world.db.write(tenant, async tx => {
        runs++
        await tx.rows(bump, [first])
        await new Promise(resolve => setTimeout(resolve, 50))
        await tx.rows(bump, [second])
      })
    await Promise.all([cross('a', 'b'), cross('b', 'a')])
    expect(runs).toBeGreaterThan(2)
    const rows = await world.db.read(tenant, "select value from kernel.counter where kind = 'b'")
    expect(rows).toEqual([{ value: 3 }])
  }, 15_000)

  it('waits its turn when all connections are busy', async () => {
    const many = Array.from({ length: 60 }, () => world.db.write(tenant, tx => tx.rows(bump, ['a'])))
    expect(new Set((await Promise.all(many)).map(([row]) => row!.value)).size).toBe(60)
  })
})
