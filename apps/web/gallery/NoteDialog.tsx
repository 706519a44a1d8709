// The quick note's window on sample data.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { Menu } from '../../../platform/web/parts/Menu.tsx'
import { Pill } from '../../../platform/web/parts/small.tsx'
import { TextArea } from '../../../platform/web/parts/TextField.tsx'
import { tell } from '../../../platform/web/toasts.ts'
import samples from './samples.json' with { type: 'json' }

export function NoteDialog({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('')
  const save = () => {
    tell('Notitie bewaard', { back: { word: m['web.undo'](), run: () => {} } })
    onClose()
  }
  return (
    <Dialog title={samples.person} size="note" onClose={onClose}>
      <div className="stack">
        <TextArea
          name="note"
          label={samples.words.noteLabel}
          quietLabel
          placeholder={samples.words.noteLabel}
          rows={5}
          value={text}
          onChange={setText}
        />
        <div className="beside">
          <Pill>Huisbezoek</Pill>
          <Pill>vandaag 14.10</Pill>
          <Pill tone="sky">Samira leest mee</Pill>
          <span className="push soft small">{m['web.draft.saved']({ time: '14.32' })}</span>
        </div>
        <div className="form-buttons">
          <Button kind="primary" onClick={save}>
            {m['web.save']()}
          </Button>
          <Menu entries={[{ key: 'a', label: 'Taak erbij', icon: 'check', run: () => {} }]} />
        </div>
      </div>
    </Dialog>
  )
}
