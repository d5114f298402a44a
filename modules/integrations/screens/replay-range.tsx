import { Button, Modal, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useSend } from '#ui/data/use-send.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { replayDays } from '../rules.ts'
import { everyList } from './roots.ts'

const choices = [1, 6, 24, replayDays * 24]

const hoursAgo = (hours: number) =>
  new Date(performance.timeOrigin + performance.now() - hours * 3_600_000).toISOString()

export function ReplayRange({ endpointId, onClose }: { endpointId: string; onClose: () => void }) {
  const { t } = useTerms()
  const [hours, setHours] = useState(choices[0]!)
  const replay = useSend(
    everyList,
    (range: { from: string; until: string }, key) =>
      api.post<{ queuedCount: number }>(`/v1/webhook-endpoints/${endpointId}/replays`, range, { key }),
    ({ queuedCount }) => {
      toast(t('integrations.queued', { count: queuedCount }))
      onClose()
    },
  )
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('integrations.range')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack gap="sm">
        <Text>{t('integrations.rangeWhy')}</Text>
        <Select
          label={t('integrations.since')}
          data={choices.map(value => ({
            value: String(value),
            label: t('integrations.lastHours', { count: value }),
          }))}
          value={String(hours)}
          allowDeselect={false}
          onChange={value => setHours(Number(value))}
          data-autofocus
        />
        <Button
          loading={replay.isPending}
          onClick={() => replay.mutate({ from: hoursAgo(hours), until: hoursAgo(0) })}
        >
          {t('integrations.again')}
        </Button>
      </Stack>
    </Modal>
  )
}
