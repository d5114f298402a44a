import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { api, newIntent } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { type EntityMeta, type Row, type Values, writableFields } from '#ui/meta.ts'
import { countUp } from './count-up.ts'
import { SeriesDialog } from './series-dialog.tsx'
import classes from './set-up.module.css'

interface SeriesProps {
  entity: EntityMeta
  /** The field that counts up. */
  field: string
  /** What all of them are like. */
  like: Row
  onClose: () => void
  onMade: () => unknown
}

function copyOf(entity: EntityMeta, like: Row, field: string, value: string): Values {
  const known = writableFields(entity, true).map(([name]) => [name, like[name]] as const)
  const values = Object.fromEntries(known.filter(([, each]) => each !== null && each !== undefined))
  return { ...values, ...(entity.titleField in values ? { [entity.titleField]: value } : {}), [field]: value }
}

/** Many like one that is there: A01–A20. */
export function Series({ entity, field, like, onClose, onMade }: SeriesProps) {
  const { t } = useTerms()
  const [series, setSeries] = useState('')
  const [made, setMade] = useState<number>()
  const [error, setError] = useState<unknown>()
  const values = countUp(series)

  async function make(all: string[]) {
    setError(undefined)
    let count = 0
    try {
      // One after the other: what is made stands, and what is refused is named.
      for (const value of all) {
        setMade(count)
        await api.post(`/v1/${entity.plural}`, copyOf(entity, like, field, value), { key: newIntent() })
        count += 1
      }
      toast(t('business.series.made', { count }))
      onClose()
    } catch (refused) {
      setError(asProblem(refused))
    } finally {
      setMade(undefined)
      onMade()
    }
  }

  return (
    <SeriesDialog
      entity={entity}
      count={values?.length ?? 0}
      canMake={values !== undefined}
      isBusy={made !== undefined}
      onClose={onClose}
      onMake={() => values && void make(values)}
    >
      {error !== undefined && <ProblemView error={error} isInline />}
      <p className={classes.quiet}>
        {t('business.series.lead', { name: String(like[entity.titleField] ?? '') })}
      </p>
      <TextInput
        label={t('business.series.label')}
        placeholder="A01–A20"
        value={series}
        error={series && !values ? t('business.series.wrong') : undefined}
        data-autofocus
        onChange={event => setSeries(event.currentTarget.value)}
      />
      <output className={classes.quiet}>{values?.slice(0, 12).join(', ')}</output>
    </SeriesDialog>
  )
}
