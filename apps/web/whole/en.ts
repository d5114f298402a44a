export const words = import.meta.glob<Record<string, string>>('../../../modules/*/terms/en.json', {
  eager: true,
  import: 'default',
  query: '?all',
})
