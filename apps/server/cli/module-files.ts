import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './sources.ts'

// The launcher starts every command in the root of the house.
const house = () => process.cwd()

/** `modules/pets`; the module must be there, because what it stands on is a person's decision. */
export function moduleFolder(module: string): string {
  const folder = `modules/${module}`
  if (!existsSync(join(house(), folder, 'module.ts')))
    throw new Error(`There is no ${folder}/module.ts: make the module before what belongs to it.`)
  return folder
}

/** Never writes over a file. */
export function writeNew(path: string, text: string): void {
  mkdirSync(dirname(join(house(), path)), { recursive: true })
  try {
    writeFileSync(join(house(), path), text, { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    throw new Error(`${path} is there already.`)
  }
}

/** Adds `variable` to a list of the module's manifest, with its import. Returns the manifest's path. */
export function register(
  folder: string,
  list: 'entities' | 'commands',
  variable: string,
  from: string,
): string {
  const path = `${folder}/module.ts`
  const text = readFileSync(join(house(), path), 'utf8')
  const filled = new RegExp(`(\\b${list}: \\[)([^\\]]*)\\]`)
  const withList = filled.test(text)
    ? text.replace(filled, (_, start: string, items: string) => `${start}${joined(items, variable)}]`)
    : text.replace(/^(\s*)(migrations:|\}\))/m, `$1$1  ${list}: [${variable}],\n$1$2`)
  writeFileSync(join(house(), path), `import { ${variable} } from '${from}'\n${withList}`)
  return path
}

const joined = (items: string, variable: string): string => {
  const known = items.trim().replace(/,$/, '')
  return known ? `${known}, ${variable}` : variable
}

/** Formats and orders imports as the house does. */
export function tidy(paths: readonly string[]): void {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  execFileSync(process.execPath, [biome, 'check', '--write', `--config-path=${root}`, ...paths], {
    cwd: house(),
    stdio: 'ignore',
  })
}
