import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEdition } from '#apps/testing/open-edition.ts'
import { createWorld, type World } from '#apps/testing/world.ts'
import { openTown, type Town, visitor } from './testing/town.ts'

let world: World
let town: Town

beforeAll(async () => {
  world = await createWorld({ now: '2026-05-12T12:00:00Z', edition: openEdition('community') })
  town = await openTown(world, 8)
})
afterAll(() => world.close())

const marks = (mark: number) => ({ authorName: 'Ada L.', food: mark, service: mark, value: mark })
const hour = (count: number) => world.clock.set(world.clock.now().add({ hours: count }).toString())
const reviews = async (query = '') =>
  (await world.as(world.harbour.owner).get(`/v1/venue-reviews?venueId=${town.venueId}${query}`)).body

describe('DD-S11 reviews without suppression', () => {
  it(
    'DD-S11 only who sat there reviews, once, within thirty days; the first page says what all of them say',
    {
      timeout: 120_000,
    },
    async () => {
      const counts = [0, 0, 0, 0, 0]
      for (let n = 0; n < 100; n++) {
        const guest = visitor(world, `guest ${n}`)
        const reservationId = await town.dine(guest)
        if (n % 8 === 7) hour(1)
        if (n >= 90) continue
        // Forty of ninety are negative, and they come in last.
        const mark = n < 50 ? 3 + (n % 3) : 1 + (n % 2)
        counts[mark - 1]!++
        expect((await guest.post('/v1/reviews', { ...marks(mark), reservationId })).status).toBe(201)
      }
      const first = await reviews()
      expect(first.summary).toMatchObject({ count: 90, stars: counts })
      const share = (list: { overall: number }[], mark: number) =>
        list.filter(one => one.overall === mark).length / list.length
      for (const mark of [1, 2, 3, 4, 5])
        expect(Math.abs(share(first.data, mark) - counts[mark - 1]! / 90)).toBeLessThanOrEqual(0.02)
      const rest = await reviews(`&after=${first.nextAfter}`)
      const all = [...first.data, ...rest.data].map((one: { id: string }) => one.id)
      expect(new Set(all).size).toBe(90)
      expect(rest.nextAfter).toBeNull()

      const last = visitor(world, 'guest 99')
      const mine = (await last.get('/v1/my-reservations')).body.reservations[0].id
      const stranger = visitor(world, 'nobody we know')
      const attempt = (who: typeof last) => who.post('/v1/reviews', { ...marks(5), reservationId: mine })
      expect((await attempt(stranger)).body.code).toBe('community.not_seated')
      expect((await attempt(town.api)).body.code).toBe('community.not_seated')
      world.clock.set('2026-06-12T12:00:00Z')
      expect((await attempt(last)).body.code).toBe('community.too_late')
    },
  )

  it('needs the guest at the table first, and takes one review for each visit also when two come at once', async () => {
    const guest = visitor(world, 'early')
    const booked = await town.made(
      '/v1/reservations',
      {
        venueId: town.venueId,
        partySize: 2,
        guestName: 'Early',
        startsAt: world.clock.now().add({ hours: 1 }).toString(),
      },
      guest,
    )
    const write = () => guest.post('/v1/reviews', { ...marks(1), reservationId: booked.id })
    expect((await write()).body.code).toBe('community.not_seated')
    hour(1)
    await town.made(`/v1/reservations/${booked.id}/seating`, {}, town.api, 200)
    const both = await Promise.all([write(), write()])
    expect(both.map(one => one.status).sort()).toEqual([201, 409])
    expect((await write()).body.code).toBe('community.reviewed_already')
  })

  it('keeps what was said before an edit; a gift has no condition and stays through it', async () => {
    const guest = visitor(world, 'editor')
    const reservationId = await town.dine(guest)
    const review = await town.made('/v1/reviews', { ...marks(1), reservationId, body: 'Cold.' }, guest)
    const gift = { amount: { amount: 2000, currency: 'EUR' }, note: 'Come again.' }
    expect((await town.api.post(`/v1/reviews/${review.id}/goodwill`, { ...gift, ifRating: 5 })).status).toBe(
      422,
    )
    await town.made(`/v1/reviews/${review.id}/goodwill`, gift)
    const reply = { reply: 'We are sorry.', isResolved: true }
    expect((await town.api.post(`/v1/reviews/${review.id}/reply`, reply)).body.reply).toBe('We are sorry.')
    const edited = await guest.post(`/v1/reviews/${review.id}/revision`, {
      food: 2,
      service: 1,
      value: 1,
      body: 'Cold twice.',
    })
    expect(edited.body).toMatchObject({ body: 'Cold twice.', overall: 1, food: 2 })
    const kept = (await town.api.get(`/v1/revisions?filter[subjectId]=${review.id}`)).body.data
    expect(kept[0].before).toMatchObject({ body: 'Cold.', food: 1 })
    const shown = (await reviews('&sort=newest')).data[0]
    expect(shown).toMatchObject({ id: review.id, body: 'Cold twice.', reply: 'We are sorry.' })
    expect(shown.goodwillAt).toBeTruthy()
    const gifts = (await town.api.get(`/v1/goodwill-gifts?filter[reviewId]=${review.id}`)).body.data
    expect(gifts).toHaveLength(1)
    const other = visitor(world, 'somebody else')
    expect((await other.post(`/v1/reviews/${review.id}/revision`, marks(5))).status).toBe(422)
    const { authorName: _, ...others } = marks(5)
    expect((await other.post(`/v1/reviews/${review.id}/revision`, others)).status).toBe(404)
  })

  it('labels who works there, and lets a venue reply and report but never hide', async () => {
    await town.made('/v1/members', {
      name: 'Cook',
      email: 'cook@lumi.example',
      role: 'manager',
      locationIds: [town.locationId],
    })
    const cook = visitor(world, 'cook')
    const reservationId = await town.dine(cook, { email: 'Cook@lumi.example' })
    const review = await town.made('/v1/reviews', { ...marks(5), reservationId }, cook)
    expect(review.isByStaff).toBe(true)
    const manager = world.as(
      await world.caller(
        world.harbour,
        ['community.review.*', 'community.report', 'community.look'],
        [town.locationId],
      ),
    )
    const told = await manager.post('/v1/reports', {
      subject: 'review',
      subjectId: review.id,
      reason: 'not_a_visit',
    })
    expect(told.status).toBe(201)
    const hide = await manager.post(`/v1/moderation-cases/${told.body.caseId}/hiding`, { reason: 'spam' })
    expect(hide.status).toBe(403)
    expect((await reviews('&sort=newest')).data[0].id).toBe(review.id)
    const elsewhere = world.as(await world.caller(world.harbour, ['community.review.*'], []))
    expect((await elsewhere.post(`/v1/reviews/${review.id}/reply`, { reply: 'x' })).status).toBe(404)
    const foreign = world.as(world.meadow.owner)
    expect((await foreign.post(`/v1/reviews/${review.id}/reply`, { reply: 'x' })).status).toBe(404)
  })
})
