export const sentences = import.meta.glob<Record<string, string>>('../../../{ui,modules/*}/said/en.json', {
  eager: true,
  import: 'default',
})
