import { type EntityMeta, offers } from '../meta.ts'

const tooMuch = new Set(['longText', 'list', 'json'])
const bookkeeping = new Set(['id', 'createdAt', 'updatedAt'])

/** The title and the first few facts, for a noun without a screen of its own. */
export function defaultColumns(entity: EntityMeta, most = 8): string[] {
  const facts = Object.keys(entity.fields).filter(name => {
    const widget = entity.fields[name]?.widget ?? 'json'
    return name !== entity.titleField && !tooMuch.has(widget) && !bookkeeping.has(name)
  })
  return [entity.titleField, ...facts].slice(0, most)
}

export function defaultFacts(entity: EntityMeta): string[] {
  return Object.keys(entity.fields).filter(
    name =>
      name !== entity.titleField &&
      entity.fields[name]?.widget !== 'json' &&
      name !== 'alert' &&
      name !== 'id',
  )
}

/** The field by which rows of another noun belong to this one. */
export function belongsBy(other: EntityMeta, entity: EntityMeta): string | undefined {
  // What can be neither made, changed nor archived is a copy kept by something else.
  const isOwn = offers(other, 'create') || offers(other, 'update') || offers(other, 'archive')
  if (!isOwn || !offers(other, 'list')) return undefined
  return Object.keys(other.fields).find(
    name => other.fields[name]?.ref === entity.name && name.endsWith('Id'),
  )
}
