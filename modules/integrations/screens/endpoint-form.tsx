import '@mantine/core/styles/Pill.css'
import '@mantine/core/styles/PillsInput.css'
import { Button, Checkbox, Modal, Select, Stack, TagsInput, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { useSend } from '#ui/data/use-send.ts'
import { useMergedSave } from '#ui/form/use-merged-save.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useRoleName } from '#ui/session/role-name.ts'
import { everyList } from './roots.ts'
import type { Endpoint } from './types.ts'

interface EndpointFormProps {
  /** Left out: a new one. */
  endpoint?: Endpoint
  onClose: () => void
  onSaved: (saved: Endpoint & { secret?: string }) => void
}

type Draft = Pick<Endpoint, 'name' | 'url' | 'events' | 'role' | 'hasRecord'>

const blank: Draft = { name: '', url: 'https://', events: [], role: 'owner', hasRecord: false }

/** Where to send, what, and as whom. */
export function EndpointForm({ endpoint, onClose, onSaved }: EndpointFormProps) {
  const { t } = useTerms()
  const roleName = useRoleName()
  const [draft, setDraft] = useState<Draft>(endpoint ?? blank)
  const { data } = useQuery({
    queryKey: ['webhook-choices'],
    queryFn: ({ signal }) =>
      api.get<{ events: string[]; roles: string[] }>('/v1/webhook-choices', { signal }),
  })
  const change = useMergedSave('/v1/webhook-endpoints', endpoint)
  const save = useSend(
    everyList,
    ({ name, url, events, role, hasRecord }: Draft, key) => {
      const body = { name, url, events, role, hasRecord }
      return endpoint
        ? change(body, key)
        : api.post<Endpoint & { secret: string }>('/v1/webhook-endpoints', body, { key })
    },
    onSaved,
  )
  const problems = save.error ? asProblem(save.error).errors : []
  const errorOf = (field: string) => problems.find(({ pointer }) => pointer.split('/')[1] === field)?.message
  const set = (change: Partial<Draft>) => setDraft(before => ({ ...before, ...change }))
  function submit(event: FormEvent) {
    event.preventDefault()
    save.mutate(draft)
  }
  const modules = [...new Set((data?.events ?? []).map(name => `${name.split('.')[0]}.*`))]
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(endpoint ? 'integrations.edit' : 'integrations.new')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          <TextInput
            label={t('integrations.field.name')}
            value={draft.name}
            error={errorOf('name')}
            maxLength={100}
            required
            data-autofocus
            onChange={event => set({ name: event.currentTarget.value })}
          />
          <TextInput
            label={t('integrations.field.url')}
            description={t('integrations.field.urlHelp')}
            type="url"
            value={draft.url}
            error={errorOf('url')}
            required
            onChange={event => set({ url: event.currentTarget.value })}
          />
          <TagsInput
            label={t('integrations.field.events')}
            description={t('integrations.field.eventsHelp')}
            data={[...modules, ...(data?.events ?? [])]}
            value={draft.events}
            error={errorOf('events')}
            limit={200}
            clearable
            onChange={events => set({ events })}
          />
          <Select
            label={t('integrations.field.role')}
            description={t('integrations.field.roleHelp')}
            data={(data?.roles ?? [draft.role]).map(role => ({ value: role, label: roleName(role) }))}
            value={draft.role}
            error={errorOf('role')}
            allowDeselect={false}
            onChange={role => role && set({ role })}
          />
          <Checkbox
            label={t('integrations.field.hasRecord')}
            description={t('integrations.field.hasRecordHelp')}
            checked={draft.hasRecord}
            onChange={event => set({ hasRecord: event.currentTarget.checked })}
          />
          <Button type="submit" loading={save.isPending}>
            {t(endpoint ? 'action.save' : 'integrations.create')}
          </Button>
        </Stack>
      </form>
    </Modal>
  )
}
