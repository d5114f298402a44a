export const priorities = ['low', 'normal', 'high', 'urgent'] as const

export type JobState = 'open' | 'done' | 'archived'

/** What may be done with a job in which state. */
export const jobCan = {
  move: ['open', 'done'],
  edit: ['open', 'done'],
  archive: ['open', 'done'],
  restore: ['archived'],
} as const satisfies Record<string, readonly JobState[]>

export type JobVerb = keyof typeof jobCan

export const stateOf = (job: { doneAt: string | null; archivedAt: string | null }): JobState =>
  job.archivedAt ? 'archived' : job.doneAt ? 'done' : 'open'

export const can = (verb: JobVerb, job: { doneAt: string | null; archivedAt: string | null }): boolean =>
  (jobCan[verb] as readonly JobState[]).includes(stateOf(job))

/** Whether one more job may come into a stage that holds `count` already. */
export const hasRoom = (stage: { wipLimit: number | null }, count: number): boolean =>
  stage.wipLimit === null || count < stage.wipLimit
