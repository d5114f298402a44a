import { Button, Group, Modal, Textarea } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'

interface ReasonDialogProps {
  title: string
  label: string
  verb: string
  isOptional?: boolean
  children?: ReactNode
  onClose: () => void
  onDone: (reason: string) => void
}

/** Asks why before something is done. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, label, verb, isOptional, children, onClose, onDone } = props
  const { t } = useTerms()
  const [reason, setReason] = useState('')
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!reason.trim() && !isOptional) return
    onDone(reason.trim())
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={title} centered>
      <form onSubmit={submit}>
        {children}
        <Textarea
          label={label}
          data-autofocus
          autosize
          minRows={2}
          maxLength={300}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" disabled={!reason.trim() && !isOptional}>
            {verb}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
