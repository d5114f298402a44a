import type { Auth } from '#kernel/access/auth.ts'
import { accountsOf, makeOperator, operators, unmakeOperator } from '#modules/identity/public.ts'
import { withDatabase } from './find-database.ts'
import { answer, readFlags } from './flags.ts'
import type { CliVerb } from './verb.ts'
import { withAuth } from './with-auth.ts'

const help = `mainstay operator add|remove|list [EMAIL] [options]

  --data DIR       the data folder
  --json           a list of {"email","sinceAt"} on one line

Operators run the house: they see every tenant in the console, and none of what tenants keep in it. The account must
exist. What is said here is felt within a second, in open sessions too.`

async function change(act: string, email: string | undefined, auth: Auth) {
  if (act === 'list' && email === undefined) return 'Operators:'
  if (!email || !['add', 'remove'].includes(act)) throw new Error(help)
  const account = await accountsOf(auth).accountOf(email)
  if (!account) throw new Error(`${email} has no account. Make one with: mainstay user create`)
  await (act === 'add' ? makeOperator : unmakeOperator)(auth, account.id)
  return act === 'add' ? `${account.email} is an operator now.` : `${account.email} is no operator.`
}

export const operator: CliVerb = {
  summary: 'Say who runs the house',
  help,
  async run(args) {
    const [act = 'list', ...rest] = args
    const email = rest[0]?.startsWith('--') ? undefined : rest.shift()
    const { values, isJson } = readFlags(rest, [], ['data'])
    const [said, all] = await withDatabase(values.data, database =>
      withAuth(database, async auth => [await change(act, email, auth), await operators(auth)] as const),
    )
    answer(isJson, all, [said, ...all.map(one => `  ${one.email} since ${one.sinceAt}`)].join('\n'))
    return 0
  },
}
