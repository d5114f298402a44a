import '@mantine/core/styles/Pill.css'
import '@mantine/core/styles/PillsInput.css'
import '@mantine/core/styles/Alert.css'
import { Alert, Button, Group, Modal, MultiSelect, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { RefPicker } from '#ui/form/ref-picker.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useCureDeed } from './use-cure-deed.ts'

interface Job {
  id: string
  reference: string
  title: string
  partCount: number
}

const jobsQuery = {
  queryKey: ['coating.shop_job', 'to-bake'],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    api.get<{ data: Job[] }>('/v1/shop-jobs', {
      query: { 'filter[invoicedAt][null]': true, limit: 100 },
      signal,
    }),
}

/** Which oven, which recipe, whose parts. */
export function BakeDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTerms()
  const navigate = useNavigate()
  const deed = useCureDeed()
  const jobs = useQuery(jobsQuery)
  const [ovenId, setOven] = useState('')
  const [recipeId, setRecipe] = useState('')
  const [chosen, setChosen] = useState<string[]>([])
  const known = jobs.data?.data ?? []
  const isReady = ovenId !== '' && recipeId !== '' && chosen.length > 0

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!isReady) return
    const loads = known
      .filter(job => chosen.includes(job.id))
      .map(job => ({ shopJobId: job.id, partCount: job.partCount }))
    const batch = await deed.run(key =>
      api.post<{ id: string }>('/v1/batches', { ovenId, recipeId, loads }, { key }),
    )
    if (batch) void navigate({ to: `/app/batches/${batch.id}` as string })
  }
  return (
    <Modal opened onClose={onClose} title={t('coating.cure.bakeTitle')} centered>
      <form onSubmit={event => void submit(event)}>
        <Stack>
          <RefPicker
            label={t('coating.cure.oven')}
            target="coating.oven"
            value={ovenId}
            onChange={id => setOven(id ?? '')}
            isOptional={false}
          />
          <RefPicker
            label={t('coating.cure.recipe')}
            target="coating.recipe"
            value={recipeId}
            onChange={id => setRecipe(id ?? '')}
            isOptional={false}
          />
          <MultiSelect
            label={t('coating.cure.jobs')}
            searchable
            value={chosen}
            onChange={setChosen}
            data={known.map(job => ({
              value: job.id,
              label: `${job.reference} · ${job.title} · ${t('coating.cure.parts', { count: job.partCount })}`,
            }))}
          />
          {deed.refusal && (
            <Alert color="red" role="alert">
              {deed.refusal}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button type="submit" disabled={!isReady} loading={deed.isBusy}>
              {t('coating.cure.bake')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
