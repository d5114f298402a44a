import { Button, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { announce } from '#ui/feedback/announce.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './keys.module.css'

/** The key itself, this once. */
export function TokenOnce({ token, onClose }: { token: string; onClose: () => void }) {
  const { t } = useTerms()
  const [isCopied, setCopied] = useState(false)
  async function copy() {
    await navigator.clipboard.writeText(token)
    setCopied(true)
    announce(t('business.keys.copied'))
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('business.keys.madeTitle')}
      centered
      closeOnClickOutside={false}
      withCloseButton={false}
    >
      <div className={classes.form}>
        <TextInput
          label={t('business.keys.madeLead')}
          value={token}
          readOnly
          onFocus={event => event.currentTarget.select()}
        />
        <div className={classes.actions}>
          <Button variant="default" onClick={() => void copy()}>
            {t(isCopied ? 'business.keys.copied' : 'business.keys.copy')}
          </Button>
          <Button onClick={onClose}>{t('business.keys.done')}</Button>
        </div>
      </div>
    </Modal>
  )
}
