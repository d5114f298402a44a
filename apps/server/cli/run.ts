import { Failure } from '#kernel/command/failure.ts'
import { say } from '../say.ts'
import type { CliVerb } from './verb.ts'

const verbs: Record<string, () => Promise<CliVerb>> = {
  'tenant create': async () => (await import('./tenant-create.ts')).tenantCreate,
  'tenant plan': async () => (await import('./tenant-plan.ts')).tenantPlan,
  'tenant export': async () => (await import('./tenant-export.ts')).tenantExport,
  'tenant import': async () => (await import('./tenant-import.ts')).tenantImport,
  'key create': async () => (await import('./key-create.ts')).keyCreate,
  'user create': async () => (await import('./user-create.ts')).userCreate,
  operator: async () => (await import('./operator.ts')).operator,
  backup: async () => (await import('./backup/backup.ts')).backup,
  restore: async () => (await import('./backup/restore.ts')).restore,
  unfence: async () => (await import('./backup/unfence.ts')).unfence,
  'keys rotate': async () => (await import('./keys-rotate.ts')).keysRotate,
  letters: async () => (await import('./letters.ts')).letters,
  replay: async () => (await import('./replay.ts')).replay,
  verify: async () => (await import('./verify.ts')).verify,
  explain: async () => (await import('./explain.ts')).explain,
  generate: async () => (await import('./generate.ts')).generate,
  'new entity': async () => (await import('./new-entity.ts')).newEntity,
  'new command': async () => (await import('./new-command.ts')).newCommand,
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

async function answered(argv: string[]): Promise<number> {
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

/** Does what the words say, and gives the exit status. */
export const run = (argv: string[]): Promise<number> =>
  answered(argv).catch(error => {
    const [sentence, status] = explained(error)
    say(sentence)
    return status
  })
