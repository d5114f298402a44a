import type { Page } from '@playwright/test'
import { as, ask, patient as expect, noSideways, send, widths } from './resort.ts'
import { server } from './server.ts'
import { test } from './test.ts'

const { url } = server()

/** The demo owner's pet that is at home. */
async function pebble(parent: Page): Promise<string> {
  const { guests } = await ask(parent, '/v1/portal')
  return guests.find((guest: { name: string }) => guest.name === 'Pebble').id
}

test.describe.configure({ timeout: 120_000 })

for (const width of widths)
  test(`a stay goes from request to goodbye at ${width} px`, async ({ browser }) => {
    // The owner asks for it on their page.
    const parent = await as(browser, 'parent', width)
    await parent.goto(`${url}/portal`)
    await expect(parent.getByRole('heading', { level: 1, name: /^Hello/ })).toBeVisible()
    await noSideways(parent)
    const today = new Date().toISOString().slice(0, 10)
    await parent.getByRole('button', { name: 'Request a stay' }).click()
    await parent.getByLabel('Arrives').fill(today)
    await parent.getByLabel('Anything we should know').fill(`Asked at ${width}`)
    // The others are in house already.
    const atHome = await pebble(parent)
    for (const box of await parent.getByRole('checkbox').all())
      await box.setChecked((await box.getAttribute('value')) === atHome)
    const asked = parent.waitForResponse(answer => answer.url().endsWith('/v1/stay-requests'))
    await parent.getByRole('button', { name: 'Send request' }).click()
    const request = await (await asked).json()
    expect(request.status, JSON.stringify(request)).toBe('pending')
    await expect(parent.getByText('Requested').first()).toBeVisible()

    // The desk sees and accepts it, and the pet arrives.
    const desk = await as(browser, 'desk', width)
    await desk.goto(`${url}/app/stay-requests`)
    await noSideways(desk)
    const accepted = desk.waitForResponse(answer => answer.url().endsWith(`${request.id}/acceptance`))
    await desk
      .getByRole('button', { name: /^Accept the request of/ })
      .first()
      .click()
    const { stayId } = await (await accepted).json()
    await desk.goto(`${url}/app/stays/${stayId}?tab=price`)
    await expect(desk.getByText('What it costs')).toBeVisible()
    await expect(desk.getByRole('rowheader', { name: /^Night/ }).first()).toBeVisible()
    await noSideways(desk)
    await desk.getByRole('button', { name: 'Check in', exact: true }).click()
    await expect(desk.getByRole('button', { name: 'Check out', exact: true })).toBeEnabled()

    // A meal is due in the kennel just now.
    const guestId = request.guestIds[0]
    const time = await desk.evaluate(() =>
      new Intl.DateTimeFormat('en-GB', {
        timeZone: 'Europe/Lisbon',
        hour: '2-digit',
        minute: '2-digit',
      }).format(Date.now() + 60_000),
    )
    const name = `Supper ${width}`
    const plan = { dependantId: guestId, kind: 'feeding', name, slots: [time], startsOn: today }
    await send(desk, '/v1/care-plans', plan)
    const tech = await as(browser, 'care', width)
    await tech.goto(`${url}/app`)
    await expect(tech).toHaveURL(/care-round/)
    await tech.getByRole('button', { name: new RegExp(`Ate all: .*${name}`) }).click()
    await expect(tech.getByText(new RegExp(`${name}.*Ate all`)).first()).toBeVisible()
    await noSideways(tech)

    // How it fared reaches the owner.
    const card = { dependantId: guestId, onDay: today, mood: 5, appetite: 5, highlights: `Happy at ${width}` }
    const { id } = await send(tech, '/v1/report-cards', card)
    await send(tech, `/v1/report-cards/${id}/sending`)
    await parent.reload()
    await parent.getByRole('tab', { name: /^Report cards/ }).click()
    await expect(parent.getByText(`Happy at ${width}`)).toBeVisible()

    // Goodbye: the invoice is there.
    await desk.getByRole('button', { name: 'Check out', exact: true }).click()
    await expect(desk.getByRole('button', { name: 'Check out', exact: true })).toBeDisabled()
    const readStay = async () => (await desk.context().request.get(`${url}/v1/stays/${stayId}`)).json()
    await expect.poll(async () => (await readStay()).status).toBe('checked_out')
    const stay = await readStay()
    const lines = await (
      await desk.context().request.get(`${url}/v1/invoice-lines?filter[invoiceId]=${stay.invoiceId}`)
    ).json()
    expect(lines.data[0].rule).toBe('catalogue.night')
  })
