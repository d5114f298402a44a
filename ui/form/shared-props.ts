/** What an input receives from the form around it. */
export interface SharedInputProps {
  label?: string
  'aria-label'?: string
  description?: string | undefined
  error?: string | undefined
  required?: boolean
  name?: string
  id?: string
  size?: 'xs'
  autoFocus?: boolean
}
