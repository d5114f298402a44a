import type { Logger } from 'pino'
import { uuid } from '#kernel/db/uuid.ts'
import type { Clock } from '#kernel/time/clock.ts'
import type { HouseBook } from '../house-book.ts'
import type { Fault } from './faults.ts'
import type { Sample } from './sample.ts'
import type { Sums } from './tally.ts'
import type { Watch } from './watch.ts'

/** What one process tells the others of itself. */
export interface Pulse {
  hour: Sums
  day: Sums
  sample: Sample
  faults: Fault[]
}

export interface Pulses {
  /** Of all processes that run: this one as it is now, the others as they said last. */
  all(): Promise<Pulse[]>
  /** Writes at once. */
  beat(): Promise<void>
  /** Why the database took nothing when it was last written to. */
  fault(): string | undefined
  stop(): Promise<void>
}

const everyMs = 15_000
const told = 50

const beatSql = `insert into kernel.house (key, value) values ($1, $2)
  on conflict (key) do update set value = excluded.value, updated_at = now()`
const othersSql = `select value from kernel.house where key like 'process:%' and key <> $1
  and updated_at > now() - interval '40 seconds'`
const leaveSql = `delete from kernel.house where key = $1 or key like 'process:%' and updated_at < now() - interval '1 hour'`

/**
 * Each process writes its figures into the house's own rows, a few kilobytes every fifteen seconds, so that whichever
 * answers an operator can add them up. That write is also how a process knows that the database takes any.
 */
export function startPulse(
  watch: Watch,
  { book, clock, log }: { book: HouseBook; clock: Clock; log: Logger },
): Pulses {
  const key = `process:${uuid()}`
  let fault: string | undefined
  let hasTold = false
  function own(): Pulse {
    const at = clock.now().epochMilliseconds
    const [hour, day] = [watch.tally.sums(at, 60), watch.tally.sums(at, 24 * 60)]
    return { hour, day, sample: watch.sample(), faults: watch.faults.newest(told) }
  }
  async function beat(): Promise<void> {
    try {
      hasTold = true
      await book.ask(beatSql, [key, JSON.stringify(own())])
      fault = undefined
    } catch (error) {
      fault = (error as { code?: string }).code ?? 'unknown'
      log.warn({ err: error }, 'the figures of this process could not be written')
    }
  }
  const timer = setInterval(() => void beat(), everyMs).unref()
  return {
    beat,
    fault: () => fault,
    async all() {
      const others = await book.ask<{ value: Pulse }>(othersSql, [key])
      return [own(), ...others.map(row => row.value)]
    },
    async stop() {
      clearInterval(timer)
      if (hasTold) await book.ask(leaveSql, [key]).catch(() => undefined)
    },
  }
}
