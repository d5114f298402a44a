import { useState } from 'react'
import { useTerms } from '../i18n/use-terms.ts'
import { announce } from './announce.tsx'
import { putToPaste } from './put-to-paste.ts'
import { toast } from './toast.tsx'

/** Puts a text where it can be pasted, and says so. */
export function useCopy(text: string) {
  const { t } = useTerms()
  const [isCopied, setCopied] = useState(false)
  async function copy() {
    const isThere = await putToPaste(text)
    setCopied(isThere)
    if (isThere) announce(t('feedback.copied'))
    else toast(t('feedback.notCopied'), { tone: 'problem' })
  }
  return { isCopied, copy: () => void copy() }
}
