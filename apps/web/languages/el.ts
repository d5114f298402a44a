import 'dayjs/locale/el'
import { sentencesFrom } from './sentences.ts'

export const catalogues = import.meta.glob<Record<string, string>>(
  '../../../{ui,modules/*,editions/*,sdk}/terms/el.json',
  { import: 'default' },
)

export const bringSentences = sentencesFrom(
  import.meta.glob<Record<string, string>>('../../../{ui,modules/*}/said/el.json', { import: 'default' }),
)
