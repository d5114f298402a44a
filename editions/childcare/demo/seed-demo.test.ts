import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskOf } from '#apps/testing/desk-of.ts'
import { createWorld, type World } from '#apps/testing/world.ts'
import { uuid } from '#kernel/db/uuid.ts'
import { seedDemo } from './seed-demo.ts'

let world: World

beforeAll(async () => {
  world = await createWorld({ edition: 'childcare', timezone: 'America/Chicago', currency: 'USD' })
})
afterAll(() => world.close())

describe('the demonstration of a childcare centre', () => {
  it('shows a room in breach, one without slack and others that are fine, and every name is a sample', async () => {
    const api = world.as(world.harbour.owner)
    const { locationId } = world.harbour
    await seedDemo(deskOf(world, 'USD', 'America/Chicago'), { mother: uuid(), father: uuid() })
    const { data } = (await api.get(`/v1/supervision-wall?locationId=${locationId}`)).body
    const states = data.map((one: { name: string; state: string }) => [one.name, one.state])
    expect(Object.fromEntries(states)).toEqual({
      Ducklings: 'fine',
      Toddlers: 'breach',
      Foxes: 'tight',
      Owls: 'fine',
      Garden: 'fine',
    })
    const children = (await api.get('/v1/children?limit=100')).body.data
    expect(children.every(({ name }: { name: string }) => name.includes('Sample'))).toBe(true)
    const ducklings = data.find((one: { name: string }) => one.name === 'Ducklings')
    expect(ducklings.nextBreach?.because ?? 'Ben Sample goes').toBe('Ben Sample goes')
    expect((await api.get('/v1/day-entries?limit=100')).body.data.length).toBeGreaterThan(40)
    const stranger = world.as(world.meadow.owner)
    expect((await stranger.get('/v1/children')).body.data).toEqual([])
  })
})
