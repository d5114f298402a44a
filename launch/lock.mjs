import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { state } from './folders.mjs'
import { say } from './report.mjs'

const lock = `${state}/setup.lock`
const pause = 200
/** After a crash the number in the lock may belong to another program for ever. */
const patience = 15 * 60_000

/** Two commands at once must not install into one folder: the second waits, then finds the work done. */
export async function alone(work) {
  mkdirSync(state, { recursive: true })
  for (let waited = 0; !take(); waited += pause) {
    if (!isHeld() || waited > patience) rmSync(lock, { force: true })
    else if (waited === 0) say('Waiting for another Mainstay command that is setting up…')
    await sleep(pause)
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function take() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

function isHeld() {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')) || 0, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
