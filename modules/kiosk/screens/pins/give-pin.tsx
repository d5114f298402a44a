import '@mantine/core/styles/Alert.css'
import { Alert, Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem, type Problem } from '#ui/api/problem.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import classes from '../door/conflicts.module.css'

interface Contact {
  id: string
  name: string
  relationship: string
  role: 'guardian' | 'family' | 'pickup' | 'emergency'
}

/** Gives somebody a PIN, which is shown this once. */
export function GivePin({ onClose }: { onClose: () => void }) {
  const { t } = useTerms()
  const { location } = useSession()
  const [contactId, setContactId] = useState<string | null>(null)
  const [idDocument, setIdDocument] = useState('')
  const [told, setTold] = useState<string>()
  const [problem, setProblem] = useState<Problem>()
  const contacts = useQuery({
    queryKey: ['children.contact', 'all'],
    queryFn: ({ signal }) =>
      api.get<{ data: Contact[] }>('/v1/child-contacts?limit=200&sort=name', { signal }),
  })
  const known = (contacts.data?.data ?? []).filter(({ role }) => role !== 'emergency')
  const contact = known.find(({ id }) => id === contactId)
  const needsId = contact?.role === 'pickup'

  async function give(event: FormEvent) {
    event.preventDefault()
    try {
      const body = { locationId: location?.id, ...(idDocument ? { idDocument } : {}) }
      setTold((await api.post<{ pin: string }>(`/v1/child-contacts/${contactId}/kiosk-pins`, body)).pin)
    } catch (error) {
      setProblem(asProblem(error))
    }
  }

  return (
    <Modal opened onClose={onClose} title={t('kiosk.pins.give')} centered>
      {told ? (
        <Stack>
          <Text>{t('kiosk.pins.told', { name: contact?.name ?? '' })}</Text>
          <output className={classes.told}>{told.replace(/^(...)/, '$1 ')}</output>
          <Button onClick={onClose}>{t('kiosk.pins.noted')}</Button>
        </Stack>
      ) : (
        <form onSubmit={event => void give(event)}>
          <Stack>
            <Select
              searchable
              size="md"
              label={t('kiosk.pins.who')}
              value={contactId}
              onChange={setContactId}
              data={known.map(({ id, name, relationship }) => ({
                value: id,
                label: `${name} · ${relationship}`,
              }))}
            />
            {needsId && (
              <TextInput
                size="md"
                label={t('kiosk.pins.idDocument')}
                value={idDocument}
                onChange={event => setIdDocument(event.currentTarget.value)}
              />
            )}
            {problem && <Alert color="red">{problem.message}</Alert>}
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {t('action.cancel')}
              </Button>
              <Button type="submit" disabled={!contactId || (needsId && !idDocument.trim())}>
                {t('kiosk.pins.draw')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  )
}
