import '@mantine/core/styles/Code.css'
import { Button, Code, Modal, Stack, Text } from '@mantine/core'
import { CopyButton } from '#ui/feedback/copy-button.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'

/** The one time a secret is seen. */
export function SecretTold({ secret, onClose }: { secret: string; onClose: () => void }) {
  const { t } = useTerms()
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('integrations.secret.title')}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <Stack gap="sm">
        <Text>{t('integrations.secret.once')}</Text>
        <Code block style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
          {secret}
        </Code>
        <CopyButton text={secret} label={t('integrations.secret.copy')} />
        <Button onClick={onClose}>{t('integrations.secret.kept')}</Button>
      </Stack>
    </Modal>
  )
}
