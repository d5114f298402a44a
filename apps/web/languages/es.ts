import 'dayjs/locale/es'

export const catalogues = import.meta.glob<Record<string, string>>(
  '../../../{ui,modules/*,editions/*,sdk}/terms/es.json',
  { import: 'default' },
)
