import { Button, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import { withDaysSaid } from '../../rules.ts'
import classes from '../kit/kit.module.css'
import { Section } from '../kit/section.tsx'
import type { Cost, Preview } from './data.ts'

/** What the month costs and how each cost is shared. */
export function Costs({ preview }: { preview: Preview }) {
  const { t } = useTerms()
  const { formats, can } = useSession()
  const { act, busy } = useAct('property')
  const money = (amount: number) => formats.money({ amount, currency: preview.currency })
  const nameOf = ({ expenseId, description }: Cost) =>
    expenseId ? withDaysSaid(description, formats.day) : t('property.sheet.reserve')
  const rows = preview.costs.map(cost => (
    <li
      key={cost.expenseId ?? 'reserve'}
      className={classes.card}
      data-tone={cost.isSharable ? undefined : 'bad'}
    >
      <div className={classes.line}>
        <b className={classes.words}>{nameOf(cost)}</b>
        <span className={classes.figure}>{money(cost.amount)}</span>
      </div>
      <div className={classes.line}>
        <Text size="sm" c="dimmed">
          {t(`property.way.${cost.distribution}`)}
          {cost.meterKind && ` (${cost.meterKind})`} ·{' '}
          {t('property.sheet.parts', { tenant: cost.tenantPercent, owner: 100 - cost.tenantPercent })}
        </Text>
        {cost.expenseId && !preview.isIssued && can('property.expense.write') && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-md"
            className={classes.sure}
            ms="auto"
            leftSection={<IconTrash size={16} aria-hidden />}
            loading={busy === cost.expenseId}
            aria-label={t('property.cost.withdrawOf', { name: nameOf(cost) })}
            onClick={() =>
              void act(() => api.post(`/v1/common-expenses/${cost.expenseId}/withdrawal`), {
                busy: cost.expenseId ?? '',
                done: t('property.cost.withdrawn', { name: nameOf(cost) }),
              })
            }
          >
            {t('property.cost.withdraw')}
          </Button>
        )}
      </div>
      {!cost.isSharable && <Status tone="blocked">{t('property.sheet.notSharable')}</Status>}
    </li>
  ))
  if (rows.length > 0)
    rows.push(
      <li key="total" className={classes.total}>
        <b>{t('property.sheet.total')}</b>
        <b className={classes.figure}>{money(preview.total)}</b>
      </li>,
    )
  return (
    <Section title={t('property.sheet.costs')} none={t('property.sheet.noCosts')}>
      {rows}
    </Section>
  )
}
