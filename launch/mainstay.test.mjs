import { afterEach, expect, it } from 'vitest'
import { makeCheckout, runIn } from './testing/checkout.mjs'

const repeat = name =>
  `process.stdout.write(JSON.stringify([${JSON.stringify(name)}, ...process.argv.slice(2)])); process.exit(3)`
const checkouts = []

function checkout() {
  const made = makeCheckout({
    'apps/server/main.ts': '',
    'apps/server/cli.ts': repeat('cli'),
    'bench/main.ts': repeat('bench'),
  })
  checkouts.push(made)
  return made.folder
}

afterEach(() => {
  for (const each of checkouts.splice(0)) each.remove()
})

it('hands its words to the command line, says nothing itself on stdout and keeps the exit status', async () => {
  const words = ['tenant', 'create', '--slug', 'a b', '--json']
  const { code, out } = await runIn(checkout(), ['mainstay.mjs', ...words]).ended
  expect({ code, out: JSON.parse(out) }).toEqual({ code: 3, out: ['cli', ...words] })
})

it('hands the rest to the benchmarks', async () => {
  const { out } = await runIn(checkout(), ['mainstay.mjs', 'bench', '--only', 'list']).ended
  expect(JSON.parse(out)).toEqual(['bench', '--only', 'list'])
})
