import { type Browser, expect, type Page } from '@playwright/test'
import { server } from './server.ts'
import { test } from './test.ts'
import { outbox, readyForOffline } from './without-line.ts'

const { url, demo } = server()

/** Two people of one business, each in a window of their own; one that loses its line needs the worker. */
async function colleague(
  browser: Browser,
  at: number,
  serviceWorkers: 'allow' | 'block' = 'block',
): Promise<Page> {
  const { email, password } = demo.filter(({ edition }) => edition === 'petresort')[at]!
  const context = await browser.newContext({ serviceWorkers })
  const answer = await context.request.post(`${url}/v1/session`, { data: { email, password } })
  expect(answer.status()).toBe(201)
  return context.newPage()
}

async function petOf(page: Page, name: string): Promise<{ id: string; version: number }> {
  const headers = { origin: url }
  const { data } = await (await page.request.get(`${url}/v1/customers?limit=1`)).json()
  const body = { customerId: data[0].id, name, species: 'dog', breed: 'Poodle', notes: 'Likes rain' }
  return (await page.request.post(`${url}/v1/pets`, { headers, data: body })).json()
}

const field = (page: Page, name: string) => page.getByRole('dialog').getByLabel(name, { exact: true })

test('two people edit one record: each sees the other, and nothing typed is lost', async ({ browser }) => {
  const [ann, bo] = [await colleague(browser, 0), await colleague(browser, 1)]
  const pet = await petOf(ann, 'Together')
  await ann.goto(`${url}/app/pets/${pet.id}`)
  await bo.goto(`${url}/app/pets/${pet.id}`)
  for (const page of [ann, bo]) {
    await expect(page.getByText('Also here:')).toBeVisible()
    await page.keyboard.press('e')
    await expect(field(page, 'Breed')).toBeVisible()
  }
  await field(bo, 'Breed').fill('Whippet')
  await expect(ann.getByRole('dialog').getByText(/is editing Breed/)).toBeVisible()

  // Different fields: nobody is asked anything.
  await field(ann, 'Colour').fill('Brindle')
  await bo.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(bo.getByRole('dialog')).toBeHidden()
  await expect(ann.getByText(/taken over: Breed/)).toBeVisible()
  await expect(field(ann, 'Breed')).toHaveValue('Whippet')
  await ann.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(ann.getByRole('dialog')).toBeHidden()
  await expect(bo.getByText('Brindle')).toBeVisible()

  // The same field: a choice, by keyboard alone.
  await bo.keyboard.press('e')
  await ann.keyboard.press('e')
  await field(ann, 'Breed').fill('Greyhound')
  await field(bo, 'Breed').fill('Saluki')
  await bo.keyboard.press('Enter')
  await expect(bo.getByRole('dialog')).toBeHidden()
  const choice = ann.getByRole('radiogroup', { name: 'Breed' })
  await expect(choice.getByLabel(/Theirs: Saluki/)).toBeVisible()
  await field(ann, 'Colour').press('Enter')
  await expect(ann.getByText('Choose which value to keep.')).toBeVisible()
  await expect(choice.getByRole('radio').first()).toBeFocused()
  await ann.keyboard.press('Space')
  await ann.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(ann.getByRole('dialog')).toBeHidden()
  await expect(bo.getByText('Greyhound')).toBeVisible()

  await ann.close()
  await expect(bo.getByText('Also here:')).toBeHidden()
})

test('a list shows what others add and change, without being loaded again', async ({ browser }) => {
  const [ann, bo] = [await colleague(browser, 0), await colleague(browser, 1)]
  await ann.goto(`${url}/app/pets?q=Livelist`)
  await expect(ann.getByRole('heading', { name: 'Pets' })).toBeVisible()
  const pet = await petOf(bo, 'Livelist')
  await expect(ann.getByText('Livelist').first()).toBeVisible()
  await bo.request.patch(`${url}/v1/pets/${pet.id}`, {
    headers: { origin: url },
    data: { breed: 'Lurcher' },
  })
  await expect(ann.getByText('Lurcher').first()).toBeVisible()
})

const today = (page: Page, zone: string) =>
  page.evaluate(timeZone => new Intl.DateTimeFormat('en-CA', { timeZone }).format(), zone)

/** Stays that arrive today, in rooms of their own. */
async function arrivals(page: Page, names: string[]) {
  const { locations } = await (await page.request.get(`${url}/v1/session`)).json()
  const { id: locationId, timezone } = locations[0]
  const make = async (path: string, data: object) => {
    const answer = await page.request.post(`${url}/v1/${path}`, { headers: { origin: url }, data })
    expect(answer.status(), await answer.text()).toBe(201)
    return (await answer.json()).id as string
  }
  const arrivesOn = await today(page, timezone)
  const departsOn = new Date(Date.parse(arrivesOn) + 86_400_000).toISOString().slice(0, 10)
  const like = { locationId, size: 'small', capacity: 1, shared: false }
  const type = { ...like, name: names[0], code: names[0], nightlyRate: { amount: 1000, currency: 'EUR' } }
  const roomTypeId = await make('room-types', type)
  const ids: string[] = []
  for (const name of names) {
    await make('rooms', { ...like, roomTypeId, name, code: name, position: 900 })
    const customerId = await make('customers', { name })
    ids.push(await make('stays', { customerId, locationId, roomTypeId, arrivesOn, departsOn, partySize: 1 }))
  }
  return ids
}

const keptNames = (page: Page) =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '')
    return [...names, ...Object.keys(localStorage)].filter(name => /^mainstay-(offline|session)/.test(name))
  })

