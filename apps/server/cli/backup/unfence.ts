import { unfence as lift } from '#kernel/tenancy/fence.ts'
import { ownerClient } from '#modules/operations/public.ts'
import { withDatabase } from '../find-database.ts'
import { answer, readFlags } from '../flags.ts'
import type { CliVerb } from '../verb.ts'

const help = `mainstay unfence [--data DIR] [--json]

A restored system sends nothing: its customers have heard from the system it was copied from. Once it is the one that
serves, this lets mail, messages, charges and webhooks leave again. What waits meanwhile leaves then: look at it first.`

export const unfence: CliVerb = {
  summary: 'Let a restored system send again',
  help,
  async run(args) {
    const { values, isJson } = readFlags(args, [], ['data'])
    await withDatabase(values.data, async ({ url }) => {
      const owner = ownerClient(url)
      await owner.connect()
      await lift(owner).finally(() => owner.end())
    })
    answer(isJson, { isFenced: false }, 'The fence is down: what waits may leave.')
    return 0
  },
}
