import type { Problem } from '#ui/api/problem.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { Alternatives } from '../calendar/alternatives.tsx'
import { isAboutRecords, Override } from '../stay/override.tsx'
import { refusalWords } from '../stay/refusal-words.ts'
import type { Alternative } from '../stay/types.ts'

interface RefusalProps {
  problem: Problem
  alternatives: Alternative[]
  onTake: (alternative: Alternative) => void
  onOverride: (reason: string) => void
  onClose: () => void
}

/** Beside the button that was pressed, so that nobody has to look for it; all that was typed stays. */
export function Refusal({ problem, alternatives, onTake, onOverride, onClose }: RefusalProps) {
  const terms = useTerms()
  if (isAboutRecords(problem)) return <Override problem={problem} onOverride={onOverride} />
  if (alternatives.length === 0) return <ProblemView error={problem} isInline />
  return (
    <Alternatives
      reason={refusalWords(problem, terms)}
      alternatives={alternatives.slice(0, 4)}
      onChoose={onTake}
      onClose={onClose}
    />
  )
}
