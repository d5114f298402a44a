import { Divider, Drawer, Group, Stack, Text, Title } from '@mantine/core'
import '@mantine/core/styles/Divider.css'
import { useQuery } from '@tanstack/react-query'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { History } from '#ui/detail/history.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFocusBack } from '#ui/timeline/use-focus-back.ts'
import { stayQuery } from './data.ts'
import { StatusBadge } from './status-badge.tsx'
import { StayFacts } from './stay-facts.tsx'
import { VerbButtons } from './verb-buttons.tsx'

interface StayPanelProps {
  stayId: string
  roomName: (id: string) => string
  onMove: () => void
  onClose: () => void
}

/** A stay beside the screen it was opened from, which stays in sight and in reach. */
export function StayPanel({ stayId, roomName, onMove, onClose }: StayPanelProps) {
  const { t } = useTerms()
  useFocusBack()
  const entity = useEntity('bookings.stay')
  const { data: stay, error, refetch } = useQuery(stayQuery(stayId))
  const who = stay?.guests?.map(guest => guest.name).join(', ') || stay?.customer?.name || ''
  return (
    <Drawer
      opened
      position="right"
      size={420}
      withOverlay={false}
      lockScroll={false}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      title={stay ? t('bookings.stay.title', { number: stay.number }) : t('feedback.loading')}
    >
      {error && <ProblemView error={error} onRetry={() => void refetch()} isInline />}
      {!error && !stay && <SkeletonRows count={8} />}
      {stay && (
        <Stack gap="md">
          <Group justify="space-between" wrap="nowrap" align="start">
            <div>
              <Title order={2} size="h2">
                {who}
              </Title>
              {stay.customer && <Text c="dimmed">{stay.customer.name}</Text>}
            </div>
            <StatusBadge status={stay.status} />
          </Group>
          <VerbButtons stay={stay} who={who} onMove={onMove} />
          <StayFacts stay={stay} roomName={roomName} />
          <Divider />
          <Title order={3} size="h4">
            {t('bookings.history.title')}
          </Title>
          <History entity={entity} id={stay.id} />
        </Stack>
      )}
    </Drawer>
  )
}
