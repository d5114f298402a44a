import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { JobBoard } from '#modules/work/screens/public.tsx'
import { ActionButton } from '#ui/button/action-button.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { ShopCard } from './board/shop-card.tsx'

/** The floor: every job in its stage, the same in every window. */
export function ShopBoardScreen() {
  const { t } = useTerms()
  const { can } = useSession()
  const navigate = useNavigate()
  const begin = can('coating.drop_off.write') ? (
    <ActionButton
      leftSection={<IconPlus size={18} aria-hidden />}
      onClick={() => void navigate({ to: '/app/drop-offs/new' })}
    >
      {t('coating.door.takeIn')}
    </ActionButton>
  ) : (
    // Jobs of the shop come from a quote: nobody adds one here.
    <span />
  )
  return <JobBoard Card={ShopCard} begin={begin} />
}
