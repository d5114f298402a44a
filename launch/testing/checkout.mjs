import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { root } from '../folders.mjs'

const lock = JSON.stringify({ name: 'checkout', version: '1.0.0', lockfileVersion: 3, packages: {} })
const installed = JSON.stringify({ packages: {} })

/** Stands for the bundler: each program as it stands, unless it says that it is wrong. */
const rolldown = `
  import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
  import { basename } from 'node:path'
  const text = file => {
    const text = readFileSync(file, 'utf8')
    if (text.includes('wrong')) throw new Error(basename(file) + ' is wrong')
    return text
  }
  export const rolldown = async ({ input }) => ({
    write: async ({ dir }) => {
      const programs = input.map(file => [dir + '/' + basename(file, '.ts') + '.js', text(file)])
      mkdirSync(dir)
      for (const [file, text] of programs) writeFileSync(file, text)
    },
    close: async () => {},
  })`

/** A checkout of the launcher alone, without dependencies, with these files added to it. */
export function makeCheckout(files = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'mainstay-checkout-'))
  for (const name of ['launch', 'start.mjs', 'test.mjs', 'mainstay.mjs', '.npmrc']) {
    cpSync(join(root, name), join(folder, name), { recursive: true })
  }
  const all = {
    'package.json': JSON.stringify({ name: 'checkout', version: '1.0.0', type: 'module' }),
    'package-lock.json': lock,
    'node_modules/.package-lock.json': installed,
    ...files,
  }
  for (const [name, text] of Object.entries(all)) write(join(folder, name), text)
  addBundler(folder)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

export function addBundler(folder) {
  write(join(folder, 'node_modules/rolldown/package.json'), '{"type":"module","exports":"./index.js"}')
  write(join(folder, 'node_modules/rolldown/index.js'), rolldown)
}

/** Runs one of its commands; `child` is there at once, `ended` when it is over. */
export function runIn(folder, args, env = {}) {
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, CI: '', ...env } })
  const said = { out: '', err: '' }
  child.stdout.on('data', text => {
    said.out += text
  })
  child.stderr.on('data', text => {
    said.err += text
  })
  const ended = new Promise(resolve => child.once('close', code => resolve({ code, ...said })))
  return { child, said, ended }
}

export function write(file, text) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
