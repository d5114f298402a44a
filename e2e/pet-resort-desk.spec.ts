import type { Page } from '@playwright/test'
import { as, ask, change, dayFromNow, patient as expect, noSideways, onePixel, send } from './resort.ts'
import { server } from './server.ts'
import { test } from './test.ts'

const { url } = server()

test.describe.configure({ timeout: 120_000 })

/** A household with two guests and a stay from today on, long enough that a deposit is asked for. */
async function household(owner: Page, name: string, [from, to]: [number, number]) {
  const { id: customerId } = await send(owner, '/v1/customers', {
    name,
    email: `${crypto.randomUUID()}@example.com`,
  })
  const guestIds: string[] = []
  for (const pet of ['Ash', 'Birch'])
    guestIds.push(
      (await send(owner, '/v1/pets', { customerId, name: `${pet} ${name}`, species: 'other' })).id,
    )
  const [{ id: locationId }] = (await ask(owner, '/v1/locations')).data
  const days = { arrivesOn: dayFromNow(from), departsOn: dayFromNow(to) }
  const query = new URLSearchParams({ locationId, ...days, guests: '2' })
  const { data } = await ask(owner, `/v1/availability?${query}`)
  const { roomTypeId } = data.find((type: { freeCount: number }) => type.freeCount > 0)
  const stay = await send(owner, '/v1/stays', { customerId, locationId, guestIds, roomTypeId, ...days })
  return { stay, locationId }
}

test("an owner's certificate is looked at, refused, taken back and accepted at 360 px", async ({
  browser,
}) => {
  const width = 360
  const vaccine = `Lepto 360`
  const parent = await as(browser, 'parent', width)
  await parent.goto(`${url}/portal/health`)
  await noSideways(parent)
  await parent
    .getByRole('button', { name: /^Send a certificate for/ })
    .first()
    .click()
  await parent.getByLabel('Vaccine', { exact: true }).fill(vaccine)
  await parent.getByLabel('Good until').fill(dayFromNow(300))
  const picture = { name: 'paper.png', mimeType: 'image/png', buffer: onePixel }
  await parent.locator('input[type=file]').setInputFiles(picture)
  const sent = parent.waitForResponse(answer => answer.url().endsWith('/proofs'))
  await parent.getByRole('button', { name: 'Send certificate' }).click()
  const { petId } = await (await sent).json()
  await expect(parent.getByRole('listitem').filter({ hasText: vaccine })).toContainText('To check')

  const desk = await as(browser, 'desk', width)
  await desk.goto(`${url}/app/certificates`)
  await expect(desk.getByRole('button', { name: /^Accept/ }).first()).toBeVisible()
  await noSideways(desk)
  await desk.goto(`${url}/app/pets/${petId}?tab=vaccinations`)
  const dose = desk.getByRole('listitem').filter({ hasText: vaccine })
  await expect(dose.getByRole('button', { name: /^Show|paper/ }).first()).toBeVisible()
  await noSideways(desk)
  await dose.getByRole('button', { name: /^Reject/ }).click()
  await dose.getByLabel('Why not?').fill('The stamp cannot be read')
  await dose.getByRole('button', { name: 'Reject' }).click()
  await expect(dose).toContainText('The stamp cannot be read')
  await desk.getByRole('button', { name: 'Undo' }).first().click()
  await expect(dose).toContainText('To check')
  await dose.getByRole('button', { name: /^Accept/ }).click()
  await expect(dose).toContainText('Good')
  await parent.reload()
  await expect(parent.getByRole('listitem').filter({ hasText: vaccine })).toContainText('Good')
})

