import { Button, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { CopyText } from '#ui/feedback/copy-text.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from '../operations.module.css'

const fields = ['slug', 'name', 'edition', 'timezone', 'currency'] as const

/** The key is told once; people are let in with the command line, or sign up themselves. */
export function NewBusiness({ onClose }: { onClose: () => void }) {
  const { t } = useTerms()
  const { act, isBusy } = useAct()
  const [values, setValues] = useState<Record<string, string>>({ timezone: 'UTC', currency: 'EUR' })
  const [apiKey, setApiKey] = useState<string>()
  async function make() {
    const made = await act(key => api.post<{ apiKey: string }>('/v1/console/tenants', values, { key }))
    if (made) setApiKey(made.apiKey)
  }
  return (
    <Modal opened onClose={onClose} title={t('operations.businesses.new')}>
      {apiKey ? (
        <div className={classes.form}>
          <p>{t('operations.businesses.keyOnce')}</p>
          <CopyText label={t('operations.businesses.key')} text={apiKey} />
        </div>
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
          <Button type="submit" loading={isBusy}>
            {t('operations.businesses.make')}
          </Button>
        </form>
      )}
    </Modal>
  )
}
