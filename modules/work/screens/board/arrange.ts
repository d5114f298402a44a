import type { BoardColumn, CardMove } from '#ui/board/types.ts'
import type { BoardJobs } from './data.ts'
import type { Job, Stage } from './types.ts'

/** Jobs come sorted by rank, so each column keeps their order. */
export function columnsOf(stages: Stage[], { jobs, totals }: BoardJobs): BoardColumn[] {
  const byStage = Map.groupBy(jobs, job => job.stageId)
  const countOf = new Map(totals.map(({ stageId, count }) => [stageId, count]))
  return stages.map(({ id, name, wipLimit }) => ({
    id,
    title: name,
    limit: wipLimit,
    total: countOf.get(id) ?? 0,
    cardIds: (byStage.get(id) ?? []).map(job => job.id),
  }))
}

/** The jobs as they will stand once the server has agreed. */
export function arranged(board: BoardJobs, move: CardMove): BoardJobs {
  const moving = board.jobs.find(job => job.id === move.cardId)
  if (!moving) return board
  const shift = (stageId: string) => Number(stageId === move.columnId) - Number(stageId === moving.stageId)
  return {
    totals: board.totals.map(total => ({ ...total, count: total.count + shift(total.stageId) })),
    jobs: put(board.jobs, moving, move),
  }
}

function put(jobs: Job[], moving: Job, { cardId, columnId, afterId }: CardMove): Job[] {
  const others = jobs.filter(job => job.id !== cardId)
  const first = others.findIndex(job => job.stageId === columnId)
  const behind = afterId === null ? first : others.findIndex(job => job.id === afterId) + 1
  const at = behind < 0 ? others.length : behind
  return [...others.slice(0, at), { ...moving, stageId: columnId }, ...others.slice(at)]
}

export const isOverdue = (job: Pick<Job, 'dueOn' | 'doneAt'>, today: string): boolean =>
  job.dueOn !== null && job.doneAt === null && job.dueOn < today
