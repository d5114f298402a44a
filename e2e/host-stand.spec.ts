import { type Browser, expect, type Page } from '@playwright/test'
import { barriers } from './barriers.ts'
import { server } from './server.ts'
import { test } from './test.ts'
import { expectToldOnce, withoutLine } from './without-line.ts'

const { url } = server()
const everyDay = [1, 2, 3, 4, 5, 6, 7]

/** Somebody of the marketplace before the host stand of a venue of their own, which is open around the clock. */
async function standAt(
  browser: Browser,
  width: number,
): Promise<{ page: Page; venueId: string; name: string; gretaId: string }> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    timezoneId: 'Europe/Lisbon',
    serviceWorkers: width === 1440 ? 'allow' : 'block',
  })
  const data = { email: 'operator@merrow.example', password: 'demo' }
  expect((await context.request.post(`${url}/v1/session`, { data })).status()).toBe(201)
  const post = async (path: string, body: object) => {
    const headers = { origin: url, 'idempotency-key': crypto.randomUUID() }
    const answer = await context.request.post(url + path, { data: body, headers })
    expect(answer.status(), await answer.text()).toBe(201)
    return answer.json()
  }
  const name = `Night Kitchen ${width} ${crypto.randomUUID().slice(0, 4)}`
  const { id: locationId } = await post('/v1/locations', { name, timezone: 'Europe/Lisbon' })
  const { id: venueId } = await post('/v1/venue-setups', {
    locationId,
    name,
    genre: 'Tavern',
    area: 'Old Harbour',
    latitude: 41_020_000,
    longitude: -10_400_000,
    maxOversizeSeats: 4,
    hours: everyDay.map(weekday => ({ weekday, opens: '00:00', closes: '00:00', lastSeating: '23:59' })),
    turnTimes: [{ upToGuests: 8, minutes: 60 }],
    floors: [{ name: 'Room' }],
    tables: [2, 4, 6].map((maxSeats, n) => ({ name: `N${n + 1}`, maxSeats })),
  })
  const page = await context.newPage()
  await page.addInitScript(id => localStorage.setItem('mainstay-location-port-merrow', id), locationId)
  await page.goto(`${url}/app/host`)
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  const { id: gretaId } = await post('/v1/reservations', {
    venueId,
    startsAt: new Date(Date.now() + 20 * 60_000).toISOString(),
    partySize: 4,
    guestName: 'Greta Example',
    channel: 'in_house',
  })
  return { page, venueId, name, gretaId }
}

/** The next day of service, which begins at four in the morning. */
const tomorrow = () =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Lisbon' }).format(Date.now() + 20 * 3_600_000)

const noSideways = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)

for (const width of [1440, 360])
  test(`a host's evening at ${width} px: from the phone to the table to the door`, async ({ browser }) => {
    test.setTimeout(120_000)
    const { page, gretaId } = await standAt(browser, width)
    const isPhone = width === 360
    const part = (name: string) => page.getByRole('region', { name })
    const show = async (view: string) => {
      if (isPhone) await page.getByText(view, { exact: true }).click()
    }

    await expect(part('To come')).toContainText('Greta Example')
    const greet = () => part('To come').getByRole('button', { name: 'They are here' }).click()
    if (isPhone) await greet()
    else {
      const doneBy = await withoutLine(page, greet)
      const told = { operation: 'venues.arrive', moment: 'arrivedAt', doneBy }
      await expectToldOnce(page, `/v1/reservations/${gretaId}`, told)
    }
    await expect(part('Waiting for their table')).toContainText('Greta Example')
    await part('Waiting for their table').getByRole('button', { name: 'Seat' }).click()
    await expect(part('At their tables')).toContainText('Greta Example')
    await noSideways(page)
    expect(await barriers(page)).toEqual([])

    await show('Floor')
    await expect(page.getByRole('button', { name: /Table N2, .*Greta Example/ })).toBeVisible()
    await page.getByRole('button', { name: /Table N1, Free/ }).click()
    await page.getByRole('button', { name: 'Seat them' }).click()
    await expect(page.getByRole('button', { name: /Table N1, .*Walk-in/ })).toBeVisible()
    expect(await barriers(page)).toEqual([])

    await page.getByRole('button', { name: 'New reservation' }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('Name').fill('Pablo Example')
    // Somebody who has no table yet, also when the evening is tried again.
    await form.getByLabel('Phone').fill(`+351 91${String(Date.now()).slice(-7)}`)
    await form.getByLabel('Day').fill(tomorrow())
    await form.getByRole('button', { name: '12:00' }).click()
    await form.getByRole('button', { name: 'Book the table' }).click()
    await expect(form).toBeHidden()
    await show('Book')
    await page.getByRole('button', { name: 'The day after' }).click()
    await expect(part('To come')).toContainText('Pablo Example')
    await page.getByRole('button', { name: 'Today', exact: true }).click()

    await show('Timeline')
    if (!isPhone) await page.getByText('Timeline', { exact: true }).click()
    const bar = page.getByRole('button', { name: /Greta Example, 4 guests, Seated/ })
    await bar.click()
    const panel = page.getByRole('dialog')
    await expect(panel.getByRole('heading', { name: 'Greta Example' })).toBeVisible()
    await panel.getByRole('button', { name: 'They left' }).click()
    await expect(panel).toContainText('Left')
    await panel.getByRole('button', { name: 'Close' }).click()
    await show('Book')
    await expect(part('Over')).toContainText('Greta Example')
    await noSideways(page)
    await page.context().close()
  })
