export const sentences = import.meta.glob<Record<string, string>>('../../../{ui,modules/*}/said/fr.json', {
  eager: true,
  import: 'default',
})
