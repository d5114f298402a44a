import classes from './portrait.module.css'

const tints = ['blue', 'green', 'amber', 'red', 'violet', 'accent']

function tintOf(id: string): string {
  let sum = 0
  for (const char of id) sum = (sum * 31 + char.charCodeAt(0)) >>> 0
  return tints[sum % tints.length] ?? 'gray'
}

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const last = words.length > 1 ? words.at(-1) : undefined
  return [words[0], last]
    .map(word => (word ? [...word][0] : ''))
    .join('')
    .toUpperCase()
}

interface PortraitProps {
  id: string
  name: string
  size?: number
  /** People and pets are round; things are square. */
  isThing?: boolean
}

/** Initials on a tint made from the id, so that one record looks the same everywhere. */
export function Portrait({ id, name, size = 24, isThing }: PortraitProps) {
  const tint = tintOf(id)
  const style = {
    '--portrait-size': `${size}px`,
    '--portrait-tint': `light-dark(var(--mantine-color-${tint}-1), var(--mantine-color-${tint}-9))`,
    '--portrait-ink': `light-dark(var(--mantine-color-${tint}-9), var(--mantine-color-${tint}-1))`,
  }
  return (
    <span className={classes.portrait} style={style as object} data-thing={isThing || undefined} aria-hidden>
      {initialsOf(name)}
    </span>
  )
}