test('a deposit, guests one by one, one that leaves early, and a late goodbye at 1440 px', async ({
  browser,
}) => {
  const width = 1440
  const owner = await as(browser, 'owner', width)
  const { stay, locationId } = await household(owner, `Grove 1440`, [0, 27])
  const desk = await as(browser, 'desk', width)
  await desk.goto(`${url}/app/stays/${stay.id}?tab=price`)
  await desk.getByRole('button', { name: /^Take deposit of/ }).click()
  await desk.getByLabel('Reference').fill('terminal 7')
  await desk.getByRole('button', { name: /^Take deposit of/ }).click()
  await expect(desk.getByRole('region', { name: 'Deposit' })).toContainText(/Held|being charged/)
  await noSideways(desk)

  await desk.getByRole('tab', { name: 'Guests' }).click()
  await desk.getByRole('button', { name: /^Ash .* has arrived/ }).click()
  await expect(desk.getByText(/^Here since/)).toHaveCount(1)
  await expect(desk.getByText('Still to come')).toBeVisible()
  await desk.getByRole('button', { name: /^Birch .* has arrived/ }).click()
  await expect(desk.getByText(/^Here since/)).toHaveCount(2)
  const birch = desk.getByRole('listitem').filter({ hasText: 'Birch' })
  await birch.getByRole('button', { name: /^Leaves early/ }).click()
  const leaving = desk.getByRole('dialog')
  await leaving.getByLabel('Goes home on').fill(dayFromNow(3))
  // Leaves the field, so that its calendar does not lie over the button of a phone.
  await leaving.getByLabel('Goes home on').press('Tab')
  await leaving.getByRole('button', { name: 'Leave earlier' }).click()
  await expect(birch).toContainText(/^.*Leaves /)
  await noSideways(desk)

  // Check-out was at midnight, so it is late now whatever the clock says. The desk sees why; the owner lets it go.
  await send(owner, `/v1/stays/${stay.id}/early-departure`, { departsOn: dayFromNow(0) })
  const before = await ask(owner, `/v1/locations/${locationId}`)
  await change(owner, `/v1/locations/${locationId}`, { checkOutTime: '00:00' })
  try {
    await desk.getByRole('button', { name: 'Check out', exact: true }).click()
    await expect(desk.getByRole('dialog')).toContainText('Only a manager may waive it')
    await noSideways(desk)
    await owner.goto(`${url}/app/stays/${stay.id}?tab=price`)
    await owner.getByRole('button', { name: 'Check out', exact: true }).click()
    const late = owner.getByRole('dialog')
    await late.getByLabel('Waive it this time').check()
    await late.getByLabel('Reason').fill('Stuck at the ferry')
    await late.getByRole('button', { name: 'Check out' }).click()
    await expect(owner.getByText('Not charged: Stuck at the ferry')).toBeVisible()
  } finally {
    await change(owner, `/v1/locations/${locationId}`, { checkOutTime: before.checkOutTime })
  }
})

test('a cancelled stay gives the deposit back as credit at 360 px', async ({ browser }) => {
  const width = 360
  const owner = await as(browser, 'owner', width)
  const { stay } = await household(owner, `Heath 360`, [60, 88])
  await send(owner, `/v1/stays/${stay.id}/deposit`, { method: 'cash' })
  const desk = await as(browser, 'desk', width)
  await desk.goto(`${url}/app/stays/${stay.id}`)
  await desk.getByRole('button', { name: 'Cancel stay' }).click()
  const dialog = desk.getByRole('dialog')
  await expect(dialog).toContainText('Is kept')
  await dialog.getByLabel('As credit for the next stay').check()
  await noSideways(desk)
  await dialog.getByRole('button', { name: 'Cancel stay' }).click()
  await expect.poll(async () => (await ask(desk, `/v1/stays/${stay.id}`)).status).toBe('cancelled')
  const balance = await ask(owner, `/v1/customers/${stay.customerId}/balance`)
  expect(balance.storeCredit).toBe(stay.deposit.amount)
})

