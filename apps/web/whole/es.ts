export const words = import.meta.glob<Record<string, string>>('../../../modules/*/terms/es.json', {
  eager: true,
  import: 'default',
  query: '?all',
})
