import { Button, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from '../operations.module.css'
import type { Business } from './business.ts'
import { KeyTold } from './key-told.tsx'

/** Orders a copy without anybody's name; its key is told once, and the copying goes on by itself. */
export function Copy({ business }: { business: Pick<Business, 'id' | 'slug' | 'name'> }) {
  const { t } = useTerms()
  const { act, isBusy } = useAct()
  const [isAsking, setAsking] = useState(false)
  const [values, setValues] = useState({ slug: `${business.slug}-copy`, name: business.name })
  const [apiKey, setApiKey] = useState<string>()
  const verb = t('operations.businesses.copy')
  const path = `/v1/console/tenants/${business.id}/copies`
  async function send() {
    const ordered = await act(key => api.post<{ apiKey: string }>(path, values, { key }))
    if (ordered) setApiKey(ordered.apiKey)
  }
  function close() {
    setAsking(false)
    setApiKey(undefined)
  }
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)} aria-label={`${verb}: ${business.name}`}>
        {verb}
      </Button>
      <Modal opened={isAsking} onClose={close} title={`${verb}: ${business.name}`}>
        {apiKey ? (
          <KeyTold why={t('operations.copies.keyOnce')} apiKey={apiKey} />
        ) : (
          <form
            className={classes.form}
            onSubmit={event => {
              event.preventDefault()
              void send()
            }}
          >
            <p className={classes.quiet}>{t('operations.businesses.copyHelp')}</p>
            {(['slug', 'name'] as const).map(field => (
              <TextInput
                key={field}
                label={t(`operations.businesses.field.${field}`)}
                value={values[field]}
                required
                onChange={event => setValues({ ...values, [field]: event.currentTarget.value })}
              />
            ))}
            <Button type="submit" loading={isBusy}>
              {verb}
            </Button>
          </form>
        )}
      </Modal>
    </>
  )
}
