import { setTimeout as wait } from 'node:timers/promises'
import { quoteCell } from '#kernel/http/export/cell.ts'
import type { Desk } from '#kernel/module/demo.ts'

type Rows = Parameters<Desk['bringIn']>[2]

interface Import {
  id: string
  status: string
  refusedCount: number
}

const moment = 50

/** Rows as the text of a file, columns named by the keys of the first. */
function toCsv(rows: Rows): string {
  const columns = Object.keys(rows[0] ?? {})
  const lines = rows.map(row => columns.map(column => quoteCell(String(row[column] ?? ''))).join(','))
  return [columns.join(','), ...lines].join('\n')
}

/** Waits for this import alone: others may be filling their own business at the same time. */
export const bringInBy =
  ({ get, post }: Pick<Desk, 'get' | 'post'>): Desk['bringIn'] =>
  async (fileName, targets, rows) => {
    const { entity } = targets[0]!
    const { id } = await post<Import>('/v1/imports', {
      entity,
      fileName,
      mapping: { targets },
      csv: toCsv(rows),
    })
    let now = await get<Import>(`/v1/imports/${id}`)
    while (now.status === 'running') {
      await wait(moment)
      now = await get<Import>(`/v1/imports/${id}`)
    }
    if (now.status === 'done' && now.refusedCount === 0) return
    const refused = await get<{ data: { line: number; reason: string }[] }>(
      `/v1/imports/${id}/rows?filter[outcome]=refused&limit=3`,
    )
    const reasons = refused.data.map(({ line, reason }) => `line ${line}: ${reason}`).join('; ')
    throw new Error(`${fileName} came in ${now.status} with ${now.refusedCount} rows refused. ${reasons}`)
  }
