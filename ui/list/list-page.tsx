import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import { api } from '../api/client.ts'
import { ActionButton } from '../button/action-button.tsx'
import { keys } from '../data/keys.ts'
import { useLabels } from '../data/use-labels.ts'
import type { RecordTab } from '../detail/record-body.tsx'
import { RecordPeek } from '../detail/record-peek.tsx'
import { toast } from '../feedback/toast.tsx'
import { useTerms } from '../i18n/use-terms.ts'
import { type EntityMeta, offers, type Row } from '../meta.ts'
import { useFormats, useSession } from '../session/session-provider.tsx'
import { Page } from '../shell/page.tsx'
import { useShortcut } from '../shortcut/use-shortcut.ts'
import { DataTable } from '../table/data-table.tsx'
import type { DataTableProps } from '../table/props.ts'
import { useTableState } from '../table/use-table-state.ts'

const RecordDrawer = lazy(() =>
  import('../form/record-drawer.tsx').then(module => ({ default: module.RecordDrawer })),
)

interface ListPageProps {
  entity: EntityMeta
  columns: string[]
  cardFields: string[]
  icon: ComponentType<{ size?: number; stroke?: number }>
  card?: DataTableProps['card']
  /** What will be here, for a list without rows; else what the catalogues say of the noun. */
  emptySentence?: string
  peek?: {
    facts: string[]
    include?: string
    tabs?: RecordTab[]
    head?: (row: Row) => ReactNode
    title?: (row: Row) => string
  }
  /** The fields a new record asks for. */
  newFields?: string[]
  more?: ReactNode
  /** Instead of the form for a new record, where a screen of its own does more. */
  action?: ReactNode
}

/** The whole list of one noun: table, peek, and the form for a new one. */
export function ListPage(props: ListPageProps) {
  const { entity, columns, cardFields, card, icon, emptySentence, peek, newFields, more, action } = props
  const { t } = useTerms()
  const labels = useLabels()
  const formats = useFormats()
  const { can } = useSession()
  const navigate = useNavigate()
  const { search, mark } = useTableState()
  // A link from another record may already say whose this will be: `?new=yes&customerId=…`.
  const preset = Object.fromEntries(Object.entries(search).filter(([name]) => name in entity.fields))
  const recordPath = (row: Row) => `/app/${entity.plural}/${row.id}`
  const hasCreate = offers(entity, 'create')
  const reason = can(entity.access.write) ? undefined : t('record.mayNotCreate')
  const begin = () => mark({ new: 'yes' })
  useShortcut({
    keys: 'n',
    label: t('form.create', { entity: labels.one(entity).toLowerCase() }),
    run: begin,
    isOff: !hasCreate || Boolean(reason),
  })

  const total = useQuery({
    queryKey: [...keys.lists(entity.name), 'count'],
    queryFn: ({ signal }) =>
      api.get<{ count?: number }>(`/v1/${entity.plural}`, { query: { limit: 1, count: true }, signal }),
  })
  const create = hasCreate ? (
    <ActionButton leftSection={<IconPlus size={16} />} reason={reason} onClick={begin}>
      {t('form.create', { entity: labels.one(entity).toLowerCase() })}
    </ActionButton>
  ) : undefined
  const count = total.data?.count
  return (
    <Page
      isFull
      title={labels.many(entity)}
      sentence={count === undefined ? '\u00a0' : t('table.total', { count, text: formats.number(count) })}
      action={action ?? create}
      more={more}
    >
      <DataTable
        entity={entity}
        columns={columns}
        cardFields={cardFields}
        card={card}
        recordPath={recordPath}
        empty={{ icon, sentence: emptySentence, action }}
        {...(peek ? { peek: (id: string) => <RecordPeek key={id} entity={entity} id={id} {...peek} /> } : {})}
      />
      <Suspense>
        {search.new && hasCreate && !reason && (
          <RecordDrawer
            entity={entity}
            preset={preset}
            {...(newFields ? { fields: newFields } : {})}
            onClose={() => mark({ new: undefined })}
            onSaved={row => {
              toast(t('record.created', { name: String(row[entity.titleField] ?? '') }))
              void navigate({ to: recordPath(row) })
            }}
          />
        )}
      </Suspense>
    </Page>
  )
}
