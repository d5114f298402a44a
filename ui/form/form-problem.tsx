import { fieldOf, type Problem } from '../api/problem.ts'
import { useLabels } from '../data/use-labels.ts'
import { ProblemView } from '../feedback/problem-view.tsx'
import type { EntityMeta } from '../meta.ts'
import classes from './form.module.css'

/** What was refused, with a link to each field that needs attention. */
export function FormProblem({ entity, problem }: { entity: EntityMeta; problem: Problem }) {
  const labels = useLabels()
  return (
    <div className={classes.problem}>
      <ProblemView error={problem} isInline />
      {problem.errors.length > 0 && (
        <ul>
          {problem.errors.map(({ pointer, message }) => {
            const name = fieldOf(pointer)
            return (
              <li key={pointer + message}>
                <a
                  href={`#field-${name}`}
                  onClick={event => {
                    event.preventDefault()
                    document.getElementById(`field-${name}`)?.focus()
                  }}
                >
                  {labels.field(entity, name, entity.fields[name])}
                </a>
                : {message}
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
