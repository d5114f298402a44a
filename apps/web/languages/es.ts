import 'dayjs/locale/es'
import { sentencesFrom } from './sentences.ts'

export const catalogues = import.meta.glob<Record<string, string>>(
  '../../../{ui,modules/*,editions/*,sdk}/terms/es.json',
  { import: 'default' },
)

export const bringSentences = sentencesFrom(
  import.meta.glob<Record<string, string>>('../../../{ui,modules/*}/said/es.json', { import: 'default' }),
)
