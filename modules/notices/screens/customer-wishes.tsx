import { Button, Drawer, TextInput } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { Row } from '#ui/meta.ts'
import type { Way, Wishes } from './use-wishes.ts'
import { WishTable } from './wish-table.tsx'

/** What a customer wants to be told, on which channel; changed for them with the reason, which their history keeps. */
export function CustomerWishes({ row: { id } }: { row: Row }) {
  const { t } = useTerms()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="default" leftSection={<IconBell size={16} />} onClick={() => setOpen(true)}>
        {t('notices.theirWishes')}
      </Button>
      <Drawer
        opened={isOpen}
        onClose={() => setOpen(false)}
        position="right"
        size="lg"
        title={t('notices.theirWishes')}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        <Theirs customerId={id} />
      </Drawer>
    </>
  )
}

interface Change {
  topic: string
  way: Way
  isOn: boolean
}

function Theirs({ customerId }: { customerId: string }) {
  const { t } = useTerms()
  const client = useQueryClient()
  const [reason, setReason] = useState('')
  const queryKey = ['notice-preferences', customerId]
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) => api.get<Wishes>('/v1/notice-preferences', { query: { customerId }, signal }),
  })
  const change = useMutation({
    mutationFn: ({ topic, way, isOn }: Change) =>
      api.put('/v1/notice-preferences', { customerId, topic, [way]: isOn, reason: reason.trim() }),
    onError: failed => toast(asProblem(failed).message, { tone: 'problem' }),
    onSettled: () => client.invalidateQueries({ queryKey }),
  })
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows count={6} height={44} />
  return (
    <>
      <TextInput
        label={t('notices.whyChanged')}
        description={t('notices.whyChangedHint')}
        value={reason}
        maxLength={500}
        mb="md"
        onChange={event => setReason(event.currentTarget.value)}
      />
      <WishTable wishes={data.data} isLocked={!reason.trim() || change.isPending} onSet={change.mutate} />
    </>
  )
}
