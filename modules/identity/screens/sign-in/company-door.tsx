import { Alert, Button, Text } from '@mantine/core'
import '@mantine/core/styles/Alert.css'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { companyDoorOf } from './data.ts'

/** Leads to the sign-in of the company that the address's domain belongs to. */
export function CompanyDoor({ email }: { email: string }) {
  const { t } = useTerms()
  const [isUnknown, setUnknown] = useState(false)
  const asking = useMutation({
    mutationFn: companyDoorOf,
    onSuccess: ({ url }) => (url ? window.location.assign(url) : setUnknown(true)),
  })
  const isAddress = /@[^@\s]+\.[^@\s]+$/.test(email)
  return (
    <>
      {asking.error && <ProblemView error={asking.error} isInline />}
      {isUnknown && <Text role="status">{t('identity.company.unknown')}</Text>}
      <Button
        variant="default"
        size="md"
        fullWidth
        loading={asking.isPending}
        onClick={() => (isAddress ? asking.mutate(email) : setUnknown(true))}
      >
        {t('identity.company.use')}
      </Button>
    </>
  )
}

/** What a company's sign-in came back with, when it did not let somebody in. */
export function CompanyRefusal() {
  const { t, has } = useTerms()
  const code = new URLSearchParams(window.location.search).get('problem')
  if (!code) return null
  const own = `identity.company.problem.${code}`
  return (
    <Alert color="red" role="alert">
      {t(has(own) ? own : 'identity.company.problem.other')}
    </Alert>
  )
}
