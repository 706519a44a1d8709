// Facts, from whom they are, and what one makes of them: three fields, never mixed.
import { m } from '#texts'
import type { Bound } from '../../../../platform/web/form.ts'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'

interface Given {
  /** What is asked as facts here. */
  label: string
  field: (name: 'facts' | 'source' | 'interpretation') => Bound<string>
  startHere?: boolean
  /** What was found may be nothing, as in a child check. */
  mayBeEmpty?: boolean
}

export function Told({ label, field, startHere, mayBeEmpty = false }: Given) {
  return (
    <>
      <TextArea
        {...field('facts')}
        label={label}
        hint={m['safety.meldcode.facts.hint']()}
        rows={4}
        required={!mayBeEmpty}
        startHere={startHere}
      />
      <TextField {...field('source')} label={m['safety.meldcode.source']()} hint={m['safety.meldcode.source.hint']()} />
      <TextArea
        {...field('interpretation')}
        label={m['safety.meldcode.interpretation']()}
        hint={m['safety.meldcode.interpretation.hint']()}
        rows={2}
      />
    </>
  )
}
