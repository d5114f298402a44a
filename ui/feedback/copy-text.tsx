import { UnstyledButton } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { useTerms } from '../i18n/use-terms.ts'
import { announce } from './announce.tsx'
import classes from './feedback.module.css'

export function CopyText({ label, text }: { label: string; text: string }) {
  const { t } = useTerms()
  const [isCopied, setCopied] = useState(false)
  async function copy() {
    await navigator.clipboard.writeText(text)
    setCopied(true)
    announce(t('feedback.copied'))
  }
  const Icon = isCopied ? IconCheck : IconCopy
  return (
    <UnstyledButton className={classes.copy} onClick={copy} aria-label={t('feedback.copy', { label, text })}>
      <span>{label}</span> <code>{text.length > 13 ? `${text.slice(0, 13)}…` : text}</code>
      <Icon size={14} aria-hidden />
    </UnstyledButton>
  )
}
