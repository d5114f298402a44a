import { Button, Group, Modal, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { Care } from './use-care.ts'

/** A dose that is not given, or given without its meal, needs a reason. */
export function ReasonDialog({ care }: { care: Care }) {
  const { t } = useTerms()
  const [reason, setReason] = useState('')
  const { asked, setAsked } = care
  if (!asked) return null
  const { item, outcome, isUneaten } = asked
  function close() {
    setReason('')
    setAsked(null)
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!reason.trim()) return
    void care.record(item, outcome, reason.trim())
    close()
  }
  return (
    <Modal opened onClose={close} title={`${item.guestName} · ${item.name}`} centered>
      <form onSubmit={submit}>
        <Text mb="sm">{t(isUneaten ? 'care.notEaten' : 'care.whyNot')}</Text>
        <TextInput
          label={t('care.reason')}
          data-autofocus
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={close}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" disabled={!reason.trim()}>
            {t(`care.outcome.${outcome}`)}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
