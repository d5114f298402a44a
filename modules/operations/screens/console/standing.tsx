import { Button, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from '../operations.module.css'
import type { Business } from './business.ts'

/** Shuts a business, or lets it go on; with a reason that stays on record. */
export function Standing({ business }: { business: Pick<Business, 'id' | 'name' | 'status'> }) {
  const { t } = useTerms()
  const { act, isBusy } = useAct()
  const [isAsking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const { id, name } = business
  const isActive = business.status === 'active'
  const verb = t(isActive ? 'operations.businesses.suspend' : 'operations.businesses.resume')
  async function send() {
    const body = { status: isActive ? 'suspended' : 'active', reason }
    const done = t(isActive ? 'operations.businesses.isSuspended' : 'operations.businesses.isResumed', {
      name,
    })
    if (await act(key => api.put(`/v1/console/tenants/${id}/standing`, body, { key }), { done }))
      setAsking(false)
  }
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)} aria-label={`${verb}: ${name}`}>
        {verb}
      </Button>
      <Modal opened={isAsking} onClose={() => setAsking(false)} title={`${verb}: ${name}`}>
        <form
          className={classes.form}
          onSubmit={event => {
            event.preventDefault()
            void send()
          }}
        >
          <TextInput
            label={t('operations.reason')}
            value={reason}
            required
            minLength={3}
            maxLength={300}
            onChange={event => setReason(event.currentTarget.value)}
          />
          <Button
            type="submit"
            loading={isBusy}
            color={isActive ? 'red' : undefined}
            disabled={reason.length < 3}
          >
            {verb}
          </Button>
        </form>
      </Modal>
    </>
  )
}
