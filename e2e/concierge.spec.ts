import { type Browser, expect, type Page } from '@playwright/test'
import { expectNoFaults } from './look.ts'
import { server } from './server.ts'
import { test } from './test.ts'
import { expectToldOnce, withoutLine } from './without-line.ts'

const { url } = server()
const zone = 'America/New_York'
/** Names are of this run, so that it can be repeated on the same building. */
const run = String(Date.now() % 1_000_000).padStart(6, '0')
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test.describe.configure({ timeout: 120_000 })

/** A window of somebody of the sample building, as wide as asked for; one that loses its line needs the worker. */
async function as(
  browser: Browser,
  who: string,
  width: number,
  serviceWorkers: 'allow' | 'block' = 'block',
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, serviceWorkers })
  const data = { email: `${who}@linden.example`, password: 'demo' }
  const answer = await context.request.post(`${url}/v1/session`, { data })
  expect(answer.status()).toBe(201)
  return context.newPage()
}

const read = async (page: Page, path: string) => (await page.context().request.get(url + path)).json()

const noSideways = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)

/** What the clock on the wall of the building shows, so many hours on. */
const wallTime = (hours: number) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(
    Date.now() + hours * 3_600_000,
  )

for (const width of [1440, 360])
  test(`DC-S7 parcels come in as a batch, the resident is told, and they are handed over at ${width} px`, async ({
    browser,
  }) => {
    const resident = await as(browser, 'resident', width)
    const waiting = async () =>
      (await read(resident, '/v1/resident-home')).parcels.filter(
        (parcel: { status: string }) => parcel.status === 'held',
      ).length
    const before = await waiting()

    const losesLine = width === 1440
    const desk = await as(browser, 'desk', width, losesLine ? 'allow' : 'block')
    await desk.goto(`${url}/app`)
    await expect(desk).toHaveURL(/\/app\/desk/)
    await expect(desk.getByRole('heading', { name: 'Parcels waiting' })).toBeVisible()
    await noSideways(desk)
    await desk.getByRole('link', { name: 'Receive parcels' }).click()
    // As a scanner does it: the number, Enter; then the home or a name, and Enter again.
    for (const [number, home] of [
      [`1Z${run}${width}1`.padEnd(18, '7'), 'N1A'],
      [`1Z${run}${width}2`.padEnd(18, '8'), 'Ada'],
    ] as const) {
      await desk.getByLabel('Tracking number').fill(number)
      await desk.getByLabel('Tracking number').press('Enter')
      await desk.getByLabel('Unit or resident').fill(home)
      await expect(desk.getByRole('list', { name: 'Found' }).getByText('N1A')).toBeVisible()
      await desk.getByLabel('Unit or resident').press('Enter')
    }
    const batch = desk.getByRole('list', { name: 'Scanned' })
    await expect(batch.getByText('Tells Ada Sample')).toHaveCount(2)
    await noSideways(desk)
    await desk.getByRole('button', { name: 'Receive 2 and notify' }).click()
    await expect(desk.getByText('2 parcels received')).toBeVisible()

    await resident.goto(`${url}/portal/parcels`)
    await expect(resident.getByText(`${before + 2} parcels are waiting for you at the desk`)).toBeVisible()
    await noSideways(resident)

    await desk.goto(`${url}/app/parcels/out?unit=N1A`)
    await desk.getByLabel('Collected by').fill('Ada Sample')
    await desk.getByLabel('or signature: name as signed').fill('Ada Sample')
    await noSideways(desk)
    await desk.getByRole('button', { name: new RegExp(`Hand ${before + 2} parcels over`) }).click()
    await expect(desk.getByText('No parcels are waiting for this unit.')).toBeVisible()
    expect(await waiting()).toBe(0)
    if (!losesLine) return

    // The line is gone: what a carrier brings is written down all the same, and told with the moment it came.
    await desk.goto(`${url}/app/parcels/in`)
    const number = `1Z${run}${width}3`.padEnd(18, '9')
    await desk.getByLabel('Tracking number').fill(number)
    await desk.getByLabel('Tracking number').press('Enter')
    await desk.getByLabel('Unit or resident').fill('N1A')
    await expect(desk.getByRole('list', { name: 'Found' }).getByText('N1A')).toBeVisible()
    await desk.getByLabel('Unit or resident').press('Enter')
    const receive = desk.getByRole('button', { name: 'Receive 1 and notify' })
    const doneBy = await withoutLine(desk, () => receive.click())
    const { data } = await read(desk, `/v1/parcels?filter[trackingNumber]=${number}`)
    expect(data).toHaveLength(1)
    const told = { operation: 'property.receive_parcels', moment: 'receivedAt', doneBy }
    await expectToldOnce(desk, `/v1/parcels/${data[0].id}`, told)
  })

