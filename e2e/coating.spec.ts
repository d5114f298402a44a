import { type Browser, expect, type Page } from '@playwright/test'
import { server } from './server.ts'
import { test } from './test.ts'

const { url } = server()
const widths = [1440, 360]

/** A window of somebody of the sample shop, as wide as asked for. */
async function as(browser: Browser, who: string, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 } })
  const data = { email: `${who}@coating.example`, password: 'demo' }
  const answer = await context.request.post(`${url}/v1/session`, { data })
  expect(answer.status()).toBe(201)
  return context.newPage()
}

const noSideways = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)

/** Two more windows open their first screen while three are at work already. */
const slow = { timeout: 30_000 }

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

for (const width of widths)
  test(`PC-S8 PC-S10 a job goes from the door to “did we make money?” at ${width} px`, async ({
    browser,
  }) => {
    test.setTimeout(240_000)
    const name = `Mo Sample ${width}`
    const part = `Trailer hitch ${width} ${crypto.randomUUID().slice(0, 4)}`

    // Somebody unexpected stands at the door.
    const desk = await as(browser, 'desk', width)
    await desk.goto(`${url}/app/drop-offs/new`)
    await noSideways(desk)
    await desk.getByText('Somebody new').click()
    await desk.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
    await desk.getByLabel('Phone').fill(`+1 555 010 ${width}`)
    const kept = desk.waitForResponse(answer => answer.url().endsWith('/v1/files') && answer.status() === 201)
    await desk.locator('input[type=file][multiple]').setInputFiles({
      name: 'hitch.png',
      mimeType: 'image/png',
      buffer: pixel,
    })
    await kept
    await desk.getByRole('button', { name: 'Mark a critical place on this photo' }).click()
    await desk.getByLabel('What to mind at place 1').fill('Ball stays bare')
    await desk.getByLabel('What is it').fill(part)
    await desk.getByLabel('How many').fill('24')
    await desk.getByRole('button', { name: 'Take in' }).click()
    await expect(desk.getByRole('heading', { level: 1, name: /^Drop-off/ })).toBeVisible()
    await expect(desk.getByRole('heading', { name: `24 × ${part}` })).toBeVisible()
    await noSideways(desk)

    // It is quoted, and the price explains itself while it is typed.
    await desk.getByRole('button', { name: 'Quote this' }).click()
    await desk.getByLabel('Area of one').fill('2.5')
    await desk.getByLabel('Blast').fill('40')
    await desk.getByLabel('Coat', { exact: true }).fill('60')
    await desk.getByLabel('Name of the colour').fill('Signal red')
    const total = desk.getByTestId('quote-total')
    await expect(desk.getByRole('rowheader', { name: /^Blast 0.67 h/ })).toBeVisible()
    await expect(desk.getByRole('rowheader', { name: /^Margin 35 % of the price/ })).toBeVisible()
    const before = await total.innerText()
    await desk.getByLabel('Rush').check()
    await expect(total).not.toHaveText(before)
    await noSideways(desk)
    await desk.getByRole('button', { name: 'Save draft' }).click()
    await expect(desk).toHaveURL(/\/quotes\/[0-9a-f-]{36}$/)
    await desk.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(desk.getByText('Valid until')).toBeVisible()
    await noSideways(desk)
    const price = await total.innerText()

    // The customer answers from the link, in a browser of their own without an account.
    await desk.getByRole('button', { name: 'Send a proof' }).click()
    await desk.getByLabel('A word to the customer').fill('Is the red right?')
    await desk.getByRole('button', { name: 'Send the link' }).click()
    const address = await desk.getByTestId('proof-link').innerText()
    await desk.getByRole('button', { name: 'Done' }).click()
    const customer = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage()
    await customer.goto(address)
    await expect(customer.getByRole('rowheader', { name: 'Total' })).toBeVisible()
    await expect(customer.getByText(price).first()).toBeVisible()
    await expect(customer.getByText('Margin')).toHaveCount(0)
    await noSideways(customer)
    const approve = customer.getByRole('button', { name: 'Approve' })
    await expect(approve).toBeDisabled()
    await customer.getByLabel('Your name').fill('Mo Sample')
    for (const tick of ['Parts and numbers are right', 'The colours are right', 'I agree to the price'])
      await customer.getByLabel(tick).check()

    // Two windows look at the board; the approval moves the card in both.
    const floor = await as(browser, 'coater', 1440)
    const office = await as(browser, 'owner', width)
    for (const page of [floor, office]) {
      await page.goto(`${url}/app/shop`)
      await expect(page.getByRole('link', { name: new RegExp(part) }).first()).toBeVisible(slow)
    }
    await noSideways(office)
    const stage = (page: Page, of: string) => page.getByRole('region', { name: new RegExp(`^${of}`) })
    // A phone shows one stage at a time.
    const lookAt = async (of: string) => {
      if (width < 600) await office.getByRole('tab', { name: new RegExp(`^${of}`) }).click()
    }
    await approve.click()
    await expect(customer.getByText(/approved this on/)).toBeVisible()
    await lookAt('Approved')
    for (const page of [floor, office])
      await expect(stage(page, 'Approved').getByRole('link', { name: new RegExp(part) })).toBeVisible()

    // The coater works on it and finishes it; the office sees it go.
    await floor
      .getByRole('link', { name: new RegExp(part) })
      .first()
      .click()
    const jobUrl = new URL(floor.url()).pathname
    await floor.getByRole('tab', { name: 'Time', exact: true }).click()
    await floor.getByLabel('Minutes').fill('70')
    await floor.getByRole('button', { name: 'Record', exact: true }).click()
    await expect(floor.getByText('70 min')).toBeVisible()
    await floor.getByRole('tab', { name: 'Quality' }).click()
    await floor.getByRole('button', { name: 'Count them' }).click()
    await expect(floor.getByText('24 passed, 0 failed')).toBeVisible()
    await floor.goto(`${url}/app/shop`)
    const card = stage(floor, 'Approved').getByRole('group').filter({ hasText: part })
    await card.getByRole('button', { name: /Move/ }).press('Enter')
    await floor.getByRole('menuitem', { name: /Picked up/ }).press('Enter')
    await lookAt('Picked up')
    await expect(stage(office, 'Picked up').getByRole('link', { name: new RegExp(part) })).toBeVisible()

    // The desk invoices it, and the owner asks the question.
    await desk.goto(`${url}${jobUrl}`)
    await noSideways(desk)
    await desk.getByRole('button', { name: 'Invoice' }).click()
    await expect(desk).toHaveURL(/\/invoices\//)
    await expect(desk.getByText(price).first()).toBeVisible()
    await office.goto(`${url}${jobUrl}?tab=money`)
    await expect(office.getByRole('heading', { name: 'Did we make money?' })).toBeVisible()
    await expect(office.getByTestId('job-profit')).toContainText('$')
    await expect(office.getByText(/of the price, where .* was planned/)).toBeVisible()
    await noSideways(office)

    // The old link says clearly what became of it.
    await customer.reload()
    await expect(customer.getByText(/approved this on/)).toBeVisible()
  })
