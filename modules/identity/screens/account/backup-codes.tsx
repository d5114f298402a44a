import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { CopyButton } from '#ui/feedback/copy-button.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './account.module.css'

/** Shown once; on paper they are good where the phone is not. */
export function BackupCodes({ codes, onClose }: { codes: string[]; onClose: () => void }) {
  const { t } = useTerms()
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('identity.backupCodes')}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack gap="md">
        <Text>{t('identity.backupCodesWhy')}</Text>
        <ul className={classes.codes}>
          {codes.map(code => (
            <li key={code}>{code}</li>
          ))}
        </ul>
        <Group justify="flex-end" gap="xs">
          <CopyButton text={codes.join('\n')} label={t('identity.copy')} />
          <Button data-autofocus onClick={onClose}>
            {t('identity.kept')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
