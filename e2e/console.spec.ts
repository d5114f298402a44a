import { expect } from '@playwright/test'
import pg from 'pg'
import { demoLogin, server } from './server.ts'
import { signedIn } from './sign-in.ts'
import { test } from './test.ts'

const { url, databaseUrl } = server()

test('a part that is switched off is gone from the menu, its screen is not fetched, and both come back', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'petresort')
  const rail = page.getByRole('navigation').first()
  const work = page.getByRole('switch', { name: 'Work' })
  await page.goto(`${url}/app/modules`)
  await expect(rail.getByRole('link', { name: 'Boards' })).toBeVisible()
  await work.click({ force: true })
  try {
    await expect(rail.getByRole('link', { name: 'Boards' })).toHaveCount(0)
    // What was remembered of the caller is a second old at most.
    await expect.poll(async () => (await page.request.get(`${url}/v1/boards`)).status()).toBe(404)
    const scripts: string[] = []
    page.on('request', request => scripts.push(request.url()))
    await page.goto(`${url}/app/boards`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(scripts.filter(script => /\/v1\/boards|assets\/boards?[-.]/i.test(script))).toEqual([])
  } finally {
    await page.goto(`${url}/app/modules`)
    if (!(await work.isChecked())) await work.click({ force: true })
  }
  await expect(rail.getByRole('link', { name: 'Boards' })).toBeVisible()
  await expect.poll(async () => (await page.request.get(`${url}/v1/boards`)).status()).toBe(200)
})

test('an operator sees nine figures, visits a business under a banner, and is themselves again', async ({
  browser,
}) => {
  const { email } = demoLogin('petresort')
  const page = await signedIn(browser, 'petresort', { viewport: { width: 360, height: 740 } })
  await page.goto(`${url}/console`)
  await expect(page.getByText(/Only those who run this house/)).toBeVisible()
  const owner = new pg.Client({ connectionString: databaseUrl })
  await owner.connect()
  await owner.query(`insert into auth.operator (user_id) select id from auth."user" where email = $1`, [
    email,
  ])
  try {
    await page.reload()
    await expect(page.locator('dl > div')).toHaveCount(8)
    await expect(page.getByRole('heading', { name: 'Last faults' })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await page.getByRole('tab', { name: 'Flags' }).click()
    await page.getByRole('button', { name: 'New flag' }).click()
    const flag = page.getByRole('dialog')
    await flag.getByRole('textbox', { name: 'Name' }).fill('work.new_board')
    await flag.getByRole('button', { name: 'Add a rule' }).click()
    await flag.getByRole('combobox', { name: 'Businesses' }).fill('nurs')
    await page.getByRole('option', { name: 'Sample Nursery' }).click()
    await expect(flag.getByText(/^On: .* in 1 business \(Sample Nursery\)/)).toBeVisible()
    await flag.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('1 rule, otherwise Off')).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('No flag has been made.')).toBeVisible()
    await page.getByRole('tab', { name: 'Businesses' }).click()
    await page.getByRole('button', { name: 'Visit: Sample Nursery' }).click()
    await page.getByRole('combobox', { name: 'As' }).click()
    await page.getByRole('option').first().click()
    await page.getByRole('textbox', { name: 'Reason' }).fill('They cannot find an invoice')
    await page.getByRole('button', { name: 'Visit', exact: true }).last().click()
    await expect(page.getByText(/is here as .*, until/)).toBeVisible()
    await page.goto(`${url}/app/account`)
    await page.getByRole('button', { name: 'End the visit' }).click()
    await expect(page).toHaveURL(`${url}/console`)
    await page.getByRole('tab', { name: 'Record' }).click()
    await expect(page.getByText('They cannot find an invoice')).toBeVisible()
  } finally {
    await owner.query('delete from auth.operator')
    await owner.end()
  }
})
