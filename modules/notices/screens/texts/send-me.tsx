import { api } from '#ui/api/client.ts'
import { ActionButton } from '#ui/button/action-button.tsx'
import { useSend } from '#ui/data/use-send.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import type { Preview } from './types.ts'

interface SendMeProps {
  wish: { template: string; locale: string; title: string; body: string }
}

/** The message as it stands here, filled with examples, to whoever writes it: in their notices and by mail. */
export function SendMe({ wish }: SendMeProps) {
  const { t } = useTerms()
  const { session, can } = useSession()
  const send = useSend(
    [],
    async (given: typeof wish, key) => {
      const { subject, text } = await api.post<Preview>('/v1/notice-previews', given)
      // The name of the house stands below it anyway.
      const body = text.slice(0, text.lastIndexOf('\n\n— '))
      const message = { memberIds: [session.member.id], title: subject.slice(0, 200), body, isUrgent: true }
      return api.post('/v1/notices', message, { key })
    },
    () => toast(t('notices.templates.sentMe')),
  )
  if (!can('notices.notice.write')) return null
  return (
    <ActionButton
      variant="default"
      disabled={!wish.title.trim() || !wish.body.trim()}
      loading={send.isPending}
      onClick={() => send.mutate(wish)}
    >
      {t('notices.templates.sendMe')}
    </ActionButton>
  )
}
