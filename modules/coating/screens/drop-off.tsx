import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Gallery, useFiles } from '#modules/files/screens/public.tsx'
import { api } from '#ui/api/client.ts'
import { ActionButton } from '#ui/button/action-button.tsx'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { RecordPage } from '#ui/detail/record-page.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { Row } from '#ui/meta.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import classes from './coating.module.css'
import own from './door/door.module.css'
import { MarkedPhoto } from './door/marked-photo.tsx'
import type { DoorPart, Mark } from './door/types.ts'

interface ReceivedPart extends Omit<DoorPart, 'key' | 'fileIds'> {
  id: string
}

/** A drop-off: whose it is, what came, with its photos and marks; and the way on to a quote. */
export function DropOff() {
  const { t } = useTerms()
  const { can } = useSession()
  const navigate = useNavigate()
  const { id } = useParams({ strict: false }) as { id: string }
  return (
    <RecordPage
      key={id}
      entity={useEntity('coating.drop_off')}
      id={id}
      include="customer"
      title={row => t('coating.door.title', { number: Number(row.number) })}
      sentence={row => (row.customer as { name?: string } | null)?.name ?? ''}
      facts={['customerId', 'receivedAt', 'waybill', 'contactPhone', 'isExpected', 'conditionNote']}
      action={row => (
        <ActionButton
          reason={can('coating.quote.write') ? undefined : t('record.mayNotChange')}
          onClick={() =>
            void navigate({
              to: '/app/quotes/new',
              search: { dropOffId: row.id, customerId: String(row.customerId) },
            } as never)
          }
        >
          {t('coating.door.quote')}
        </ActionButton>
      )}
      tabs={[
        { id: 'parts', label: t('coating.door.parts'), render: (row: Row) => <Parts dropOffId={row.id} /> },
        {
          id: 'papers',
          label: t('coating.door.papers'),
          render: (row: Row) => <Gallery subject={{ entity: 'coating.drop_off', id: row.id }} takesPapers />,
        },
      ]}
    />
  )
}

function Parts({ dropOffId }: { dropOffId: string }) {
  const { data } = useQuery({
    queryKey: ['coating.received_part', 'list', dropOffId],
    queryFn: async ({ signal }) =>
      (
        await api.get<{ data: ReceivedPart[] }>('/v1/received-parts', {
          query: { 'filter[dropOffId]': dropOffId, limit: 100 },
          signal,
        })
      ).data,
  })
  if (!data) return <SkeletonRows count={3} height={120} />
  return (
    <div className={classes.stack}>
      {data.map(part => (
        <OnePart key={part.id} part={part} />
      ))}
    </div>
  )
}

function OnePart({ part }: { part: ReceivedPart }) {
  const { t } = useTerms()
  const files = useFiles({ subjectId: part.id })
  const size = [part.lengthMm, part.widthMm, part.heightMm].filter(Boolean).join(' × ')
  const marksOn = (fileId: string) => part.marks.filter((mark: Mark) => mark.fileId === fileId)
  return (
    <section className={classes.card} aria-label={part.name}>
      <div className={classes.cardHead}>
        <h2>
          {part.count} × {part.name}
        </h2>
        <span className={classes.quiet}>{t(`coating.condition.${part.condition}`)}</span>
      </div>
      {size && <span className={classes.quiet}>{t('coating.door.millimetres', { size })}</span>}
      {part.criticalAreas && <strong>{t('coating.door.mind', { what: part.criticalAreas })}</strong>}
      <div className={own.photos}>
        {files.data?.map(file => (
          <MarkedPhoto key={file.id} src={file.full} marks={marksOn(file.id)} />
        ))}
      </div>
    </section>
  )
}
