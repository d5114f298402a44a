import pg from 'pg'
import { pino } from 'pino'
import { requireSecret } from '#kernel/access/secret.ts'
import { openDatabase } from '#kernel/db/database.ts'
import { createTenant } from '#kernel/tenancy/create-tenant.ts'
import { systemClock } from '#kernel/time/clock.ts'
import { keepEvidenceWith, sealAll, verifyTree } from '#modules/compliance/public.ts'
import { figure, rounded, spread } from '../measuring/figures.ts'
import type { Measure } from '../measuring/measure.ts'
import { atLeast, atMost } from '../measuring/report.ts'
import { benchFolder } from '../world/postgres.ts'

const database = 'audit'

const entries = `insert into kernel.audit (tenant_id, id, at, actor_kind, actor_id, actor_name, operation, entity, row_id,
    row_version, changes, request_id, address, device)
  select $1, kernel.uuid_v7(now()), now(), 'user', gen_random_uuid(), 'Somebody at the desk', 'bookings.stay.update',
    'bookings.stay', gen_random_uuid(), 1 + n % 7, jsonb_build_object('notes', jsonb_build_array('before ' || n, 'after ' || n),
    'departsOn', jsonb_build_array('2026-03-04', '2026-03-05')), 'request-' || n, '10.0.0.' || n % 250, 'Mozilla/5.0'
  from generate_series(1, $2) n`

// The table as it would be without a tree over it: no salts, no place in the order of commits.
const plain = `create table plain_audit (like kernel.audit including constraints);
  alter table plain_audit drop column txid, drop column who_salt, drop column what_salt, drop column who_hash, drop column what_hash;
  alter table plain_audit add primary key (tenant_id, id);
  create index on plain_audit (tenant_id, row_id, id)`

const one = (
  table: string,
) => `insert into ${table} (tenant_id, id, at, actor_kind, actor_name, operation, changes)
  values ($1, kernel.uuid_v7(), now(), 'user', 'Somebody', 'bookings.book', '{"status": [null, "confirmed"]}')`

/** A booking's create took this long at the median when it was measured alone: see requests.json. */
const bookingMs = 5

/** How fast entries are sealed and gone over, and what the tree adds to a verb. */
export const audit: Measure = {
  name: 'audit',
  summary: 'the audit: sealing, verifying, and what an entry costs a verb',
  async run({ house: open, pace }) {
    const house = await open()
    await house.fresh(database)
    const url = house.postgres.urlOf(database)
    const secret = requireSecret({}, benchFolder)
    const { tenantId } = await createTenant(
      { slug: 'measured', edition: 'petresort', timezone: 'UTC', currency: 'EUR' },
      { url },
    )
    const db = await openDatabase({ url, secret, log: pino({ level: 'silent' }) })
    const owner = new pg.Client({ connectionString: url, options: '-c timezone=UTC' })
    await owner.connect()
    await owner.query(`select set_config('app.tenant_id', $1, false)`, [tenantId])
    keepEvidenceWith(secret)

    const count = pace.isQuick ? 10_000 : 50_000
    const sealing: number[] = []
    for (let round = 0; round < 3; round++) {
      await owner.query(entries, [tenantId, count])
      const from = performance.now()
      const sealed = await sealAll({ db, clock: systemClock }, tenantId)
      sealing.push((1000 * sealed) / (performance.now() - from))
    }
    const from = performance.now()
    const ask = async <Row extends object>(text: string, values?: unknown[]) =>
      (await owner.query(text, values)).rows as Row[]
    const { sealed, faults } = await verifyTree({ ask, tenantId, secret })
    const verifying = (1000 * sealed) / (performance.now() - from)
    if (faults.length > 0) throw new Error(faults[0])

    await owner.query(plain)
    const took = async (table: string) => {
      const begun = performance.now()
      await owner.query('begin')
      for (let n = 0; n < 1000; n++) await owner.query({ name: table, text: one(table), values: [tenantId] })
      await owner.query('commit')
      return (performance.now() - begun) / 1000
    }
    const added: number[] = []
    for (let round = 0; round < 5; round++)
      added.push(-(await took('plain_audit')) + (await took('kernel.audit')))
    await owner.end()
    await db.close()

    const [speed, more] = [figure(sealing), figure(added)]
    const share = (100 * Math.max(0, more.median)) / bookingMs
    return {
      title: `The audit of one tenant: ${3 * count} entries`,
      columns: ['what', 'figure'],
      rows: [
        ['sealed, entries/s', spread(speed)],
        ['gone over, entries/s', rounded(verifying)],
        ['an entry more, ms', spread(more)],
        [`of a booking of ${bookingMs} ms, %`, rounded(share)],
      ],
      verdicts: [
        atLeast('entries sealed a second', speed.median, 5000, undefined, '/s'),
        atMost('what the tree adds to a booking', share, 10, undefined, '%'),
      ],
      readings: { sealing, verifying, added },
    }
  },
}
