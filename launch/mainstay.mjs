import { root } from './folders.mjs'
import { handOver } from './hand-over.mjs'
import { run } from './report.mjs'
import { builtServer } from './server.mjs'
import { setUp } from './set-up.mjs'

export function mainstay(argv) {
  return run(async () => {
    const [verb, ...rest] = argv
    const isBench = verb === 'bench'
    const node = await setUp({ withServer: !isBench })
    return handOver(node, isBench ? [`${root}/bench/main.ts`, ...rest] : [`${builtServer}/cli.js`, ...argv])
  })
}
