import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { SignIn } from '#modules/identity/screens/public.tsx'
import { sessionQuery } from '#ui/session/session.ts'

export function SignInScreen() {
  const client = useQueryClient()
  const navigate = useNavigate()
  const { next } = useSearch({ strict: false }) as { next?: string }
  return (
    <SignIn
      onSignedIn={async () => {
        await client.resetQueries({ queryKey: sessionQuery.queryKey })
        await client.fetchQuery(sessionQuery)
        // Only an address of this app: `//elsewhere` would leave it.
        const isOwn = next?.match(/^\/[a-z]/) && !next.startsWith('/app/sign-in')
        await navigate({ href: isOwn ? next : '/app' })
      }}
    />
  )
}
