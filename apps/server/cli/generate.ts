import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { generatedFiles } from '../generated-files.ts'
import { say } from '../say.ts'
import type { CliVerb } from './verb.ts'

const root = join(import.meta.dirname, '../../..')

const readSafely = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

export const generate: CliVerb = {
  summary: 'Write openapi.json, the client, the nouns of the screens and the permission matrix again',
  help: `mainstay generate [--check]

  --check   write nothing; say what is out of step, and exit with 1 if anything is`,
  async run(argv) {
    const { check } = parseArgs({ args: argv, options: { check: { type: 'boolean' } } }).values
    const stale = Object.entries(await generatedFiles()).filter(
      ([path, text]) => readSafely(join(root, path)) !== text,
    )
    if (!check) for (const [path, text] of stale) writeFileSync(join(root, path), text)
    const names = stale.map(([path]) => path).join(', ')
    say(stale.length ? `${check ? 'Out of step' : 'Written'}: ${names}` : 'Everything generated is in step.')
    return check && stale.length ? 1 : 0
  },
}
