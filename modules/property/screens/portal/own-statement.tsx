import { Select } from '@mantine/core'
import { IconReceipt } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import classes from '../kit/kit.module.css'
import { type Statement, StatementView } from '../money/statement-view.tsx'
import type { ResidentHome } from './data.ts'
import { OwnPage } from './own-page.tsx'

/** What the month cost a resident, and how every line of it comes about. */
export function OwnStatement() {
  const { t } = useTerms()
  return (
    <OwnPage title={t('property.statement.title')}>
      {home =>
        home.months.length ? (
          <Months home={home} />
        ) : (
          <Empty icon={IconReceipt} sentence={t('property.own.noStatement')} />
        )
      }
    </OwnPage>
  )
}

function Months({ home }: { home: ResidentHome }) {
  const { t, language } = useTerms()
  const formats = useFormats()
  const [month, setMonth] = useState<string | null>(null)
  const [unitId, setUnitId] = useState(home.homes[0]?.unitId ?? '')
  const shown = month ?? home.months[0]!
  const query = { unitId, month: shown }
  const { data, error, refetch } = useQuery({
    queryKey: ['own-statement', unitId, shown],
    queryFn: ({ signal }) => api.get<Statement>('/v1/own-statement', { query, signal }),
  })
  return (
    <>
      <div className={classes.form}>
        {home.homes.length > 1 && (
          <Select
            label={t('entity.property.unit.one')}
            data={home.homes.map(one => ({ value: one.unitId, label: one.unitName }))}
            value={unitId}
            allowDeselect={false}
            onChange={value => setUnitId(value ?? '')}
          />
        )}
        <Select
          size="md"
          label={t('property.statement.month')}
          data={home.months.map(value => ({ value, label: formats.month(value) }))}
          value={shown}
          allowDeselect={false}
          onChange={setMonth}
        />
      </div>
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {data && (
        <StatementView
          statement={data}
          pdf={`/v1/own-statement-pdf?${new URLSearchParams({ ...query, language }).toString()}`}
        />
      )}
    </>
  )
}
