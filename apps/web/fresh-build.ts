const tried = 'mainstay-reloaded-for'

/**
 * After an update the old page asks for files that are gone. It is loaded again, once for each file, so that a file
 * that is truly missing ends in a message and not in a circle. Without a line the page stays: another would not come.
 */
export function reloadAfterUpdate(): void {
  window.addEventListener('vite:preloadError', event => {
    if (!navigator.onLine) return
    const missing = event.payload.message
    if (sessionStorage.getItem(tried) === missing) return
    sessionStorage.setItem(tried, missing)
    event.preventDefault()
    window.location.reload()
  })
}
