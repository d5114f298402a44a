import { Button, Modal, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import classes from '../kit/kit.module.css'
import { NativeInput } from '../kit/native-input.tsx'

const numeric = (text: string) => text.replace(/\D/g, '')

/** What is looked after, and when: by the calendar, by a meter, or by whichever is first. */
export function NewPlan({ onClose }: { onClose: () => void }) {
  const { t } = useTerms()
  const { formats, location } = useSession()
  const { act, isBusy } = useAct('property')
  const [values, setValues] = useState({
    buildingId: '',
    title: '',
    asset: '',
    mode: 'fixed',
    months: '12',
    firstDueOn: todayIn(formats.timeZone),
    meterName: '',
    everyUnits: '',
    meterValue: '',
  })
  const set = (changes: Partial<typeof values>) => setValues(before => ({ ...before, ...changes }))
  const { data } = useQuery({
    queryKey: ['property.building', 'choices', location?.id],
    queryFn: ({ signal }) =>
      api.get<{ data: { id: string; name: string }[] }>('/v1/buildings', {
        query: { 'filter[locationId]': location?.id, limit: 100 },
        signal,
      }),
  })
  const buildings = data?.data ?? []
  const buildingId = values.buildingId || buildings[0]?.id || ''
  async function submit(event: FormEvent) {
    event.preventDefault()
    const { title, asset, mode, months, firstDueOn, meterName, everyUnits, meterValue } = values
    const body = {
      ...{ buildingId, title, mode },
      ...(asset ? { asset } : {}),
      ...(months ? { everyMonths: Number(months), firstDueOn } : {}),
      ...(everyUnits ? { meterName, everyUnits: Number(everyUnits), meterValue: Number(meterValue) } : {}),
    }
    const done = t('property.plan.made', { title })
    if (await act(() => api.post('/v1/maintenance-plans', body), { done })) onClose()
  }
  const text = (name: keyof typeof values, isNumber = false) => ({
    label: t(`property.plan.field.${name}`),
    value: values[name],
    ...(isNumber ? { inputMode: 'numeric' as const } : {}),
    onChange: (event: { currentTarget: { value: string } }) =>
      set({ [name]: isNumber ? numeric(event.currentTarget.value) : event.currentTarget.value }),
  })
  return (
    <Modal opened onClose={onClose} title={t('property.plan.new')} centered size="lg">
      <form className={classes.form} onSubmit={event => void submit(event)}>
        <TextInput className={classes.wide} required data-autofocus {...text('title')} />
        <Select
          label={t('entity.property.building.one')}
          data={buildings.map(({ id, name }) => ({ value: id, label: name }))}
          value={buildingId}
          allowDeselect={false}
          onChange={value => set({ buildingId: value ?? '' })}
        />
        <TextInput {...text('asset')} />
        <Select
          label={t('property.plan.field.mode')}
          data={['fixed', 'floating'].map(value => ({ value, label: t(`property.plan.${value}`) }))}
          value={values.mode}
          allowDeselect={false}
          onChange={value => set({ mode: value ?? 'fixed' })}
        />
        <TextInput {...text('months', true)} />
        <NativeInput
          type="date"
          label={t('property.plan.field.firstDueOn')}
          value={values.firstDueOn}
          onChange={value => set({ firstDueOn: value })}
        />
        <TextInput {...text('meterName')} />
        <TextInput {...text('everyUnits', true)} />
        <TextInput {...text('meterValue', true)} />
        <Button className={classes.wide} type="submit" loading={isBusy} disabled={!values.title.trim()}>
          {t('action.save')}
        </Button>
      </form>
    </Modal>
  )
}
