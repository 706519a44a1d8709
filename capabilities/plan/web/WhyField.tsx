// Why something changes that people signed: asked once a goal, until the next signature.
import { m } from '#texts'
import { TextField } from '../../../platform/web/parts/TextField.tsx'

interface Given {
  value: string
  onChange: (value: string) => void
  required: boolean
  startHere?: boolean
}

export function WhyField({ value, onChange, required, startHere = false }: Given) {
  return (
    <TextField
      name="why"
      label={m['plan.why']()}
      hint={m['plan.why.hint']()}
      value={value}
      onChange={onChange}
      required={required}
      startHere={startHere}
    />
  )
}
