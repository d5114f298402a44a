import { spawn } from 'node:child_process'
import { root } from './folders.mjs'

/** Runs a program to its end, `patienceMs` at most, and gives back the last of what it said; `onText` sees it as it comes. */
export function runProgram(
  file,
  args,
  { cwd = root, env = process.env, shell = false, lastWords = 4000, patienceMs, onText = () => {} } = {},
) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      env,
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      timeout: patienceMs,
      killSignal: 'SIGKILL',
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', text => {
        said = (said + text).slice(-lastWords)
        onText(text)
      })
    }
    child.once('error', reject)
    child.once('close', code => resolve({ code, said: said.trim() }))
  })
}
