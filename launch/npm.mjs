import { runProgram } from './program.mjs'
import { Stop } from './report.mjs'

/** Runs npm quietly; throws `trouble` with npm's own words when it fails. */
export async function npm(args, { cwd, trouble }) {
  const [file, ...first] = client()
  const flags = ['--loglevel=error', '--no-audit', '--no-fund', '--no-update-notifier']
  const shell = file === 'npm' && process.platform === 'win32'
  const { code, said } = await runProgram(file, [...first, ...args, ...flags], { cwd, shell }).catch(notFound)
  if (code === 0) return
  if (/ENOSPC|no space left/i.test(said)) throw new Stop('The disk is full. Free some space and start again.')
  throw new Stop(`${trouble}\n${said}`)
}

/** The npm that started us, or else the one on the PATH. */
function client() {
  const script = process.env.npm_execpath ?? ''
  return script.endsWith('npm-cli.js') ? [process.execPath, script] : ['npm']
}

function notFound(error) {
  if (error.code === 'ENOENT')
    throw new Stop('npm was not found. It comes with Node.js: install that from nodejs.org.')
  throw error
}
