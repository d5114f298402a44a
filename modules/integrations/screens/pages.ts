import type { Page } from '#ui/shell/page.ts'

export const pages: Page[] = [
  { at: 'app', path: '/webhook-endpoints', load: () => import('./endpoints.tsx'), name: 'Endpoints' },
  { at: 'app', path: '/webhook-endpoints/$id', load: () => import('./endpoint.tsx'), name: 'EndpointScreen' },
  { at: 'app', path: '/api-usage', load: () => import('./usage.tsx'), name: 'Usage' },
]