test('cards are written from a template and sent, and a bill is paid at 1440 px', async ({ browser }) => {
  const width = 1440
  const tech = await as(browser, 'care', width)
  await tech.goto(`${url}/app/report-cards`)
  await noSideways(tech)
  await tech
    .getByRole('button', { name: /^Write a card for/ })
    .first()
    .click()
  const editor = tech.getByRole('dialog')
  await editor.getByLabel('Template').click()
  await tech.getByRole('option', { name: 'Swimming' }).click()
  await expect(editor.getByText(/loved the pool/).last()).toBeVisible()
  await editor.locator('input[type=file]').last().setInputFiles({
    name: 'pool.png',
    mimeType: 'image/png',
    buffer: onePixel,
  })
  await expect(editor.getByRole('img', { name: /^Photo 1/ })).toBeVisible()
  await noSideways(tech)
  await editor.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(tech.getByText('1 card sent')).toBeVisible()
  await tech
    .getByRole('checkbox', { name: /^Choose/ })
    .and(tech.locator(':enabled'))
    .first()
    .check()
  await tech.getByRole('button', { name: /^Write for/ }).click()
  await tech.getByRole('dialog').getByRole('button', { name: 'Keep as draft' }).click()
  await expect(tech.getByRole('button', { name: /^Send 1 draft/ })).toBeVisible()
  await tech.getByRole('button', { name: /^Send 1 draft/ }).click()

  const parent = await as(browser, 'parent', width)
  const owner = await as(browser, 'owner', width)
  const { customers } = await ask(parent, '/v1/portal')
  const line = { description: `Bath 1440`, rule: 'catalogue.service', unitAmount: 2500 }
  const bill = await send(owner, '/v1/invoices', {
    payerId: customers[0].id,
    currency: 'EUR',
    lines: [line],
  })
  await parent.goto(`${url}/portal/bills`)
  const own = parent.getByRole('listitem').filter({ hasText: bill.reference }).first()
  await own.getByRole('button', { name: /^Pay/ }).click()
  await own.getByLabel('Test card that is declined').check()
  await own.getByRole('button', { name: /^Pay/ }).click()
  await expect(own.getByText(/last card was declined/)).toBeVisible()
  await own.getByRole('button', { name: /^Pay/ }).click()
  await own.getByRole('button', { name: /^Pay/ }).click()
  await expect(own.getByText('Paid')).toBeVisible()
  await noSideways(parent)
})

test('P57 P58 two pets are booked for different days in one order, on a phone', async ({ browser }) => {
  const desk = await as(browser, 'desk', 360)
  const name = `Order ${crypto.randomUUID().slice(0, 6)}`
  const { id: customerId } = await send(desk, '/v1/customers', {
    name,
    email: `${crypto.randomUUID()}@example.com`,
  })
  for (const pet of ['Elm', 'Fir']) await send(desk, '/v1/pets', { customerId, name: pet, species: 'other' })
  const days = `arrivesOn=${dayFromNow(200)}&departsOn=${dayFromNow(203)}`
  await desk.goto(`${url}/app/stays/new?customerId=${customerId}&${days}`)
  const choose = async (pet: string) => {
    await desk.getByRole('checkbox', { name: pet }).click()
    await desk
      .getByRole('radio', { name: /room.? free/ })
      .first()
      .click()
  }
  await choose('Elm')
  await desk.getByRole('button', { name: 'Add another stay' }).click()
  const order = desk.getByRole('region', { name: 'The order so far' })
  await expect(order.getByRole('listitem')).toHaveCount(1)
  await expect(order).toContainText('Elm')
  await noSideways(desk)
  await desk.getByRole('textbox', { name: 'Arrives' }).fill(dayFromNow(210))
  await desk.getByRole('textbox', { name: 'Leaves' }).fill(dayFromNow(212))
  await choose('Fir')
  await desk.getByRole('button', { name: 'Book 2 stays' }).click()
  await expect(desk.getByRole('heading', { name: '2 stays are booked' })).toBeVisible()
  for (const pet of ['Elm', 'Fir'])
    await expect(desk.getByRole('row', { name: new RegExp(pet) })).toBeVisible()
  await noSideways(desk)
  const { data } = await ask(desk, `/v1/stays?filter[customerId]=${customerId}`)
  expect(data).toHaveLength(2)
})
