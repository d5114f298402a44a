import 'dayjs/locale/fr'
import { sentencesFrom } from './sentences.ts'

/** What every screen says, whatever else is asked for. */
export const house = import.meta.glob<Record<string, string>>('../../../{ui,editions/*}/terms/fr.json', {
  eager: true,
  import: 'default',
})

export const catalogues = import.meta.glob<Record<string, string>>('../../../{modules/*,sdk}/terms/fr.json', {
  import: 'default',
})

export const bringSentences = sentencesFrom(() => import('../said/fr.ts'))
