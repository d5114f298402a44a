import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createWorld, type World } from '#apps/testing/world.ts'
import type { TestBrowser } from '#kernel/testing/browser.ts'

let world: World
let owner: TestBrowser
let boardId: string
let todo: string
let doing: string
let done: string

const hill = { name: 'Hill', timezone: 'Europe/Lisbon' }

beforeAll(async () => {
  world = await createWorld({ now: '2026-03-04T09:00:00Z' })
  owner = world.as(world.harbour.owner)
})
afterAll(() => world.close())

beforeEach(async () => {
  boardId = (await owner.post('/v1/boards', { name: 'Shop' })).body.id
  const stage = async (name: string, position: number, more: object = {}): Promise<string> =>
    (await owner.post('/v1/stages', { boardId, name, position, ...more })).body.id
  todo = await stage('To do', 1)
  doing = await stage('Doing', 2, { wipLimit: 2 })
  done = await stage('Done', 3, { isDone: true })
})

const add = async (title: string, stageId = todo) =>
  (await owner.post('/v1/jobs', { boardId, stageId, title })).body
const move = (id: string, body: object, as = owner) => as.post(`/v1/jobs/${id}/moves`, body)
const titles = async (stageId: string): Promise<string[]> => {
  const list = await owner.get(`/v1/jobs?filter[stageId]=${stageId}&sort=rank`)
  return list.body.data.map((job: { title: string }) => job.title)
}

describe('a job', () => {
  it('gets a number and the last place of its stage', async () => {
    const [one, two] = [await add('one'), await add('two')]
    expect(two.number).toBe(one.number + 1)
    expect(one).toMatchObject({ priority: 'normal', doneAt: null })
    expect(await titles(todo)).toEqual(['one', 'two'])
  })

  it('is put behind another, before all, or at the end', async () => {
    const [one, two, three] = [await add('one'), await add('two'), await add('three')]
    await move(three.id, { stageId: todo, afterId: one.id })
    expect(await titles(todo)).toEqual(['one', 'three', 'two'])
    await move(two.id, { stageId: todo, afterId: null })
    expect(await titles(todo)).toEqual(['two', 'one', 'three'])
    await move(two.id, { stageId: todo })
    expect(await titles(todo)).toEqual(['one', 'three', 'two'])
    expect((await move(one.id, { stageId: doing, afterId: two.id })).status).toBe(422)
  })

  it('is done in the stage that finishes it, and open again outside', async () => {
    const job = await add('one')
    const finished = await move(job.id, { stageId: done })
    expect(Temporal.Instant.from(finished.body.doneAt).toString()).toBe('2026-03-04T09:00:00Z')
    expect((await move(job.id, { stageId: todo })).body.doneAt).toBeNull()
  })

  it('does not enter a full stage, even when many try at once, unless someone who may says so', async () => {
    const jobs = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map(title => add(title)))
    const answers = await Promise.all(jobs.map(job => move(job.id, { stageId: doing })))
    expect(answers.filter(answer => answer.status === 200)).toHaveLength(2)
    const refused = answers.find(answer => answer.status !== 200)!
    expect(refused).toMatchObject({ status: 409, body: { code: 'work.stage_full', wipLimit: 2, count: 2 } })
    const late = jobs.find((_, at) => answers[at]!.status !== 200)!
    const worker = world.as(await world.caller(world.harbour, ['work.job.write', 'work.job.read']))
    expect((await move(late.id, { stageId: doing, override: true }, worker)).status).toBe(409)
    expect((await move(late.id, { stageId: doing, override: true })).status).toBe(200)
    expect((await move(late.id, { stageId: doing, afterId: null })).status).toBe(200)
  })

  it('does not go to a stage of another board', async () => {
    const job = await add('one')
    const other = (await owner.post('/v1/boards', { name: 'Other' })).body.id
    const stage = (await owner.post('/v1/stages', { boardId: other, name: 'X', position: 1 })).body.id
    expect(await move(job.id, { stageId: stage })).toMatchObject({ status: 422 })
  })

  it('is out of reach for members of other locations, also after its board moved there', async () => {
    const [here, there] = [world.harbour.locationId, (await owner.post('/v1/locations', hill)).body.id]
    const job = await add('one')
    const rights = ['work.job.read', 'work.job.write']
    const local = world.as(await world.caller(world.harbour, rights, [here]))
    expect((await local.get(`/v1/jobs/${job.id}`)).status).toBe(200)
    await owner.patch(`/v1/boards/${boardId}`, { locationId: there })
    expect((await local.get(`/v1/jobs/${job.id}`)).status).toBe(404)
    expect((await move(job.id, { stageId: done }, local)).status).toBe(404)
    expect((await local.get(`/v1/stages/${todo}`)).status).toBe(404)
  })

  it('is not moved by people who may only look, nor by another tenant', async () => {
    const job = await add('one')
    const looker = world.as(await world.caller(world.harbour, ['work.job.read']))
    expect((await move(job.id, { stageId: done }, looker)).status).toBe(403)
    expect((await move(job.id, { stageId: done }, world.as(world.meadow.owner))).status).toBe(404)
  })
})
