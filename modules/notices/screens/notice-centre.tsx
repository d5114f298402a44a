import { Button, Switch } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { useState } from 'react'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonPage } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { Page } from '#ui/shell/page.tsx'
import { NoticeLine } from './notice-line.tsx'
import classes from './notices.module.css'
import { Preferences } from './preferences.tsx'
import { useNotices, useReading } from './use-notices.ts'

const most = 100

/** Everything one was told, and about what one wants mail. */
export function NoticeCentre() {
  const { t } = useTerms()
  const [isUnreadOnly, setUnreadOnly] = useState(false)
  const { data, error, refetch } = useNotices({ limit: most, unread: isUnreadOnly || undefined })
  const { open, readAll } = useReading()
  if (error) return <ProblemView error={error} onRetry={refetch} />
  if (!data) return <SkeletonPage />
  return (
    <Page
      title={t('notices.title')}
      sentence={t('notices.unread', { count: data.unreadCount })}
      more={
        <Button variant="default" disabled={data.unreadCount === 0} onClick={() => readAll.mutate()}>
          {t('notices.readAll')}
        </Button>
      }
    >
      <div className={classes.centre}>
        <section aria-label={t('notices.title')}>
          <Switch
            mb="sm"
            label={t('notices.unreadOnly')}
            checked={isUnreadOnly}
            onChange={event => setUnreadOnly(event.currentTarget.checked)}
          />
          {data.data.length === 0 ? (
            <Empty icon={IconBell} sentence={t('notices.none')} />
          ) : (
            <ul className={classes.list}>
              {data.data.map(notice => (
                <NoticeLine key={notice.id} notice={notice} onOpen={() => open(notice)} />
              ))}
            </ul>
          )}
        </section>
        <Preferences />
      </div>
    </Page>
  )
}
