// Help with a theme, below the note one writes: its questions go into the text.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { SelectField } from '../../../platform/web/parts/ChoiceField.tsx'
import { useLook } from '../../../platform/web/queries.ts'
import { listThemes } from '../theme/api.ts'
import { ThemeAid } from '../theme/web/ThemeAid.tsx'
import { insertInNote } from './note-insert.ts'

export function NoteTheme() {
  const [code, setCode] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  const themes = useLook(listThemes, {}, !open).data?.themes.filter(({ hidden }) => !hidden) ?? []
  if (!open)
    return (
      <div>
        <Button kind="plain" small onClick={() => setOpen(true)}>
          {m['contact.theme.help']()}
        </Button>
      </div>
    )
  return (
    <div className="stack note-theme">
      <SelectField
        name="theme"
        label={m['contact.theme.which']()}
        value={code}
        choices={themes.map(({ code: value, title }) => ({ value, label: title }))}
        onChange={setCode}
      />
      {code ? <ThemeAid key={code} code={code} onQuestion={insertInNote} /> : null}
    </div>
  )
}
