import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { RecordPage } from '#ui/detail/record-page.tsx'
import { useRelatedTabs } from '#ui/detail/use-related-tabs.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import classes from './kit/kit.module.css'
import { addMonths } from './money/data.ts'
import { type Statement, StatementView } from './money/statement-view.tsx'

/** A home: who lives there, and for whoever keeps the books what it owes. */
export function UnitPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const { t } = useTerms()
  const { can } = useSession()
  const entity = useEntity('property.unit')
  const related = useRelatedTabs(entity)
  const statement = {
    id: 'statement',
    label: t('property.statement.title'),
    render: () => <UnitStatement key={id} unitId={id} />,
  }
  return (
    <RecordPage
      key={id}
      entity={entity}
      id={id}
      include="building"
      facts={['buildingId', 'floor', 'kind', 'shares']}
      tabs={can('property.sheet.read') ? [statement, ...related] : related}
    />
  )
}

function UnitStatement({ unitId }: { unitId: string }) {
  const { t } = useTerms()
  const { formats } = useSession()
  const { month: wanted } = useSearch({ strict: false }) as { month?: string }
  const thisMonth = todayIn(formats.timeZone).slice(0, 7)
  const [month, setMonth] = useState(wanted ?? addMonths(thisMonth, -1))
  const { data, error, refetch } = useQuery({
    queryKey: ['property.charge', 'statement', unitId, month],
    queryFn: ({ signal }) =>
      api.get<Statement>(`/v1/units/${unitId}/statement`, { query: { month }, signal }),
    meta: { entities: ['property.sheet', 'property.unit_payment'] },
  })
  const months = Array.from({ length: 24 }, (_, back) => addMonths(thisMonth, 1 - back))
  return (
    <div className={classes.section}>
      <div className={classes.tools}>
        <Select
          label={t('property.statement.month')}
          data={months.map(value => ({ value, label: formats.month(value) }))}
          value={month}
          allowDeselect={false}
          onChange={value => setMonth(value ?? thisMonth)}
        />
      </div>
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {data && <StatementView statement={data} pdf={`/v1/units/${unitId}/statement-pdf?month=${month}`} />}
    </div>
  )
}