test('DC-S9 a visitor’s pass opens the door, and not outside its hours, at 360 px', async ({ browser }) => {
  const width = 360
  const resident = await as(browser, 'resident', width)
  await resident.goto(`${url}/portal/visitors`)
  async function pass(name: string, from: string, until: string) {
    await resident.getByRole('button', { name: 'New pass' }).click()
    await resident.getByLabel('Visitor’s name').fill(name)
    await resident.getByLabel('Lobby', { exact: true }).check()
    await resident.getByLabel('From', { exact: true }).fill(from)
    await resident.getByLabel('Until', { exact: true }).fill(until)
    await noSideways(resident)
    await resident.getByRole('button', { name: 'Make the pass' }).click()
    const pin = await resident.getByTestId('pin').innerText()
    await expect(resident.getByAltText('The PIN as a QR code')).toBeVisible()
    await resident.keyboard.press('Escape')
    await expect(resident.getByText(name)).toBeVisible()
    return pin
  }
  const now = await pass(`Now 360 ${run}`, '00:00', '23:59')
  // Whatever the hour: a pass for the other half of the day.
  const isMorning = wallTime(0) < '12:00'
  const other = await pass(`Later 360 ${run}`, isMorning ? '13:00' : '01:00', isMorning ? '23:00' : '11:00')

  const desk = await as(browser, 'desk', width)
  await desk.goto(`${url}/app/pass-check`)
  const door = desk.getByRole('status')
  async function check(pin: string) {
    await desk.getByLabel('PIN').fill(pin)
    await desk.getByRole('button', { name: 'Check', exact: true }).click()
  }
  await check(now)
  await expect(door.getByText('May go in', { exact: true })).toBeVisible()
  await check(other)
  await expect(door.getByText('The pass is not valid at this time.')).toBeVisible()
  await check('00000000')
  await expect(door.getByText('No pass here has this PIN.')).toBeVisible()
  await noSideways(desk)
})

test('DC-S3 a request goes from a resident’s phone to the technician and back, and opens again, at 360 px', async ({
  browser,
}) => {
  const width = 360
  const title = `Leak under the sink 360 ${run}`
  const resident = await as(browser, 'resident', width)
  await resident.goto(`${url}/app`)
  await expect(resident).toHaveURL(/\/portal\/home/)
  await resident.getByRole('button', { name: 'Report something' }).click()
  await resident.getByLabel('What is wrong?').fill(title)
  const kept = resident.waitForResponse(answer => answer.url().endsWith('/v1/handed-files'))
  await resident
    .locator('input[type="file"]')
    .last()
    .setInputFiles({ name: 'leak.png', mimeType: 'image/png', buffer: onePixel })
  expect((await kept).status()).toBe(201)
  await resident.getByLabel('You may come in while I am out').check()
  await noSideways(resident)
  const asked = resident.waitForResponse(answer => answer.url().endsWith('/v1/own-requests'))
  await resident.getByRole('button', { name: 'Send', exact: true }).click()
  const { id } = await (await asked).json()
  const card = resident.getByRole('listitem').filter({ hasText: title })
  await expect(card.getByText('Received')).toBeVisible()
  await expect(card.getByAltText('Photo 1')).toBeVisible()

  const technician = await as(browser, 'technician', width)
  await technician.goto(`${url}/app`)
  await expect(technician).toHaveURL(/my-work/)
  const job = technician.getByRole('listitem').filter({ hasText: title })
  await expect(job.getByText('May enter')).toBeVisible()
  await noSideways(technician)
  await job.getByRole('button', { name: 'Take it on' }).click()
  await expect(job.getByText(/^Due/)).toBeVisible()
  await job.getByRole('link', { name: new RegExp(title) }).click()
  await expect(technician.getByRole('button', { name: 'Show leak.png' })).toBeVisible()
  await noSideways(technician)
  await technician.getByRole('button', { name: 'Done', exact: true }).click()
  await expect(technician.getByText('Done, awaiting feedback')).toBeVisible()

  await resident.reload()
  await card.getByRole('button', { name: 'No', exact: true }).click()
  await resident.getByLabel('What is not right?').fill('Still wet')
  await resident.getByRole('button', { name: 'Reopen' }).click()
  await expect(card.getByText('Received')).toBeVisible()
  const manager = await as(browser, 'manager', width)
  expect(await read(manager, `/v1/requests/${id}`)).toMatchObject({ status: 'open', reopenCount: 1 })
  await manager.goto(`${url}/app/requests/${id}`)
  await expect(manager.getByText('Reopened once')).toBeVisible()
  await noSideways(manager)
})

