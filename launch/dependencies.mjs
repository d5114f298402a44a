import { existsSync, readFileSync } from 'node:fs'
import { needSpace } from './disk.mjs'
import { root } from './folders.mjs'
import { whenChanged } from './fresh.mjs'
import { npm } from './npm.mjs'
import { say } from './report.mjs'

const installed = `${root}/node_modules/.package-lock.json`

/** Installs exactly what the lock file names, when that is not there yet. */
export async function ensureDependencies() {
  const files = [`${root}/package-lock.json`, `${root}/package.json`]
  await whenChanged('dependencies', files, existsSync(installed), async () => {
    if (isInstalled()) return
    say('Installing dependencies (about a minute)…')
    await needSpace(root, 900)
    await npm(['ci', '--include=dev', '--include=optional'], {
      cwd: root,
      trouble: 'The dependencies could not be installed. npm said:',
    })
  })
}

/** Whether somebody already installed them by hand: npm writes down what it put into node_modules. */
function isInstalled() {
  if (!existsSync(installed)) return false
  const wanted = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8')).packages
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || present[path]?.version === version,
  )
}
