import type { Desk } from '#kernel/module/demo.ts'
import type { Made, Shop } from './set-up.ts'

/** A file as a logger writes it: ten minutes up, so long at the peak, and down again. */
function loggerFile(minutesAtPeak: number, peak: number): string {
  const rows = ['time (s),Thin edge (°C),Thick hub (°C),Air (°C)']
  const end = 600 + minutesAtPeak * 60
  for (let at = 0; at <= end + 300; at += 10) {
    const share = at < 600 ? at / 600 : at <= end ? 1 : Math.max(0.4, 1 - (at - end) / 500)
    const probe = (most: number) => (20 + (most - 20) * share).toFixed(1)
    rows.push([at, probe(peak + 4), probe(peak), probe(peak + 9)].join(','))
  }
  return rows.join('\n')
}

/** Three batches: one still in the oven, one proven by its log, one that was too short and goes nowhere. */
export async function provenAndNot(
  desk: Desk,
  shop: Shop,
  jobs: Record<'waiting' | 'proven' | 'undercured', string>,
): Promise<void> {
  const bake = async (shopJobId: string, partCount: number) => {
    const loads = [{ shopJobId, partCount }]
    const { ovenId, recipeId } = shop
    return (await desk.post<Made>('/v1/batches', { ovenId, recipeId, loads })).id
  }
  const judge = (batchId: string, fileName: string, csv: string) =>
    desk.post(`/v1/batches/${batchId}/cure-logs`, { fileName, csv, airProbes: ['Air'] })
  await bake(jobs.waiting, 8)
  await judge(await bake(jobs.proven, 200), 'stair-railing.csv', loggerFile(12, 203))
  await judge(await bake(jobs.undercured, 60), 'drawer-fronts.csv', loggerFile(6, 196))
}
