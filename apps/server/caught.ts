import type { LetterBox } from '#kernel/access/letter-box.ts'
import type { Database } from '#kernel/db/database.ts'
import { caughtWebhooks } from '#modules/integrations/public.ts'
import { caughtMails } from '#modules/notices/public.ts'

/** Every mail and webhook that would have left, oldest first: those of businesses, and letters about accounts. */
export async function caught(
  db: Pick<Database, 'read' | 'dispatch'>,
  letters: LetterBox,
): Promise<unknown[]> {
  const [mails, webhooks, waiting] = await Promise.all([
    caughtMails(db),
    caughtWebhooks(db),
    letters.waiting(),
  ])
  const own = waiting.map(({ key: _, ...letter }) => ({ kind: 'email' as const, ...letter }))
  return [...mails, ...webhooks, ...own].sort((a, b) => a.at.localeCompare(b.at))
}
