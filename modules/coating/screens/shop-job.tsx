import { useParams } from '@tanstack/react-router'
import { useEntity } from '#ui/data/meta-provider.tsx'
import type { RecordTab } from '#ui/detail/record-body.tsx'
import { RecordPage } from '#ui/detail/record-page.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { Row } from '#ui/meta.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { CureTab } from './job/cure-tab.tsx'
import type { ShopJobRow } from './job/data.ts'
import { JobHead } from './job/head.tsx'
import { MoneyTab } from './job/money-tab.tsx'
import { PartsTab } from './job/parts-tab.tsx'
import { PowderTab } from './job/powder-tab.tsx'
import { QualityTab } from './job/quality-tab.tsx'
import { TimeTab } from './job/time-tab.tsx'

const asJob = (row: Row) => row as unknown as ShopJobRow

/** A job with all that belongs to it: parts, time, powder, cure, quality and rework, money. */
export function ShopJob() {
  const { t } = useTerms()
  const { can } = useSession()
  const { id } = useParams({ strict: false }) as { id: string }
  const tab = (name: string, render: RecordTab['render'], needs?: string): RecordTab[] =>
    needs && !can(needs) ? [] : [{ id: name, label: t(`coating.job.tab.${name}`), render }]
  return (
    <RecordPage
      key={id}
      entity={useEntity('coating.shop_job')}
      id={id}
      include="customer,stage"
      title={row => asJob(row).reference}
      sentence={row => asJob(row).title}
      facts={['customerId', 'partCount', 'dueOn', 'price', 'invoicedAt']}
      head={row => <JobHead job={asJob(row)} />}
      tabs={[
        ...tab('parts', row => <PartsTab job={asJob(row)} />),
        ...tab('time', row => <TimeTab jobId={row.id} />),
        ...tab('powder', row => <PowderTab jobId={row.id} />, 'coating.powder.read'),
        ...tab('cure', row => <CureTab jobId={row.id} />, 'coating.batch.read'),
        ...tab('quality', row => <QualityTab job={asJob(row)} />),
        ...tab('money', row => <MoneyTab jobId={row.id} />, 'coating.money.read'),
      ]}
    />
  )
}
