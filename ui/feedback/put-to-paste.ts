/** By plain HTTP from another machine a browser has no clipboard: what is marked can be copied there all the same. */
function putMarked(text: string): boolean {
  const before = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.style.cssText = 'position: fixed; opacity: 0'
  // Beside what was pressed: a dialog lets nobody mark anything outside of it.
  ;(before?.parentElement ?? document.body).append(field)
  field.select()
  try {
    return document.execCommand('copy')
  } finally {
    field.remove()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
}

/** Puts a text where it can be pasted; whether that was possible. */
export async function putToPaste(text: string): Promise<boolean> {
  if (!navigator.clipboard) return putMarked(text)
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => putMarked(text),
  )
}
