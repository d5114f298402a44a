import type { InputHTMLAttributes } from 'react'
import classes from './kit.module.css'

interface NativeInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> {
  label: string
  onChange: (value: string) => void
}

/** A day or a time by the phone's own wheel, which everybody's thumb knows. */
export function NativeInput({ label, onChange, ...rest }: NativeInputProps) {
  return (
    <label className={classes.native}>
      {label}
      <input {...rest} onChange={event => onChange(event.currentTarget.value)} />
    </label>
  )
}
