import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../../..')

export interface Source {
  /** From the root of the house. */
  path: string
  text: string
}

/** The house's own program text below `folders`. */
export function sources(folders: readonly string[]): Source[] {
  return folders.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map(entry => join(entry.parentPath, entry.name))
      .map(file => ({ path: relative(root, file), text: readFileSync(file, 'utf8') })),
  )
}

export const isTest = ({ path }: Source): boolean => /\.(test|spec)\.tsx?$/.test(path)
