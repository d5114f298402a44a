import { useEffect, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { newId } from '#ui/api/new-id.ts'
import { asProblem } from '#ui/api/problem.ts'
import { dayOf } from '#ui/format/formats.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { doorMoment } from '../offline/clock.ts'
import { type Sent, tell } from '../offline/queue.ts'
import { noteHere, recogniseOffline } from '../offline/recognise.ts'
import { deviceId } from '../offline/shell.ts'
import type { KeptVisit } from '../offline/store.ts'
import { useLine } from '../offline/use-line.ts'

export interface DoorChild {
  id: string
  name: string
  isHere: boolean
  /** Without a connection: the days on which this person may collect. */
  collectOn?: string[]
}

export interface Person {
  personName: string
  children: DoorChild[]
  ticket?: string
  personId?: string
  sign?: (visit: Omit<KeptVisit, 'deviceId' | 'answers'>) => Promise<string>
}

export type Step =
  | { name: 'start'; says?: 'unknown' | 'locked' | 'no_book' | 'unreached' }
  | { name: 'busy' }
  | { name: 'choose'; person: Person }
  | { name: 'done'; direction: 'in' | 'out'; names: string[]; askStaff: string[]; isKept: boolean }

interface Identified {
  outcome: 'known' | 'unknown' | 'locked'
  personName: string
  children: DoorChild[]
  ticket: string
}

const patience = 2_500
const rest = { choose: 45_000, done: 6_000 }

/** What happens at the door: a PIN, whom it is about, and what became of it. */
export function useDoor(locationId: string) {
  const { location } = useSession()
  const line = useLine(locationId)
  const [step, setStep] = useState<Step>({ name: 'start' })

  useEffect(() => {
    const after = step.name === 'choose' || step.name === 'done' ? rest[step.name] : undefined
    if (after === undefined) return
    const timer = setTimeout(() => setStep({ name: 'start' }), after)
    return () => clearTimeout(timer)
  }, [step])

  async function online(pin: string): Promise<Step | undefined> {
    if (!line.isReached) return undefined
    try {
      const signal = AbortSignal.timeout(patience)
      const found = await api.post<Identified>('/v1/kiosk-identifications', { locationId, pin }, { signal })
      return found.outcome === 'known'
        ? { name: 'choose', person: found }
        : { name: 'start', says: found.outcome }
    } catch (error) {
      if (asProblem(error).status > 0 && asProblem(error).status < 500)
        return { name: 'start', says: 'unreached' }
      line.lost()
      return undefined
    }
  }

  async function identify(pin: string) {
    setStep({ name: 'busy' })
    const reached = await online(pin)
    if (reached) return setStep(reached)
    if (!globalThis.crypto?.subtle) return setStep({ name: 'start', says: 'unreached' })
    const found = await recogniseOffline(pin)
    setStep(
      found.outcome === 'known'
        ? { name: 'choose', person: found.person }
        : { name: 'start', says: found.outcome },
    )
  }

  async function go(
    person: Person,
    direction: 'in' | 'out',
    chosen: DoorChild[],
    answers: KeptVisit['answers'],
  ) {
    setStep({ name: 'busy' })
    const observedAt = doorMoment()
    const today = dayOf(observedAt, location?.timezone)
    // Without a connection nobody is let out who may not collect today: staff decide, and write it down.
    const kept = chosen.filter(one => direction === 'out' && one.collectOn && !one.collectOn.includes(today))
    const going = chosen.filter(one => !kept.includes(one))
    const dependantIds = going.map(({ id }) => id)
    const askStaff = kept.map(({ name }) => name)
    const base = { clientId: newId(), locationId, direction, observedAt, dependantIds }
    const proof = person.sign
      ? { personId: person.personId, signature: await person.sign(base) }
      : { ticket: person.ticket }
    const sent: Sent | undefined = going.length
      ? await tell({ ...base, deviceId: deviceId(), answers, ...proof })
      : undefined
    if (sent?.outcome === 'waits') await noteHere(dependantIds, direction === 'in')
    const toldOff = (id: string) =>
      sent?.outcome === 'refused' ||
      (sent?.outcome === 'told' &&
        sent.answer.results.some(one => one.dependantId === id && one.result === 'see_staff'))
    setStep({
      name: 'done',
      direction,
      names: going.filter(({ id }) => !toldOff(id)).map(({ name }) => name),
      askStaff: [...askStaff, ...going.filter(({ id }) => toldOff(id)).map(({ name }) => name)],
      isKept: sent?.outcome === 'waits',
    })
    void line.look()
  }

  return { step, line, identify, go, restart: () => setStep({ name: 'start' }) }
}
