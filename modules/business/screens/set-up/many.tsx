import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { useAct } from '#ui/data/use-act.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { EntityMeta } from '#ui/meta.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { SeriesDialog } from './series-dialog.tsx'

interface ManyProps {
  entity: EntityMeta
  /** Where the words are sent. */
  path: string
  onClose: () => void
  onMade: () => unknown
}

/** Many at once, said in a line: A01–A20 Junior. */
export function Many({ entity, path, onClose, onMade }: ManyProps) {
  const { t } = useTerms()
  const { location } = useSession()
  const { act, isBusy } = useAct()
  const [pattern, setPattern] = useState('')
  const [refused, setRefused] = useState<string>()

  async function make() {
    const body = { locationId: location?.id, pattern }
    const onRefused = (problem: unknown) => {
      const message = asProblem(problem).errors[0]?.message
      setRefused(message)
      return message !== undefined
    }
    const send = (key: string) => api.post<{ data: unknown[] }>(path, body, { key })
    const made = await act(send, { onRefused })
    if (!made) return
    toast(t('business.series.made', { count: made.data.length }))
    onMade()
    onClose()
  }

  return (
    <SeriesDialog
      entity={entity}
      count={0}
      canMake={pattern.trim() !== ''}
      isBusy={isBusy}
      onClose={onClose}
      onMake={() => void make()}
    >
      <TextInput
        label={t('business.series.label')}
        description={t('business.series.patternHelp')}
        placeholder={t('business.series.patternExample')}
        value={pattern}
        error={refused}
        data-autofocus
        onChange={event => {
          setRefused(undefined)
          setPattern(event.currentTarget.value)
        }}
      />
    </SeriesDialog>
  )
}
