import type { Row } from '#ui/meta.ts'
import type { priorities } from '../../rules.ts'

export type Priority = (typeof priorities)[number]

export interface Job extends Row {
  number: number
  boardId: string
  stageId: string
  title: string
  customerId: string | null
  assigneeId: string | null
  dueOn: string | null
  priority: Priority
  rank: string
  doneAt: string | null
  holdReason: string | null
  archivedAt: string | null
}

export interface Stage extends Row {
  boardId: string
  name: string
  position: number
  wipLimit: number | null
  isDone: boolean
}

export interface WorkBoard extends Row {
  name: string
  locationId: string | null
}

export interface Person {
  id: string
  name: string
}

/** A job as a trade's own card is given it. */
export interface TradeCardProps {
  job: Job
  boardId: string
  isLate: boolean
}
