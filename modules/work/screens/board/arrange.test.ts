import { expect, test } from 'vitest'
import { arranged, columnsOf, isOverdue } from './arrange.ts'
import type { BoardJobs } from './data.ts'
import type { Job, Stage } from './types.ts'

const job = (id: string, stageId: string, extra: Partial<Job> = {}): Job => ({
  id,
  version: 1,
  number: 300,
  boardId: 'b',
  stageId,
  title: 'Gate, two leaves',
  customerId: null,
  assigneeId: null,
  dueOn: null,
  priority: 'normal',
  rank: id,
  doneAt: null,
  holdReason: null,
  archivedAt: null,
  ...extra,
})

const stage = (id: string, wipLimit: number | null = null): Stage => ({
  id,
  version: 1,
  boardId: 'b',
  name: id,
  position: 0,
  wipLimit,
  isDone: false,
})

const jobs = [job('a', 'new'), job('b', 'new'), job('c', 'doing')]
const board: BoardJobs = {
  jobs,
  totals: [
    { stageId: 'new', count: 2, lateCount: 0 },
    { stageId: 'doing', count: 70, lateCount: 0 },
    { stageId: 'done', count: 0, lateCount: 0 },
  ],
}
const orderIn = (of: BoardJobs, stageId: string) =>
  of.jobs.filter(entry => entry.stageId === stageId).map(({ id }) => id)

test('each stage holds its jobs in order, an empty one too', () => {
  const columns = columnsOf([stage('new'), stage('doing', 2), stage('done')], board)
  expect(columns.map(({ cardIds }) => cardIds)).toEqual([['a', 'b'], ['c'], []])
  expect(columns[1]).toMatchObject({ limit: 2, total: 70 })
})

test('a job goes on top, behind another, or alone into an empty stage', () => {
  expect(orderIn(arranged(board, { cardId: 'b', columnId: 'doing', afterId: null }), 'doing')).toEqual([
    'b',
    'c',
  ])
  expect(orderIn(arranged(board, { cardId: 'a', columnId: 'doing', afterId: 'c' }), 'doing')).toEqual([
    'c',
    'a',
  ])
  expect(orderIn(arranged(board, { cardId: 'a', columnId: 'new', afterId: 'b' }), 'new')).toEqual(['b', 'a'])
  expect(orderIn(arranged(board, { cardId: 'a', columnId: 'done', afterId: null }), 'done')).toEqual(['a'])
})

test('who moves a job sees both stages counted anew at once', () => {
  const { totals } = arranged(board, { cardId: 'a', columnId: 'doing', afterId: 'c' })
  expect(totals.map(({ count }) => count)).toEqual([1, 71, 0])
})

test('a job is overdue the day after it was due, and never once it is done', () => {
  const due = { dueOn: '2026-03-04', doneAt: null }
  expect(isOverdue(due, '2026-03-04')).toBe(false)
  expect(isOverdue(due, '2026-03-05')).toBe(true)
  expect(isOverdue({ ...due, doneAt: '2026-03-06T10:00:00Z' }, '2026-03-09')).toBe(false)
})
