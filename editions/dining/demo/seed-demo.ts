import type { Transaction } from '#kernel/db/database.ts'
import type { Desk } from '#kernel/module/demo.ts'
import { loadedDice } from './dice.ts'
import { inventDeals } from './offers.ts'
import { openRestaurants } from './open-restaurants.ts'
import { inventRestaurants, type Restaurant } from './restaurants.ts'
import { putIn } from './rows.ts'
import { inventEvenings, type Reservation } from './service.ts'
import { inventVoices } from './voices.ts'

const seed = 20_240
const everyDay = [1, 2, 3, 4, 5, 6, 7]

/** Fills an empty tenant with a city of restaurants in the middle of a day, in one transaction. */
export async function seedDemo(desk: Desk, staff: readonly string[]): Promise<void> {
  const dice = loadedDice(seed)
  const restaurants = inventRestaurants(desk.locationId, dice)
  const around = { today: desk.today, zone: desk.zone, now: desk.now(), dice }
  const service = inventEvenings(restaurants, around)
  await desk.write(async tx => {
    const at = around.now.toString()
    await openRestaurants(tx, { at, zone: desk.zone }, restaurants)
    await serve(tx, at, service)
    await postDeals(tx, desk, restaurants)
    await letThemSpeak(tx, around.now, service)
    // Who works at a restaurant sees that one.
    const scope = `update kernel.member set location_ids = array[$1::uuid], version = version + 1
      where id = any ($2::uuid[])`
    await tx.run(scope, [desk.locationId, staff])
  })
}

async function serve(tx: Transaction, at: string, service: readonly Reservation[]): Promise<void> {
  await putIn(tx, 'venues.reservation', at, service)
  const counted = `insert into kernel.counter (tenant_id, kind, value)
    values (nullif(current_setting('app.tenant_id', true), '')::uuid, 'venues.reservation', $1)
    on conflict (tenant_id, kind) do update set value = excluded.value`
  await tx.run(counted, [service.at(-1)?.number ?? 0])
}

async function postDeals(tx: Transaction, desk: Desk, restaurants: readonly Restaurant[]): Promise<void> {
  const at = desk.now().toString()
  const { deals, offers } = inventDeals(restaurants, desk.now(), desk.zone)
  const terms = (deal: { name: string; percent: number; maxParty: number; conditions: string | null }) => ({
    kind: 'percent',
    appliesTo: 'food',
    minParty: 1,
    takesSolo: true,
    overMax: 'share',
    graceMinutes: 15,
    servicePercent: 0,
    coversCap: 40,
    usualBillAmount: 2400,
    usualBillCurrency: desk.currency,
    name: deal.name,
    percent: deal.percent,
    maxParty: deal.maxParty,
    conditions: deal.conditions,
  })
  await putIn(
    tx,
    'deals.deal',
    at,
    deals.map(deal => ({
      ...terms(deal),
      id: deal.id,
      venueId: deal.venueId,
      locationId: deal.locationId,
      weekdays: everyDay,
      fromTime: deal.from,
      untilTime: deal.until,
      leadMinutes: deal.leadMinutes,
      postBelowPercent: 45,
      stopAtPercent: 80,
      minOnMinutes: 30,
      minOffMinutes: 30,
      isActive: true,
    })),
  )
  await putIn(
    tx,
    'deals.offer',
    at,
    offers.map(offer => ({
      ...terms(offer),
      id: offer.id,
      dealId: offer.dealId,
      venueId: offer.venueId,
      locationId: offer.locationId,
      servedOn: offer.servedOn,
      windowStartsAt: offer.startsAt,
      windowEndsAt: offer.endsAt,
      firstSeatingAt: offer.startsAt,
      lastSeatingAt: offer.endsAt,
      budgetUsedAmount: 0,
      budgetUsedCurrency: desk.currency,
      status: 'live',
      postedAt: at,
      changedAt: at,
      because: 'below_post',
    })),
  )
}

async function letThemSpeak(
  tx: Transaction,
  now: Temporal.Instant,
  service: readonly Reservation[],
): Promise<void> {
  const at = now.toString()
  const { reviews, areas, threads } = inventVoices(service, now)
  await putIn(
    tx,
    'community.review',
    at,
    reviews.map(({ writtenAt, ...review }) => ({
      ...review,
      createdAt: writtenAt,
      repliedAt: review.reply && at,
      isByStaff: false,
    })),
  )
  await putIn(
    tx,
    'community.area',
    at,
    areas.map(area => ({ ...area, city: 'Port Merrow' })),
  )
  await putIn(
    tx,
    'community.thread',
    at,
    threads.map(({ answers, at: lastPostAt, ...thread }) => ({
      ...thread,
      lastPostAt,
      createdAt: lastPostAt,
      isSeatedHere: false,
      postCount: answers.length,
    })),
  )
  await putIn(
    tx,
    'community.post',
    at,
    threads.flatMap(({ answers, ...thread }) =>
      answers.map(({ id, body, authorId, authorName }) => ({
        id,
        threadId: thread.id,
        areaId: thread.areaId,
        authorId,
        authorName,
        isSeatedHere: false,
        body,
        createdAt: thread.at,
      })),
    ),
  )
}
