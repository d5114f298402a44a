export const words = import.meta.glob<Record<string, string>>('../../../modules/*/terms/fr.json', {
  eager: true,
  import: 'default',
  query: '?all',
})