/** What is kept on this device of the answers to these questions, as text. */
const keptAnswers = (page: Page, first: string) =>
  page.evaluate(async key => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '')
    const name = names.find(each => each.startsWith('mainstay-offline/'))
    if (!name) return ''
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const opened = await asked(indexedDB.open(name))
    const kept = await asked(opened.transaction('answers').objectStore('answers').getAll())
    opened.close()
    return JSON.stringify(kept.filter(({ query }) => query.queryKey[0] === key))
  }, first)

const checkIn = async (page: Page, name: string) => {
  const card = page.getByRole('region', { name: 'Arrivals' }).getByRole('listitem').filter({ hasText: name })
  await card.getByRole('button', { name: 'Check in' }).click()
}

test('the day goes on without a line, and everything is sent once when it is back', async ({ browser }) => {
  test.setTimeout(120_000)
  const page = await colleague(browser, 0, 'allow')
  await page.goto(`${url}/app/today`)
  const tag = crypto.randomUUID().slice(0, 4)
  const names = [`Offa ${tag}`, `Lina ${tag}`, `Cora ${tag}`]
  const [first, second, third] = await arrivals(page, names)
  await readyForOffline(page)
  await page.reload()
  await expect(page.getByText(names[2]!).first()).toBeVisible()
  await expect(page.getByText(names[0]!).first()).toBeVisible()
  await readyForOffline(page)
  await expect.poll(() => keptAnswers(page, 'today')).toContain(names[2])

  await page.context().setOffline(true)
  await page.reload()
  await expect(page.getByText(/No connection\. This is as of/)).toBeVisible()
  for (const name of names) await checkIn(page, name)
  await expect(outbox(page)).toHaveAccessibleName(/^3 changes wait/)
  await page
    .getByRole('region', { name: 'Departures' })
    .getByRole('button', { name: 'Check out' })
    .first()
    .click()
  await expect(page.getByText(/checking out writes the bill and needs the connection/)).toBeVisible()
  await page.reload()
  await expect(outbox(page)).toHaveAccessibleName(/^3 changes wait/)

  // Meanwhile somebody else cancelled one, and of another the first two answers get lost.
  const desk = await colleague(browser, 1)
  const headers = { origin: url }
  const cancelled = await desk.request.post(`${url}/v1/stays/${third}/cancellation`, { headers, data: {} })
  expect(cancelled.ok()).toBe(true)
  let lostCount = 0
  await page.context().route(`**/v1/stays/${second}/check-in`, async route => {
    const answer = await route.fetch()
    if (lostCount++ < 2) return route.abort('connectionreset')
    await route.fulfill({ response: answer })
  })
  await page.context().setOffline(false)
  await expect(outbox(page)).toHaveAccessibleName(/^1 change waits to be sent, 1 was refused/, {
    timeout: 60_000,
  })
  expect(lostCount).toBeGreaterThan(2)
  for (const id of [first, second]) {
    const { data } = await (await page.request.get(`${url}/v1/stays/${id}/history`)).json()
    const checkIns = data.filter(({ operation }: { operation: string }) => operation === 'bookings.check_in')
    expect(checkIns).toHaveLength(1)
  }

  await outbox(page).click()
  const list = page.getByRole('dialog', { name: 'Waiting to be sent' })
  await expect(list.getByText(`${names[2]} is checked in`)).toBeVisible()
  await expect(list.getByRole('button', { name: 'Try again' })).toBeVisible()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Owner: account' }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Discard and sign out' }).click()
  await expect(page).toHaveURL(/sign-in/)
  await expect.poll(() => keptNames(page)).toEqual([])
})

/** What the browser does by itself when the line is back and no window is open any more. */
async function syncInTheBackground(elsewhere: Page): Promise<void> {
  const devtools = await elsewhere.context().newCDPSession(elsewhere)
  const found = new Promise<string>(resolve => {
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const own = registrations.find(({ scopeURL }) => scopeURL === `${url}/app`)
      if (own) resolve(own.registrationId)
    })
  })
  await devtools.send('ServiceWorker.enable')
  const sync = { origin: url, registrationId: await found, tag: 'mainstay-outbox', lastChance: true }
  await devtools.send('ServiceWorker.dispatchSyncEvent', sync)
}

test('what waits is sent with no window open, and a newer version offers itself', async ({ browser }) => {
  test.setTimeout(120_000)
  const page = await colleague(browser, 0, 'allow')
  await page.goto(`${url}/app/today`)
  const name = `Sync ${crypto.randomUUID().slice(0, 4)}`
  const [stay] = await arrivals(page, [name])
  await readyForOffline(page)

  await page.evaluate(() => void navigator.serviceWorker.register('/app-worker.js?newer', { scope: '/app' }))
  await expect(page.getByText('There is a new version.')).toBeVisible({ timeout: 60_000 })
  const reloaded = page.waitForEvent('load', { timeout: 60_000 })
  await page.getByRole('button', { name: 'Reload' }).click()
  await reloaded
  await expect(page.getByText(name).first()).toBeVisible()

  await expect.poll(() => keptAnswers(page, 'today')).toContain(name)
  await page.context().setOffline(true)
  await checkIn(page, name)
  await expect(outbox(page)).toHaveAccessibleName(/^1 change waits/)
  const elsewhere = await page.context().newPage()
  await page.close()
  await page.context().setOffline(false)
  await elsewhere.goto(`${url}/health/live`)
  await syncInTheBackground(elsewhere)
  await expect
    .poll(async () => (await (await elsewhere.request.get(`${url}/v1/stays/${stay}`)).json()).status, {
      timeout: 60_000,
    })
    .toBe('checked_in')
})
