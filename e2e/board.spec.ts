import { type APIRequestContext, type Browser, expect, type Page } from '@playwright/test'
import { server } from './server.ts'
import { test } from './test.ts'

const { url } = server()

async function as(browser: Browser, who: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const data = { email: `${who}@coating.example`, password: 'demo' }
  expect((await context.request.post(`${url}/v1/session`, { data })).status()).toBe(201)
  return context.newPage()
}

const stageNames = ['Approved', 'Prep', 'Coating', 'Curing', 'Ready']
const curingLimit = 8

/** A board of its own with 400 cards: Curing full, the rest spread over the other stages. */
async function crowdedBoard(request: APIRequestContext, opened: (id: string) => void) {
  const make = async (path: string, data: object) => {
    const answer = await request.post(`${url}${path}`, { data, headers: { origin: url } })
    expect(answer.status(), await answer.text()).toBe(201)
    return (await answer.json()) as { id: string }
  }
  const { id: boardId } = await make('/v1/boards', { name: 'Crowded floor' })
  opened(boardId)
  const stageIds: string[] = []
  for (const [position, name] of stageNames.entries()) {
    const limit = name === 'Curing' ? { wipLimit: curingLimit } : {}
    stageIds.push((await make('/v1/stages', { boardId, name, position, isDone: false, ...limit })).id)
  }
  const open = stageIds.filter((_, at) => stageNames[at] !== 'Curing')
  const jobs = Array.from({ length: 400 }, (_, nth) => ({
    boardId,
    stageId: nth < curingLimit ? stageIds[3] : open[nth % open.length],
    title: `Gate ${nth}`,
  }))
  for (let at = 0; at < jobs.length; at += 20)
    await Promise.all(jobs.slice(at, at + 20).map(job => make('/v1/jobs', job)))
  return { boardId }
}

/** The board of the shop is the first there is: this one goes when its test is over, whatever came of it. */
let away: (() => Promise<unknown>) | undefined
test.afterEach(async () => {
  await away?.()
})

const stage = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) })
const card = (page: Page, name: string, title: string) =>
  stage(page, name).getByRole('group').filter({ hasText: title }).first()

test('PC-S10 of two who drag a card among 400 at once one wins, and the other is told who and where', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const [office, floor] = [await as(browser, 'owner'), await as(browser, 'coater')]
  const { request } = office.context()
  const { boardId } = await crowdedBoard(request, id => {
    away = () => request.post(`${url}/v1/boards/${id}/archive`, { headers: { origin: url } })
  })
  for (const page of [office, floor]) {
    await page.goto(`${url}/app/boards?board=${boardId}`)
    await expect(page.getByText(/^400 jobs/)).toBeVisible({ timeout: 30_000 })
  }

  // Both lift the first card of Approved, each over a stage of their own, and let go together.
  const first = stage(office, 'Approved').getByRole('group').first()
  const title = (await first.innerText()).match(/Gate \d+/)![0]
  for (const [page, steps] of [
    [office, 1],
    [floor, 2],
  ] as const) {
    await card(page, 'Approved', title).focus()
    await page.keyboard.press('Space')
    for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowRight')
  }
  await Promise.all([office.keyboard.press('Space'), floor.keyboard.press('Space')])
  const told = (page: Page) =>
    page.getByRole('alert').filter({ hasText: /moved it to (Prep|Coating) just before you/ })
  await expect
    .poll(async () => (await told(office).count()) + (await told(floor).count()), { timeout: 15_000 })
    .toBe(1)
  const lost = (await told(office).count()) === 1 ? office : floor
  const where = (await told(lost).innerText()).match(/(Prep|Coating)/)![0]
  for (const page of [office, floor]) await expect(card(page, where, title)).toBeVisible()

  // Curing has its eight; the ninth is refused beside the stage and stays where it was.
  const ninth = stage(floor, 'Approved').getByRole('group').first()
  const staying = (await ninth.innerText()).match(/Gate \d+/)![0]
  await ninth.getByRole('button', { name: /Move/ }).press('Enter')
  await floor.getByRole('menuitem', { name: /Curing/ }).press('Enter')
  await expect(stage(floor, 'Curing').getByRole('alert')).toContainText(`it holds ${curingLimit}`)
  await expect(card(floor, 'Approved', staying)).toBeVisible()

  // By keyboard alone, and the other window follows.
  await card(floor, 'Approved', staying).focus()
  await floor.keyboard.press('Space')
  await floor.keyboard.press('ArrowRight')
  await floor.keyboard.press('Space')
  await expect(card(office, 'Prep', staying)).toBeVisible()
})
