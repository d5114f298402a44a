import { IconCheck } from '@tabler/icons-react'
import { type ReactNode, Suspense } from 'react'
import { useChoiceLook, useEntities } from '../data/meta-provider.tsx'
import { useLabels } from '../data/use-labels.ts'
import { useTextAsRead, useTitle } from '../data/use-title.ts'
import type { Money } from '../format/money.ts'
import { useTerms } from '../i18n/use-terms.ts'
import { type EntityMeta, type FieldMeta, includeNameOf, type Row } from '../meta.ts'
import { useFormats } from '../session/session-provider.tsx'

interface ValueProps {
  entity: EntityMeta
  name: string
  field: FieldMeta
  row: Row
}

function RefName({ name, field, row }: Omit<ValueProps, 'entity'>) {
  const target = useEntities()[field.ref ?? '']
  const included = row[includeNameOf(name)] as Row | null | undefined
  const titleOf = useTitle()
  return <bdi>{(target && included && titleOf(target, included)) || '—'}</bdi>
}

// Its weekday says nothing, its year how old somebody is.
const birthday = /^(born|birth)/i

/** One stored value as people read it. */
export function Value({ entity, name, field, row }: ValueProps): ReactNode {
  const formats = useFormats()
  const labels = useLabels()
  const { t, has } = useTerms()
  const asRead = useTextAsRead()
  const Look = useChoiceLook(entity.name, name)
  const value = row[name]
  if (value === null || value === undefined || value === '') return null
  if (Look) {
    return (
      <Suspense fallback={labels.choice(entity, name, String(value))}>
        <Look value={String(value)} />
      </Suspense>
    )
  }
  switch (field.widget) {
    case 'bool':
      return value ? <IconCheck size={16} aria-label={t('value.yes')} /> : null
    case 'choice':
      return labels.choice(entity, name, String(value))
    case 'day':
      return birthday.test(name) ? formats.date(String(value)) : formats.day(String(value))
    case 'instant':
      return (
        <time dateTime={String(value)} title={formats.instantFull(String(value))}>
          {formats.instant(String(value))}
        </time>
      )
    case 'timeOfDay':
      return formats.timeOfDay(String(value))
    case 'money':
      return formats.money(value as Money)
    case 'integer':
      return formats.number(Number(value))
    case 'ref':
      return <RefName name={name} field={field} row={row} />
    case 'list':
      return Array.isArray(value) ? value.join(', ') : String(value)
    case 'json':
      return JSON.stringify(value)
    default:
      // The roles of an edition have names of their own.
      if (
        has(`choice.${entity.name}.${name}.${value}`) ||
        (entity.name === 'kernel.member' && name === 'role')
      )
        return labels.choice(entity, name, String(value))
      // A name in another script must not turn the words around it.
      return <bdi>{asRead(name, field, String(value))}</bdi>
  }
}
