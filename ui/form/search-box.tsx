import { IconSearch } from '@tabler/icons-react'
import type { RefObject } from 'react'
import classes from './search-box.module.css'

interface SearchBoxProps {
  /** What is looked for; said aloud, and shown while nothing is typed. */
  label: string
  value: string
  onChange: (typed: string) => void
  className?: string
  ref?: RefObject<HTMLInputElement | null>
}

/** Narrows what is on a screen. Plain, because the kit's input is five kilobytes that a first screen has no other use for. */
export function SearchBox({ label, value, onChange, className = '', ref }: SearchBoxProps) {
  return (
    <div className={`${classes.box} ${className}`}>
      <IconSearch size={16} aria-hidden />
      <input
        ref={ref}
        className={classes.input}
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={event => onChange(event.currentTarget.value)}
      />
    </div>
  )
}
