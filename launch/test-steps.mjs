import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureChromium } from './chromium.mjs'
import { root, state } from './folders.mjs'
import { alone } from './lock.mjs'
import { runProgram } from './program.mjs'
import { say } from './report.mjs'
import { ensureServer } from './server.mjs'
import { ensureWebApp } from './web.mjs'

const results = `${state}/test`
const patienceMs = 40 * 60_000
const faults = 'apps/testing/faults'

/**
 * Each step answers how many tests passed, failed and were skipped; a step that says nothing counts as one test. Steps of
 * one stage are taken side by side: alone, each would leave a core idle now and then.
 */
export const steps = [
  {
    name: 'format and lint',
    stage: 1,
    run: node => once(node, ['node_modules/@biomejs/biome/bin/biome', 'check', '--diagnostic-level=error']),
  },
  {
    name: 'types',
    stage: 1,
    run: node => once(node, ['node_modules/@typescript/native/bin/tsc', '-p', '.', '--noEmit']),
  },
  { name: 'build', stage: 1, ofFilter: isOfScreens, run: build },
  { name: 'tests', stage: 2, ofFilter: filter => !isOfScreens(filter), run: tests },
  { name: 'tests of faults', stage: 2, run: testsOfFaults },
  { name: 'tests of the screens', stage: 3, ofFilter: isOfScreens, run: playwright },
]

function isOfScreens(filter) {
  return filter.startsWith('e2e')
}

async function once(node, args) {
  const { code, said } = await runProgram(node, args, { lastWords: 30_000, patienceMs })
  const isFine = code === 0
  if (said) say(said)
  return { passed: isFine ? 1 : 0, failed: isFine ? 0 : 1, skipped: 0 }
}

async function build(node) {
  await alone(async () => {
    await ensureServer(node)
    await ensureWebApp(node)
  })
  return { passed: 1, failed: 0, skipped: 0 }
}

/** A run of everything leaves to `testsOfFaults` what mostly waits: for processes that are killed and started again. */
async function tests(node, filters) {
  const chosen = filters.length > 0 ? filters : ['--exclude', `${faults}/**`]
  return vitest('vitest.json', chosen, args => run(node, args))
}

/** Told at the end, not between the lines of the others. */
async function testsOfFaults(node) {
  return vitest('vitest-faults.json', [faults, '--maxWorkers=1'], async args => {
    const { code, said } = await runProgram(node, args, { lastWords: 100_000, patienceMs })
    say(said)
    return code
  })
}

async function vitest(name, chosen, start) {
  const { code, report } = await reported(name, file => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    return start(['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...chosen])
  })
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests: passed, numPendingTests, numTodoTests } = report
  const failed = Math.max(report.numFailedTests, code === 0 ? 0 : 1)
  return { passed, failed, skipped: numPendingTests + numTodoTests }
}

async function playwright(node, filters) {
  if (!readdirSync(`${root}/e2e`).some(name => name.endsWith('.spec.ts')))
    return { passed: 0, failed: 0, skipped: 0 }
  if (process.env.MAINSTAY_NO_BROWSER === '1') {
    say('The tests of the screens were left out: MAINSTAY_NO_BROWSER is 1.')
    return { passed: 0, failed: 0, skipped: 1 }
  }
  const chromium = await ensureChromium()
  const { code, report } = await reported('playwright.json', file => {
    const env = { ...process.env, CHROMIUM_PATH: chromium.path, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
    if (chromium.libraries) env.LD_LIBRARY_PATH = chromium.libraries
    return run(node, ['node_modules/@playwright/test/cli.js', 'test', ...filters], env)
  })
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const { expected, unexpected, flaky, skipped } = report.stats
  if (flaky > 0)
    say(`${flaky} of the tests of the screens passed only when tried again; they stand above as flaky.`)
  return { passed: expected + flaky, failed: Math.max(unexpected, code === 0 ? 0 : 1), skipped }
}

/** Does `work`, which writes a report into the file it is given, and reads that. */
async function reported(name, work) {
  const file = `${results}/${name}`
  mkdirSync(results, { recursive: true })
  rmSync(file, { force: true })
  const code = await work(file)
  return { code, report: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined }
}

function run(node, args, env = process.env) {
  return new Promise(resolve => {
    const child = spawn(node, args, {
      cwd: root,
      env,
      stdio: 'inherit',
      timeout: patienceMs,
      killSignal: 'SIGKILL',
    })
    child.once('error', () => resolve(1))
    child.once('exit', code => resolve(code ?? 1))
  })
}
