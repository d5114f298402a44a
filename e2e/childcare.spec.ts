import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test'
import { server } from './server.ts'
import { test } from './test.ts'
import { expectToldOnce, withoutLine } from './without-line.ts'

const { url } = server()

// Several windows at once, each of which has to load and be heard.
test.setTimeout(180_000)

interface Size {
  width: number
  height: number
}

const desk: Size = { width: 1440, height: 900 }
const phone: Size = { width: 360, height: 760 }
const tablet: Size = { width: 1024, height: 768 }

/** A window of somebody of the demo centre; one that loses its line needs the worker. */
async function as(
  browser: Browser,
  who: string,
  viewport: Size,
  serviceWorkers: 'allow' | 'block' = 'block',
): Promise<Page> {
  const context = await browser.newContext({ viewport, serviceWorkers })
  const data = { email: `${who}@nursery.example`, password: 'demo' }
  const answer = await context.request.post(`${url}/v1/session`, { data })
  expect(answer.status()).toBe(201)
  return context.newPage()
}

/** What a person does in a screen that is not under test here, said to the API in their name. */
async function send(context: BrowserContext, path: string, data: object = {}) {
  const headers = { origin: url, 'idempotency-key': crypto.randomUUID() }
  const answer = await context.request.post(url + path, { data, headers })
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true)
  return answer.json()
}

const read = async (context: BrowserContext, path: string) => (await context.request.get(url + path)).json()

const noSideways = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)

interface Family {
  name: string
  pin: string
  children: { id: string; name: string }[]
  contactId: string
}

/** A tablet without a line ends a nap; the end is the moment at which it was tapped. */
async function wakesWithoutLine(teacher: Page, child: { id: string; name: string }, room: string) {
  const about = { dependantIds: [child.id], kind: 'nap' }
  const [nap] = (await send(teacher.context(), '/v1/day-logs', about)).data
  await teacher.goto(`${url}/app/wall`)
  await teacher.getByRole('link', { name: room }).click()
  await teacher.locator('button[aria-pressed]').filter({ hasText: child.name }).click()
  const wake = teacher.getByRole('button', { name: 'Wake up' })
  await expect(wake).toBeEnabled()
  const doneBy = await withoutLine(teacher, () => wake.click())
  const told = { operation: 'daybook.end_naps', moment: 'endedAt', doneBy }
  await expectToldOnce(teacher, `/v1/day-entries/${nap.id}`, told)
}

/** A family with two children of a room of its own, enrolled by the director; Mona’s phone sees it too. */
async function enrol(
  director: BrowserContext,
  tag: string,
  pin: string,
): Promise<Family & { areaId: string }> {
  const [location] = (await read(director, '/v1/locations')).data
  const locationId = location.id
  const area = { locationId, name: `Room ${tag}`, jurisdiction: 'US-TX' }
  const areaId = (await send(director, '/v1/areas', area)).id
  const caregiverId = (await send(director, '/v1/caregivers', { locationId, name: `Educator ${tag}` })).id
  await send(director, `/v1/areas/${areaId}/duties`, { caregiverId })
  const [mona] = (await read(director, '/v1/customers?q=Mona%20Sample')).data
  const parent = await send(director, '/v1/customers', { name: `Parent ${tag}` })
  const children: Family['children'] = []
  let contactId = ''
  for (const first of ['Una', 'Vic']) {
    const name = `${first} ${tag}`
    const child = await send(director, '/v1/children', { customerId: mona.id, name, bornOn: '2022-03-04' })
    await send(director, '/v1/placements', { dependantId: child.id, areaId })
    const contact = { childId: child.id, relationship: 'parent', role: 'guardian' }
    const own = { ...contact, name: `Parent ${tag}`, customerId: parent.id }
    const made = await send(director, '/v1/child-contacts', own)
    contactId ||= made.id
    await send(director, '/v1/child-contacts', { ...contact, name: 'Mona Sample', customerId: mona.id })
    children.push({ id: child.id, name })
  }
  await send(director, `/v1/child-contacts/${contactId}/kiosk-pins`, { locationId, pin })
  return { name: `Parent ${tag}`, pin, children, contactId, areaId }
}

/** Keys a PIN in and says for whom, as fast as a person does. */
async function atKiosk(kiosk: Page, family: Family, direction: 'in' | 'out', which = family.children) {
  await expect(kiosk.getByRole('button', { name: '1', exact: true })).toBeEnabled()
  for (const digit of family.pin) await kiosk.getByRole('button', { name: digit, exact: true }).click()
  await expect(kiosk.getByRole('heading', { name: 'Hello Parent' })).toBeVisible()
  const wanted = new Set(which.map(({ name }) => name))
  for (const { name } of family.children) {
    const card = kiosk.getByRole('button', { name })
    const isChosen = (await card.getAttribute('aria-pressed')) === 'true'
    if (isChosen !== wanted.has(name)) await card.click()
  }
  await kiosk.getByRole('button', { name: direction === 'in' ? /^Check in/ : /^Check out/ }).click()
}

