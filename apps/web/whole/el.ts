export const words = import.meta.glob<Record<string, string>>('../../../modules/*/terms/el.json', {
  eager: true,
  import: 'default',
  query: '?all',
})
