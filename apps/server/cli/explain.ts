import { explanationOf } from './explanation.ts'
import { answer, readFlags } from './flags.ts'
import type { CliVerb } from './verb.ts'

const help = `mainstay explain NAME [--json]

NAME is that of an entity, command, query, event, job or permission, for instance pets.record_vaccination:
its file, route, permission, input, errors, events, who listens to them, and the tests that speak of it.`

export const explain: CliVerb = {
  summary: 'Show everything that hangs on a name',
  help,
  async run(args) {
    const { isJson, words } = readFlags(args, [], [])
    const [name] = words
    if (name === undefined) throw new Error('Which name? See --help.')
    const found = explanationOf(name)
    const lines = Object.entries(found).flatMap(([what, value]) => {
      if (value === null || (Array.isArray(value) && value.length === 0)) return [`${what.padEnd(12)}—`]
      return [value].flat().map((line, index) => `${(index === 0 ? what : '').padEnd(12)}${line}`)
    })
    answer(isJson, found, lines.join('\n'))
    return 0
  },
}
