import { Box } from '@mantine/core'
import { NotFound } from '#ui/shell/not-found.tsx'

/** An address that is nobody's; there is no shell around it. */
export function Lost() {
  return (
    <Box component="main" p="md" maw="60rem" mx="auto">
      <NotFound />
    </Box>
  )
}
