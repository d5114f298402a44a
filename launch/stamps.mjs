import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { state } from './folders.mjs'

const file = `${state}/stamps.json`

export function readStamp(name) {
  return read()[name]
}

export function writeStamp(name, value) {
  mkdirSync(state, { recursive: true })
  writeFileSync(`${file}.new`, `${JSON.stringify({ ...read(), [name]: value }, null, 2)}\n`)
  renameSync(`${file}.new`, file)
}

/** Changes when a file's size or time does. Cheap enough for every start: nothing is opened. */
export function listing(paths) {
  const lines = paths.map(path => {
    const { size, mtimeMs } = statSync(path)
    return `${path} ${size} ${mtimeMs}`
  })
  return digest(lines.join('\n'))
}

/** Changes only when a file's content does. */
export function content(paths) {
  return digest(paths.map(path => `${path} ${digest(readFileSync(path))}`).join('\n'))
}

/** All files below `folder`, sorted; `isWanted` is asked for the path of each folder and file. */
export function filesBelow(folder, isWanted) {
  const found = readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (!isWanted(path)) return []
    return entry.isDirectory() ? filesBelow(path, isWanted) : [path]
  })
  return found.sort()
}

function digest(data) {
  return createHash('sha256').update(data).digest('hex')
}

function read() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}
