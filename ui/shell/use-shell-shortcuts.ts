import { useNavigate } from '@tanstack/react-router'
import { useTerms } from '../i18n/use-terms.ts'
import { useShortcut } from '../shortcut/use-shortcut.ts'
import type { EditionScreens } from './edition-screens.ts'
import { showOverlay } from './overlay.ts'

export function useShellShortcuts(screens: EditionScreens): void {
  const { t } = useTerms()
  const navigate = useNavigate()
  useShortcut({ keys: 'mod+k', label: t('shortcut.palette'), run: () => showOverlay('palette') })
  useShortcut({ keys: '/', label: t('shortcut.search'), run: () => showOverlay('palette') })
  useShortcut({ keys: '?', label: t('shortcut.sheet'), run: () => showOverlay('shortcuts') })
  useShortcut({ keys: 'c', label: t('shortcut.create'), run: () => showOverlay('create') })
  useShortcut({
    keys: 'g h',
    label: t('shortcut.home'),
    run: () => void navigate({ to: `/app/${screens.home}` }),
  })
}
