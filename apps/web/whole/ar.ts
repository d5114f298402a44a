export const words = import.meta.glob<Record<string, string>>('../../../modules/*/terms/ar.json', {
  eager: true,
  import: 'default',
  query: '?all',
})
