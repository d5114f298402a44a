import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const launch = (program: string, ...words: string[]) =>
  execFileSync(process.execPath, [join(root, 'launch', program), ...words], { cwd: root, stdio: 'pipe' })

/** The server's program as a start builds it; of what is built already this takes a moment. */
export function builtServer(): string {
  launch('build-server.mjs')
  return join(root, 'apps/server/dist/main.js')
}

/** One of our programs in one file, in `folder` below the project: it is loaded a hundred times. */
export function builtProgram(path: string, folder: string): string {
  launch('bundle.mjs', folder, path)
  return join(folder, path.split('/').at(-1)!.replace(/\.ts$/, '.js'))
}
