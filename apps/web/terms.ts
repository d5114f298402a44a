import { type Catalogue, startTerms } from '#ui/i18n/terms.ts'
import kernelTerms from '#ui/terms/en.json' with { type: 'json' }

const modules = import.meta.glob<Catalogue>('../../modules/*/terms/en.json', {
  eager: true,
  import: 'default',
})
const editions = import.meta.glob<Catalogue>('../../editions/*/terms/en.json', {
  eager: true,
  import: 'default',
})

export function startWords(): void {
  startTerms('en', [kernelTerms, ...Object.values(modules), ...Object.values(editions)])
}
