export const sentences = import.meta.glob<Record<string, string>>('../../../{ui,modules/*}/said/el.json', {
  eager: true,
  import: 'default',
})
