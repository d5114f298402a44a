/** The most that one series makes. */
export const most = 200

/** `A01–A20` → A01, A02 … A20; `101-104` → 101 … 104; undefined where it is no series. */
export function countUp(series: string): string[] | undefined {
  const found = /^\s*(.*?)(\d{1,6})\s*(?:-|–|—|\.\.|…)\s*(.*?)(\d{1,6})\s*$/.exec(series)
  if (!found) return undefined
  const [, before = '', first = '', again = '', last = ''] = found
  if (again !== '' && again !== before) return undefined
  const [from, to] = [Number(first), Number(last)]
  if (to < from || to - from >= most) return undefined
  return Array.from(
    { length: to - from + 1 },
    (_, at) => before + String(from + at).padStart(first.length, '0'),
  )
}