for (const [at, size] of [desk, phone].entries())
  test(`C1 C6 C10 the centre opens: kiosk, wall, room and feed at ${size.width} px`, async ({ browser }) => {
    const director = await as(browser, 'director', size)
    const family = await enrol(director.context(), `Morning${size.width}`, `4${at}8273`)
    const [una, vic] = family.children as [Family['children'][number], Family['children'][number]]

    // The wall is open in another window before anybody comes.
    await director.goto(`${url}/app/wall`)
    const tile = director.getByRole('listitem').filter({ hasText: `Room Morning${size.width}` })
    await expect(tile).toContainText('nobody is here')
    await noSideways(director)

    // A guardian brings two siblings with a PIN.
    const kiosk = await as(browser, 'kiosk', at === 0 ? tablet : phone)
    await kiosk.goto(`${url}/kiosk`)
    await noSideways(kiosk)
    const begun = performance.now()
    await atKiosk(kiosk, family, 'in')
    await expect(kiosk.getByText(/arrived\. Have a good day/)).toBeVisible()
    expect(performance.now() - begun).toBeLessThan(10_000)
    const arrived = performance.now()
    await expect(tile).toContainText(/room for 1\d more/)
    // A second on an idle machine; this one may be doing five things at once.
    expect(performance.now() - arrived).toBeLessThan(5_000)
    await noSideways(kiosk)

    // The tablet of the room writes a meal for six at once.
    const losesLine = at === 0
    const teacher = await as(browser, 'teacher', losesLine ? tablet : phone, losesLine ? 'allow' : 'block')
    await teacher.goto(`${url}/app/wall`)
    await teacher.getByRole('link', { name: 'Foxes' }).click()
    const faces = teacher.locator('button[aria-pressed]')
    await expect(faces.first()).toBeVisible()
    for (let face = 0; face < 6; face++) await faces.nth(face).click()
    await teacher.getByRole('button', { name: 'Meal', exact: true }).click()
    await teacher.getByLabel('What was served').fill(`Soup ${size.width}`)
    await teacher.getByRole('button', { name: 'Record', exact: true }).click()
    await expect(teacher.getByText('Recorded for 6 children')).toBeVisible()
    await noSideways(teacher)
    const eaten = (await read(director.context(), '/v1/day-entries?filter[kind]=meal&limit=200')).data
    expect(eaten.filter((one: { text: string }) => one.text === `Soup ${size.width}`)).toHaveLength(6)

    // And one for the two; the family reads it on the phone.
    const soup = { kind: 'meal', meal: 'lunch', amount: 'all', text: `Rice ${size.width}` }
    await send(teacher.context(), '/v1/day-logs', { dependantIds: [una.id, vic.id], ...soup })
    const mona = await as(browser, 'mona', phone)
    await mona.goto(`${url}/portal`)
    await expect(mona.getByText(`Rice ${size.width}`).first()).toBeVisible()
    await expect(mona.getByText(`Arrived in Room Morning${size.width}`).first()).toBeVisible()
    if (losesLine) await wakesWithoutLine(teacher, una, `Room Morning${size.width}`)
    await noSideways(mona)
    await kiosk.context().close()
  })

test('C4 TH-07 somebody who may not collect is sent to staff at the kiosk, and staff see why', async ({
  browser,
}) => {
  const director = await as(browser, 'director', desk)
  const family = await enrol(director.context(), 'Refused', '508273')
  const [child] = family.children as [Family['children'][number]]
  // Two days back is over in every zone.
  const over = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10)
  const aunt = await send(director.context(), '/v1/child-contacts', {
    childId: child.id,
    name: 'Parent Aunt',
    relationship: 'aunt',
    role: 'pickup',
    validUntilOn: over,
  })
  const [location] = (await read(director.context(), '/v1/locations')).data
  const pin = { locationId: location.id, pin: '618273', idDocument: 'passport' }
  await send(director.context(), `/v1/child-contacts/${aunt.id}/kiosk-pins`, pin)
  await send(director.context(), '/v1/arrivals', { dependantIds: [child.id] })

  const kiosk = await as(browser, 'kiosk', tablet)
  await kiosk.goto(`${url}/kiosk`)
  await atKiosk(kiosk, { ...family, pin: '618273', children: [child] }, 'out')
  await expect(kiosk.getByText(`${child.name}: please see a member of staff.`)).toBeVisible()
  await expect(kiosk.getByText(/expired/)).toHaveCount(0)

  await director.goto(`${url}/app/door`)
  await expect(
    director.getByText(/Parent Aunt asked for Una Refused and may not collect them: expired/),
  ).toBeVisible()
  const { data } = await read(director.context(), `/v1/segments?filter[dependantId]=${child.id}`)
  expect(data[0].endedAt).toBeNull()
})

