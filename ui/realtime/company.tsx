import { useLabels } from '../data/use-labels.ts'
import { Portrait } from '../detail/portrait.tsx'
import { useTerms } from '../i18n/use-terms.ts'
import type { EntityMeta } from '../meta.ts'
import classes from './company.module.css'
import type { Companion } from './messages.ts'

const shownFaces = 4

/** “Also here: Ann, Bo”, and what they are writing in. Nothing at all when one is alone. */
export function CompanyLine({ entity, people }: { entity: EntityMeta; people: Companion[] }) {
  const { t } = useTerms()
  const labels = useLabels()
  const words = people.map(({ name, field }) =>
    field && entity.fields[field]
      ? t('company.writing', { name, field: labels.field(entity, field, entity.fields[field]) })
      : name,
  )
  return (
    <output className={classes.company} aria-label={t('company.label')}>
      {people.length > 0 && (
        <>
          <span className={classes.faces}>
            {people.slice(0, shownFaces).map(({ id, name }) => (
              <Portrait key={id} id={id} name={name} size={22} />
            ))}
          </span>
          <span>{t('company.alsoHere', { names: words.join(', ') })}</span>
        </>
      )}
    </output>
  )
}
