import '@mantine/core/styles/Radio.css'
import { Radio } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useLabels } from '../data/use-labels.ts'
import { PastValue } from '../detail/past-value.tsx'
import { useTerms } from '../i18n/use-terms.ts'
import type { EntityMeta } from '../meta.ts'
import classes from './form.module.css'
import type { Conflict } from './merge.ts'
import type { RecordFormState } from './use-record-form.ts'

type Form = Pick<RecordFormState, 'taken' | 'conflicts' | 'choose' | 'isAsking'>

interface ChoiceProps {
  entity: EntityMeta
  conflict: Conflict
  isAsking: boolean
  onChoose: (choice: 'mine' | 'theirs') => void
}

function Choice({ entity, conflict, isAsking, onChoose }: ChoiceProps) {
  const { t } = useTerms()
  const labels = useLabels()
  const { name, choice } = conflict
  const field = entity.fields[name]!
  return (
    <Radio.Group
      label={labels.field(entity, name, field)}
      value={choice ?? null}
      onChange={value => onChoose(value as 'mine' | 'theirs')}
      error={isAsking && !choice ? t('form.meanwhile.undecided') : undefined}
    >
      {(['mine', 'theirs'] as const).map(side => (
        <Radio
          key={side}
          mt={6}
          value={side}
          label={
            <span className={classes.side}>
              <span>{t(`form.meanwhile.${side}`)}</span>{' '}
              <PastValue entity={entity} name={name} field={field} value={conflict[side]} />
            </span>
          }
        />
      ))}
    </Radio.Group>
  )
}

/** What others changed while the form was open: what was taken over, and a choice for each field both changed. */
export function Meanwhile({ entity, form }: { entity: EntityMeta; form: Form }) {
  const { t } = useTerms()
  const labels = useLabels()
  const box = useRef<HTMLElement>(null)
  const { taken, conflicts, isAsking } = form
  const openCount = conflicts.filter(({ choice }) => !choice).length
  useEffect(() => {
    if (isAsking) box.current?.querySelector<HTMLElement>('input:not(:checked)')?.focus()
  }, [isAsking])
  useEffect(() => {
    if (openCount > 0) box.current?.scrollIntoView({ block: 'nearest' })
  }, [openCount])
  return (
    <section
      ref={box}
      aria-live="polite"
      aria-label={t('form.meanwhile.title')}
      className={classes.meanwhile}
    >
      {(taken.length > 0 || conflicts.length > 0) && (
        <>
          <strong>
            <IconUsers size={16} aria-hidden /> {t('form.meanwhile.title')}
          </strong>
          {taken.length > 0 && (
            <p>
              {t('form.meanwhile.taken', {
                fields: taken.map(name => labels.field(entity, name, entity.fields[name])).join(', '),
              })}
            </p>
          )}
          {conflicts.length > 0 && <p>{t('form.meanwhile.choose')}</p>}
          {conflicts.map(conflict => (
            <Choice
              key={conflict.name}
              entity={entity}
              conflict={conflict}
              isAsking={isAsking}
              onChoose={choice => form.choose(conflict.name, choice)}
            />
          ))}
        </>
      )}
    </section>
  )
}
