import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface SourceFile {
  /** From the root of the house: `modules/pets/rules.ts`. */
  path: string
  text: string
}

export interface Violation {
  rule: string
  path: string
  message: string
}

export type Gate = (files: readonly SourceFile[]) => Violation[]

const code = /\.(ts|tsx|mjs)$/
const left = /(^|\/)(node_modules|dist)\/|\.gen\.ts$|\.d\.ts$/

export const root = join(import.meta.dirname, '../../..')

/** What git knows or would add, so that nothing ignored is judged. */
export function sourceFiles(folder = root): SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: folder,
    encoding: 'utf8',
  })
  return [...new Set(listed.split('\n'))]
    .filter(path => code.test(path) && !left.test(path))
    .flatMap(path => readIfThere(folder, path))
}

function readIfThere(folder: string, path: string): SourceFile[] {
  try {
    return [{ path, text: readFileSync(join(folder, path), 'utf8') }]
  } catch {
    return []
  }
}

export const isTest = (path: string): boolean =>
  /\.(test|spec|e2e)\.tsx?$|^(e2e|bench)\/|\/testing\//.test(path)
