import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { ensurePackagedChromium } from './packaged-chromium.mjs'
import { runProgram } from './program.mjs'
import { Stop, say } from './report.mjs'

/** Draws the same pages without a window of a browser around each, which is a third of the work. */
const shell = 'chromium-headless-shell'
const names = [
  shell,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chrome.exe',
]
const usual = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The browser for the tests of the screens: one that is here, or Debian's, or npm's, fetched now. */
export async function ensureChromium() {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen && !existsSync(chosen)) throw new Stop(`CHROMIUM_PATH names ${chosen}, which does not exist.`)
  if (chosen) return { path: chosen }
  // A machine of checks is for nothing else; on anybody's own machine the browser that is there will do.
  if (!find() || (process.env.CI && !find().endsWith(shell))) await installFromDebian(shell)
  if (!find()) await installFromDebian('chromium')
  const found = find()
  if (found) return { path: found }
  const packaged = await ensurePackagedChromium()
  if (packaged) return packaged
  throw new Stop(
    'The tests of the screens need Chromium or Chrome. Install one, set CHROMIUM_PATH, or leave them out with MAINSTAY_NO_BROWSER=1.',
  )
}

function find() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return [...names.flatMap(name => folders.map(folder => join(folder, name))), ...usual].find(existsSync)
}

async function installFromDebian(name) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return
  const asRoot = process.getuid() === 0 ? [] : ['sudo', '-n']
  if (asRoot.length > 0 && (await attempt([...asRoot, 'true'])).code !== 0) return
  say(`Installing ${name} for the tests of the screens…`)
  const environment = ['env', 'DEBIAN_FRONTEND=noninteractive']
  await attempt([...asRoot, ...environment, 'apt-get', 'update', '-q'])
  const install = ['apt-get', 'install', '-y', '-q', '--no-install-recommends', name]
  const { code, said } = await attempt([...asRoot, ...environment, ...install])
  if (code !== 0) say(`${name} could not be installed. apt-get said:\n${said}`)
}

function attempt([file, ...args]) {
  return runProgram(file, args).catch(error => ({ code: 1, said: error.message }))
}
