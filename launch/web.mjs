import { existsSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { root } from './folders.mjs'
import { whenChanged } from './fresh.mjs'
import { runProgram } from './program.mjs'
import { replaced } from './replaced.mjs'
import { Stop, say } from './report.mjs'
import { filesBelow } from './stamps.mjs'

const app = `${root}/apps/web`
const sources = ['apps/web', 'editions', 'kernel', 'modules', 'sdk', 'ui'].map(folder => `${root}/${folder}`)
const ofServer = [
  /^kernel\/(access|command|db|entity|event|http|job|query|realtime|testing)$/,
  /^modules\/[^/]+\/(commands|entities|imports|jobs|migrations|queries|sql|steps|testing)$/,
  /^editions\/[^/]+\/demo$/,
]
const ignored = /(^|\/)(node_modules|dist)$|\.(test\.tsx?|sql|md|py|csv)$/

/** Builds the screens when a file they may be made of has changed. The old build stays until the new one is whole. */
export async function ensureWebApp(node) {
  if (!existsSync(`${app}/index.html`)) return
  const isWanted = path =>
    ![ignored, ...ofServer].some(each => each.test(relative(root, path).replaceAll(sep, '/')))
  const files = sources.filter(existsSync).flatMap(folder => filesBelow(folder, isWanted))
  const settings = [`${root}/package-lock.json`, `${root}/tsconfig.json`]
  await whenChanged('web', [...files, ...settings], existsSync(`${app}/dist/index.html`), () => build(node))
}

function build(node) {
  say('Building the screens…')
  return replaced('web', `${app}/dist`, async building => {
    const vite = `${root}/node_modules/vite/bin/vite.js`
    const args = [vite, 'build', app, '--outDir', building, '--emptyOutDir', '--logLevel', 'warn']
    const { code, said } = await runProgram(node, args, { env: { ...process.env, NODE_ENV: 'production' } })
    if (code !== 0) throw new Stop(`The screens could not be built. Vite said:\n${said}`)
  })
}
