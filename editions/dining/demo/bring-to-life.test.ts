import { expect, it } from 'vitest'
import { deskOf } from '#apps/testing/desk-of.ts'
import { createWorld } from '#apps/testing/world.ts'
import { bringToLife } from './bring-to-life.ts'
import { seedDemo } from './seed-demo.ts'

it(
  'where the sample staff work, guests with an offer are on their way and reports wait',
  { timeout: 60_000 },
  async () => {
    const world = await createWorld({ now: '2026-05-12T18:10:00Z', edition: 'dining' })
    const desk = deskOf(world)
    await seedDemo(desk, [])
    await bringToLife(desk)
    const ask = async (path: string) => (await world.as(world.harbour.owner).get(path)).body.data
    expect((await ask(`/v1/deal-expected?locationId=${desk.locationId}`)).length).toBeGreaterThan(0)
    expect(await ask('/v1/moderation-cases')).toHaveLength(3)
    expect((await world.as(world.meadow.owner).get('/v1/moderation-cases')).body.data).toEqual([])
    await world.close()
  },
)
