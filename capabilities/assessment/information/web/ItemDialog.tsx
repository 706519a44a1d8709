// One thing that everybody should be told: its name, its words in each language, and within how many days.
import { useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { codeOf } from '../../instrument/web/edit-form.ts'
import { saveInformationItem } from '../api.ts'
import type { Item } from '../model.ts'

interface DialogGiven {
  /** Null for a new one. */
  item: Item | null
  known: readonly Item[]
  onClose: () => void
}

const fresh = (known: readonly Item[]): Item => ({
  ...{ code: '', title: '', texts: [{ language: m['assessment.information.dutch'](), words: '' }], withinDays: null },
  ...{ active: true, position: Math.max(0, ...known.map(({ position }) => position)) + 10, id: null, version: 0 },
})

/** A whole number of days, or null where none is given. */
function daysOf(text: string): number | null {
  const days = Number(text)
  return text.trim() === '' || !Number.isInteger(days) || days < 1 ? null : Math.min(days, 365)
}

export function ItemDialog({ item, known, onClose }: DialogGiven) {
  const [id] = useState(newId)
  const save = useChange(saveInformationItem)
  const from = item ?? fresh(known)
  const { values, field, set } = useFields({
    title: from.title,
    days: from.withinDays === null ? '' : String(from.withinDays),
    texts: from.texts.map((one, at) => ({ ...one, key: `text-${at}` })),
  })
  const put = (at: number, part: { language?: string; words?: string }) =>
    set({ texts: values.texts.map((one, place) => (place === at ? { ...one, ...part } : one)) })
  const send = async () => {
    const texts = values.texts.filter(({ words }) => words.trim() !== '').map(({ language, words }) => ({ language, words }))
    const code = item?.code ?? codeOf(values.title)
    await save.mutateAsync({ ...from, code, id: from.id ?? id, title: values.title, texts, withinDays: daysOf(values.days) })
    tell(m['assessment.information.saved']())
    onClose()
  }
  return (
    <Dialog title={item ? item.title : m['assessment.information.add']()} onClose={onClose}>
      <Form submit={m['web.save']()} onCancel={onClose} onSubmit={send}>
        <TextField {...field('title')} label={m['assessment.information.title']()} required startHere />
        <TextField
          {...field('days')}
          label={m['assessment.information.within']()}
          hint={m['assessment.information.within.hint']()}
          width="half"
        />
        {values.texts.map((one, at) => (
          <div key={one.key} className="stack">
            <TextField
              name={`${one.key}-language`}
              label={m['assessment.information.language']()}
              value={one.language}
              onChange={(language) => put(at, { language })}
              required
              width="half"
            />
            <TextArea
              name={`${one.key}-words`}
              label={m['assessment.information.words']()}
              value={one.words}
              onChange={(words) => put(at, { words })}
              rows={4}
            />
          </div>
        ))}
        <div>
          <Button
            small
            icon="plus"
            onClick={() => set({ texts: [...values.texts, { language: '', words: '', key: `text-${values.texts.length}` }] })}
          >
            {m['assessment.information.more-languages']()}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
