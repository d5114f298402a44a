import type { BoardColumn, CardMove } from '#ui/board/types.ts'
import type { Job, Stage } from './types.ts'

export interface JobFilter {
  text: string
  assigneeId: string | null
}

export function fits(job: Job, { text, assigneeId }: JobFilter): boolean {
  if (assigneeId !== null && job.assigneeId !== assigneeId) return false
  const wanted = text.trim().toLocaleLowerCase()
  return (
    wanted === '' || job.title.toLocaleLowerCase().includes(wanted) || String(job.number).startsWith(wanted)
  )
}

/** Jobs come sorted by rank, so each column keeps their order. */
export function columnsOf(stages: Stage[], jobs: Job[]): BoardColumn[] {
  const byStage = Map.groupBy(jobs, job => job.stageId)
  return stages.map(({ id, name, wipLimit }) => ({
    id,
    title: name,
    limit: wipLimit,
    cardIds: (byStage.get(id) ?? []).map(job => job.id),
  }))
}

/** The jobs as they will stand once the server has agreed. */
export function arranged(jobs: Job[], { cardId, columnId, afterId }: CardMove): Job[] {
  const moving = jobs.find(job => job.id === cardId)
  if (!moving) return jobs
  const others = jobs.filter(job => job.id !== cardId)
  const first = others.findIndex(job => job.stageId === columnId)
  const behind = afterId === null ? first : others.findIndex(job => job.id === afterId) + 1
  const at = behind < 0 ? others.length : behind
  return [...others.slice(0, at), { ...moving, stageId: columnId }, ...others.slice(at)]
}

export const isOverdue = (job: Pick<Job, 'dueOn' | 'doneAt'>, today: string): boolean =>
  job.dueOn !== null && job.doneAt === null && job.dueOn < today
