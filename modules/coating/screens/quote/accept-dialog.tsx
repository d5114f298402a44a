import '@mantine/core/styles/Modal.css'
import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { useQuoteVerbs } from './use-quote-verbs.ts'

interface DialogProps {
  verbs: ReturnType<typeof useQuoteVerbs>
  onClose: () => void
}

/** The customer said yes on the phone: who, so that it can be told later. */
export function AcceptDialog({ verbs, onClose }: DialogProps) {
  const { t } = useTerms()
  const [who, setWho] = useState('')
  return (
    <Modal
      opened
      title={t('coating.quote.accept')}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form
        onSubmit={event => {
          event.preventDefault()
          verbs.accept.mutate(who, { onSuccess: onClose })
        }}
      >
        <Stack>
          <TextInput
            label={t('coating.quote.whoSaidSo')}
            required
            data-autofocus
            value={who}
            onChange={event => setWho(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button type="submit" loading={verbs.accept.isPending} disabled={!who.trim()}>
              {t('coating.quote.accept')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
