import { useLabels } from '#ui/data/use-labels.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { EntityMeta, Values } from '#ui/meta.ts'

/** What a row that is not there yet is called: by its name, or by what it says where its noun has none. */
export function useTitles() {
  const labels = useLabels()
  const { language } = useTerms()
  // 1 January 2024 was a Monday.
  const weekdayOf = (weekday: number) =>
    new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday))
  const choiceOf = (entity: EntityMeta, name: string, value: unknown) =>
    entity.fields[name]?.widget === 'choice' ? labels.choice(entity, name, String(value)) : String(value)

  function fact(entity: EntityMeta, name: string, value: unknown): string {
    if (name === 'weekday') return weekdayOf(Number(value))
    return `${labels.field(entity, name, entity.fields[name])} ${choiceOf(entity, name, value)}`
  }

  return (entity: EntityMeta, values: Values): string => {
    const title = values[entity.titleField]
    if (title !== undefined) return choiceOf(entity, entity.titleField, title)
    return Object.entries(values)
      .filter(([name, value]) => typeof value !== 'object' && entity.fields[name]?.widget !== 'ref')
      .map(([name, value]) => fact(entity, name, value))
      .join(' · ')
  }
}
