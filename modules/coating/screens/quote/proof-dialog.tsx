import '@mantine/core/styles/Modal.css'
import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { PhotoPicker } from '#modules/files/screens/public.tsx'
import { CopyButton } from '#ui/feedback/copy-button.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import own from './quote.module.css'
import type { useQuoteVerbs } from './use-quote-verbs.ts'

interface DialogProps {
  verbs: ReturnType<typeof useQuoteVerbs>
  onClose: () => void
}

/** Pictures and a word for the customer; the link is told once, here. */
export function ProofDialog({ verbs, onClose }: DialogProps) {
  const { t } = useTerms()
  const [note, setNote] = useState('')
  const [fileIds, setFileIds] = useState<string[]>([])
  const token = verbs.prove.data?.token
  const address = token ? `${location.origin}/l/${token}` : ''
  return (
    <Modal
      opened
      size="lg"
      title={t('coating.quote.prove')}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {address ? (
        <Stack>
          <Text>{t('coating.proof.linkTold')}</Text>
          <div className={own.link}>
            <code data-testid="proof-link">{address}</code>
            <CopyButton text={address} label={t('coating.proof.copy')} />
          </div>
          <Group justify="flex-end">
            <Button onClick={onClose}>{t('coating.proof.done')}</Button>
          </Group>
        </Stack>
      ) : (
        <Stack>
          <Textarea
            label={t('coating.proof.note')}
            autosize
            minRows={2}
            value={note}
            onChange={event => setNote(event.currentTarget.value)}
          />
          <PhotoPicker onChange={setFileIds} />
          <Group justify="flex-end">
            <Button
              loading={verbs.prove.isPending}
              onClick={() => verbs.prove.mutate({ note: note || null, fileIds })}
            >
              {t('coating.proof.makeLink')}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  )
}
