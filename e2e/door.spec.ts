import { expect } from '@playwright/test'
import { barriers } from './barriers.ts'
import { server } from './server.ts'
import { test } from './test.ts'

const { url } = server()

test('the server says that it is ready', async ({ request }) => {
  const ready = await request.get(`${url}/health/ready`)
  expect(ready.status()).toBe(200)
})

test('a stranger is shown the door, whatever screen they ask for', async ({ page }) => {
  const answers: number[] = []
  page.on('response', response => {
    if (response.url().includes('/v1/') && !/\/v1\/(session|demo)/.test(response.url()))
      answers.push(response.status())
  })
  await page.goto(`${url}/app/customers`)
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  expect(answers.filter(status => status < 400)).toEqual([])
})

test('a wrong password lets nobody in and says so', async ({ page }) => {
  await page.goto(`${url}/app/sign-in`)
  await page.getByLabel('E-mail').fill('nobody@example.com')
  await page.getByLabel('Password', { exact: true }).fill('not the password')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page).toHaveURL(/sign-in/)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the door has no barrier for anyone, on a phone and in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(`${url}/app/sign-in`)
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
    expect(await barriers(page)).toEqual([])
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(360)
  })
}
