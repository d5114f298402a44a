import { Modal, TextInput } from '@mantine/core'
import { CopyButton } from '#ui/feedback/copy-button.tsx'
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
  const { name, email, token } = invited
  const link = new URL(`/l/${token}`, window.location.origin).href
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
        <CopyButton text={link} label={t('business.keys.copy')} isPrimary />
      </div>
    </Modal>
  )
}
