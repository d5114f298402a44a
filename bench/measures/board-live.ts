import { percentile, rounded } from '../measuring/figures.ts'
import type { Measure } from '../measuring/measure.ts'
import { atMost } from '../measuring/report.ts'
import { sqlFile } from '../world/sql-file.ts'
import { api } from './api.ts'
import { launch, screensAreBuilt, signIn } from './chromium.ts'

const jobs = 400
const names = ['New', 'Prepared', 'Coated', 'Cured', 'Checked', 'Gone']

/** From the request that moves a card until another person's window draws it in its new column. */
export const boardLive: Measure = {
  name: 'board-live',
  summary: `a card moved among ${jobs}, until another window shows it, in Chromium`,
  async run({ house: open, pace }) {
    screensAreBuilt()
    const house = await open()
    const { calendar } = await house.usual()
    await house.copy('usual', 'board_live')
    const server = await house.mainstay('board_live', { NODE_ENV: 'test' })
    const caller = api(server.url, calendar.apiKey)
    const { id: boardId } = await caller.post('/v1/boards', { name: 'Floor' })
    const stageIds: string[] = []
    for (const [position, name] of names.entries()) {
      const isDone = name === 'Gone'
      stageIds.push((await caller.post('/v1/stages', { boardId, name, position, isDone })).id)
    }
    const values = { tenant: calendar.tenantId, board: boardId, jobs }
    await house.postgres.run('board_live', sqlFile('jobs.sql', values))
    const listed = await caller.get(`/v1/jobs?filter[boardId]=${boardId}&limit=1`)
    const { id: jobId, title } = listed.data[0]
    const chrome = await launch()
    const took: number[] = []
    try {
      const page = await chrome.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
      await page.goto(`${server.url}/app/sign-in`)
      await signIn(page)
      await page.goto(`${server.url}/app/boards?board=${boardId}`)
      await page.locator('[data-card]').first().waitFor()
      await page.getByRole('searchbox').fill(title)
      await page.locator(`[data-card="${jobId}"]`).waitFor()
      for (let at = 1; at <= (pace.isQuick ? 10 : 60); at++) {
        const nth = at % names.length
        const seen = page
          .getByRole('region', { name: new RegExp(`^${names[nth]}`) })
          .locator(`[data-card="${jobId}"]`)
        const from = performance.now()
        await caller.post(`/v1/jobs/${jobId}/moves`, { stageId: stageIds[nth], afterId: null })
        await seen.waitFor()
        took.push(performance.now() - from)
      }
    } finally {
      await chrome.close()
      await server.stop()
    }
    const sorted = took.toSorted((a, b) => a - b)
    const p95 = percentile(sorted, 0.95)
    return {
      title: `A card moved among ${jobs}, seen in another window`,
      columns: ['what', 'p50 ms', 'p95 ms', 'slowest ms'],
      rows: [
        [
          'from the move to the card',
          rounded(percentile(sorted, 0.5)),
          rounded(p95),
          rounded(sorted.at(-1)!),
        ],
      ],
      verdicts: [atMost('a card in the other window, 95th percentile', p95, 1000, undefined, 'ms')],
      readings: { took: sorted },
    }
  },
}