test('the month’s sheet adds up, is issued, and the resident reads the statement, at 1440 px', async ({
  browser,
}) => {
  const width = 1440
  const bookkeeper = await as(browser, 'bookkeeper', width)
  await bookkeeper.goto(`${url}/app`)
  await expect(bookkeeper).toHaveURL(/month-sheet/)
  await noSideways(bookkeeper)
  // Each width issues the next month that is not issued yet.
  const sheets = (await read(bookkeeper, '/v1/expense-sheets?sort=-month&limit=200&include=building')).data
  const last = sheets
    .filter((sheet: { building: { name: string } }) => sheet.building.name === 'Linden Court North')
    .reduce((max: string, sheet: { month: string }) => (sheet.month > max ? sheet.month : max), '')
  const [year, number] = last.split('-').map(Number)
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
  await bookkeeper.goto(`${url}/app/month-sheet?month=${next}`)
  await expect(bookkeeper.getByText('Not issued yet')).toBeVisible()
  await bookkeeper.getByRole('button', { name: 'Add a cost' }).click()
  const name = `Snow on the roof 1440 ${run}`
  await bookkeeper.getByLabel('For what').fill(name)
  await bookkeeper.getByLabel('Amount').fill('100.01')
  await bookkeeper.getByRole('dialog').getByRole('button', { name: 'Add a cost' }).click()
  await expect(bookkeeper.getByText(name, { exact: true })).toBeVisible()
  await bookkeeper.getByRole('button', { name: 'N1A', exact: true }).click()
  await expect(bookkeeper.getByText(new RegExp(`${name}: \\d+ of \\d+ shares of`))).toBeVisible()
  await noSideways(bookkeeper)
  await bookkeeper.getByRole('button', { name: 'Issue the sheet' }).click()
  const issued = bookkeeper.waitForResponse(answer => answer.url().endsWith('/v1/expense-sheets'))
  await bookkeeper.getByRole('button', { name: 'Issue it now' }).click()
  const { id, total, month } = await (await issued).json()
  await expect(bookkeeper.getByText('Issued', { exact: true })).toBeVisible()
  const { data: charges } = await read(bookkeeper, `/v1/unit-charges?filter[sheetId]=${id}&limit=200`)
  expect(charges.length).toBeGreaterThan(30)
  const sum = charges.reduce((all: number, one: { amount: { amount: number } }) => all + one.amount.amount, 0)
  if (charges.length < 200) expect(sum).toBe(total.amount)

  const resident = await as(browser, 'resident', width)
  await resident.goto(`${url}/portal/statement`)
  await expect(resident.getByText(name)).toBeVisible()
  await expect(resident.getByText('Carried forward')).toBeVisible()
  await noSideways(resident)
  const pdf = await resident.getByRole('link', { name: 'As a PDF' }).getAttribute('href')
  expect(pdf).toContain(month)
  const paper = await resident.context().request.get(url + pdf)
  expect(paper.headers()['content-type']).toBe('application/pdf')
})

const desks = ['desk', 'parcels/in', 'pass-check', 'visitor-passes', 'requests', 'requests/new', 'my-work']
const offices = ['maintenance-plans', 'amenity-reservations', 'month-sheet']
const phones = ['home', 'parcels', 'visitors', 'amenities', 'statement', 'agreed']

test('no screen of the building has a barrier, and none scrolls sideways on a phone', async ({ browser }) => {
  test.setTimeout(300_000)
  const office = [...desks, ...offices].map(path => `${url}/app/${path}`)
  await expectNoFaults(await as(browser, 'manager', 1440), office)
  const atHome = phones.map(path => `${url}/portal/${path}`)
  await expectNoFaults(await as(browser, 'resident', 1440), atHome)
})
