import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createQueryClient } from '#ui/api/query-client.ts'
import { ErrorBoundary } from '#ui/feedback/error-boundary.tsx'
import { ReadingDirection } from '#ui/i18n/reading-direction.tsx'
import { ThemeProvider } from '#ui/theme/theme-provider.tsx'
import { reloadAfterUpdate } from './fresh-build.ts'
import { createAppRouter } from './router.ts'
import { speak, startWords } from './terms.ts'

startWords()
reloadAfterUpdate()
const client = createQueryClient()
const router = createAppRouter(client)
await speak()

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <ThemeProvider>
      <ReadingDirection />
      <ErrorBoundary>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </ErrorBoundary>
    </ThemeProvider>
  </StrictMode>,
)
