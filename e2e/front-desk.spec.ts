import { expect, type Page } from '@playwright/test'
import { server } from './server.ts'
import { signedIn } from './sign-in.ts'
import { test } from './test.ts'

const { url } = server()

test('a person signs in with the login that is shown, and sees today', async ({ page }) => {
  const { email, password } = server().demo[0]!
  await page.goto(`${url}/app`)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Arrivals' }).getByRole('listitem').first()).toBeVisible()
  await expect(page.getByRole('region', { name: 'In house' }).getByRole('listitem').first()).toBeVisible()
})

test('a check-in at one desk shows at the other within a second, and can be undone', async ({ browser }) => {
  const [desk, other] = [await signedIn(browser), await signedIn(browser)]
  await Promise.all([desk.goto(`${url}/app/today`), other.goto(`${url}/app/today`)])
  const checkIn = desk
    .getByRole('region', { name: 'Arrivals' })
    .getByRole('button', { name: /^Check in/ })
    .first()
  const name = (await checkIn.getAttribute('aria-label')) ?? ''
  await expect(other.getByRole('button', { name })).toBeVisible()
  await checkIn.focus()
  await desk.keyboard.press('Enter')
  await expect(other.getByRole('button', { name })).toBeHidden({ timeout: 1500 })
  // The button is gone; whoever pressed it by keyboard is still at that stay.
  await expect(desk.getByRole('listitem').filter({ has: desk.locator(':focus') })).toContainText('Checked in')
  await desk.getByRole('button', { name: 'Undo' }).click()
  await expect(other.getByRole('button', { name })).toBeVisible({ timeout: 3000 })
})

interface Move {
  id: string
  /** The middle of a row in view in which nothing lies where the stay would. */
  targetY: number
}

/** A confirmed stay wholly in view, and a free row of the same group to take it to. */
function possibleMove(page: Page): Promise<Move> {
  return page.evaluate(() => {
    const bars = [...document.querySelectorAll<HTMLElement>('[data-bar]')]
    const heads = [...document.querySelectorAll('[data-row-head]')].map(head => head.getBoundingClientRect())
    const inView = (box: DOMRect) => box.top > 260 && box.bottom < innerHeight - 60
    const whole = bars.filter(
      bar =>
        /confirmed/i.test(bar.ariaLabel ?? '') &&
        !bar.dataset.fixed &&
        !bar.dataset.cutStart &&
        !bar.dataset.cutEnd,
    )
    for (const bar of whole) {
      const box = bar.getBoundingClientRect()
      if (!inView(box)) continue
      const others = bars.filter(one => one !== bar).map(one => one.getBoundingClientRect())
      const meets = (row: DOMRect) =>
        others.some(
          one =>
            one.top < row.bottom &&
            one.bottom > row.top &&
            one.left < box.right + 2 &&
            one.right > box.left - 2,
        )
      const row = heads.find(
        one => inView(one) && !(one.top <= box.top && one.bottom >= box.bottom) && !meets(one),
      )
      if (row) return { id: bar.dataset.bar!, targetY: row.top + row.height / 2 }
    }
    throw new Error('no stay in view can be moved')
  })
}

test('a stay is dragged to another room and brought back by Undo; a second window follows', async ({
  browser,
}) => {
  const [desk, other] = [await signedIn(browser), await signedIn(browser)]
  await Promise.all([desk.goto(`${url}/app/calendar`), other.goto(`${url}/app/calendar`)])
  await expect(desk.locator('[data-bar]').first()).toBeVisible()
  await expect(other.locator('[data-bar]').first()).toBeVisible()
  const { id, targetY } = await possibleMove(desk)
  const bar = desk.locator(`[data-bar="${id}"]`)
  const spoken = (await bar.getAttribute('aria-label'))!
  const box = (await bar.boundingBox())!
  const x = box.x + box.width / 2
  await desk.mouse.move(x, box.y + box.height / 2)
  await desk.mouse.down()
  await desk.mouse.move(x + 4, targetY, { steps: 8 })
  await desk.mouse.move(x, targetY, { steps: 4 })
  await desk.mouse.up()
  await expect(bar).not.toHaveAttribute('aria-label', spoken)
  const moved = (await bar.getAttribute('aria-label'))!
  await expect(other.locator(`[data-bar="${id}"]`)).toHaveAttribute('aria-label', moved, { timeout: 2000 })
  await desk.getByRole('button', { name: 'Undo' }).click()
  await expect(bar).toHaveAttribute('aria-label', spoken)
})

test('the same move has a way by keyboard alone', async ({ browser }) => {
  const desk = await signedIn(browser)
  await desk.goto(`${url}/app/calendar`)
  await expect(desk.locator('[data-bar]').first()).toBeVisible()
  const { id } = await possibleMove(desk)
  await desk.locator(`[data-bar="${id}"]`).focus()
  await desk.keyboard.press('m')
  const dialog = desk.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await desk.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('a new stay is booked from the keyboard, price shown before it is confirmed', async ({ browser }) => {
  const page = await signedIn(browser)
  await page.goto(`${url}/app/today`)
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible()
  await page.keyboard.press('n')
  await expect(page.getByRole('heading', { name: 'New stay' })).toBeVisible()
})

test('the palette finds a pet by name and opens it', async ({ browser }) => {
  const page = await signedIn(browser)
  await page.goto(`${url}/app/today`)
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible()
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog')
  await palette.getByRole('combobox').fill('Acorn')
  await page
    .getByRole('option', { name: /^Acorn/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/app\/pets\/[0-9a-f-]{36}/)
  await expect(page.getByRole('heading', { name: 'Acorn', level: 1 })).toBeVisible()
})
