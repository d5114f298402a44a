import { run, Stop, say } from './report.mjs'
import { setUp } from './set-up.mjs'
import { steps } from './test-steps.mjs'

/** Runs every step, whatever fails before it, so that one run tells all there is to mend. */
export function test(filters) {
  return run(async () => {
    const node = await setUp({})
    const total = { passed: 0, failed: 0, skipped: 0 }
    const broken = []
    const take = async step => {
      const result = await step.run(node, filters).catch(explained)
      for (const kind of Object.keys(total)) total[kind] += result[kind]
      if (result.failed > 0) broken.push(step.name)
    }
    const wanted = steps.filter(step => isWanted(step, filters))
    for (const stage of new Set(wanted.map(step => step.stage))) {
      const beside = wanted.filter(step => step.stage === stage)
      say(`\n── ${beside.map(({ name }) => name).join(', ')}`)
      await Promise.all(beside.map(take))
    }
    if (broken.length > 0) say(`\nFailed: ${broken.join(', ')}.`)
    process.stdout.write(`tests: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`)
    return isGood(total) ? 0 : 1
  })
}

/** `npm test -- kernel/money` runs the tests of that folder alone, and `npm test -- e2e` those of the screens. */
function isWanted(step, filters) {
  if (filters.length === 0) return true
  return step.ofFilter !== undefined && filters.some(step.ofFilter)
}

function explained(error) {
  say(error instanceof Stop ? error.message : error.stack)
  return { passed: 0, failed: 1, skipped: 0 }
}

/** A test that was left out proves nothing: with CI set, it is a failure. */
function isGood({ passed, failed, skipped }) {
  if (passed === 0 || failed > 0) return false
  return skipped === 0 || !process.env.CI || process.env.CI === 'false'
}
