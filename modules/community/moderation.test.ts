import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEdition } from '#apps/testing/open-edition.ts'
import { createWorld, type World } from '#apps/testing/world.ts'
import type { TestBrowser } from '#kernel/testing/browser.ts'
import { openTown, type Town, visitor } from './testing/town.ts'

let world: World
let town: Town
let area: string
let ann: TestBrowser
let bob: TestBrowser
let moderator: TestBrowser

beforeAll(async () => {
  world = await createWorld({ now: '2026-05-12T12:00:00Z', edition: openEdition('community') })
  town = await openTown(world)
  area = await town.area('Old Harbour')
  ann = visitor(world, 'Ann')
  bob = visitor(world, 'Bob')
  await ann.post('/v1/my-neighbourhoods', { displayName: 'Ann', areaIds: [area] })
  await bob.post('/v1/my-neighbourhoods', { displayName: 'Bob', areaIds: [area] })
  moderator = world.as(await world.caller(world.harbour, ['community.case.*', 'community.thread.read']))
})
afterAll(() => world.close())

const days = (count: number) =>
  world.clock.set(
    world.clock
      .now()
      .add({ hours: 24 * count })
      .toString(),
  )
const isShown = async (id: string) => (await bob.get(`/v1/threads/${id}/page`)).status === 200
const tell = (subjectId: string, who = bob, reason = 'insult', subject = 'thread') =>
  who.post('/v1/reports', { subject, subjectId, reason })

async function reportedThread(): Promise<{ id: string; caseId: string }> {
  const { id } = (await ann.post('/v1/threads', { areaId: area, title: 'Loud', body: 'Words.' })).body
  return { id, caseId: (await tell(id)).body.caseId }
}

describe('the moderation queue', () => {
  it('DD-1.9 gathers reports of one thing in one case, due within a day, while it stays where it is', async () => {
    const { id } = (await ann.post('/v1/threads', { areaId: area, title: 'Loud', body: 'Words.' })).body
    const cleo = visitor(world, 'Cleo')
    await cleo.post('/v1/my-neighbourhoods', { displayName: 'Cleo', areaIds: [area] })
    const both = await Promise.all([tell(id), tell(id, cleo, 'spam')])
    expect(both[0]!.body.caseId).toBe(both[1]!.body.caseId)
    const found = (await moderator.get(`/v1/moderation-cases/${both[0]!.body.caseId}`)).body
    expect(found).toMatchObject({
      status: 'open',
      reportCount: 2,
      reasons: 'insult, spam',
      authorName: 'Ann',
    })
    expect(Temporal.Instant.from(found.dueAt).equals(world.clock.now().add({ hours: 24 }))).toBe(true)
    expect((await tell(id)).body.code).toBe('community.reported_already')
    expect(await isShown(id)).toBe(true)
    const page = (await moderator.get(`/v1/moderation-cases/${found.id}/page`)).body
    expect(page.words).toContain('Words.')
    expect(page.reports).toHaveLength(2)
    for (const who of [ann, bob])
      expect((await who.post(`/v1/moderation-cases/${found.id}/hiding`, { reason: 'spam' })).status).toBe(403)
  })

  it('hides with a reason its author reads, shows again within thirty days and not after', async () => {
    const { id, caseId } = await reportedThread()
    const hiding = { reason: 'insult', note: 'Please stay kind.' }
    const hidden = await moderator.post(`/v1/moderation-cases/${caseId}/hiding`, hiding)
    expect(hidden.body).toMatchObject({ status: 'hidden', reason: 'insult' })
    expect(await isShown(id)).toBe(false)
    const mine = (await ann.get('/v1/my-contributions')).body.data.find(
      (one: { id: string }) => one.id === id,
    )
    expect(mine).toMatchObject({ visibility: 'hidden', note: 'Please stay kind.', mayAppeal: true, caseId })
    days(29)
    const back = await moderator.delete(`/v1/moderation-cases/${caseId}/hiding`)
    expect(back.body.status).toBe('restored')
    expect(await isShown(id)).toBe(true)
    await moderator.post(`/v1/moderation-cases/${caseId}/hiding`, hiding)
    days(31)
    const late = await moderator.delete(`/v1/moderation-cases/${caseId}/hiding`)
    expect(late.body.code).toBe('community.too_late')
    const history = (await moderator.get(`/v1/moderation-cases/${caseId}/history`)).body.data
    expect(history.length).toBeGreaterThanOrEqual(4)
  })

  it('hears an appeal of the author only, once, and an upheld one shows the thing again', async () => {
    const { id, caseId } = await reportedThread()
    const appeal = { appeal: 'It was a quotation.' }
    const send = (who: TestBrowser) => who.post(`/v1/moderation-cases/${caseId}/appeal`, appeal)
    expect((await send(ann)).body.code).toBe('community.case_state')
    await moderator.post(`/v1/moderation-cases/${caseId}/hiding`, { reason: 'insult' })
    expect((await send(bob)).status).toBe(404)
    expect((await send(ann)).status).toBe(200)
    expect((await send(ann)).body.code).toBe('community.case_state')
    const decision = { isUpheld: true, appealNote: 'You are right.' }
    const decided = await moderator.post(`/v1/moderation-cases/${caseId}/appeal-decision`, decision)
    expect(decided.body).toMatchObject({ status: 'restored', appealOutcome: 'upheld' })
    expect(await isShown(id)).toBe(true)
  })

  it('decides many at once and tells which it could not', async () => {
    days(2)
    const cases = [await reportedThread(), await reportedThread()]
    await moderator.post(`/v1/moderation-cases/${cases[1]!.caseId}/hiding`, { reason: 'spam' })
    const missing = '01900000-0000-7000-8000-0000000000ff'
    const { body } = await moderator.post('/v1/moderation-decisions', {
      ids: [...cases.map(one => one.caseId), missing],
      isHidden: true,
      reason: 'spam',
    })
    expect(body.results).toEqual([
      { id: cases[0]!.caseId, ok: true, code: null },
      { id: cases[1]!.caseId, ok: false, code: 'community.case_state' },
      { id: missing, ok: false, code: 'not_found' },
    ])
    expect(await isShown(cases[0]!.id)).toBe(false)
  })
})
