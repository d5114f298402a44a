import { Button, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { announce } from '#ui/feedback/announce.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './team.module.css'

export interface Invited {
  name: string
  email: string
  token: string
}

/** The link of an invitation, this once: for who sits beside the one invited, or when letters are slow. */
export function InviteLink({ invited, onClose }: { invited: Invited; onClose: () => void }) {
  const { t } = useTerms()
  const [isCopied, setCopied] = useState(false)
  const { name, email, token } = invited
  const link = new URL(`/l/${token}`, window.location.origin).href
  async function copy() {
    await navigator.clipboard.writeText(link)
    setCopied(true)
    announce(t('business.keys.copied'))
  }
  return (
    <Modal opened onClose={onClose} title={t('business.invite.title', { name })} centered>
      <div className={classes.form}>
        <p className={classes.quiet}>{t('business.invite.lead', { email })}</p>
        <TextInput
          label={t('business.invite.link')}
          value={link}
          readOnly
          dir="ltr"
          onFocus={event => event.currentTarget.select()}
        />
        <Button onClick={() => void copy()}>
          {t(isCopied ? 'business.keys.copied' : 'business.keys.copy')}
        </Button>
      </div>
    </Modal>
  )
}
