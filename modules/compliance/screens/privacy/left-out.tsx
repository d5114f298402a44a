import { entities } from '#sdk/entities.gen.ts'
import { useLabels } from '#ui/data/use-labels.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from '../compliance.module.css'

/** What a bundle is without, since whoever asked for it does not see it: `children.child.notes`. */
export function LeftOut({ names }: { names: string[] }) {
  const { t } = useTerms()
  const labels = useLabels()
  if (names.length === 0) return null
  const fields = names.map(name => {
    const [module, noun, ...field] = name.split('.')
    const entity = entities[`${module}.${noun}`]
    if (!entity) return name
    const own = field.at(-1) ?? ''
    return `${labels.one(entity)}: ${labels.field(entity, own, entity.fields[own])}`
  })
  return (
    <span className={classes.reason}>
      {t('compliance.requests.leftOut', { count: names.length, fields: fields.join(', ') })}
    </span>
  )
}
