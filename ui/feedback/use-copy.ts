import { useState } from 'react'
import { useTerms } from '../i18n/use-terms.ts'
import { announce } from './announce.tsx'

/** Puts a text where it can be pasted, and says so. */
export function useCopy(text: string) {
  const { t } = useTerms()
  const [isCopied, setCopied] = useState(false)
  async function copy() {
    await navigator.clipboard.writeText(text)
    setCopied(true)
    announce(t('feedback.copied'))
  }
  return { isCopied, copy: () => void copy() }
}
