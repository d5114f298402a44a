import { Button, Group, Text, Title } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { asProblem } from '../api/problem.ts'
import { useTerms } from '../i18n/use-terms.ts'
import { CopyText } from './copy-text.tsx'
import classes from './feedback.module.css'
import { wordsOf } from './problem-words.ts'

interface ProblemViewProps {
  error: unknown
  onRetry?: () => void
  isInline?: boolean
}

/** What happened, why, what to do, and the id to give when asking for help. */
export function ProblemView({ error, onRetry, isInline }: ProblemViewProps) {
  const terms = useTerms()
  const problem = asProblem(error)
  const words = wordsOf(problem, terms)
  return (
    <div className={isInline ? classes.problemInline : classes.problem} role="alert">
      <IconAlertTriangle size={20} className={classes.problemIcon} aria-hidden />
      <div>
        <Title order={2} size="h3">
          {words.title}
        </Title>
        {words.why && <Text mt={4}>{words.why}</Text>}
        {words.remedy && (
          <Text mt={4} c="dimmed">
            {words.remedy}
          </Text>
        )}
        <Group mt="sm" gap="xs">
          {onRetry && (
            <Button variant="default" size="xs" onClick={onRetry}>
              {terms.t('action.tryAgain')}
            </Button>
          )}
          {problem.requestId && <CopyText label={terms.t('problem.requestId')} text={problem.requestId} />}
        </Group>
      </div>
    </div>
  )
}
