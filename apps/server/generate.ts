import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generatedFiles } from './generated-files.ts'
import { say } from './say.ts'

const root = join(import.meta.dirname, '../..')

/** Writes the generated files again; with --check it only says which are out of step. */
const isCheck = process.argv.includes('--check')
const stale: string[] = []
for (const [path, text] of Object.entries(await generatedFiles())) {
  const file = join(root, path)
  const current = readSafely(file)
  if (current === text) continue
  stale.push(path)
  if (!isCheck) writeFileSync(file, text)
}
say(
  stale.length
    ? `${isCheck ? 'Out of step' : 'Written'}: ${stale.join(', ')}`
    : 'Everything generated is in step.',
)
process.exitCode = isCheck && stale.length ? 1 : 0

function readSafely(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
