import classes from './coating.module.css'

/** A colour never stands alone: its name is beside it. */
export function ColourChip({ name, code }: { name: string | null; code: string | null }) {
  if (!name) return null
  return (
    <span className={classes.chip}>
      <span className={classes.swatch} style={{ background: code ?? 'transparent' }} aria-hidden />
      {name}
    </span>
  )
}
