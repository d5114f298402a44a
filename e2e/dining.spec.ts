import { type Browser, expect, type Page } from '@playwright/test'
import { barriers } from './barriers.ts'
import { arrived, walk } from './look.ts'
import { server } from './server.ts'
import { settled } from './settled.ts'
import { test } from './test.ts'

const { url } = server()
const town = `${url}/at/port-merrow`
const restaurant = 'Quay Nine'

const deviceOf = async (browser: Browser, width = 360, serviceWorkers: 'allow' | 'block' = 'block') =>
  (await browser.newContext({ viewport: { width, height: 740 }, serviceWorkers })).newPage()

/** Somebody who works in the marketplace. */
async function as(browser: Browser, who: string, width = 1440): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 } })
  const data = { email: `${who}@merrow.example`, password: 'demo' }
  expect((await context.request.post(`${url}/v1/session`, { data })).status()).toBe(201)
  return context.newPage()
}

/** What a person does in a screen that is not under test here, said to the API in their name. */
async function send(page: Page, method: 'POST' | 'PATCH', path: string, data: object = {}) {
  const headers = { origin: url, 'idempotency-key': crypto.randomUUID() }
  const answer = await page.context().request.fetch(url + path, { method, data, headers })
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true)
  return answer.json()
}

const get = async (page: Page, path: string) => (await page.context().request.get(url + path)).json()

const noSideways = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)

interface Booked {
  reservationId: string
  claimId: string
  code: string
  number: number
}

/** From the map to a certain table, in the screens alone; says how many screens it took. */
async function bookWithOffer(
  page: Page,
  name: string,
  phone: string,
): Promise<Booked & { screens: string[] }> {
  const screens: string[] = []
  const saw = async (title: string | RegExp) => {
    const heading = page.getByRole('heading', { level: 1, name: title })
    await expect(heading).toBeVisible()
    screens.push(await heading.innerText())
    await noSideways(page)
  }
  await page.goto(`${town}/venues?deals=yes`)
  await saw('Find a table')
  await expect(page.getByRole('region', { name: /^Map of the venues/ })).toBeVisible()
  await page.getByRole('link', { name: new RegExp(restaurant) }).click()
  await saw(restaurant)
  await page
    .getByRole('list', { name: 'Times you can book' })
    .getByRole('link', { name: /−30/ })
    .first()
    .click()
  await saw('Whenever it is quiet')
  await expect(page.getByText('30% off the food.', { exact: false })).toBeVisible()
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Accept and go on' }).click()
  await saw(restaurant)
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Phone').fill(phone)
  const answered = page.waitForResponse(answer => answer.url().endsWith('/bookings'))
  await page.getByRole('button', { name: 'Book the table' }).click()
  const booked = (await (await answered).json()) as Booked
  await saw('Your table is booked')
  await expect(page.getByText(booked.code)).toBeVisible()
  return { ...booked, screens }
}

