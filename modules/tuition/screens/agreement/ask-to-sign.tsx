import '@mantine/core/styles/Modal.css'
import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { CopyButton } from '#ui/feedback/copy-button.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { Row } from '#ui/meta.ts'
import classes from './agreement.module.css'

interface Props {
  plan: Row
  onClose: () => void
}

interface Payer {
  id: string
  name: string
}

/** Which payer is asked; the link is told once, here. */
export function AskToSign({ plan, onClose }: Props) {
  const { t } = useTerms()
  const client = useQueryClient()
  const intend = useIntent()
  const payerIds = (plan.shares as { payerId: string }[]).map(({ payerId }) => payerId)
  const [customerId, setCustomerId] = useState(payerIds[0] ?? '')
  const payers = useQuery({
    queryKey: ['people.customer', 'payers', payerIds],
    queryFn: ({ signal }) =>
      api.get<{ data: Payer[] }>(`/v1/customers?limit=100&filter[id][in]=${payerIds.join()}`, { signal }),
  })
  const ask = useMutation({
    mutationFn: () =>
      intend(key =>
        api.post<{ token: string; wording: string }>(
          `/v1/tuition-plans/${plan.id}/agreements`,
          { customerId },
          { key },
        ),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['tuition.agreement'] }),
  })
  const address = ask.data ? `${location.origin}/l/${ask.data.token}` : ''
  return (
    <Modal
      opened
      size="lg"
      title={t('tuition.agreement.ask')}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {ask.data ? (
        <Stack>
          <p className={classes.wording}>{ask.data.wording}</p>
          <Text>{t('tuition.agreement.linkTold')}</Text>
          <code className={classes.link} data-testid="agreement-link">
            {address}
          </code>
          <Group justify="flex-end">
            <CopyButton text={address} label={t('tuition.agreement.copy')} />
            <Button onClick={onClose}>{t('action.close')}</Button>
          </Group>
        </Stack>
      ) : (
        <Stack>
          {ask.error && <ProblemView error={ask.error} isInline />}
          {!payers.data && <SkeletonRows count={2} height={40} />}
          <Radio.Group label={t('tuition.agreement.who')} value={customerId} onChange={setCustomerId}>
            <Stack gap="sm" mt="xs">
              {(payers.data?.data ?? []).map(({ id, name }) => (
                <Radio key={id} size="md" value={id} label={name} />
              ))}
            </Stack>
          </Radio.Group>
          <Group justify="flex-end">
            <Button loading={ask.isPending} disabled={!customerId} onClick={() => ask.mutate()}>
              {t('tuition.agreement.makeLink')}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  )
}
