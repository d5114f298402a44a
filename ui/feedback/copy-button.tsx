import { Button } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useTerms } from '../i18n/use-terms.ts'
import { useCopy } from './use-copy.ts'

interface CopyButtonProps {
  text: string
  /** What is copied, as an order: “Copy the link”. */
  label: string
  isPrimary?: boolean
}

/** For what is told once and handed on; a text that is shown anyway has `CopyText`. */
export function CopyButton({ text, label, isPrimary = false }: CopyButtonProps) {
  const { t } = useTerms()
  const { isCopied, copy } = useCopy(text)
  const Icon = isCopied ? IconCheck : IconCopy
  return (
    <Button
      variant={isPrimary ? 'filled' : 'default'}
      leftSection={<Icon size={16} aria-hidden />}
      onClick={copy}
    >
      {isCopied ? t('feedback.copied') : label}
    </Button>
  )
}
