import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { root } from './folders.mjs'

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a program in the place of this one: same terminal, same signals, same exit status. The program notices
 * by its closed channel (`process.on('disconnect')`) when this process is killed.
 */
export function handOver(node, args, { env = process.env, channel = false } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = ['inherit', 'inherit', 'inherit', ...(channel ? ['ipc'] : [])]
    const child = spawn(node, args, { cwd: root, env, stdio })
    // A terminal sends Ctrl-C to the child as well; a process manager sends its signal to this process alone.
    for (const signal of passedOn) process.on(signal, () => isFromTerminal(signal) || child.kill(signal))
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
  })
}

function isFromTerminal(signal) {
  return signal === 'SIGINT' && process.stdin.isTTY === true
}
