import { useRouter } from '@tanstack/react-router'
import { ProblemView } from '#ui/feedback/problem-view.tsx'

/** A screen that could not be shown, and another try at it. */
export function ScreenProblem({ error }: { error: unknown }) {
  const router = useRouter()
  return <ProblemView error={error} onRetry={() => void router.invalidate()} />
}
