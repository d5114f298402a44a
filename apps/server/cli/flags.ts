import { parseArgs } from 'node:util'
import { Failure } from '#kernel/command/failure.ts'

type Values<Names extends string> = Partial<Record<Names, string>>

/** `--name value` and `--json`; anything else is refused by name. `required` lists what must be there. */
export function readFlags<Needed extends string, Free extends string>(
  args: string[],
  required: readonly Needed[],
  optional: readonly Free[],
): { values: Record<Needed, string> & Values<Free>; isJson: boolean; words: string[] } {
  const names = [...required, ...optional, 'data']
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...Object.fromEntries(names.map(name => [name, { type: 'string' as const }])),
      json: { type: 'boolean' as const },
    },
  })
  const { json, ...texts } = values as Record<string, string | boolean | undefined>
  const missing = required.filter(name => !texts[name])
  if (missing.length > 0)
    throw Failure.invalid(
      missing.map(name => ({
        pointer: `/--${name}`,
        code: 'required',
        message: 'This is needed; see --help.',
      })),
    )
  return {
    values: texts as Record<Needed, string> & Values<Free>,
    isJson: json === true,
    words: positionals,
  }
}

/** The answer of a command: one line of JSON for programs, or a text for people. */
export function answer(isJson: boolean, value: object, text: string): void {
  process.stdout.write(isJson ? `${JSON.stringify(value)}\n` : `${text}\n`)
}
