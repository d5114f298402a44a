import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskOf } from '#apps/testing/desk-of.ts'
import { createWorld, type World } from '#apps/testing/world.ts'
import { seedDemo } from './seed-demo.ts'

let world: World

beforeAll(async () => {
  world = await createWorld({ edition: 'coating', timezone: 'America/Chicago', currency: 'USD' })
  const desk = deskOf(world, 'USD', 'America/Chicago')
  await seedDemo(desk, desk)
}, 180_000)
afterAll(() => world.close())

describe('the demonstration of a coating shop', () => {
  it('has work at every stage, a rework that cost something, and money that adds up; all of it is sample', async () => {
    const api = world.as(world.harbour.owner)
    const stages = (await api.get('/v1/stages?limit=50')).body.data
    const cards = (await api.get('/v1/jobs?limit=100')).body.data
    for (const { id, name } of stages)
      expect(
        cards.some((card: { stageId: string }) => card.stageId === id),
        name,
      ).toBe(true)
    const jobs = (await api.get('/v1/shop-jobs?limit=100')).body.data
    const parent = jobs.find((job: { reworkCount: number }) => job.reworkCount > 0)
    const money = (await api.get(`/v1/shop-jobs/${parent.id}/money`)).body
    expect(money).toMatchObject({ firstPassShare: 920, reworkCost: expect.any(Number) })
    expect(money.reworkCost).toBeGreaterThan(0)
    expect((await api.get('/v1/invoices?limit=100')).body.data).toHaveLength(2)
    const names = (await api.get('/v1/customers?limit=100')).body.data.map(
      (one: { name: string }) => one.name,
    )
    expect(names.every((name: string) => /sample/i.test(name))).toBe(true)
    expect((await world.as(world.meadow.owner).get('/v1/shop-jobs')).body.data).toEqual([])
  })
})
