import { Button, Checkbox, Modal, MultiSelect, Select, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { MoneyInput } from '#ui/form/money-input.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import classes from '../kit/kit.module.css'
import type { Distribution, PreviewUnit } from './data.ts'

const ways: Distribution[] = ['shares', 'equal', 'meter', 'units']

interface AddCostProps {
  buildingId: string
  month: string
  units: PreviewUnit[]
  onClose: () => void
}

/** A cost of the month, and in which of the four ways it is shared. */
export function AddCost({ buildingId, month, units, onClose }: AddCostProps) {
  const { t } = useTerms()
  const { session } = useSession()
  const { act, isBusy } = useAct('property')
  const [description, setDescription] = useState('')
  const [amount, setAmount] = useState<unknown>(null)
  const [distribution, setDistribution] = useState<Distribution>('shares')
  const [meterKind, setMeterKind] = useState('heating')
  const [unitIds, setUnitIds] = useState<string[]>([])
  const [tenantPercent, setTenantPercent] = useState('100')
  const [isFromReserve, setFromReserve] = useState(false)
  async function submit(event: FormEvent) {
    event.preventDefault()
    const body = {
      ...{ buildingId, month, description, amount, distribution, isFromReserve },
      tenantPercent: Number(tenantPercent),
      ...(distribution === 'meter' ? { meterKind } : {}),
      ...(distribution === 'units' ? { unitIds } : {}),
    }
    const done = t('property.cost.added', { name: description })
    if (await act(() => api.post('/v1/common-expenses', body), { done })) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t('property.cost.add')} centered size="lg">
      <form className={classes.form} onSubmit={event => void submit(event)}>
        <TextInput
          className={classes.wide}
          label={t('property.cost.description')}
          required
          data-autofocus
          value={description}
          onChange={event => setDescription(event.currentTarget.value)}
        />
        <MoneyInput
          label={t('property.cost.amount', { currency: session.tenant.currency })}
          value={amount}
          onChange={setAmount}
        />
        <Select
          label={t('property.cost.distribution')}
          data={ways.map(value => ({ value, label: t(`property.way.${value}`) }))}
          value={distribution}
          allowDeselect={false}
          onChange={value => setDistribution((value ?? 'shares') as Distribution)}
        />
        {distribution === 'meter' && (
          <TextInput
            label={t('property.cost.meterKind')}
            required
            value={meterKind}
            onChange={event => setMeterKind(event.currentTarget.value)}
          />
        )}
        {distribution === 'units' && (
          <MultiSelect
            className={classes.wide}
            label={t('property.cost.units')}
            searchable
            data={units.map(({ unitId, name }) => ({ value: unitId, label: name }))}
            value={unitIds}
            onChange={setUnitIds}
          />
        )}
        <TextInput
          label={t('property.cost.tenantPercent')}
          inputMode="numeric"
          value={tenantPercent}
          onChange={event => setTenantPercent(event.currentTarget.value.replace(/\D/g, '').slice(0, 3))}
        />
        <Checkbox
          className={classes.wide}
          label={t('property.cost.fromReserve')}
          checked={isFromReserve}
          onChange={event => setFromReserve(event.currentTarget.checked)}
        />
        <Button
          className={classes.wide}
          type="submit"
          loading={isBusy}
          disabled={!description.trim() || !amount}
        >
          {t('property.cost.add')}
        </Button>
      </form>
    </Modal>
  )
}
