import 'dayjs/locale/ar'
import { sentencesFrom } from './sentences.ts'

export const catalogues = import.meta.glob<Record<string, string>>(
  '../../../{ui,modules/*,editions/*,sdk}/terms/ar.json',
  { import: 'default' },
)

export const bringSentences = sentencesFrom(
  import.meta.glob<Record<string, string>>('../../../{ui,modules/*}/said/ar.json', { import: 'default' }),
)
