import { systemActor } from '#kernel/access/actor.ts'
import { Ledger } from '#kernel/command/ledger.ts'
import type { Transaction } from '#kernel/db/database.ts'
import { suppress } from '../steps/suppress.ts'
import type { Ground } from './ground.ts'

type TextChannel = 'sms' | 'whatsapp'

const knownSql = `select 1 from notices.delivery where channel = $1 and address = $2
  union all select 1 from notices.suppression where channel = $1 and address = $2 limit 1`

/** Houses share the number that texts come from, so what is answered counts for each that has written there. */
async function inEachHouse(
  { db, clock }: Ground,
  channel: TextChannel,
  number: string,
  operation: string,
  act: (tx: Transaction) => Promise<unknown>,
): Promise<void> {
  const houses = await db.dispatch.rows<{ id: string }>('select id from kernel.tenant')
  const told = await Promise.all(
    houses.map(async ({ id }) => ((await db.read(id, knownSql, [channel, number])).length ? [id] : [])),
  )
  await Promise.all(
    told.flat().map(tenantId =>
      db.write(tenantId, async tx => {
        await act(tx)
        const ledger = new Ledger()
        const actor = systemActor(tenantId, [], 'An answer to a text')
        const at = clock.now().toString()
        ledger.flush(tx, { tenant: { id: tenantId }, actor, at, operation, requestId: operation })
      }),
    ),
  )
}

export const hearStop = (ground: Ground, channel: TextChannel, number: string): Promise<void> =>
  inEachHouse(ground, channel, number, 'notices.stop', async tx => {
    await suppress(tx, ground.clock.now(), { channel, address: number, cause: 'stop' })
    // Whatever it was suppressed for before: from now on only they can lift it.
    await tx.run(
      `update notices.suppression set cause = 'stop' where channel = $1 and address = $2 and archived_at is null`,
      [channel, number],
    )
  })

const liftSql = `update notices.suppression set archived_at = $3, updated_at = $3, version = version + 1
  where channel = $1 and address = $2 and cause = 'stop' and archived_at is null`

export const hearStart = (ground: Ground, channel: TextChannel, number: string): Promise<void> =>
  inEachHouse(ground, channel, number, 'notices.start', tx =>
    tx.run(liftSql, [channel, number, ground.clock.now().toString()]),
  )