test('C1 C34 without a connection the kiosk goes on, and is merged once when it is back', async ({
  browser,
}) => {
  const director = await as(browser, 'director', desk)
  const family = await enrol(director.context(), 'Offline', '728273')
  const [una, vic] = family.children as [Family['children'][number], Family['children'][number]]
  const kiosks = [await as(browser, 'kiosk', tablet, 'allow'), await as(browser, 'kiosk', phone, 'allow')]
  for (const kiosk of kiosks) {
    const learned = kiosk.waitForResponse(answer => answer.url().includes('/v1/kiosk-book'))
    await kiosk.goto(`${url}/kiosk`)
    await learned
    await kiosk.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await kiosk.waitForTimeout(1_500)
    await kiosk.context().setOffline(true)
  }
  const [one, other] = kiosks as [Page, Page]
  // Switched off and on again in the middle of it: the page is kept on the tablet.
  await one.reload()
  await expect(one.getByText(/No connection/)).toBeVisible({ timeout: 20_000 })
  await atKiosk(one, family, 'in', [una, vic])
  await expect(one.getByText(/Kept on this tablet/)).toBeVisible()
  await atKiosk(other, family, 'in', [una])
  await expect(other.getByText(/Kept on this tablet/)).toBeVisible()
  const spansOf = async (id: string) =>
    (await read(director.context(), `/v1/segments?filter[dependantId]=${id}`)).data
  expect(await spansOf(una.id)).toHaveLength(0)

  for (const kiosk of [other, one]) {
    await kiosk.context().setOffline(false)
    await expect(kiosk.getByText(/No connection|Passing on/)).toHaveCount(0, { timeout: 20_000 })
  }
  for (const { id } of family.children) expect(await spansOf(id)).toHaveLength(1)
  const passages = async (id: string) =>
    (await read(director.context(), `/v1/passages?filter[dependantId]=${id}&sort=at`)).data
  const [first, second] = await passages(una.id)
  expect([first.outcome, second.outcome, first.method]).toEqual(['counted', 'repeated', 'offline'])
  const [span] = await spansOf(una.id)
  expect(Date.parse(span.startedAt)).toBe(Date.parse(first.at))
  expect(await passages(vic.id)).toHaveLength(1)

  const mona = await as(browser, 'mona', phone)
  await mona.goto(`${url}/portal`)
  await expect(mona.getByText('Arrived in Room Offline').first()).toBeVisible()
})

test('C23 TH-11 a late collection puts its fee, explained, into the family’s account', async ({
  browser,
}) => {
  const director = await as(browser, 'director', desk)
  const family = await enrol(director.context(), 'Late', '838273')
  const tenant = (await read(director.context(), '/v1/session')).tenant
  const headers = { origin: url, 'idempotency-key': crypto.randomUUID() }
  // The house closed at the first minute of the day: whenever this test runs, it is late.
  const settings = { latePickupClosesAt: '00:00', latePickupGraceMinutes: 0 }
  const changed = await director.context().request.patch(`${url}/v1/tenant`, { data: { settings }, headers })
  expect(changed.ok(), await changed.text()).toBe(true)
  expect(tenant.edition).toBe('childcare')
  await send(director.context(), '/v1/arrivals', { dependantIds: family.children.map(({ id }) => id) })

  const kiosk = await as(browser, 'kiosk', tablet)
  await kiosk.goto(`${url}/kiosk`)
  await atKiosk(kiosk, family, 'out')
  await expect(kiosk.getByText(/checked out\. See you soon/)).toBeVisible()
  const mona = await as(browser, 'mona', phone)
  const lines = async () =>
    (await read(director.context(), '/v1/invoice-lines?limit=200&sort=-id')).data.filter(
      (line: { description: string }) =>
        line.description.startsWith('Late pick-up') && line.description.endsWith('Late'),
    )
  await expect.poll(async () => (await lines()).length, { timeout: 15_000 }).toBe(2)
  expect((await lines())[0].explanation).toMatch(/^Collected \d\d:\d\d, closed 00:00: \d+ min late/)
  const back = { latePickupClosesAt: '18:00', latePickupGraceMinutes: 5 }
  const again = { data: { settings: back }, headers: { ...headers, 'idempotency-key': crypto.randomUUID() } }
  expect((await director.context().request.patch(`${url}/v1/tenant`, again)).ok()).toBe(true)
  await mona.goto(`${url}/portal/account`)
  await expect(mona.getByText('You owe')).toBeVisible()
  await expect(mona.getByText('Late pick-up Una Late').first()).toBeVisible()
  await expect(mona.getByText(/Collected .* late/).first()).toBeVisible()
  await expect(mona.getByRole('heading', { name: 'Other ways to pay' })).toBeVisible()
  const pay = mona.getByRole('button', { name: /^Pay/ })
  await pay.click()
  await mona.getByLabel('Amount to pay').fill('1')
  await mona.getByLabel('Test card that is declined').check()
  await pay.click()
  await expect(mona.getByText(/last card was declined/)).toBeVisible()
  await pay.click()
  await mona.getByLabel('Amount to pay').fill('1')
  await pay.click()
  await expect(mona.getByText(/Thank you\. .*1\.00 has arrived/)).toBeVisible()
  const receipt = await mona.getByRole('link', { name: 'Receipt', exact: true }).getAttribute('href')
  expect((await mona.context().request.get(url + receipt)).headers()['content-type']).toBe('application/pdf')
  await noSideways(mona)
})
