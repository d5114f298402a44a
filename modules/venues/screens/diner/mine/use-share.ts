import { useMutation } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { useIntent } from '#ui/api/use-intent.ts'
import { putToPaste } from '#ui/feedback/put-to-paste.ts'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { OwnReservation } from '../data.ts'

async function handOn(title: string, url: string): Promise<boolean> {
  if (navigator.share) {
    // Whoever closes the sheet of the device has decided, too.
    await navigator.share({ title, url }).catch(() => undefined)
    return false
  }
  if (!(await putToPaste(url))) throw new Error('This browser lets nothing be copied.')
  return true
}

/** A link to a booking, for another device or for those who come along. */
export function useShare(reservation: OwnReservation) {
  const { t } = useTerms()
  const intend = useIntent()
  return useMutation({
    mutationFn: async () => {
      const path = `/v1/reservations/${reservation.id}/guest-links`
      const { token } = await intend(key => api.post<{ token: string }>(path, {}, { key }))
      return handOn(reservation.venueName, `${location.origin}/l/${token}`)
    },
    onSuccess: isCopied => isCopied && toast(t('guest.linkCopied')),
    onError: () => toast(t('guest.linkFailed'), { tone: 'problem' }),
  })
}
