import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { needSpace } from './disk.mjs'
import { root, state } from './folders.mjs'
import { fetchPackage } from './package.mjs'
import { runProgram } from './program.mjs'
import { Stop, say } from './report.mjs'

const wantedMajor = 26
const platform = `${process.platform}-${process.arch}`.replace('win32', 'win')
const home = `${state}/node`
const binary = process.platform === 'win32' ? 'node.exe' : 'node'

/** The Node that runs Mainstay itself: this one when it is new enough, otherwise the pinned one from npm. */
export async function ensureRuntime() {
  if (Number.parseInt(process.versions.node, 10) >= wantedMajor) return process.execPath
  const pinned = JSON.parse(readFileSync(`${root}/launch/runtime.json`, 'utf8'))[platform]
  if (!pinned)
    throw new Stop(`Mainstay needs Node.js ${wantedMajor} on ${platform}. Install it from nodejs.org.`)
  const mark = `${pinned.version} ${platform}`
  const isHere = existsSync(`${home}/VERSION`) && readFileSync(`${home}/VERSION`, 'utf8').trim() === mark
  if (!isHere) await fetchRuntime(pinned, mark)
  return `${home}/${binary}`
}

async function fetchRuntime(pinned, mark) {
  say(`Fetching Node.js ${pinned.version}…`)
  await needSpace(root, 400)
  const building = `${state}/node.${process.pid}`
  const trouble = `Node.js ${pinned.version} could not be fetched; Mainstay needs version ${wantedMajor}. npm said:`
  try {
    const fetched = await fetchPackage(pinned, building, trouble)
    await tryOut(`${fetched}/bin/${binary}`)
    writeFileSync(`${fetched}/bin/VERSION`, `${mark}\n`)
    rmSync(home, { recursive: true, force: true })
    renameSync(`${fetched}/bin`, home)
  } finally {
    rmSync(building, { recursive: true, force: true })
  }
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
