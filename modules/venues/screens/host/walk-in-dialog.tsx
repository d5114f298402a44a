import { Button, Modal, Stack, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem, type Problem } from '#ui/api/problem.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { DayBook } from './data.ts'
import { PartySize } from './party-size.tsx'

interface WalkInDialogProps {
  book: DayBook
  /** A table the host chose; the best one unless given. */
  tableId?: string | undefined
  onClose: () => void
}

/** Someone in the door: how many, and they sit. */
export function WalkInDialog({ book, tableId, onClose }: WalkInDialogProps) {
  const { t } = useTerms()
  const client = useQueryClient()
  const intend = useIntent()
  const [partySize, setPartySize] = useState(2)
  const [guestName, setGuestName] = useState('')
  const [problem, setProblem] = useState<Problem>()
  const [isBusy, setBusy] = useState(false)
  const table = book.tables.find(one => one.id === tableId)

  async function submit(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    try {
      const body = {
        venueId: book.venueId,
        partySize,
        ...(guestName.trim() ? { guestName: guestName.trim() } : {}),
        ...(tableId ? { tableIds: [tableId] } : {}),
      }
      const made = await intend(key => api.post<{ tableIds: string[] }>('/v1/walk-ins', body, { key }))
      const names = book.tables.filter(one => made.tableIds.includes(one.id)).map(one => one.name)
      toast(t('venues.done.walkIn', { table: names.join(' + ') }))
      onClose()
    } catch (error) {
      setProblem(asProblem(error))
    } finally {
      setBusy(false)
      void client.invalidateQueries({ queryKey: ['venues.reservation'] })
    }
  }

  return (
    <Modal
      opened
      centered
      onClose={onClose}
      title={table ? t('venues.host.walkInAt', { table: table.name }) : t('venues.host.walkIn')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form onSubmit={submit}>
        <Stack>
          <PartySize value={partySize} onChange={setPartySize} />
          <TextInput
            label={t('venues.host.nameIfAny')}
            maxLength={200}
            value={guestName}
            onChange={event => setGuestName(event.currentTarget.value)}
          />
          {problem && <ProblemView error={problem} isInline />}
          <Button type="submit" size="md" loading={isBusy}>
            {t('venues.host.seatNow')}
          </Button>
        </Stack>
      </form>
    </Modal>
  )
}
