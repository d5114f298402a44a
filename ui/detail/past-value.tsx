import { useQuery } from '@tanstack/react-query'
import { useEntities } from '../data/meta-provider.tsx'
import { rowOptions } from '../data/rows.ts'
import { useTitle } from '../data/use-title.ts'
import { useTerms } from '../i18n/use-terms.ts'
import type { EntityMeta, FieldMeta } from '../meta.ts'
import { Value } from '../table/value.tsx'

interface PastValueProps {
  entity: EntityMeta
  name: string
  field: FieldMeta
  value: unknown
}

function RefTitle({ target, id }: { target: EntityMeta; id: string }) {
  const { t } = useTerms()
  const titleOf = useTitle()
  const { data, isError } = useQuery(rowOptions(target, id))
  if (isError) return <>{t('history.unknownRecord')}</>
  return <>{data ? titleOf(target, data) : '…'}</>
}

/** A value as it stood then; the name of a record it pointed at is looked up. */
export function PastValue({ entity, name, field, value }: PastValueProps) {
  const { t } = useTerms()
  const target = useEntities()[field.ref ?? '']
  if (value === null || value === undefined || value === '') return <>{t('value.nothing')}</>
  if (target && typeof value === 'string') return <RefTitle target={target} id={value} />
  if (field.widget === 'bool') return <>{t(value ? 'value.yes' : 'value.no')}</>
  return <Value entity={entity} name={name} field={field} row={{ id: '', version: 0, [name]: value }} />
}
