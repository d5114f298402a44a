import { afterEach, expect, it } from 'vitest'
import { makeCheckout, runIn } from './testing/checkout.mjs'

const checkouts = []

/** A checkout whose tools end as told, without doing anything. */
async function testIn({ lint = 0, types = 0, report, env = {}, filters = [] }) {
  const vitest = `
    import { writeFileSync } from 'node:fs'
    const file = process.argv.find(word => word.startsWith('--outputFile')).split('=')[1]
    const report = ${JSON.stringify(report ?? null)}
    if (report) writeFileSync(file, JSON.stringify(report))
    process.exit(report && report.numFailedTests === 0 ? 0 : 1)`
  const made = makeCheckout({
    'node_modules/@biomejs/biome/bin/biome': `process.exit(${lint})`,
    'node_modules/@typescript/native/bin/tsc': `process.exit(${types})`,
    'node_modules/vitest/vitest.mjs': vitest,
    'e2e/none.txt': '',
  })
  checkouts.push(made)
  const { code, out } = await runIn(made.folder, ['test.mjs', ...filters], env).ended
  return { code, last: out.trim().split('\n').at(-1) }
}

const passing = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }

afterEach(() => {
  for (const each of checkouts.splice(0)) each.remove()
})

it('counts lint, types and screens as one test each, beside both runs of tests, and succeeds when all is well', async () => {
  expect(await testIn({ report: passing })).toEqual({
    code: 0,
    last: 'tests: 13 passed, 0 failed, 0 skipped',
  })
})

it('goes on after a failing step and fails in the end', async () => {
  const run = await testIn({ lint: 1, types: 2, report: { ...passing, numFailedTests: 1 } })
  expect(run).toEqual({ code: 1, last: 'tests: 11 passed, 4 failed, 0 skipped' })
})

it('takes a run that left no report for a failure', async () => {
  expect(await testIn({})).toEqual({ code: 1, last: 'tests: 3 passed, 2 failed, 0 skipped' })
})

it('accepts a skipped test on a desk, never in CI', async () => {
  const report = { ...passing, numPendingTests: 1 }
  expect((await testIn({ report })).code).toBe(0)
  expect(await testIn({ report, env: { CI: 'true' } })).toEqual({
    code: 1,
    last: 'tests: 13 passed, 0 failed, 2 skipped',
  })
})

it('runs what a filter names once, and nothing else', async () => {
  const run = await testIn({ report: passing, filters: ['kernel/money'] })
  expect(run).toEqual({ code: 0, last: 'tests: 5 passed, 0 failed, 0 skipped' })
})

it('fails when no test ran', async () => {
  const report = { ...passing, numPassedTests: 0 }
  expect(await testIn({ report, filters: ['nothing/like/it'] })).toMatchObject({ code: 1 })
})
