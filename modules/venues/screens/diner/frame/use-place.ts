import { useParams } from '@tanstack/react-router'
import { useSession } from '#ui/session/session-provider.tsx'

/** Addresses of this guest's pages: below the business they visit. */
export function usePlace() {
  const { tenant } = useSession().session
  const { slug = tenant.slug } = useParams({ strict: false }) as { slug?: string }
  return { slug, to: (path: string) => `/at/${slug}/${path}` }
}
