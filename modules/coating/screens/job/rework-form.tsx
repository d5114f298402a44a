import '@mantine/core/styles/FloatingIndicator.css'
import '@mantine/core/styles/SegmentedControl.css'
import { Button, SegmentedControl, Select } from '@mantine/core'
import { useState } from 'react'
import { MoneyInput } from '#ui/form/money-input.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { causes, payers } from '../../rules.ts'
import classes from '../coating.module.css'
import { NumberField } from '../quote/number-field.tsx'
import own from './job.module.css'
import { useJobVerb } from './use-job-verb.ts'

interface ReworkFormProps {
  jobId: string
  count: number
  currency: string
}

/** Failed parts go round again below their job: why, and who pays. */
export function ReworkForm({ jobId, count, currency }: ReworkFormProps) {
  const { t } = useTerms()
  const [parts, setParts] = useState<number | null>(count)
  const [cause, setCause] = useState<string | null>(null)
  const [payer, setPayer] = useState<string>('shop')
  const [price, setPrice] = useState<unknown>({ amount: 0, currency })
  const verb = useJobVerb()
  const body = { count: parts ?? 0, cause, payer, ...(payer === 'customer' ? { price } : {}) }
  return (
    <section className={classes.card} aria-label={t('coating.rework.title')}>
      <div className={classes.cardHead}>
        <h2>{t('coating.rework.title')}</h2>
      </div>
      <div className={own.entry}>
        <NumberField label={t('coating.rework.count')} value={parts} min={1} onChange={setParts} />
        <Select
          label={t('coating.check.cause')}
          data={causes.map(value => ({ value, label: t(`coating.cause.${value}`) }))}
          value={cause}
          onChange={setCause}
        />
        <SegmentedControl
          aria-label={t('coating.rework.payer')}
          value={payer}
          onChange={setPayer}
          data={payers.map(value => ({ value, label: t(`coating.payer.${value}`) }))}
        />
        {payer === 'customer' && (
          <MoneyInput label={t('coating.rework.price')} value={price} onChange={setPrice} />
        )}
        <Button
          disabled={!cause || !parts}
          loading={verb.isPending}
          onClick={() =>
            verb.mutate({ path: `/v1/shop-jobs/${jobId}/reworks`, body, done: t('coating.rework.started') })
          }
        >
          {t('coating.rework.start')}
        </Button>
      </div>
    </section>
  )
}
