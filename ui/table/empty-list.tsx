import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ComponentType, ReactNode } from 'react'
import { useLabels } from '../data/use-labels.ts'
import { Empty } from '../feedback/empty.tsx'
import { useTerms } from '../i18n/use-terms.ts'
import { type EntityMeta, offers } from '../meta.ts'
import { useSession } from '../session/session-provider.tsx'

export interface EmptyListProps {
  entity: EntityMeta
  icon: ComponentType<{ size?: number; stroke?: number }>
  /** What will be here; without it, what the catalogues say such a list is for. */
  sentence?: string | undefined
  /** Where the first one comes from otherwise than by the form for a new one. */
  action?: ReactNode
}

/** A list without rows: what it is for, and the way to its first row for whoever may make one. */
export function EmptyList({ entity, icon, sentence, action }: EmptyListProps) {
  const { t, has } = useTerms()
  const labels = useLabels()
  const { can } = useSession()
  const purpose = `empty.${entity.name}`
  const said = has(purpose) ? t(purpose) : t('table.emptyNoun', { many: labels.many(entity).toLowerCase() })
  const begin = offers(entity, 'create') && can(entity.access.write) && (
    <Button
      component={Link}
      to={`/app/${entity.plural}` as never}
      search={{ new: 'yes' } as never}
      leftSection={<IconPlus size={16} aria-hidden />}
    >
      {t('form.create', { entity: labels.one(entity).toLowerCase() })}
    </Button>
  )
  return <Empty icon={icon} sentence={sentence ?? said} action={action ?? begin} />
}
