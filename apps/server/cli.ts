import { Failure } from '#kernel/command/failure.ts'
import type { CliVerb } from './cli/verb.ts'
import { say } from './say.ts'

const verbs: Record<string, () => Promise<CliVerb>> = {
  'tenant create': async () => (await import('./cli/tenant-create.ts')).tenantCreate,
  'tenant plan': async () => (await import('./cli/tenant-plan.ts')).tenantPlan,
  'key create': async () => (await import('./cli/key-create.ts')).keyCreate,
  'user create': async () => (await import('./cli/user-create.ts')).userCreate,
  operator: async () => (await import('./cli/operator.ts')).operator,
  backup: async () => (await import('./cli/backup/backup.ts')).backup,
  restore: async () => (await import('./cli/backup/restore.ts')).restore,
  unfence: async () => (await import('./cli/backup/unfence.ts')).unfence,
  'keys rotate': async () => (await import('./cli/keys-rotate.ts')).keysRotate,
  letters: async () => (await import('./cli/letters.ts')).letters,
  replay: async () => (await import('./cli/replay.ts')).replay,
  verify: async () => (await import('./cli/verify.ts')).verify,
  explain: async () => (await import('./cli/explain.ts')).explain,
  generate: async () => (await import('./cli/generate.ts')).generate,
  'new entity': async () => (await import('./cli/new-entity.ts')).newEntity,
  'new command': async () => (await import('./cli/new-command.ts')).newCommand,
}

async function overview(): Promise<string> {
  const lines = await Promise.all(
    Object.entries(verbs).map(async ([name, load]) => `  ${name.padEnd(16)}${(await load()).summary}`),
  )
  return [
    'Usage: mainstay <command> [options]',
    '',
    ...lines,
    '',
    'More on each: mainstay <command> --help',
    'The database is that of --data DIR, DATABASE_URL, MAINSTAY_DATA or the running server, in this order.',
  ].join('\n')
}

async function main(argv: string[]): Promise<number> {
  const name = [argv.slice(0, 2).join(' '), argv[0] ?? ''].find(words => Object.hasOwn(verbs, words))
  if (name === undefined) {
    const isAsked = argv.length === 0 || argv.includes('--help') || argv[0] === 'help'
    if (isAsked) process.stdout.write(`${await overview()}\n`)
    else say(`There is no command "${argv.join(' ')}".\n\n${await overview()}`)
    return isAsked ? 0 : 2
  }
  const verb = await verbs[name]!()
  const rest = argv.slice(name.split(' ').length)
  if (rest.includes('--help')) {
    process.stdout.write(`${verb.summary}\n\n${verb.help}\n`)
    return 0
  }
  return verb.run(rest)
}

function explained(error: unknown): [sentence: string, status: number] {
  const { code, message, stack } = error as Error & { code?: string }
  if (error instanceof Failure) {
    const problems = error.problems.map(problem => `  ${problem.pointer.slice(1)}: ${problem.message}`)
    return [[problems.length ? 'Some of this cannot be used:' : message, ...problems].join('\n'), 1]
  }
  if (code?.startsWith('ERR_PARSE_ARGS')) return [`${message}\nSee --help.`, 2]
  if (code === '28P01')
    return ['The database refused the password. Set MAINSTAY_SECRET to what the server runs with.', 1]
  if (code === 'ECONNREFUSED') return [`No database answers: ${message}`, 1]
  return [process.env.MAINSTAY_LOG ? (stack ?? message) : message, 1]
}

process.exitCode = await main(process.argv.slice(2)).catch(error => {
  const [sentence, status] = explained(error)
  say(sentence)
  return status
})
