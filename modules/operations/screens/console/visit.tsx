import { Button, Modal, NumberInput, Select, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from '../operations.module.css'
import type { Business } from './business.ts'

interface Person {
  id: string
  name: string
  role: string
  canSignIn: boolean
}

const shortestReason = 10

/** See a business as one of its people does; for a while, for a reason, and on its record. */
export function Visit({ business }: { business: Pick<Business, 'id' | 'name'> }) {
  const { t } = useTerms()
  const [isAsking, setAsking] = useState(false)
  const label = t('operations.visit.begin')
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)} aria-label={`${label}: ${business.name}`}>
        {label}
      </Button>
      {isAsking && (
        <Modal
          opened
          onClose={() => setAsking(false)}
          title={t('operations.visit.title', { name: business.name })}
        >
          <VisitForm tenantId={business.id} />
        </Modal>
      )}
    </>
  )
}

function VisitForm({ tenantId }: { tenantId: string }) {
  const { t } = useTerms()
  const { act, isBusy } = useAct()
  const [memberId, setMemberId] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [minutes, setMinutes] = useState<number | string>(15)
  const { data } = useQuery({
    queryKey: ['console', 'members', tenantId],
    queryFn: ({ signal }) =>
      api.get<{ data: Person[] }>(`/v1/console/tenants/${tenantId}/members`, { signal }),
  })
  const people = data?.data.filter(person => person.canSignIn) ?? []
  async function begin() {
    const body = { tenantId, memberId, reason, minutes: Number(minutes) }
    // Another person from here on: nothing of what the operator saw may linger.
    if (await act(key => api.post('/v1/console/visits', body, { key }))) window.location.assign('/app')
  }
  return (
    <form
      className={classes.form}
      onSubmit={event => {
        event.preventDefault()
        void begin()
      }}
    >
      <Select
        label={t('operations.visit.as')}
        data={people.map(({ id, name, role }) => ({ value: id, label: `${name} (${role})` }))}
        value={memberId}
        onChange={setMemberId}
        searchable
        required
      />
      <Textarea
        label={t('operations.reason')}
        description={t('operations.visit.reasonHelp')}
        value={reason}
        required
        maxLength={300}
        onChange={event => setReason(event.currentTarget.value)}
      />
      <NumberInput
        label={t('operations.visit.minutes')}
        value={minutes}
        min={1}
        max={60}
        onChange={setMinutes}
      />
      <Button type="submit" loading={isBusy} disabled={!memberId || reason.length < shortestReason}>
        {t('operations.visit.begin')}
      </Button>
    </form>
  )
}
