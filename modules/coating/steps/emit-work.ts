import type { CommandContext } from '#kernel/command/context.ts'
import { ShopJob } from '../entities/shop-job.ts'
import { workRecorded } from '../events.ts'
import type { ShopJobRow } from './start-job.ts'

export function emitWork(
  ctx: CommandContext,
  job: Pick<ShopJobRow, 'id' | 'locationId' | 'reference'>,
  what: string,
): void {
  const { id, locationId, reference } = job
  ctx.emit(workRecorded, { entity: ShopJob.name, rowId: id, locationId, data: { reference, what } })
}
