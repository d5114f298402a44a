import { afterAll, beforeAll, expect, it } from 'vitest'
import { appUrl } from '../db/roles.ts'
import { type OpenTestDatabase, openTestDatabase, silentLog } from '../testing/database.ts'
import { accessChangeOf } from './access-change.ts'
import { openLine } from './line.ts'

let world: OpenTestDatabase
let url: string

beforeAll(async () => {
  world = await openTestDatabase()
  url = appUrl(world.url, world.secret, 'mainstay_dispatch')
})
afterAll(() => world.close())

it('stops even when it is told to before it has come to listen', async () => {
  for (const pause of [0, 5, 10, 20, 40]) {
    const line = openLine(url, silentLog, { 'mainstay:access': () => {} }, () => {})
    await new Promise(resolve => setTimeout(resolve, pause))
    await line.stop()
  }
})

it('hears nothing of channels it did not ask for', async () => {
  const heard: unknown[] = []
  const line = openLine(
    url,
    silentLog,
    { 'mainstay:access': payload => heard.push(accessChangeOf(payload)) },
    () => heard.push('began'),
  )
  await expect.poll(() => heard).toEqual(['began'])
  await world.owner.query(`notify "mainstay:somewhere", 'actor:1'`)
  await world.owner.query(`notify "mainstay:access", 'actor:2'`)
  await expect.poll(() => heard).toEqual(['began', { actorId: '2' }])
  await line.stop()
})

it('goes on after something that makes no sense, and hears what it says itself', async () => {
  const heard: string[] = []
  const hear = (payload: string) => heard.push(JSON.parse(payload))
  let isOpen = false
  const line = openLine(url, silentLog, { 'mainstay:company': hear }, () => {
    isOpen = true
  })
  await expect.poll(() => isOpen).toBe(true)
  line.tell('mainstay:company', 'no json')
  line.tell('mainstay:company', '"sense"')
  await expect.poll(() => heard).toEqual(['sense'])
  await line.stop()
})
