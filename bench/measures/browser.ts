import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { rounded } from '../measuring/figures.ts'
import type { Measure } from '../measuring/measure.ts'
import { atMost } from '../measuring/report.ts'
import { launch, screensAreBuilt, signIn } from './chromium.ts'
import { scrollThrough } from './scrolling.ts'

/** Gzipped size of each script as it arrives. */
function weighScripts(page: Page): Map<string, number> {
  const sizes = new Map<string, number>()
  page.on('response', async response => {
    const { pathname } = new URL(response.url())
    if (!/\.m?js$/.test(pathname)) return
    sizes.set(
      pathname,
      gzipSync(await response.body().catch(() => Buffer.alloc(0)), { level: 9 }).length / 1000,
    )
  })
  return sizes
}

const sum = (sizes: Map<string, number>) => [...sizes.values()].reduce((total, size) => total + size, 0)

export const browser: Measure = {
  name: 'browser',
  summary: 'scrolling the calendar of 150 rooms × 30 days, and what the first screen loads, in Chromium',
  async run({ house: open }) {
    screensAreBuilt()
    const house = await open()
    await house.usual()
    await house.copy('usual', 'browser')
    const server = await house.mainstay('browser', { NODE_ENV: 'test' })
    const chrome = await launch()
    try {
      const page = await chrome.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
      const sizes = weighScripts(page)
      await page.goto(`${server.url}/app/sign-in`)
      await page.getByRole('heading', { name: 'Sign in' }).waitFor()
      await page.waitForLoadState('networkidle')
      const door = sum(sizes)
      await signIn(page)
      const first = sum(sizes)
      await page.goto(`${server.url}/app/calendar?days=30`)
      await page.locator('[data-bar]').first().waitFor()
      await page.waitForLoadState('networkidle')
      const scrolled = await scrollThrough(page)
      return report(door, first, scrolled)
    } finally {
      await chrome.close()
      await server.stop()
    }
  },
}

function report(door: number, first: number, scrolled: Awaited<ReturnType<typeof scrollThrough>>) {
  const { frames, longTasks, worstFrame, bars } = scrolled
  const longest = Math.max(0, ...longTasks)
  return {
    title: 'In the browser',
    columns: ['what', 'measured'],
    rows: [
      ['JavaScript before the sign-in screen, gzip', `${rounded(door)} kB`],
      ['JavaScript until the first screen after it, gzip', `${rounded(first)} kB`],
      ['calendar scrolled end to end, frames', `${frames}, the slowest ${rounded(worstFrame)} ms`],
      ['stays drawn at most', String(bars)],
      ['tasks over 50 ms meanwhile', `${longTasks.length}, the longest ${rounded(longest)} ms`],
    ],
    verdicts: [
      atMost('calendar of 150 rooms × 30 days: longest task while scrolling', longest, 100, undefined, 'ms'),
      atMost('JavaScript until the first screen', first, 200, 150, 'kB'),
    ],
    readings: { door, first, scrolled },
  }
}
