import { Button, Modal, TextInput } from '@mantine/core'
import { CopyButton } from '#ui/feedback/copy-button.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './keys.module.css'

/** The key itself, this once. */
export function TokenOnce({ token, onClose }: { token: string; onClose: () => void }) {
  const { t } = useTerms()
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
          <CopyButton text={token} label={t('business.keys.copy')} />
          <Button onClick={onClose}>{t('business.keys.done')}</Button>
        </div>
      </div>
    </Modal>
  )
}
