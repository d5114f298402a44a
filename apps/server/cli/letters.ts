import { withDatabase } from './find-database.ts'
import { answer, readFlags } from './flags.ts'
import type { CliVerb } from './verb.ts'
import { withAuth } from './with-auth.ts'

const help = `mainstay letters [options]

  --data DIR       the data folder
  --json           a list of {"to","subject","text","at"} on one line

Letters about accounts that have not left: invitations, forgotten passwords. Where MAINSTAY_SMTP_URL names no mail
server this is where they are read. They carry secrets: show them to nobody but the person they are for.`

export const letters: CliVerb = {
  summary: 'Show letters about accounts that wait',
  help,
  async run(args) {
    const { values, isJson } = readFlags(args, [], ['data'])
    const waiting = await withDatabase(values.data, database =>
      withAuth(database, auth => auth.letters.waiting()),
    )
    const shown = waiting.map(({ key: _, ...letter }) => letter)
    const text = shown.map(letter => `${letter.at}  to ${letter.to}: ${letter.subject}\n\n${letter.text}\n`)
    answer(isJson, shown, text.length ? text.join('\n') : 'No letter waits.')
    return 0
  },
}
