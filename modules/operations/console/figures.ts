import Type from 'typebox'
import { houseOperation } from '#kernel/http/house-operation.ts'
import { type BackupNote, stateOf } from '../backup/note.ts'
import type { Fault } from '../watch/faults.ts'
import type { Pulse } from '../watch/pulse.ts'
import type { Sample } from '../watch/sample.ts'
import { sharesOf } from '../watch/tally.ts'
import { yard } from '../yard.ts'
import { errors } from './errors.ts'

const database = `select round(100 * sum(blks_hit) / nullif(sum(blks_hit + blks_read), 0), 2)::float8 as "cacheHitPercent",
  pg_database_size(current_database())::float8 as "sizeBytes"
  from pg_stat_database where datname = current_database()`

// Ids of events carry their moment: whether a tenant had one within the hour is one look into its index.
const active = `select count(*)::int as count from kernel.tenant t where exists (
  select from kernel.event e where e.tenant_id = t.id and e.id >= $1::uuid)`

const house = `select key, value from kernel.house where key in ('backup', 'fence')`

const queue = `select count(*) filter (where attempts < max_attempts)::int as waiting,
  count(*) filter (where attempts >= max_attempts and locked_at is null)::int as dead
  from graphile_worker._private_jobs`

/** The least id (UUIDv7) of that millisecond. */
const firstIdAt = (ms: number) => {
  const hex = Math.max(0, ms).toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`
}

const rate = (faults: number, count: number) => (count ? (100 * faults) / count : 0)
const newest = (running: readonly Pulse[]): Fault[] =>
  running.flatMap(one => one.faults).sort((a, b) => (a.at < b.at ? 1 : -1))

const hourMs = 3_600_000

export const figures = houseOperation({
  id: 'console.figures',
  method: 'GET',
  path: '/v1/console/figures',
  summary: 'How the house is doing, over all its processes: nine live figures, the queue, the last backup',
  who: 'operator',
  output: Type.Object({}, { additionalProperties: true }),
  status: 200,
  errors,
  async run({ db, clock }) {
    const { pulses, book } = yard()
    const now = clock.now()
    const [[stored], [tenants], notes, [jobs], running] = await Promise.all([
      db.dispatch.rows<{ cacheHitPercent: number | null; sizeBytes: number }>(database),
      db.dispatch.rows<{ count: number }>(active, [firstIdAt(now.epochMilliseconds - hourMs)]),
      db.dispatch.rows<{ key: string; value: unknown }>(house),
      book.ask<{ waiting: number; dead: number }>(queue),
      pulses.all(),
    ])
    const known = new Map(notes.map(({ key, value }) => [key, value]))
    const backup = known.get('backup') as BackupNote | undefined
    const hour = sharesOf(running.map(one => one.hour))
    const day = sharesOf(running.map(one => one.day))
    const sum = (of: (sample: Sample) => number) => running.reduce((total, one) => total + of(one.sample), 0)
    const backupState = stateOf(backup, now)
    return {
      takenAt: now.toString(),
      status: backupState === 'broken' || jobs!.dead > 0 ? 'troubled' : 'serving',
      response: { avgMs: hour.avgMs, p95Ms: hour.p95Ms, p99Ms: hour.p99Ms, requests: hour.count },
      errorPercent: { hour: rate(hour.faults, hour.count), day: rate(day.faults, day.count) },
      processes: running.length,
      memoryBytes: sum(one => one.memoryBytes),
      cpuShare: sum(one => one.cpuShare),
      statementsPerSecond: sum(one => one.statementsPerSecond),
      cacheHitPercent: stored?.cacheHitPercent ?? null,
      databaseBytes: stored?.sizeBytes ?? null,
      activeTenants: tenants!.count,
      jobs,
      isFenced: known.has('fence'),
      backup: { state: backupState, ...backup },
      faults: newest(running).slice(0, 10),
    }
  },
})

export const faultList = houseOperation({
  id: 'console.faults',
  method: 'GET',
  path: '/v1/console/faults',
  summary: 'The last faults of the processes that run, the newest first',
  who: 'operator',
  output: Type.Object({ data: Type.Array(Type.Object({}, { additionalProperties: true })) }),
  status: 200,
  errors,
  run: async () => ({ data: newest(await yard().pulses.all()) }),
})
