import { ActionIcon } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { Link, useRouter } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { LiveRegion } from '#ui/feedback/announce.tsx'
import { OfflineBanner } from '#ui/feedback/offline-banner.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { LanguageChoice } from '#ui/session/language-choice.tsx'
import { useSession } from '#ui/session/session-provider.tsx'
import { SchemeToggle } from '#ui/shell/scheme-toggle.tsx'
import { useKeepShell } from '../offline/use-keep-shell.ts'
import classes from './frame.module.css'
import { GuestBar } from './guest-bar.tsx'
import { usePlace } from './use-place.ts'

interface GuestPageProps {
  title: string
  /** One sentence under the title. */
  sentence?: ReactNode
  /** Where the arrow leads when this page was the first one opened. */
  back?: string
  /** The one thing to do, under the thumb instead of the bar. */
  action?: ReactNode
  /** As wide as the window: a map. */
  isWide?: boolean
  children: ReactNode
}

/** A page of somebody without an account: phone first, everything under one thumb. */
export function GuestPage({ title, sentence, back, action, isWide, children }: GuestPageProps) {
  const { t } = useTerms()
  const { to } = usePlace()
  const { tenant } = useSession().session
  const router = useRouter()
  useKeepShell()
  useEffect(() => {
    document.title = `${title} · ${tenant.name}`
  }, [title, tenant.name])
  const goBack = () =>
    router.history.canGoBack() ? router.history.back() : void router.navigate({ to: to(back ?? '') })
  return (
    <div className={classes.page} data-wide={isWide || undefined}>
      <a className={classes.skip} href="#content">
        {t('shell.skip')}
      </a>
      <OfflineBanner />
      <header className={classes.top}>
        {back !== undefined && (
          <ActionIcon size={44} aria-label={t('guest.back')} onClick={goBack}>
            <IconArrowLeft size={22} className="flip-rtl" />
          </ActionIcon>
        )}
        <Link to={to('')} className={classes.brand}>
          {tenant.name}
        </Link>
        <SchemeToggle />
      </header>
      <main id="content" className={classes.content} tabIndex={-1}>
        <div className={classes.head}>
          <h1>{title}</h1>
          {sentence && <p>{sentence}</p>}
        </div>
        {children}
        <LanguageChoice isQuiet />
      </main>
      {action ? <div className={classes.action}>{action}</div> : <GuestBar />}
      <LiveRegion />
    </div>
  )
}
