import type { Sql } from '#kernel/db/database.ts'
import type { CopyOrder } from './copy-tenant.ts'

export type CopyStatus = 'waiting' | 'running' | 'done' | 'cancelled' | 'failed'

/** An order as it stands; kept among the installation's own rows under `copy:<id of the copy>`. */
export interface CopyState extends CopyOrder {
  fromName: string
  status: CopyStatus
  done: number
  of: number
  rows: number
  fault?: string
}

export const copyKey = (id: string): string => `copy:${id}`

const list = `select value, to_json(updated_at) #>> '{}' as "updatedAt" from kernel.house
  where key like 'copy:%' order by updated_at desc, key limit 50`

export const copyStates = async (house: Pick<Sql, 'rows'>) =>
  (await house.rows<{ value: CopyState; updatedAt: string }>(list)).map(({ value, updatedAt }) => ({
    ...value,
    updatedAt,
  }))

export const copyState = async (house: Pick<Sql, 'one'>, id: string): Promise<CopyState | undefined> =>
  (await house.one<{ value: CopyState }>('select value from kernel.house where key = $1', [copyKey(id)]))
    ?.value

/** Only one that is not over yet moves on: whoever broke it off has the last word. */
const moveSql = `update kernel.house set value = value || $2::jsonb, updated_at = now()
  where key = $1 and value ->> 'status' in ('waiting', 'running')`

/** False where it is over, or was broken off. */
export const moveOn = async (house: Pick<Sql, 'run'>, id: string, to: Partial<CopyState>): Promise<boolean> =>
  (await house.run(moveSql, [copyKey(id), JSON.stringify(to)])) > 0
