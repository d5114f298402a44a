import 'dayjs/locale/fr'
import { sentencesFrom } from './sentences.ts'

export const catalogues = import.meta.glob<Record<string, string>>(
  '../../../{ui,modules/*,editions/*,sdk}/terms/fr.json',
  { import: 'default' },
)

export const bringSentences = sentencesFrom(
  import.meta.glob<Record<string, string>>('../../../{ui,modules/*}/said/fr.json', { import: 'default' }),
)
