import { cpSync, existsSync, readdirSync, statSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { root } from './folders.mjs'
import { whenChanged } from './fresh.mjs'
import { runProgram } from './program.mjs'
import { replaced } from './replaced.mjs'
import { Stop, say } from './report.mjs'
import { filesBelow } from './stamps.mjs'

const app = `${root}/apps/server`
const programs = ['main', 'cli']
const sources = ['apps/server', 'editions', 'kernel', 'modules', 'sdk'].map(folder => `${root}/${folder}`)
const ignored = /(^|\/)(node_modules|dist|screens|testing)$|\.test\.ts$/
const week = 7 * 24 * 3600_000

/** Where the built server is: `main.js`, and `cli.js` for the command line. */
export const builtServer = `${app}/dist`

/** Bundles the server when a file it is made of has changed. The old one stays until the new one is whole. */
export async function ensureServer(node) {
  if (!existsSync(`${app}/main.ts`)) return
  const isCode = path => path.endsWith('.ts')
  const isWanted = path => !ignored.test(relative(root, path).replaceAll(sep, '/'))
  const files = sources
    .filter(existsSync)
    .flatMap(folder => filesBelow(folder, isWanted))
    .filter(isCode)
  const settings = [`${root}/package-lock.json`, `${root}/package.json`, `${root}/launch/bundle.mjs`]
  await whenChanged('server', [...files, ...settings], existsSync(`${builtServer}/main.js`), () =>
    build(node),
  )
}

function build(node) {
  say('Building the server…')
  return replaced('server', builtServer, async building => {
    const paths = programs.map(name => `${app}/${name}.ts`)
    const { code, said } = await runProgram(node, [`${root}/launch/bundle.mjs`, building, ...paths])
    if (code !== 0) throw new Stop(`The server could not be built:\n${said}`)
    if (existsSync(builtServer)) keepForTheRunning(building)
  })
}

/** A server that runs on may yet ask for a piece of the build it was started from. */
function keepForTheRunning(building) {
  const isLost = name => !existsSync(`${building}/${name}`)
  const isYoung = name => Date.now() - statSync(`${builtServer}/${name}`).mtimeMs < week
  for (const name of readdirSync(builtServer).filter(isLost).filter(isYoung))
    cpSync(`${builtServer}/${name}`, `${building}/${name}`, { preserveTimestamps: true })
}
