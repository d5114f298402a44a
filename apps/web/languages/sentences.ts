import type { Catalogue } from '#ui/i18n/layers.ts'
import { type Said, saidIn } from '#ui/i18n/said.ts'

type Loads = Record<string, () => Promise<Catalogue>>

const english = import.meta.glob<Catalogue>('../../../{ui,modules/*}/said/en.json', { import: 'default' })

const merged = async (loads: Loads): Promise<Catalogue> =>
  Object.assign({}, ...(await Promise.all(Object.values(loads).map(load => load()))))

/** What the server says in English, and how another language says it: needed only where that is read. */
export const sentencesFrom =
  (loads: Loads) =>
  async (locale: string): Promise<Said> =>
    saidIn(locale, ...(await Promise.all([merged(english), merged(loads)])))
