import { UnstyledButton } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useTerms } from '../i18n/use-terms.ts'
import classes from './feedback.module.css'
import { useCopy } from './use-copy.ts'

export function CopyText({ label, text }: { label: string; text: string }) {
  const { t } = useTerms()
  const { isCopied, copy } = useCopy(text)
  const Icon = isCopied ? IconCheck : IconCopy
  return (
    <UnstyledButton className={classes.copy} onClick={copy} aria-label={t('feedback.copy', { label, text })}>
      <span>{label}</span> <code>{text.length > 13 ? `${text.slice(0, 13)}…` : text}</code>
      <Icon size={14} aria-hidden />
    </UnstyledButton>
  )
}
