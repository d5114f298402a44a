import { useTerms } from '../i18n/use-terms.ts'
import type { EntityMeta, FieldMeta } from '../meta.ts'

const spaced = (word: string) => word.replaceAll('_', ' ').replace(/^./, letter => letter.toUpperCase())

/** The words of entities, fields and choices: the tenant's, then the catalogue's, then the entity's own. */
export function useLabels() {
  const { t, has } = useTerms()
  const say = (key: string, otherwise: string) => (has(key) ? t(key) : otherwise)
  return {
    one: (entity: EntityMeta) =>
      say(`entity.${entity.name}.one`, spaced(entity.name.split('.')[1] ?? entity.name)),
    many: (entity: EntityMeta) =>
      say(`entity.${entity.name}.many`, spaced(entity.plural.replaceAll('-', ' '))),
    field: (entity: EntityMeta, name: string, field: FieldMeta | undefined) =>
      say(`field.${entity.name}.${name}`, say(`field.${name}`, field?.label ?? spaced(name))),
    choice: (entity: EntityMeta, name: string, value: string) =>
      say(`choice.${entity.name}.${name}.${value}`, say(`choice.${value}`, spaced(value))),
  }
}
