import 'dayjs/locale/ar'
import { sentencesFrom } from './sentences.ts'

/** What every screen says, whatever else is asked for. */
export const house = import.meta.glob<Record<string, string>>('../../../{ui,editions/*}/terms/ar.json', {
  eager: true,
  import: 'default',
})

export const catalogues = import.meta.glob<Record<string, string>>('../../../{modules/*,sdk}/terms/ar.json', {
  import: 'default',
})

export const bringSentences = sentencesFrom(() => import('../said/ar.ts'))
