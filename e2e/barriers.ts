import type { Page } from '@playwright/test'
import axe from 'axe-core'

// Rows and cards of a list are made alike: what follows the twelfth takes as long again, and says nothing new.
const alike = ['tbody tr', 'li', '[role=row]', 'article'].map(kind => `${kind}:nth-of-type(n+13)`)

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const contrast = 'color-contrast'

interface Asked {
  /** A part of the page instead of all of it. */
  within?: string
  /** What the colours of the page alone may do wrong. */
  onlyColours?: boolean
  /** What keeps somebody out by the standards, and not each piece of advice. */
  isGrave?: boolean
}

interface Fault {
  id: string
  impact: string | null | undefined
  html: string
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

/** Run in the page, which has `axe` by then. */
async function faultsOfKinds([place, exclude, only, without]: readonly [
  place: string,
  exclude: string[],
  only: string[] | undefined,
  without: string,
]): Promise<Fault[]> {
  const { axe: inPage } = window as unknown as { axe: typeof axe }
  const { violations } = await inPage.run(
    { include: [place], exclude },
    {
      resultTypes: ['violations'],
      rules: { [without]: { enabled: false } },
      ...(only && { runOnly: { type: 'tag', values: only } }),
    },
  )
  return violations.map(({ id, impact, nodes }) => ({ id, impact, html: nodes[0]?.html ?? '' }))
}

/**
 * Run in the page. Of text that has one colour, size and weight on the same grounds the first is looked at: to look at
 * each takes as long as all the rest together, and says nothing new.
 */
async function faultsOfColours([place, rule]: readonly [place: string, rule: string]): Promise<Fault[]> {
  const { axe: inPage } = window as unknown as { axe: typeof axe }
  const isText = ({ nodeType, nodeValue }: Node) => nodeType === Node.TEXT_NODE && nodeValue?.trim()
  const grounds = new Map<Element | null, string>()
  const firsts = new Map<string, Element>()
  const root = document.querySelector(place)
  for (const one of document.querySelectorAll('body, body *')) {
    const style = getComputedStyle(one)
    const own = `${style.backgroundColor} ${style.backgroundImage} ${style.opacity}`
    const below = grounds.get(one.parentElement) ?? ''
    const ground = own === 'rgba(0, 0, 0, 0) none 1' ? below : `${below}, ${own}`
    grounds.set(one, ground)
    if (!one.matches('input, select, textarea') && ![...one.childNodes].some(isText)) continue
    const look = [style.color, style.fontSize, style.fontWeight, style.textShadow, ground].join(' ')
    if (!firsts.has(look) && root?.contains(one) && one.checkVisibility()) firsts.set(look, one)
  }
  if (firsts.size === 0) return []
  const { violations } = await inPage.run([...firsts.values()] as unknown as NodeList, {
    resultTypes: ['violations'],
    runOnly: [rule],
  })
  return violations.map(({ id, impact, nodes }) => ({ id, impact, html: nodes[0]?.html ?? '' }))
}

/**
 * What keeps people out of the page that is open. Asked in the page itself: the maker's own driver opens another
 * page to put its findings together, which takes three times as long.
 */
export async function barriers(
  page: Page,
  { within = 'html', onlyColours = false, isGrave = false }: Asked = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await still(page)
    await page.evaluate(axe.source)
  }
  const only = isGrave ? standards : undefined
  const others = onlyColours
    ? []
    : await page.evaluate(faultsOfKinds, [within, alike, only, contrast] as const)
  const colours = await page.evaluate(faultsOfColours, [within, contrast] as const)
  const path = new URL(page.url()).pathname
  return [...others, ...colours]
    .filter(({ impact }) => !isGrave || impact === 'serious' || impact === 'critical')
    .map(({ id, html }) => `${path}: ${id} ${html.slice(0, 160)}`)
}
