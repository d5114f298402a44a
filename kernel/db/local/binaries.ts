import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Binaries, packagedPostgres } from './packaged.ts'

const floor = 15

/** The newest PostgreSQL at hand, or the one of `wantedMajor`: from npm first, then from the machine. */
export function findPostgres(wantedMajor?: number): Binaries {
  const chosen = process.env.MAINSTAY_POSTGRES_BIN
  const found = chosen ? [binariesIn(chosen)] : [packagedPostgres(), ...systemPostgres()]
  const usable = found.filter(each => each !== undefined).filter(each => each.major >= floor)
  const match = usable.find(each => wantedMajor === undefined || each.major === wantedMajor)
  if (match) return match
  const offered = usable.map(each => each.major).join(', ') || 'none'
  throw new Error(
    wantedMajor === undefined
      ? `No PostgreSQL ${floor} or later was found. Install one, or point DATABASE_URL at a server.`
      : `The data folder was made with PostgreSQL ${wantedMajor}; this machine offers ${offered}. Install PostgreSQL ${wantedMajor}, or choose another folder with --data.`,
  )
}

function systemPostgres(): (Binaries | undefined)[] {
  const debian = '/usr/lib/postgresql'
  const packaged = existsSync(debian) ? readdirSync(debian).map(major => join(debian, major, 'bin')) : []
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const found = [...packaged, ...onPath].map(binariesIn).filter(each => each !== undefined)
  return found.sort((a, b) => b.major - a.major)
}

function binariesIn(folder: string): Binaries | undefined {
  if (!existsSync(join(folder, 'initdb')) || !existsSync(join(folder, 'postgres'))) return undefined
  const version = execFileSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' })
  return { folder, major: Number(/(\d+)/.exec(version)?.[1]) }
}
