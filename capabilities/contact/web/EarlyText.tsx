// Where one types while the draft is still looked up: the first letters are kept and go along.
import { m } from '#texts'
import { TextArea } from '../../../platform/web/parts/TextField.tsx'

export function EarlyText({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const label = m['contact.note.body.none']()
  return <TextArea name="body" label={label} quietLabel placeholder={label} rows={3} startHere value={text} onChange={onChange} />
}
