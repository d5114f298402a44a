import { IconMail } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { api } from '../api/client.ts'
import { ActionButton } from '../button/action-button.tsx'
import { useEntity } from '../data/meta-provider.tsx'
import { RecordPage } from '../detail/record-page.tsx'
import { ProblemView } from '../feedback/problem-view.tsx'
import { toast } from '../feedback/toast.tsx'
import { useTerms } from '../i18n/use-terms.ts'
import { defaultFacts } from '../list/default-columns.ts'
import type { Row } from '../meta.ts'
import { PartsOf } from '../shell/parts-of.tsx'
import { useSession } from './session-provider.tsx'

/** Somebody who works here, and the letter that lets them in. */
export function MemberPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const entity = useEntity('kernel.member')
  return (
    <RecordPage
      key={id}
      entity={entity}
      id={id}
      facts={defaultFacts(entity)}
      head={row => (
        <>
          <Invite member={row} />
          <PartsOf of="kernel.member" given={{ member: row }} />
        </>
      )}
    />
  )
}

function Invite({ member }: { member: Row }) {
  const { t } = useTerms()
  const { can } = useSession()
  const inviting = useMutation({
    mutationFn: () => api.post(`/v1/members/${member.id}/invitation`),
    onSuccess: () => toast(t('member.invited', { email: String(member.email) })),
  })
  const reason = !can('kernel.member.write')
    ? t('record.mayNotChange')
    : !member.email
      ? t('member.noEmail')
      : undefined
  return (
    <>
      {inviting.error && <ProblemView error={inviting.error} isInline />}
      <ActionButton
        variant="default"
        reason={reason}
        loading={inviting.isPending}
        leftSection={<IconMail size={16} aria-hidden />}
        onClick={() => inviting.mutate()}
      >
        {t('member.invite')}
      </ActionButton>
    </>
  )
}
