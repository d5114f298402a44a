import { uuid } from '#kernel/db/uuid.ts'
import type { HouseBook } from '../house-book.ts'

export type SampleStatus = 'running' | 'broken_off' | 'done' | 'failed'

/** What became of sample data in a business; kept among the installation's own rows under `samples:<business>`. */
export interface SampleState {
  status: SampleStatus
  fault?: string
}

const beatMs = 10_000
const lateAfter = '60 seconds'

/** An expression over a row of kernel.house: one whose process has said nothing for a minute broke off. */
export const sampleStateSql = (row: string): string => `(case when ${row}.value ->> 'status' = 'running'
    and ${row}.updated_at < now() - interval '${lateAfter}' then '{"status":"broken_off"}'::jsonb else ${row}.value - 'run' end)`

export const samplesKey = (id: string): string => `samples:${id}`

const beginSql = `insert into kernel.house as h (key, value) values ($1, jsonb_build_object('status', 'running', 'run', $2::text))
  on conflict (key) do update set value = excluded.value, updated_at = now()
    where ${sampleStateSql('h')} ->> 'status' in ('broken_off', 'failed') returning key`
const beatSql = `update kernel.house set updated_at = now() where key = $1 and value ->> 'run' = $2`
const endSql = `update kernel.house set value = $3, updated_at = now() where key = $1 and value ->> 'run' = $2`

export interface SampleRun {
  end(state: SampleState): Promise<unknown>
}

/** The right to fill a business, kept while this process lives; undefined where another has it or it was filled. */
export async function beginSamples(
  book: Pick<HouseBook, 'ask'>,
  tenantId: string,
): Promise<SampleRun | undefined> {
  const [key, run] = [samplesKey(tenantId), uuid()]
  const [begun] = await book.ask(beginSql, [key, run])
  if (!begun) return undefined
  const beat = () => void book.ask(beatSql, [key, run]).catch(() => undefined)
  const timer = setInterval(beat, beatMs).unref()
  return {
    end(state) {
      clearInterval(timer)
      return book.ask(endSql, [key, run, JSON.stringify(state)])
    },
  }
}
