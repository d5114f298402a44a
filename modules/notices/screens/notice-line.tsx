import { UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconBell } from '@tabler/icons-react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import classes from './notices.module.css'
import type { Notice } from './types.ts'

export function NoticeLine({ notice, onOpen }: { notice: Notice; onOpen: () => void }) {
  const { t } = useTerms()
  const formats = useFormats()
  const Icon = notice.isUrgent ? IconAlertTriangle : IconBell
  return (
    <li className={classes.line} data-unread={notice.readAt === null || undefined}>
      <UnstyledButton className={classes.open} onClick={onOpen}>
        <Icon size={18} stroke={1.75} className={classes.icon} aria-hidden />
        <span className={classes.words}>
          <strong dir="auto">{notice.title}</strong>
          {notice.readAt === null && <span className={classes.unread}>{t('notices.unreadOne')}</span>}
          {notice.isUrgent && <span className={classes.urgent}>{t('notices.urgent')}</span>}
          <span className={classes.body} dir="auto">
            {notice.body}
          </span>
          <time dateTime={notice.createdAt} title={formats.instantFull(notice.createdAt)}>
            {formats.instant(notice.createdAt)}
          </time>
        </span>
      </UnstyledButton>
    </li>
  )
}