/** The same without the screens, as this device. */
async function bookAtOnce(page: Page, guestName: string, phone: string, where = restaurant): Promise<Booked> {
  await page.goto(`${town}/bookings`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const headers = { authorization: `Bearer ${await tokenOf(page)}`, 'x-tenant': 'port-merrow' }
  const { request } = page.context()
  const { data } = await (await request.get(`${url}/v1/offers?limit=500`, { headers })).json()
  const offers: { id: string; venueId: string; lastSeatingAt: string }[] = data.filter(
    (each: { venueName: string }) => each.venueName === where,
  )
  const { venueId } = offers[0]!
  const from = new Date().toISOString().slice(0, 10)
  const slots = await request.get(`${url}/v1/venues/${venueId}/slots?partySize=2&from=${from}`, { headers })
  const { startsAt } = (await slots.json()).data[0]
  // Late in the evening the first table left is tomorrow's, and so is its offer.
  const offer = offers.find(each => Date.parse(startsAt) <= Date.parse(each.lastSeatingAt))!
  const wish = { startsAt, partySize: 2, guestName, phone, acceptsConditions: true }
  const answer = await request.post(`${url}/v1/offers/${offer.id}/bookings`, {
    headers: { ...headers, 'idempotency-key': crypto.randomUUID() },
    data: wish,
  })
  expect(answer.status(), await answer.text()).toBe(201)
  return answer.json()
}

/** A book of the day ends at four in the morning: who comes later stands in the next. */
async function turnTo(host: Page, reservationId: string): Promise<void> {
  const { venueId, startsAt } = await get(host, `/v1/reservations/${reservationId}`)
  const { untilAt } = await get(host, `/v1/venues/${venueId}/day-book`)
  if (Date.parse(startsAt) >= Date.parse(untilAt))
    await host.getByRole('button', { name: 'The day after' }).click()
}

/** Whoever still sits at their table pays and leaves. */
async function clearTable(host: Page, reservationId: string): Promise<void> {
  const { venueId, tableIds } = await get(host, `/v1/reservations/${reservationId}`)
  const { reservations } = await get(host, `/v1/venues/${venueId}/day-book`)
  for (const { id, status, tableIds: theirs } of reservations)
    if (status === 'seated' && theirs.some((table: string) => tableIds.includes(table)))
      await send(host, 'POST', `/v1/reservations/${id}/departure`)
}

/** The house says that they were expected some minutes ago, at whichever of them a table was free. */
async function bringForward(operator: Page, reservationId: string): Promise<void> {
  const headers = { origin: url }
  const answers: string[] = []
  for (const minutes of [1, 4, 7, 10, 13]) {
    const startsAt = new Date((Math.floor(Date.now() / 60_000) - minutes) * 60_000).toISOString()
    const path = `${url}/v1/reservations/${reservationId}/changes`
    const data = { startsAt, pacingOverride: 'They said an earlier time' }
    const key = { 'idempotency-key': crypto.randomUUID() }
    const answer = await operator.context().request.post(path, { data, headers: { ...headers, ...key } })
    if (answer.ok()) return
    answers.push(await answer.text())
  }
  throw new Error(`No table was free: ${answers[0]}`)
}

const tokenOf = (page: Page) => page.evaluate(() => localStorage.getItem('mainstay.visitor'))

for (const width of [1440, 360])
  test(`a quiet table is found on the map, booked without an account, redeemed and reviewed at ${width} px`, async ({
    browser,
  }) => {
    test.setTimeout(150_000)
    const host = await as(browser, 'host', width)
    await host.goto(`${url}/app`)
    await expect(host.getByRole('region', { name: 'To come' })).toBeVisible({ timeout: 30_000 })
    const diner = await deviceOf(browser, width)
    const name = `Ada Sample ${width}`
    const since = performance.now()
    const { reservationId, code, screens } = await bookWithOffer(diner, name, `+351910000${width}`)
    expect(screens.length).toBeLessThanOrEqual(5)
    expect((performance.now() - since) / 1000).toBeLessThan(60)

    // The host sees it without doing anything, greets the party and sits it down. Usually within half a second; the
    // bound leaves room for a machine that does ten other things.
    const party = (part: string) =>
      host.getByRole('region', { name: part }).getByRole('listitem').filter({ hasText: name })
    await turnTo(host, reservationId)
    await expect(party('To come')).toBeVisible({ timeout: 5000 })
    await clearTable(host, reservationId)
    await party('To come').getByRole('button', { name: 'They are here' }).click()
    await party('Waiting for their table').getByRole('button', { name: 'Seat' }).click()
    await expect(party('At their tables')).toBeVisible()

    // The till takes the offer off the food, and nothing off the drinks.
    await host.goto(`${url}/app/till`)
    await host.getByLabel('Code of the guest').fill(code)
    await host.getByRole('button', { name: 'Find' }).click()
    await expect(host.getByRole('heading', { name })).toBeVisible()
    await host.getByLabel('Food').fill('50')
    await host.getByLabel('Drinks').fill('20')
    await host.getByRole('button', { name: 'Take €15.00 off' }).click()
    await expect(host.getByText('€55.00')).toBeVisible()

    // Who sat there is asked how it was, and the review is public at once.
    await diner.goto(`${town}/bookings/${reservationId}`)
    await expect(diner.getByText('At the table')).toBeVisible()
    await expect(diner.getByText('You saved €15.00')).toBeVisible()
    for (const aspect of ['Food', 'Service', 'Value for money'])
      await diner.getByRole('group', { name: aspect }).getByLabel('5 stars').check({ force: true })
    await diner.getByLabel('What others should know').fill(`Good at ${width} px`)
    await diner.getByRole('button', { name: 'Publish review' }).click()
    await expect(diner.getByText('Thank you. Your review is public.')).toBeVisible()
    await noSideways(diner)
    await diner.getByRole('link', { name: 'Find a table' }).click()
    await diner.getByRole('link', { name: new RegExp(restaurant) }).click()
    await expect(diner.getByText(`Good at ${width} px`)).toBeVisible()
  })

test('who did not come gets a strike, disputes it on the phone, and the marketplace lifts it', async ({
  browser,
}) => {
  const diner = await deviceOf(browser)
  const { reservationId } = await bookAtOnce(diner, 'Nora Sample', '+351910000777', 'North Star Diner')
  const operator = await as(browser, 'operator')
  const { venueId } = await get(operator, `/v1/reservations/${reservationId}`)
  await send(operator, 'PATCH', `/v1/venues/${venueId}`, { graceMinutes: 0 })
  await bringForward(operator, reservationId)
  await send(operator, 'POST', `/v1/reservations/${reservationId}/no-show`)
  await send(operator, 'PATCH', `/v1/venues/${venueId}`, { graceMinutes: 15 })

  await diner.goto(`${town}/bookings/${reservationId}`)
  const strike = diner.getByRole('region', { name: 'This counts as a no-show' })
  await strike.getByLabel('What happened').fill('We stood at the door, and nobody opened.')
  await strike.getByRole('button', { name: 'Dispute it' }).click()
  await expect(strike.getByText(/looking into it/)).toBeVisible()

  const { data } = await get(operator, `/v1/strikes?filter[reservationId]=${reservationId}`)
  await send(operator, 'POST', `/v1/strikes/${data[0].id}/decision`, {
    isUpheld: true,
    decision: 'The door was locked.',
  })
  await diner.reload()
  await expect(diner.getByText(/no longer counts/)).toBeVisible()
})

test('a device sees its own bookings and nobody else’s', async ({ browser }) => {
  const [one, other] = [await deviceOf(browser), await deviceOf(browser)]
  const { reservationId } = await bookAtOnce(one, 'Olga Sample', '+351910000888')
  await one.goto(`${town}/bookings`)
  await expect(one.getByRole('link', { name: new RegExp(restaurant) })).toHaveCount(1)
  await other.goto(`${town}/bookings`)
  await expect(other.getByText(/will be listed here/)).toBeVisible()
  await other.goto(`${town}/bookings/${reservationId}`)
  await expect(other.getByRole('heading', { name: 'This does not exist' })).toBeVisible()
  const asked = async (page: Page, path: string, method: 'GET' | 'POST' = 'GET') =>
    (
      await page.context().request.fetch(url + path, {
        method,
        headers: { authorization: `Bearer ${await tokenOf(page)}`, 'x-tenant': 'port-merrow' },
        ...(method === 'POST' ? { data: {} } : {}),
      })
    ).status()
  expect(await asked(other, `/v1/reservations/${reservationId}/guest-cancellation`, 'POST')).toBe(404)
  expect(await asked(other, '/v1/reservations')).toBe(403)
  expect(await asked(other, '/v1/guests')).toBe(403)
})

test('a booking and its code open without a network once they were loaded', async ({ browser }) => {
  const diner = await deviceOf(browser, 360, 'allow')
  const { code, reservationId } = await bookAtOnce(diner, 'Ivo Sample', '+351910000999')
  await diner.goto(`${town}/bookings/${reservationId}`)
  await expect(diner.getByRole('img', { name: `Code ${code} of your booking` })).toBeVisible()
  // A page that was asked for before the worker began is served by it from the next time on.
  await diner.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await diner.reload()
  await expect(diner.getByRole('img', { name: `Code ${code} of your booking` })).toBeVisible()
  await diner.context().setOffline(true)
  await diner.reload()
  await expect(diner.getByRole('img', { name: `Code ${code} of your booking` })).toBeVisible()
  await expect(diner.getByText('This is what was known last.', { exact: false })).toBeVisible()
})

test('a link to a booking cancels it from another device', async ({ browser }) => {
  const permissions = ['clipboard-read', 'clipboard-write']
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, permissions })
  const diner = await context.newPage()
  const { reservationId } = await bookAtOnce(diner, 'Lena Sample', '+351910000555')
  await diner.goto(`${town}/bookings/${reservationId}`)
  await diner.getByRole('button', { name: 'Share link' }).click()
  await expect(diner.getByText(/^Link copied/)).toBeVisible()
  const friend = await deviceOf(browser)
  await friend.goto(await diner.evaluate(() => navigator.clipboard.readText()))
  await expect(friend.getByText('Booked', { exact: true })).toBeVisible()
  await friend.getByRole('button', { name: 'Cancel', exact: true }).click()
  await friend.getByRole('button', { name: 'Cancel it' }).click()
  await expect(friend.getByText(/^Cancelled/).first()).toBeVisible()
  await diner.reload()
  await expect(diner.getByText(/^Cancelled/).first()).toBeVisible()
})

test('a place that does not exist says so', async ({ browser }) => {
  const diner = await deviceOf(browser)
  await diner.goto(`${url}/at/no-such-town`)
  await expect(diner.getByRole('alert')).toContainText('There is no such place')
})

test('no page of a guest has a barrier, in the light or in the dark', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  const isOpen = async () => {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect.soft(await barriers(page), `${page.url()} ${colorScheme}`).toEqual([])
    }
  }
  for (const path of ['bookings', 'threads', 'venues']) {
    await walk(page, `${town}/${path}`)
    await arrived(page)
    await isOpen()
  }
  await page.getByRole('link', { name: new RegExp(restaurant) }).click()
  await expect(page.getByRole('heading', { level: 1, name: restaurant })).toBeVisible()
  await settled(page)
  await isOpen()
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
  await noSideways(page)
})
