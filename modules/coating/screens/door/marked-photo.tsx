import type { MouseEvent } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './door.module.css'
import type { Mark } from './types.ts'

interface MarkedPhotoProps {
  src: string
  marks: readonly Mark[]
  /** A tap marks a place; without it, the marks are only shown. */
  onMark?: (place: { x: number; y: number }) => void
}

const thousandths = (part: number, whole: number) =>
  Math.min(1000, Math.max(0, Math.round((part / whole) * 1000)))

/** A picture with numbered rings where something must stay bare or flawless. */
export function MarkedPhoto({ src, marks, onMark }: MarkedPhotoProps) {
  const { t } = useTerms()
  function tap(event: MouseEvent<HTMLButtonElement>) {
    const box = event.currentTarget.getBoundingClientRect()
    // Pressed by keyboard, a click has no place: the middle is marked, and its note says where.
    const isPressed = event.detail === 0
    const x = isPressed ? 500 : thousandths(event.clientX - box.left, box.width)
    const y = isPressed ? 500 : thousandths(event.clientY - box.top, box.height)
    onMark?.({ x, y })
  }
  const picture = (
    <>
      <img src={src} alt="" className={classes.picture} />
      {marks.map((mark, at) => (
        <span
          key={`${mark.x}.${mark.y}.${mark.note}`}
          className={classes.ring}
          style={{ left: `${mark.x / 10}%`, top: `${mark.y / 10}%` }}
          title={mark.note}
        >
          {at + 1}
        </span>
      ))}
    </>
  )
  if (!onMark) return <div className={classes.photo}>{picture}</div>
  return (
    <button type="button" className={classes.photo} aria-label={t('coating.door.mark')} onClick={tap}>
      {picture}
    </button>
  )
}
