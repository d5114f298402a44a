import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { measures } from './measures.ts'
import type { Measure, Scene } from './measuring/measure.ts'
import { full, quick } from './measuring/pace.ts'
import { loadAverage } from './measuring/processes.ts'
import type { Report } from './measuring/report.ts'
import { reportText, verdictText } from './measuring/table.ts'
import { type House, openHouse } from './world/house.ts'

const words = process.argv.slice(2)
const pace = words.includes('quick') ? quick : full
const chosen = measures.filter(measure => words.includes(measure.name))
const unknown = words.find(word => word !== 'quick' && !measures.some(({ name }) => name === word))
const say = (sentence: string) => void process.stderr.write(`${sentence}\n`)
const results = join(import.meta.dirname, 'results')

let house: Promise<House> | undefined
const scene: Scene = {
  pace,
  say,
  house() {
    house ??= openHouse()
    return house
  },
}

function keep(measure: Measure, report: Report, loadBefore: number): void {
  const machine = {
    node: process.version,
    cpu: cpus()[0]?.model,
    cores: availableParallelism(),
    load: [loadBefore, loadAverage()],
  }
  const { columns: _, rows: __, ...rest } = report
  mkdirSync(results, { recursive: true })
  const kept = {
    measure: measure.name,
    at: new Date().toISOString(),
    isQuick: pace.isQuick,
    machine,
    ...rest,
  }
  writeFileSync(join(results, `${measure.name}.json`), `${JSON.stringify(kept, null, 1)}\n`)
}

async function take(measure: Measure): Promise<Report | undefined> {
  say(`\n${measure.name}: ${measure.summary}`)
  const loadBefore = loadAverage()
  try {
    const report = await measure.run(scene)
    process.stdout.write(reportText(report))
    keep(measure, report, loadBefore)
    return report
  } catch (error) {
    // One measure that cannot be taken here says nothing of the others, and speed is never what fails a build.
    say(`${measure.name} could not be measured: ${(error as Error).stack}`)
    return undefined
  }
}

async function main(): Promise<void> {
  if (unknown) {
    const known = measures.map(({ name, summary }) => `  ${name.padEnd(14)}${summary}`)
    return say(
      `npm run bench [-- quick] [-- NAME …]; there is no "${unknown}". Measures:\n${known.join('\n')}`,
    )
  }
  const reports: Report[] = []
  for (const measure of chosen.length ? chosen : measures) {
    const report = await take(measure)
    if (report) reports.push(report)
  }
  process.stdout.write(verdictText(reports.flatMap(report => report.verdicts)))
  await (await house)?.close()
}

await main()
process.exit(0)
