import { Button, Textarea } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { PegPicture } from '#modules/children/screens/public.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import type { KeptVisit } from '../offline/store.ts'
import classes from './kiosk.module.css'
import type { DoorChild, Person } from './use-door.ts'

interface Props {
  person: Person
  onGo: (person: Person, direction: 'in' | 'out', chosen: DoorChild[], answers: KeptVisit['answers']) => void
  onCancel: () => void
}

/** Whom it is about: all of one kind are chosen to begin with, so that most families press once. */
export function Chooser({ person, onGo, onCancel }: Props) {
  const { t } = useTerms()
  const { session } = useSession()
  const { children } = person
  const areSome = children.some(child => !child.isHere)
  const [chosen, setChosen] = useState(
    () => new Set(children.filter(child => child.isHere !== areSome).map(({ id }) => id)),
  )
  const [answers, setAnswers] = useState<Record<string, string>>({})
  const questions = (session.tenant.settings?.kioskQuestions as string[] | undefined) ?? []
  const picked = children.filter(({ id }) => chosen.has(id))
  const coming = picked.filter(({ isHere }) => !isHere)
  const going = picked.filter(({ isHere }) => isHere)
  const isAnswered = coming.length === 0 || questions.every(one => answers[one])

  function toggle({ id, isHere }: DoorChild) {
    const same = new Set(children.filter(child => child.isHere === isHere).map(child => child.id))
    const next = new Set([...chosen].filter(one => same.has(one)))
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  const given = Object.entries(answers)
    .filter(([, answer]) => answer.trim())
    .map(([question, answer]) => ({ question, answer }))

  return (
    <div className={classes.choose}>
      <h1>
        {person.personName
          ? t('kiosk.hello', { name: person.personName.split(' ')[0] })
          : t('kiosk.door.whom')}
      </h1>
      {children.length === 0 && <p className={classes.problem}>{t('kiosk.nobody')}</p>}
      <ul className={classes.children}>
        {children.map(child => (
          <li key={child.id}>
            <button type="button" aria-pressed={chosen.has(child.id)} onClick={() => toggle(child)}>
              <PegPicture id={child.id} size={80} />
              <strong>{child.name}</strong>
              <span>{t(child.isHere ? 'kiosk.isHere' : 'kiosk.isAway')}</span>
              {chosen.has(child.id) && <IconCheck className={classes.tick} size={28} aria-hidden />}
            </button>
          </li>
        ))}
      </ul>
      {coming.length > 0 && (
        <div className={classes.questions}>
          {questions.map(question => (
            <div key={question} className={classes.question}>
              <span id={`q-${question}`}>{question}</span>
              <Button.Group aria-labelledby={`q-${question}`}>
                {(['no', 'yes'] as const).map(answer => (
                  <Button
                    key={answer}
                    size="lg"
                    variant={answers[question] === answer ? 'filled' : 'default'}
                    aria-pressed={answers[question] === answer}
                    onClick={() => setAnswers({ ...answers, [question]: answer })}
                  >
                    {t(`kiosk.${answer}`)}
                  </Button>
                ))}
              </Button.Group>
            </div>
          ))}
          {session.tenant.settings?.kioskTakesNotes !== false && (
            <Textarea
              autosize
              size="md"
              maxLength={500}
              label={t('kiosk.note')}
              value={answers.Note ?? ''}
              onChange={event => setAnswers({ ...answers, Note: event.currentTarget.value })}
            />
          )}
        </div>
      )}
      <div className={classes.actions}>
        <Button size="xl" variant="default" onClick={onCancel}>
          {t('kiosk.cancel')}
        </Button>
        {going.length > 0 && (
          <Button size="xl" onClick={() => onGo(person, 'out', going, [])}>
            {t('kiosk.checkOut', { count: going.length })}
          </Button>
        )}
        {going.length === 0 && children.length > 0 && (
          <Button
            size="xl"
            disabled={coming.length === 0 || !isAnswered}
            onClick={() => onGo(person, 'in', coming, given)}
          >
            {t('kiosk.checkIn', { count: coming.length })}
          </Button>
        )}
      </div>
    </div>
  )
}
