import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEdition } from '#apps/testing/open-edition.ts'
import { createWorld, type World } from '#apps/testing/world.ts'
import { openTown, type Town, visitor } from './testing/town.ts'

let world: World
let town: Town
let harbour: string
let hill: string
let porto: string

beforeAll(async () => {
  world = await createWorld({ now: '2026-05-12T12:00:00Z', edition: openEdition('community') })
  town = await openTown(world)
  harbour = await town.area('Old Harbour')
  hill = await town.area('Hill')
  porto = await town.area('Ribeira', 'Porto')
})
afterAll(() => world.close())

async function person(name: string, areaIds = [harbour]) {
  const api = visitor(world, name)
  const joined = await api.post('/v1/my-neighbourhoods', { displayName: name, areaIds })
  expect(joined.status).toBe(200)
  return api
}
const thread = (who: Awaited<ReturnType<typeof person>>, areaId = harbour, more: object = {}) =>
  who.post('/v1/threads', { areaId, title: 'Where is it quiet?', body: 'On Tuesdays.', ...more })

describe('a neighbourhood', () => {
  it('DD-1.11 is no place to those who did not choose it: nothing of it leaks to other areas or cities', async () => {
    const ann = await person('Ann')
    const paul = await person('Paul', [porto])
    const { id } = (await thread(ann)).body
    expect((await paul.get(`/v1/threads/${id}/page`)).status).toBe(404)
    expect((await paul.get(`/v1/neighbourhoods/${harbour}/threads`)).status).toBe(404)
    expect((await paul.post(`/v1/threads/${id}/posts`, { body: 'Hi' })).status).toBe(404)
    expect((await thread(paul)).status).toBe(404)
    expect(
      (await paul.post('/v1/reports', { subject: 'thread', subjectId: id, reason: 'spam' })).status,
    ).toBe(404)
    for (const path of ['/v1/threads', '/v1/posts', `/v1/threads/${id}`, '/v1/participants'])
      expect((await paul.get(path)).status, path).toBe(403)
    const own = (await paul.get(`/v1/neighbourhoods/${porto}/threads`)).body
    expect(own).toMatchObject({ city: 'Porto', data: [] })
    const two = await paul.post('/v1/my-neighbourhoods', { displayName: 'Paul', areaIds: [porto, hill] })
    expect(two.body.code).toBe('community.two_cities')
    expect(
      (await visitor(world, 'x').post('/v1/my-neighbourhoods', { displayName: 'ann', areaIds: [hill] })).body
        .code,
    ).toBe('community.name_taken')
    const elsewhere = visitor(world, 'Ann', 'meadow')
    expect((await elsewhere.get(`/v1/threads/${id}/page`)).status).toBe(404)
  })

  it('shows pinned threads first, the badge of who sat at the venue, and what was said before an edit', async () => {
    const bea = await person('Bea', [hill])
    await town.dine(bea)
    const first = (await thread(bea, hill, { venueId: town.venueId })).body
    expect(first).toMatchObject({ isSeatedHere: true, authorName: 'Bea' })
    const carl = await person('Carl', [hill])
    const second = (await thread(carl, hill, { venueId: town.venueId })).body
    expect(second.isSeatedHere).toBe(false)
    await bea.post(`/v1/threads/${second.id}/posts`, { body: 'Try the terrace.' })
    await town.api.post(`/v1/threads/${first.id}/pin`, {})
    const listed = (await carl.get(`/v1/neighbourhoods/${hill}/threads`)).body.data
    expect(listed.map((one: { id: string }) => one.id)).toEqual([first.id, second.id])
    expect(listed[1]).toMatchObject({ postCount: 1, isMine: true, venueName: 'Lumi' })
    await carl.post(`/v1/threads/${second.id}/revision`, { title: 'Quiet tables', body: 'On Mondays?' })
    const page = (await bea.get(`/v1/threads/${second.id}/page`)).body
    expect(page).toMatchObject({ title: 'Quiet tables', isMine: false })
    expect(page.revisions[0].before).toEqual({ title: 'Where is it quiet?', body: 'On Tuesdays.' })
    expect(page.data[0]).toMatchObject({ body: 'Try the terrace.', isSeatedHere: true, isMine: true })
    expect((await bea.post(`/v1/threads/${second.id}/revision`, { title: 'Mine', body: 'x' })).status).toBe(
      404,
    )
    expect((await carl.post(`/v1/threads/${first.id}/pin`, {})).status).toBe(403)
  })

  it('is kept from floods: so many a day, few links, and counted one by one when they come at once', async () => {
    const dora = await person('Dora')
    const answers = await Promise.all(Array.from({ length: 6 }, () => thread(dora)))
    expect(answers.map(one => one.status).sort()).toEqual([201, 201, 201, 429, 429, 429])
    expect(answers.find(one => one.status === 429)!.body).toMatchObject({
      code: 'community.too_many',
      perDay: 3,
    })
    world.clock.set(world.clock.now().add({ hours: 24, minutes: 1 }).toString())
    const links = { body: 'https://a.example https://b.example www.c.example' }
    expect((await thread(dora, harbour, links)).body.code).toBe('community.too_many_links')
    expect((await thread(dora)).status).toBe(201)
    const nameless = visitor(world, 'nameless')
    expect((await thread(nameless)).body.code).toBe('community.no_profile')
  })
})
