export type Standing = 'pending' | 'rejected' | 'expired' | 'ending' | 'good'

/** Days before its end from which a record is shown as ending. */
export const endingDays = 30

const daysUntil = (today: string, day: string) =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000)

/** How a vaccination stands on a day: a record that ends on the day itself is still good. */
export function standingOf(dose: { status: string; expiresOn: string | null }, today: string): Standing {
  if (dose.status === 'rejected' || dose.status === 'pending') return dose.status
  if (dose.expiresOn === null) return 'good'
  const left = daysUntil(today, dose.expiresOn)
  return left < 0 ? 'expired' : left <= endingDays ? 'ending' : 'good'
}
