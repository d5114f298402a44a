import { newId } from '#ui/api/new-id.ts'
import '@mantine/core/styles/Radio.css'
import { Button, Checkbox, Group, Radio, Stack } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { type OwnCards, ownCardsQuery } from './cards.ts'

/** What the simulator makes of a card is said by its token; no card is linked anywhere. */
const trialCards = ['sim_card', 'sim_refused'] as const

interface LinkCardProps {
  network: OwnCards['network']
  onDone: () => void
}

/** The guest chooses a card and agrees to what is told of it. A live network brings a form of its own for the number. */
export function LinkCard({ network, onDone }: LinkCardProps) {
  const { t } = useTerms()
  const client = useQueryClient()
  const intend = useIntent()
  const [chosen, setChosen] = useState<string>(trialCards[0])
  const [agrees, setAgrees] = useState(false)
  const linking = useMutation({
    mutationFn: () =>
      intend(key => {
        const token = chosen === 'sim_card' ? `sim_${newId()}` : chosen
        return api.post('/v1/own-payment-cards', { token, agrees }, { key })
      }),
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: ownCardsQuery.queryKey }),
  })
  if (network !== 'simulator') return <p>{t('guest.card.elsewhere')}</p>
  return (
    <Stack gap="sm">
      <Radio.Group
        label={t('guest.card.which')}
        description={t('guest.card.simulated')}
        value={chosen}
        onChange={setChosen}
      >
        <Stack gap="xs" mt="xs">
          {trialCards.map(token => (
            <Radio key={token} value={token} label={t(`guest.card.${token}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Checkbox
        label={t('guest.card.agree')}
        checked={agrees}
        onChange={event => setAgrees(event.currentTarget.checked)}
      />
      {linking.error && <ProblemView error={linking.error} isInline />}
      <Group grow>
        <Button size="md" variant="default" onClick={onDone}>
          {t('action.cancel')}
        </Button>
        <Button size="md" disabled={!agrees} loading={linking.isPending} onClick={() => linking.mutate()}>
          {t('guest.card.do')}
        </Button>
      </Group>
    </Stack>
  )
}
