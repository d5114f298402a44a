import { Text } from '@mantine/core'
import { Gallery, useFiles } from '#modules/files/screens/public.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'

/** The certificate itself, to look at before saying that it is good. */
export function Proofs({ doseId }: { doseId: string }) {
  const { t } = useTerms()
  const { can } = useSession()
  const { data } = useFiles({ subjectId: doseId })
  if (!can('files.file.read')) return null
  if (data?.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('pets.certificate.noProof')}
      </Text>
    )
  return <Gallery subject={{ entity: 'pets.vaccination', id: doseId }} canAdd={false} />
}
