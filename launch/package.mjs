import { mkdirSync, writeFileSync } from 'node:fs'
import { npm } from './npm.mjs'

/**
 * Fetches one package, without what it depends on, into `folder` and returns where it is. npm checks the download
 * against the fingerprint written in this repository, because it is given a lock file that names it.
 */
export async function fetchPackage({ name, version, integrity }, folder, trouble) {
  const manifest = { name: 'fetched', version: '1.0.0', private: true, dependencies: { [name]: version } }
  const packages = { '': manifest, [`node_modules/${name}`]: { version, integrity } }
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/package.json`, JSON.stringify(manifest))
  writeFileSync(`${folder}/package-lock.json`, JSON.stringify({ ...manifest, lockfileVersion: 3, packages }))
  await npm(['ci', '--ignore-scripts'], { cwd: folder, trouble })
  return `${folder}/node_modules/${name}`
}
