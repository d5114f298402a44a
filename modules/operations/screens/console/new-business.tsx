import { Button, Checkbox, Modal, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from '../operations.module.css'
import { KeyTold } from './key-told.tsx'

const fields = ['slug', 'name', 'timezone', 'currency'] as const

interface Props {
  editions: { id: string; name: string }[]
  onClose: () => void
}

/** The key is told once; people are let in with the command line, or sign up themselves. */
export function NewBusiness({ editions, onClose }: Props) {
  const { t } = useTerms()
  const { act, isBusy } = useAct()
  const [values, setValues] = useState<Record<string, string>>({ timezone: 'UTC', currency: 'EUR' })
  const [hasSamples, setSamples] = useState(false)
  const [apiKey, setApiKey] = useState<string>()
  async function make() {
    const made = await act(key =>
      api.post<{ tenantId: string; apiKey: string }>('/v1/console/tenants', values, { key }),
    )
    if (!made) return
    setApiKey(made.apiKey)
    const path = `/v1/console/tenants/${made.tenantId}/sample-data`
    if (hasSamples)
      await act(key => api.post(path, {}, { key }), { done: t('operations.businesses.samplesCome') })
  }
  return (
    <Modal opened onClose={onClose} title={t('operations.businesses.new')}>
      {apiKey ? (
        <KeyTold why={t('operations.businesses.keyOnce')} apiKey={apiKey} />
      ) : (
        <form
          className={classes.form}
          onSubmit={event => {
            event.preventDefault()
            void make()
          }}
        >
          {fields.map(field => (
            <TextInput
              key={field}
              label={t(`operations.businesses.field.${field}`)}
              value={values[field] ?? ''}
              required
              onChange={event => setValues({ ...values, [field]: event.currentTarget.value })}
            />
          ))}
          <Select
            label={t('operations.businesses.field.edition')}
            data={editions.map(({ id, name }) => ({ value: id, label: name }))}
            value={values.edition ?? null}
            required
            onChange={edition => setValues({ ...values, ...(edition ? { edition } : {}) })}
          />
          <Checkbox
            label={t('operations.businesses.samples')}
            description={t('operations.businesses.samplesHelp')}
            checked={hasSamples}
            onChange={event => setSamples(event.currentTarget.checked)}
          />
          <Button type="submit" loading={isBusy}>
            {t('operations.businesses.make')}
          </Button>
        </form>
      )}
    </Modal>
  )
}
