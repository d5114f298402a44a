/** What a document is about: a stay, a job, an enrolment. */
export interface Subject {
  entity: string
  id: string
}

export const subjectColumns = (subject: Subject | undefined) => ({
  subjectEntity: subject?.entity ?? null,
  subjectId: subject?.id ?? null,
})
