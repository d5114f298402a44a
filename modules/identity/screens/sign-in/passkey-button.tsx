import { Button } from '@mantine/core'
import { browserSupportsWebAuthn } from '@simplewebauthn/browser'
import { IconFingerprint } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { isWithdrawn } from '../withdrawn.ts'
import { signInWithPasskey } from './data.ts'

export function PasskeyButton({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useTerms()
  const entering = useMutation({ mutationFn: signInWithPasskey, onSuccess: onSignedIn })
  if (!browserSupportsWebAuthn()) return null
  return (
    <>
      {entering.error && !isWithdrawn(entering.error) && <ProblemView error={entering.error} isInline />}
      <Button
        variant="default"
        size="md"
        fullWidth
        leftSection={<IconFingerprint size={20} aria-hidden />}
        loading={entering.isPending}
        onClick={() => entering.mutate()}
      >
        {t('identity.usePasskey')}
      </Button>
    </>
  )
}
