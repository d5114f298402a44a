/** Whoever signed out is told nothing more in this browser; the push service then says that it is gone. */
export async function stopPush(): Promise<void> {
  try {
    const worker = await navigator.serviceWorker?.getRegistration()
    await (await worker?.pushManager?.getSubscription())?.unsubscribe()
  } catch {
    // Without a line the browser forgets it all the same, and a browser that cannot push has nothing to forget.
  }
}
