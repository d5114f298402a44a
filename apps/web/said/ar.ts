export const sentences = import.meta.glob<Record<string, string>>('../../../{ui,modules/*}/said/ar.json', {
  eager: true,
  import: 'default',
})
