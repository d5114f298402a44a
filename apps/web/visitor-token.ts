const place = 'mainstay.visitor'

const inUrlSafeBase64 = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

let forThisPage: string | undefined

const fresh = () => `mv_${inUrlSafeBase64(crypto.getRandomValues(new Uint8Array(32)))}`

/** What a device says it is. It is its only proof of what it booked, so it is kept; without storage it lasts a page. */
export function visitorToken(): string {
  try {
    const kept = localStorage.getItem(place)
    if (kept) return kept
    const token = forThisPage ?? fresh()
    localStorage.setItem(place, token)
    return token
  } catch {
    forThisPage ??= fresh()
    return forThisPage
  }
}
