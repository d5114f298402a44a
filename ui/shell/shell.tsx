import { Outlet, useRouterState } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useEffect } from 'react'
import { LiveRegion } from '../feedback/announce.tsx'
import { ErrorBoundary } from '../feedback/error-boundary.tsx'
import { OfflineBanner } from '../feedback/offline-banner.tsx'
import { SkeletonPage } from '../feedback/skeletons.tsx'
import { Toasts } from '../feedback/toast.tsx'
import { useTerms } from '../i18n/use-terms.ts'
import { onKeyDown } from '../shortcut/registry.ts'
import { BottomBar } from './bottom-bar.tsx'
import type { EditionScreens } from './edition-screens.ts'
import { showOverlay, useOverlay } from './overlay.ts'
import { Rail } from './rail.tsx'
import classes from './shell.module.css'
import { TopBar } from './top-bar.tsx'
import { useKeptFocus } from './use-kept-focus.ts'
import { useRouteFocus } from './use-route-focus.ts'
import { useShellShortcuts } from './use-shell-shortcuts.ts'

const ShortcutSheet = lazy(() =>
  import('../shortcut/shortcut-sheet.tsx').then(module => ({ default: module.ShortcutSheet })),
)

interface ShellProps {
  screens: EditionScreens
  palette: ReactNode
  /** What modules put into the top bar: the bell. */
  tools?: ReactNode
  onSignOut: () => void
}

export function Shell({ screens, palette, tools, onSignOut }: ShellProps) {
  const { t } = useTerms()
  const overlay = useOverlay()
  const pathname = useRouterState({ select: state => state.location.pathname })
  useRouteFocus()
  useKeptFocus()
  useShellShortcuts(screens)
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#content">
        {t('shell.skip')}
      </a>
      <Rail screens={screens} />
      <div className={classes.column}>
        <OfflineBanner />
        <TopBar tools={tools} onSignOut={onSignOut} />
        <main id="content" className={classes.content} tabIndex={-1}>
          <ErrorBoundary resetKey={pathname}>
            <Suspense fallback={<SkeletonPage />}>
              <Outlet />
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
      <BottomBar screens={screens} onSignOut={onSignOut} />
      <Toasts />
      <LiveRegion />
      <Suspense>
        {(overlay === 'palette' || overlay === 'create') && palette}
        {overlay === 'shortcuts' && <ShortcutSheet onClose={() => showOverlay(null)} />}
      </Suspense>
    </div>
  )
}
