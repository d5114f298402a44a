import { Button, Text } from '@mantine/core'
import { api } from '#ui/api/client.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import classes from '../kit/kit.module.css'
import { Section } from '../kit/section.tsx'
import { useAct } from '../kit/use-act.ts'
import type { Preview } from './data.ts'

/** What the month costs and how each cost is shared. */
export function Costs({ preview }: { preview: Preview }) {
  const { t } = useTerms()
  const { formats, can } = useSession()
  const { act, busy } = useAct()
  const money = (amount: number) => formats.money({ amount, currency: preview.currency })
  return (
    <Section
      title={t('property.sheet.costs')}
      aside={money(preview.total)}
      none={t('property.sheet.noCosts')}
    >
      {preview.costs.map(cost => (
        <li
          key={cost.expenseId ?? 'reserve'}
          className={classes.card}
          data-tone={cost.isSharable ? undefined : 'bad'}
        >
          <div className={classes.line}>
            <b>{cost.expenseId ? cost.description : t('property.sheet.reserve')}</b>
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
                loading={busy === cost.expenseId}
                aria-label={t('property.cost.withdrawOf', { name: cost.description })}
                onClick={() =>
                  void act(() => api.post(`/v1/common-expenses/${cost.expenseId}/withdrawal`), {
                    key: cost.expenseId ?? '',
                    done: t('property.cost.withdrawn', { name: cost.description }),
                  })
                }
              >
                {t('property.cost.withdraw')}
              </Button>
            )}
          </div>
          {!cost.isSharable && <Status tone="blocked">{t('property.sheet.notSharable')}</Status>}
        </li>
      ))}
    </Section>
  )
}
