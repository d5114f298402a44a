import { useQuery } from '@tanstack/react-query'
import { useEntities } from '../data/meta-provider.tsx'
import { rowOptions } from '../data/rows.ts'
import { useLabels } from '../data/use-labels.ts'
import { useTitle } from '../data/use-title.ts'
import { decimalOf } from '../format/money.ts'
import { useTerms } from '../i18n/use-terms.ts'
import type { EntityMeta } from '../meta.ts'
import { useSession } from '../session/session-provider.tsx'
import type { Filter } from './state.ts'

function RefTitle({ target, id }: { target: EntityMeta; id: string }) {
  const titleOf = useTitle()
  const { data } = useQuery(rowOptions(target, id))
  return <>{data ? titleOf(target, data) : '…'}</>
}

/** “Species: Dog, Cat”, “Born on from 1 May”. */
export function FilterWords({ entity, filter }: { entity: EntityMeta; filter: Filter }) {
  const { t } = useTerms()
  const labels = useLabels()
  const entities = useEntities()
  const { formats, session } = useSession()
  const field = entity.fields[filter.field]
  const label = labels.field(entity, filter.field, field)
  const target = entities[field?.ref ?? '']

  function words() {
    if (filter.value === '') return '…'
    if (filter.operator === 'null') return t(filter.value === 'false' ? 'filter.present' : 'filter.empty')
    if (field?.widget === 'choice') {
      return filter.value
        .split(',')
        .map(value => labels.choice(entity, filter.field, value))
        .join(', ')
    }
    if (field?.widget === 'day' || field?.widget === 'instant') return formats.day(filter.value.slice(0, 10))
    if (field?.widget === 'bool') return t(filter.value === 'true' ? 'value.yes' : 'value.no')
    if (field?.widget === 'money')
      return decimalOf({ amount: Number(filter.value), currency: session.tenant.currency })
    return filter.value
  }
  const between = ['eq', 'in', 'null'].includes(filter.operator)
    ? ':'
    : ` ${t(`operator.${filter.operator}`)}`
  return (
    <>
      {label}
      {between}{' '}
      <strong>
        {target && filter.operator === 'eq' && filter.value ? (
          <RefTitle target={target} id={filter.value} />
        ) : (
          words()
        )}
      </strong>
    </>
  )
}
