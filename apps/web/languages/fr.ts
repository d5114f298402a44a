import 'dayjs/locale/fr'

export const catalogues = import.meta.glob<Record<string, string>>(
  '../../../{ui,modules/*,editions/*,sdk}/terms/fr.json',
  { import: 'default' },
)
