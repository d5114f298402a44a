import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'

let world: World
let boardId: string
const stages: string[] = []

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T09:00:00Z' })
  const api = world.as(world.harbour.owner)
  boardId = (await api.post('/v1/boards', { name: 'Shop' })).body.id
  for (const [position, name] of ['New', 'Doing', 'Done'].entries())
    stages.push((await api.post('/v1/stages', { boardId, name, position, isDone: name === 'Done' })).body.id)
  for (let at = 0; at < 7; at++) {
    const dueOn = at < 2 ? '2026-03-01' : '2026-03-09'
    await api.post('/v1/jobs', { boardId, stageId: stages[0], title: `Gate ${at}`, dueOn })
  }
  await api.post('/v1/jobs', { boardId, stageId: stages[1], title: 'Railing 100% done' })
})
afterAll(() => world.close())

const ask = (query = '') => world.as(world.harbour.owner).get(`/v1/boards/${boardId}/jobs${query}`)

describe('the jobs of a board', () => {
  it('are the first of each stage, with how many there are and how many of them late', async () => {
    const { body } = await ask('?limit=3')
    expect(body.jobs.map((job: { title: string }) => job.title)).toEqual([
      'Gate 0',
      'Gate 1',
      'Gate 2',
      'Railing 100% done',
    ])
    expect(body.totals).toEqual([
      { stageId: stages[0], count: 7, lateCount: 2 },
      { stageId: stages[1], count: 1, lateCount: 0 },
      { stageId: stages[2], count: 0, lateCount: 0 },
    ])
  })

  it('are found by part of the title as it is typed, or by how the number begins', async () => {
    const titles = async (typed: string) =>
      (await ask(`?text=${encodeURIComponent(typed)}`)).body.jobs.map((job: { title: string }) => job.title)
    expect(await titles('gate 5')).toEqual(['Gate 5'])
    expect(await titles('100%')).toEqual(['Railing 100% done'])
    expect(await titles('%')).toEqual(['Railing 100% done'])
    expect(await titles('8')).toEqual(['Railing 100% done'])
  })

  it('take one trip, however many stages there are', async () => {
    await ask()
    const before = world.db.statements.count
    await ask()
    expect(world.db.statements.count - before).toBe(2)
  })

  it('are not another tenant’s to see', async () => {
    const { status, body } = await world.as(world.meadow.owner).get(`/v1/boards/${boardId}/jobs`)
    expect([status, body.code]).toEqual([404, 'not_found'])
  })
})
