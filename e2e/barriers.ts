import type { Page } from '@playwright/test'
import axe from 'axe-core'

// Rows and cards of a list are made alike: what follows the twelfth takes as long again, and says nothing new.
const alike = ['tbody tr', 'li', '[role=row]', 'article'].map(kind => `${kind}:nth-of-type(n+13)`)

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

interface Asked {
  /** A part of the page instead of all of it. */
  within?: string
  /** These rules instead of all. */
  rules?: string[]
  /** What keeps somebody out by the standards, and not each piece of advice. */
  isGrave?: boolean
}

/** What is below the fold is drawn too, and nothing is on its way from one colour to another. */
const still = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { transition: none !important; animation: none !important; content-visibility: visible !important }',
    )
    document.adoptedStyleSheets.push(sheet)
  })

/**
 * What keeps people out of the page that is open. Asked in the page itself: the maker's own driver opens another
 * page to put its findings together, which takes three times as long.
 */
export async function barriers(
  page: Page,
  { within, rules, isGrave = false }: Asked = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await still(page)
    await page.evaluate(axe.source)
  }
  const only = rules ?? (isGrave ? { type: 'tag' as const, values: standards } : undefined)
  const violations = await page.evaluate(
    async ([place, exclude, runOnly]) => {
      const { axe: inPage } = window as unknown as { axe: typeof axe }
      const options = { resultTypes: ['violations' as const], ...(runOnly && { runOnly }) }
      const found = await inPage.run({ include: [place ?? 'html'], exclude }, options)
      return found.violations.map(({ id, impact, nodes }) => ({ id, impact, html: nodes[0]?.html ?? '' }))
    },
    [within, alike, only] as const,
  )
  const path = new URL(page.url()).pathname
  return violations
    .filter(({ impact }) => !isGrave || impact === 'serious' || impact === 'critical')
    .map(({ id, html }) => `${path}: ${id} ${html.slice(0, 160)}`)
}
