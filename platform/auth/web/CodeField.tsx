// The code of an app, asked for in several places; in some, a code on paper will do too.
import { m } from '#texts'
import { TextField } from '../../web/parts/TextField.tsx'

interface FieldGiven {
  field: { name: string; value: string; onChange: (value: string) => void }
  paper?: boolean
  startHere?: boolean
}

export function CodeField({ field, paper = false, startHere = false }: FieldGiven) {
  return (
    <TextField
      {...field}
      label={m['auth.code']()}
      hint={paper ? m['auth.code.hint.paper']() : m['auth.code.hint']()}
      autoComplete="one-time-code"
      inputMode="numeric"
      width="short"
      required
      startHere={startHere}
    />
  )
}
