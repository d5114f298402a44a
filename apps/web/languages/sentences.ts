import type { Catalogue } from '#ui/i18n/layers.ts'
import { type Said, saidIn } from '#ui/i18n/said.ts'

type Load = () => Promise<{ sentences: Record<string, Catalogue> }>

const merged = async (load: Load): Promise<Catalogue> =>
  Object.assign({}, ...Object.values((await load()).sentences))

/** What the server says in English, and how another language says it: needed only where that is read. */
export const sentencesFrom =
  (load: Load) =>
  async (locale: string): Promise<Said> =>
    saidIn(locale, ...(await Promise.all([merged(() => import('../said/en.ts')), merged(load)])))
