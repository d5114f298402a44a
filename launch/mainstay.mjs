import { root } from './folders.mjs'
import { handOver } from './hand-over.mjs'
import { run } from './report.mjs'
import { setUp } from './set-up.mjs'

export function mainstay(argv) {
  return run(async () => {
    const node = await setUp({ withScreens: false })
    const [verb, ...rest] = argv
    if (verb === 'bench') return handOver(node, [`${root}/bench/main.ts`, ...rest])
    return handOver(node, [`${root}/apps/server/cli.ts`, ...argv])
  })
}
