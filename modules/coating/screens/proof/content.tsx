import { useQuery } from '@tanstack/react-query'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import lineClasses from '../coating.module.css'
import { ColourChip } from '../colour-chip.tsx'
import { useUnits } from '../units.ts'
import { type ProofView, photoQuery } from './data.ts'
import classes from './proof.module.css'

/** Exactly what is approved: pictures, parts with their colours, and the price. */
export function Content({ id, proof }: { id: string; proof: ProofView }) {
  const { t, said } = useTerms()
  const formats = useFormats()
  const units = useUnits()
  const { currency } = proof.price
  return (
    <>
      {proof.photoIds.length > 0 && (
        <div className={classes.photos}>
          {proof.photoIds.map(fileId => (
            <Photo
              key={fileId}
              id={id}
              fileId={fileId}
              label={t('coating.proof.photo', { title: proof.title })}
            />
          ))}
        </div>
      )}
      {proof.note && <p className={classes.note}>{proof.note}</p>}
      <section className={classes.block} aria-label={t('coating.proof.parts')}>
        <h2>{t('coating.proof.parts')}</h2>
        <ul className={lineClasses.list}>
          {proof.items.map(item => (
            <li key={item.name + item.colourName} className={lineClasses.row}>
              <strong>
                {item.count} × {item.name}
              </strong>
              <ColourChip name={item.colourName} code={item.colourCode} />
              <span className={lineClasses.quiet}>
                {t('coating.proof.coat', {
                  coats: item.coats,
                  film: `${units.filmOf(item.film)} ${units.filmWord}`,
                })}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className={classes.block} aria-label={t('coating.proof.price')}>
        <h2>{t('coating.proof.price')}</h2>
        <table className={lineClasses.lines}>
          <tbody>
            {proof.lines.map(line => (
              <tr key={line.label + line.explanation}>
                <th scope="row">
                  {said(line.label)}
                  <small>{said(line.explanation)}</small>
                </th>
                <td>{formats.money({ amount: line.amount, currency })}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr data-strong>
              <th scope="row">{t('coating.proof.total')}</th>
              <td>{formats.money(proof.price)}</td>
            </tr>
          </tfoot>
        </table>
        {proof.dueOn && (
          <p className={lineClasses.quiet}>{t('coating.proof.due', { day: formats.day(proof.dueOn) })}</p>
        )}
      </section>
    </>
  )
}

function Photo({ id, fileId, label }: { id: string; fileId: string; label: string }) {
  const { data } = useQuery(photoQuery(id, fileId))
  return data ? <img src={data} alt={label} className={classes.photo} /> : <div className={classes.photo} />
}
