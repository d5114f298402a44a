import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { needSpace } from './disk.mjs'
import { root, state } from './folders.mjs'
import { npm } from './npm.mjs'
import { runProgram } from './program.mjs'
import { Stop, say } from './report.mjs'

export const wantedMajor = 26
const pinned = JSON.parse(readFileSync(`${root}/launch/runtime.json`, 'utf8'))
const platform = `${process.platform}-${process.arch}`.replace('win32', 'win')
const home = `${state}/node`
const binary = process.platform === 'win32' ? 'node.exe' : 'node'
const mark = `${pinned.version} ${platform}`

/** The Node that runs Mainstay itself: this one when it is new enough, otherwise the pinned one from npm. */
export async function ensureRuntime() {
  if (Number.parseInt(process.versions.node, 10) >= wantedMajor) return process.execPath
  const isHere = existsSync(`${home}/VERSION`) && readFileSync(`${home}/VERSION`, 'utf8').trim() === mark
  if (!isHere) await fetchRuntime()
  return `${home}/${binary}`
}

async function fetchRuntime() {
  const source = pinned.packages[platform]
  if (!source)
    throw new Stop(`Mainstay needs Node.js ${wantedMajor} on ${platform}. Install it from nodejs.org.`)
  say(`Fetching Node.js ${pinned.version}…`)
  await needSpace(root, 400)
  const building = `${state}/node.${process.pid}`
  const taken = `${building}/node_modules/${source.package}`
  try {
    await install(building, source)
    await tryOut(`${taken}/bin/${binary}`)
    writeFileSync(`${taken}/bin/VERSION`, `${mark}\n`)
    rmSync(home, { recursive: true, force: true })
    renameSync(`${taken}/bin`, home)
  } finally {
    rmSync(building, { recursive: true, force: true })
  }
}

/** A lock file of our own, so that npm checks the download against the fingerprint written in this repository. */
async function install(folder, source) {
  const dependencies = { [source.package]: pinned.version }
  const manifest = { name: 'runtime', version: '1.0.0', private: true, dependencies }
  const entry = { version: pinned.version, integrity: source.integrity }
  const packages = { '': manifest, [`node_modules/${source.package}`]: entry }
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/package.json`, JSON.stringify(manifest))
  writeFileSync(`${folder}/package-lock.json`, JSON.stringify({ ...manifest, lockfileVersion: 3, packages }))
  await npm(['ci', '--ignore-scripts'], {
    cwd: folder,
    trouble: `Node.js ${pinned.version} could not be fetched; Mainstay needs version ${wantedMajor}. npm said:`,
  })
}

async function tryOut(file) {
  const { code, said } = await runProgram(file, ['--version']).catch(error => ({
    code: 1,
    said: error.message,
  }))
  if (code === 0) return
  throw new Stop(
    `The fetched Node.js does not run here (${said}). Install version ${wantedMajor} from nodejs.org.`,
  )
}
