import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { useShortList } from '#ui/data/rows.ts'
import { useLabels } from '#ui/data/use-labels.ts'
import { RecordDrawer } from '#ui/form/record-drawer.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { Row } from '#ui/meta.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import type { NounPlan } from './data.ts'
import { Many } from './many.tsx'
import { Series } from './series.tsx'
import classes from './set-up.module.css'

const shown = 24

/** Rows of one noun: those there are, one more, and many at once that count up. */
export function Nouns({ plan }: { plan: NounPlan }) {
  const { t } = useTerms()
  const labels = useLabels()
  const entity = useEntity(plan.noun)
  const { location, can } = useSession()
  const client = useQueryClient()
  const { data } = useShortList(entity, { limit: 200 })
  const [isAdding, setAdding] = useState(false)
  const [pattern, setPattern] = useState<Row>()
  const [isMany, setMany] = useState(false)
  const rows = data?.data ?? []
  const preset = 'locationId' in entity.fields ? { locationId: location?.id } : {}
  const again = () => client.invalidateQueries({ queryKey: [entity.name] })
  const mayWrite = can(entity.access.write)
  const name = (row: Row) => String(row[entity.titleField] ?? '')
  return (
    <section className={classes.block} aria-label={labels.many(entity)}>
      <h3>
        {labels.many(entity)} <span className={classes.quiet}>{rows.length || ''}</span>
      </h3>
      {rows.length === 0 && <p className={classes.quiet}>{t('business.setUp.noneYet')}</p>}
      <ul className={classes.names}>
        {rows.slice(0, shown).map(row => (
          <li key={row.id}>{name(row)}</li>
        ))}
        {rows.length > shown && <li>{t('business.setUp.more', { count: rows.length - shown })}</li>}
      </ul>
      {mayWrite && (
        <div className={classes.chips}>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {t('form.create', { entity: labels.one(entity).toLowerCase() })}
          </Button>
          {plan.patterns && (
            <Button variant="default" onClick={() => setMany(true)}>
              {t('business.series.many')}
            </Button>
          )}
          {plan.series && !plan.patterns && rows[0] && (
            <Button variant="subtle" onClick={() => setPattern(rows.at(-1))}>
              {t('business.series.open')}
            </Button>
          )}
        </div>
      )}
      {isAdding && (
        <RecordDrawer
          entity={entity}
          preset={preset}
          {...(plan.fields ? { fields: plan.fields } : {})}
          onClose={() => setAdding(false)}
          onSaved={() => {
            setAdding(false)
            void again()
          }}
        />
      )}
      {isMany && plan.patterns && (
        <Many entity={entity} path={plan.patterns} onClose={() => setMany(false)} onMade={again} />
      )}
      {pattern && plan.series && (
        <Series
          entity={entity}
          field={plan.series}
          like={pattern}
          onClose={() => setPattern(undefined)}
          onMade={again}
        />
      )}
    </section>
  )
}
