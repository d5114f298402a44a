export const sentences = import.meta.glob<Record<string, string>>('../../../{ui,modules/*}/said/es.json', {
  eager: true,
  import: 'default',
})
