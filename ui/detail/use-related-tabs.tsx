import { Button } from '@mantine/core'
import { IconList, IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useEntities } from '../data/meta-provider.tsx'
import { useLabels } from '../data/use-labels.ts'
import { useTerms } from '../i18n/use-terms.ts'
import { belongsBy, defaultColumns } from '../list/default-columns.ts'
import { type EntityMeta, offers } from '../meta.ts'
import { useSession } from '../session/session-provider.tsx'
import { ChildList } from './child-list.tsx'
import type { RecordTab } from './record-body.tsx'

const factCount = 4

interface BelongingsProps {
  other: EntityMeta
  field: string
  id: string
}

function Belongings({ other, field, id }: BelongingsProps) {
  const { t } = useTerms()
  const labels = useLabels()
  const { can } = useSession()
  const mayCreate = offers(other, 'create') && can(other.access.write)
  const create = (
    <Button
      component={Link}
      to={`/app/${other.plural}`}
      search={{ new: 'yes', [field]: id } as never}
      variant="default"
      mb="md"
      leftSection={<IconPlus size={16} />}
    >
      {t('form.create', { entity: labels.one(other).toLowerCase() })}
    </Button>
  )
  const facts = defaultColumns(other).filter(name => name !== field && name !== other.titleField)
  return (
    <>
      {mayCreate && create}
      <ChildList
        entity={other}
        query={{ [`filter[${field}]`]: id }}
        facts={facts.slice(0, factCount)}
        path={row => `/app/${other.plural}/${row.id}`}
        empty={{ icon: IconList, sentence: t('record.noneOf', { many: labels.many(other).toLowerCase() }) }}
      />
    </>
  )
}

/** A tab for each kind of record that belongs to this one; `leaveOut` names those shown in another way. */
export function useRelatedTabs(entity: EntityMeta, leaveOut: string[] = []): RecordTab[] {
  const labels = useLabels()
  const { can } = useSession()
  return Object.values(useEntities()).flatMap(other => {
    const field = belongsBy(other, entity)
    if (!field || leaveOut.includes(other.name) || !can(other.access.read)) return []
    return [
      {
        id: other.plural,
        label: labels.many(other),
        render: row => <Belongings other={other} field={field} id={row.id} />,
      },
    ]
  })
}
