import { Box } from '@mantine/core'
import { ProblemView } from '#ui/feedback/problem-view.tsx'

/** Why somebody without an account sees nothing here; there is no shell around it. */
export function TurnedAway({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <Box component="main" p="md" maw="40rem" mx="auto">
      <ProblemView error={error} onRetry={onRetry} />
    </Box>
  )
}
