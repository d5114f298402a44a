import 'dayjs/locale/ar'

export const catalogues = import.meta.glob<Record<string, string>>(
  '../../../{ui,modules/*,editions/*,sdk}/terms/ar.json',
  { import: 'default' },
)
