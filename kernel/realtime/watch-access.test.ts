import { afterAll, beforeAll, expect, it } from 'vitest'
import { appUrl } from '../db/roles.ts'
import { type OpenTestDatabase, openTestDatabase, silentLog } from '../testing/database.ts'
import { watchAccess } from './watch-access.ts'

let world: OpenTestDatabase

beforeAll(async () => {
  world = await openTestDatabase()
})
afterAll(() => world.close())

it('stops even when it is told to before it has come to listen', async () => {
  const url = appUrl(world.url, world.secret, 'mainstay_dispatch')
  for (const pause of [0, 5, 10, 20, 40]) {
    const watch = watchAccess(url, silentLog, () => {})
    await new Promise(resolve => setTimeout(resolve, pause))
    await watch.stop()
  }
})

it('hears nothing of changes that the database does not tell', async () => {
  const heard: unknown[] = []
  const watch = watchAccess(appUrl(world.url, world.secret, 'mainstay_dispatch'), silentLog, change =>
    heard.push(change),
  )
  await expect.poll(() => heard).toEqual(['unknown'])
  await world.owner.query(`notify "mainstay:somewhere", 'actor:1'`)
  await world.owner.query(`notify "mainstay:access", 'actor:2'`)
  await expect.poll(() => heard).toEqual(['unknown', { actorId: '2' }])
  await watch.stop()
})
