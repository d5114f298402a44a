import type { Page } from '@playwright/test'

export interface Scrolled {
  frames: number
  /** Milliseconds. */
  worstFrame: number
  /** Durations of tasks over 50 ms. */
  longTasks: number[]
  /** Stays in the document at most. */
  bars: number
}

/** Down through all rooms and up again as a wheel does, three times, while the browser counts what held it up. */
export async function scrollThrough(page: Page): Promise<Scrolled> {
  await page.evaluate(startWatching)
  const chart = page.locator('[data-bar]').first()
  const box = (await chart.boundingBox()) ?? { x: 700, y: 500 }
  await page.mouse.move(box.x + 5, box.y + 5)
  for (let turn = 0; turn < 3; turn++) {
    for (const direction of [1, -1])
      for (let step = 0; step < 70; step++) {
        await page.mouse.wheel(0, direction * 120)
        await page.waitForTimeout(16)
      }
  }
  return page.evaluate(stopWatching)
}

// Both run in the page.
interface Watching {
  watched?: { frames: number[]; longTasks: number[]; bars: number; isOver: boolean }
}

function startWatching(): void {
  const watched = { frames: [] as number[], longTasks: [] as number[], bars: 0, isOver: false }
  ;(window as Watching).watched = watched
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) watched.longTasks.push(entry.duration)
  }).observe({ entryTypes: ['longtask'] })
  let last = performance.now()
  const tick = (now: number) => {
    watched.frames.push(now - last)
    last = now
    if (watched.frames.length % 10 === 0)
      watched.bars = Math.max(watched.bars, document.querySelectorAll('[data-bar]').length)
    if (!watched.isOver) requestAnimationFrame(tick)
  }
  requestAnimationFrame(tick)
}

function stopWatching(): Scrolled {
  const watched = (window as Watching).watched!
  watched.isOver = true
  const { frames, longTasks, bars } = watched
  return { frames: frames.length, worstFrame: Math.max(...frames.slice(1)), longTasks, bars }
}
