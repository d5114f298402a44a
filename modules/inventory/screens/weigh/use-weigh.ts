import { api } from '#ui/api/client.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import type { Amounts } from '../units/amounts.ts'
import { useDeed } from '../use-deed.ts'
import type { Box } from './data.ts'

interface Used {
  quantity: number
}

/** A container out of the store and back again. */
export function useWeigh(amounts: Amounts) {
  const { t } = useTerms()
  const { location } = useSession()
  const deed = useDeed()
  const out = (itemId: string, weightBefore: number, lotId?: string) =>
    deed.run(
      key =>
        api.post<Box>(
          `/v1/items/${itemId}/weighings`,
          { weightBefore, lotId, locationId: location?.id },
          { key },
        ),
      () => t('inventory.weighedOut', { amount: amounts.say(weightBefore) }),
    )
  const back = (box: Box, weightAfter: number) =>
    deed.run(
      key => api.post<Used>(`/v1/weighings/${box.id}/return`, { weightAfter }, { key }),
      used => t('inventory.used', { amount: amounts.say(used.quantity), name: box.box.itemName }),
    )
  return { out, back, isBusy: deed.isBusy, refusal: deed.refusal, clear: deed.clear }
}
