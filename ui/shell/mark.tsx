import classes from './mark.module.css'

/** The keystone: the wedge at the top of an arch. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
      <path d="M5.2 3h13.6a1 1 0 0 1 .97 1.24l-3.9 16a1 1 0 0 1-.97.76H9.1a1 1 0 0 1-.97-.76l-3.9-16A1 1 0 0 1 5.2 3Z" />
    </svg>
  )
}

export function Wordmark({ size = 24 }: { size?: number }) {
  return (
    <span className={classes.wordmark} style={{ fontSize: size * 0.75 }}>
      <Mark size={size} />
      Mainstay
    </span>
  )
}
