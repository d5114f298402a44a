import { useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { Door } from '#ui/session/door.tsx'
import { Credentials } from './credentials.tsx'
import type { Question } from './data.ts'
import { SecondStep } from './second-step.tsx'

/** The door: e-mail and password, a passkey, or a company's own sign-in; then a code where one is asked for. */
export function SignIn({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useTerms()
  const [question, setQuestion] = useState<Question>()
  return (
    <Door title={t(question ? 'identity.codeTitle' : 'signIn.title')}>
      {question ? (
        <SecondStep question={question} onSignedIn={onSignedIn} onBack={() => setQuestion(undefined)} />
      ) : (
        <Credentials onSignedIn={onSignedIn} onQuestion={setQuestion} />
      )}
    </Door>
  )
}
