import { ActionIcon, Button, Modal, Select, Text } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconPlus } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { Status } from '#ui/theme/status.tsx'
import classes from './kit/kit.module.css'
import { AddCost } from './money/add-cost.tsx'
import { Costs } from './money/costs.tsx'
import { addMonths, type Preview, useBuildings, usePreview, useReserve } from './money/data.ts'
import { UnitTable } from './money/unit-table.tsx'

/** A month of a building: its costs, what each unit would be asked for, and the press that issues it. */
export function MonthSheet() {
  const { t } = useTerms()
  const { location, formats, can } = useSession()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as { building?: string; month?: string }
  const { data: buildings } = useBuildings(location?.id)
  const buildingId = search.building ?? buildings?.[0]?.id ?? ''
  const month = search.month ?? todayIn(formats.timeZone).slice(0, 7)
  const show = (next: { building?: string; month?: string }) =>
    void navigate({ to: '.', search: { building: buildingId, month, ...next }, replace: true } as never)
  const { data: preview, error, refetch } = usePreview(buildingId, month)
  const { data: reserve } = useReserve(buildingId)
  const [dialog, setDialog] = useState<'cost' | 'issue' | null>(null)
  const isReady = preview && !preview.isIssued
  return (
    <Page
      title={t('property.sheet.title')}
      sentence={formats.month(month)}
      action={
        isReady &&
        can('property.sheet.issue') && (
          <Button onClick={() => setDialog('issue')}>{t('property.sheet.issue')}</Button>
        )
      }
      more={
        isReady &&
        can('property.expense.write') && (
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setDialog('cost')}
          >
            {t('property.cost.add')}
          </Button>
        )
      }
    >
      <div className={classes.tools}>
        <Select
          aria-label={t('entity.property.building.one')}
          data={(buildings ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={buildingId || null}
          allowDeselect={false}
          onChange={building => show({ building: building ?? '' })}
        />
        <div className={classes.months}>
          <ActionIcon
            variant="default"
            size={36}
            aria-label={t('property.sheet.before')}
            onClick={() => show({ month: addMonths(month, -1) })}
          >
            <IconChevronLeft size={18} className="flip-rtl" aria-hidden />
          </ActionIcon>
          <Text fw={600}>{formats.month(month)}</Text>
          <ActionIcon
            variant="default"
            size={36}
            aria-label={t('property.sheet.after')}
            onClick={() => show({ month: addMonths(month, 1) })}
          >
            <IconChevronRight size={18} className="flip-rtl" aria-hidden />
          </ActionIcon>
        </div>
        {preview && (
          <Status tone={preview.isIssued ? 'done' : 'planned'}>
            {t(preview.isIssued ? 'property.sheet.isIssued' : 'property.sheet.isOpen')}
          </Status>
        )}
        {reserve && (
          <Text size="sm">{t('property.sheet.inReserve', { amount: formats.money(reserve.balance) })}</Text>
        )}
      </div>
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {!preview && !error && <SkeletonRows count={8} height={40} />}
      {preview && (
        <div className={classes.columns}>
          <Costs preview={preview} />
          <UnitTable preview={preview} />
        </div>
      )}
      {preview && dialog === 'cost' && (
        <AddCost
          buildingId={buildingId}
          month={month}
          units={preview.units}
          onClose={() => setDialog(null)}
        />
      )}
      {preview && dialog === 'issue' && (
        <Issue preview={preview} buildingId={buildingId} onClose={() => setDialog(null)} />
      )}
    </Page>
  )
}

interface IssueProps {
  preview: Preview
  buildingId: string
  onClose: () => void
}

/** Nothing of an issued month changes again, so it is asked for once more. */
function Issue({ preview, buildingId, onClose }: IssueProps) {
  const { t } = useTerms()
  const { formats } = useSession()
  const { act, isBusy } = useAct('property')
  const { month, total, currency, units } = preview
  const name = formats.month(month)
  async function issue() {
    const sheet = await act(() => api.post('/v1/expense-sheets', { buildingId, month }), {
      done: t('property.sheet.wasIssued', { month: name }),
    })
    if (sheet) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t('property.sheet.issue')} centered>
      <Text>
        {t('property.sheet.sure', {
          month: name,
          amount: formats.money({ amount: total, currency }),
          count: units.length,
        })}
      </Text>
      <Button mt="md" fullWidth loading={isBusy} onClick={() => void issue()}>
        {t('property.sheet.issueNow')}
      </Button>
    </Modal>
  )
}
