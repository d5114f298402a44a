import 'dayjs/locale/el'

export const catalogues = import.meta.glob<Record<string, string>>(
  '../../../{ui,modules/*,editions/*,sdk}/terms/el.json',
  { import: 'default' },
)
