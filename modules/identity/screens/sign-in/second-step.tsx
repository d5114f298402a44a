import { Button, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { asProblem } from '#ui/api/problem.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { CodeField } from '../code-field.tsx'
import { answerQuestion, type Question } from './data.ts'

interface SecondStepProps {
  question: Question
  onSignedIn: () => void
  onBack: () => void
}

/** A code of the app, or one from paper. */
export function SecondStep({ question, onSignedIn, onBack }: SecondStepProps) {
  const { t } = useTerms()
  const [code, setCode] = useState('')
  const answering = useMutation({
    mutationFn: () => answerQuestion(question, code),
    onSuccess: onSignedIn,
    onError: () => setCode(''),
  })
  const { error } = answering
  const isOfField = error && asProblem(error).errors.length > 0
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        answering.mutate()
      }}
    >
      <Stack mt="lg" gap="md">
        <Text>{t('identity.codeLead')}</Text>
        {error && !isOfField && <ProblemView error={error} isInline />}
        <CodeField value={code} onChange={setCode} error={error} isFirst />
        <Button type="submit" size="md" loading={answering.isPending} fullWidth>
          {t('signIn.action')}
        </Button>
        <Button variant="subtle" onClick={onBack}>
          {t('identity.codeBack')}
        </Button>
      </Stack>
    </form>
  )
}
