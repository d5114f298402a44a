import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { ensurePackagedChromium } from './packaged-chromium.mjs'
import { runProgram } from './program.mjs'
import { Stop, say } from './report.mjs'

const names = [
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
  const found = chosen ?? find()
  if (found) return { path: found }
  await installFromDebian()
  const installed = find()
  if (installed) return { path: installed }
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

async function installFromDebian() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return
  const asRoot = process.getuid() === 0 ? [] : ['sudo', '-n']
  if (asRoot.length > 0 && (await attempt([...asRoot, 'true'])).code !== 0) return
  say('Installing Chromium for the tests of the screens…')
  const environment = ['env', 'DEBIAN_FRONTEND=noninteractive']
  await attempt([...asRoot, ...environment, 'apt-get', 'update', '-q'])
  const install = ['apt-get', 'install', '-y', '-q', '--no-install-recommends', 'chromium']
  const { code, said } = await attempt([...asRoot, ...environment, ...install])
  if (code !== 0) say(`Chromium could not be installed. apt-get said:\n${said}`)
}

function attempt([file, ...args]) {
  return runProgram(file, args).catch(error => ({ code: 1, said: error.message }))
}
