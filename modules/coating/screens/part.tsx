import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Gallery } from '#modules/files/screens/public.tsx'
import { api } from '#ui/api/client.ts'
import { ActionButton } from '#ui/button/action-button.tsx'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { RecordPage } from '#ui/detail/record-page.tsx'
import type { Money } from '#ui/format/money.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats, useSession } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import type { QuoteStatus } from '../rules.ts'
import classes from './coating.module.css'
import { useJobVerb } from './job/use-job-verb.ts'
import { quoteTone } from './quote/status.ts'

interface Past {
  quoteId: string
  number: number
  revision: number
  status: QuoteStatus
  on: string
  count: number
  price: Money
  each: Money
}

/** A part of the library: what it was quoted at, and once more with one press. */
export function Part() {
  const { t } = useTerms()
  const { can } = useSession()
  const navigate = useNavigate()
  const { id } = useParams({ strict: false }) as { id: string }
  const reorder = useJobVerb<{ id: string }>()
  return (
    <RecordPage
      key={id}
      entity={useEntity('coating.part')}
      id={id}
      include="customer"
      facts={[
        'customerId',
        'partNumber',
        'revision',
        'substrate',
        'colourName',
        'spec',
        'hangPoints',
        'masking',
      ]}
      action={() => (
        <ActionButton
          reason={can('coating.quote.write') ? undefined : t('record.mayNotChange')}
          loading={reorder.isPending}
          onClick={() =>
            reorder.mutate(
              { path: `/v1/parts/${id}/reorders`, done: t('coating.part.reordered') },
              { onSuccess: quote => void navigate({ to: `/app/quotes/${quote.id}` }) },
            )
          }
        >
          {t('coating.part.reorder')}
        </ActionButton>
      )}
      tabs={[
        ...(can('coating.quote.read')
          ? [{ id: 'prices', label: t('coating.part.prices'), render: () => <Prices partId={id} /> }]
          : []),
        {
          id: 'photos',
          label: t('coating.part.photos'),
          render: () => <Gallery subject={{ entity: 'coating.part', id }} />,
        },
      ]}
    />
  )
}

function Prices({ partId }: { partId: string }) {
  const { t } = useTerms()
  const formats = useFormats()
  const { data } = useQuery({
    queryKey: ['coating.quote', 'history', partId],
    queryFn: ({ signal }) => api.get<{ data: Past[] }>(`/v1/parts/${partId}/price-history`, { signal }),
  })
  if (data?.data.length === 0) return <p className={classes.quiet}>{t('coating.part.neverQuoted')}</p>
  return (
    <ul className={classes.list}>
      {data?.data.map(past => (
        <li key={past.quoteId} className={classes.row}>
          <span>
            <Link to={`/app/quotes/${past.quoteId}`}>
              {t('coating.quote.title', { number: past.number, revision: past.revision })}
            </Link>{' '}
            <span className={classes.quiet}>{formats.day(past.on)}</span>
          </span>
          <Status tone={quoteTone[past.status]}>{t(`coating.quoteStatus.${past.status}`)}</Status>
          <span className="tabular">
            {past.count} × {formats.money(past.each)} = {formats.money(past.price)}
          </span>
        </li>
      ))}
    </ul>
  )
}
