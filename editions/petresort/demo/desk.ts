import type { Desk } from '#kernel/module/demo.ts'
import type { Target } from '#modules/transfer/mapping/mapping.ts'

export type { Desk }

/** Brings a file in and sees that every row of it arrived. */
export async function bringIn(desk: Desk, fileName: string, target: Target, csv: string): Promise<void> {
  const started = await desk.post<{ id: string }>('/v1/imports', {
    entity: target.entity,
    fileName,
    mapping: { targets: [target] },
    csv,
  })
  await desk.settle()
  const after = await desk.get<Outcome>(`/v1/imports/${started.id}`)
  if (after.status === 'done' && after.refusedCount === 0) return
  const rows = await desk.get<{ data: { line: number; reason: string }[] }>(
    `/v1/imports/${started.id}/rows?filter[outcome]=refused&limit=3`,
  )
  const reasons = rows.data.map(({ line, reason }) => `line ${line}: ${reason}`).join('; ')
  throw new Error(`${fileName} came in ${after.status} with ${after.refusedCount} rows refused. ${reasons}`)
}

interface Outcome {
  status: string
  refusedCount: number
}
