import type { Database } from '#kernel/db/database.ts'
import { uuid } from '#kernel/db/uuid.ts'

const longest = 50

/** `Café Grüß & Co` → `cafe-gru-co`: what of a name can stand in an address. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longest)
    .replace(/-+$/, '')

/** One that nobody has; who else has asked for it at this very moment is refused by the database. */
export async function newSlug({ dispatch }: Pick<Database, 'dispatch'>, name: string): Promise<string> {
  const wanted = slugOf(name)
  const chance = uuid().slice(-6)
  if (wanted.length < 2) return `business-${chance}`
  const taken = await dispatch.one('select from kernel.tenant where slug = $1', [wanted])
  return taken ? `${wanted}-${chance}` : wanted
}
