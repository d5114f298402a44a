import { lazy, Suspense } from 'react'
import type { useOffline } from './use-offline.ts'

const UnsentDialog = lazy(() =>
  import('./unsent-dialog.tsx').then(module => ({ default: module.UnsentDialog })),
)

interface UnsentProps {
  offline: Pick<ReturnType<typeof useOffline>, 'unsentCount' | 'stay'>
  onLeave: () => void
}

export function Unsent({ offline: { unsentCount, stay }, onLeave }: UnsentProps) {
  return (
    <Suspense>
      {unsentCount > 0 && <UnsentDialog count={unsentCount} onStay={stay} onLeave={onLeave} />}
    </Suspense>
  )
}
