// Writing down how it stands in one domain: kept at each key, and taken up again at the same field.
import { useEffect, useRef, useState } from 'react'
import { m } from '#texts'
import { call } from '../../../platform/web/call.ts'
import { useDraft } from '../../../platform/web/draft.ts'
import { newId } from '../../../platform/web/new-id.ts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { ChoiceField } from '../../../platform/web/parts/ChoiceField.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { TextArea } from '../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { addEntry, dropDraft, keepDraft } from '../api.ts'
import type { OpenedDomain } from '../model.ts'
import { type Held, readHeld, writeHeld } from './held.ts'

const notAsked = 'not-asked'
const figures = [notAsked, ...Array.from({ length: 11 }, (_, at) => String(at))]

/** What the form holds is the draft itself, so nothing can be in the one and not in the other. */
function useHeld(opened: OpenedDomain) {
  const today = useToday()
  const [id] = useState(() => opened.draft?.id ?? newId())
  const draft = useDraft({
    key: `assessment.entry.${opened.id}`,
    server: opened.draft ? { text: opened.draft.body, version: opened.draft.version } : null,
    save: async (body, version, on) => (await call(keepDraft, { lifeDomainId: opened.id, id, version, body }, on)).version,
  })
  const held = readHeld(draft.text, today)
  const at = useRef(held.at)
  const set = (part: Partial<Held>) => draft.setText(writeHeld({ ...held, ...part, at: at.current }))
  return { id, draft, held, set, at }
}

/** Puts the cursor where it stood, once. */
function useSameField(text: string, at: string) {
  const form = useRef<HTMLDivElement>(null)
  const done = useRef(false)
  useEffect(() => {
    if (done.current) return
    if (text !== '') done.current = true
    const field = form.current?.querySelector<HTMLTextAreaElement>(`[name="${CSS.escape(at || 'facts')}"]`)
    field?.focus()
    if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length)
  }, [text, at])
  return form
}

export function EntryForm({ opened, onDone }: { opened: OpenedDomain; onDone: () => void }) {
  const { id, draft, held, set, at } = useHeld(opened)
  const add = useChange(addEntry)
  const drop = useChange(dropDraft)
  const form = useSameField(draft.text, held.at)
  const area = (name: 'facts' | 'othersSay' | 'strengths' | 'workersView') => ({
    name,
    value: held[name],
    onChange: (value: string) => set({ [name]: value }),
  })
  const send = async () => {
    const { at: _, score, ...rest } = held
    await draft.flush()
    await add.mutateAsync({ ...rest, lifeDomainId: opened.id, id: newId(), score: score === notAsked ? null : Number(score) })
    await draft.done()
    onDone()
  }
  const away = async () => {
    await draft.flush()
    await draft.done()
    await drop.mutateAsync({ id }).catch(() => undefined)
    onDone()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears in which field one is.
    <div
      ref={form}
      className="entry-form"
      onFocus={(event) => {
        const { name } = event.target as unknown as HTMLInputElement
        if (name) at.current = name
      }}
    >
      <Form onSubmit={send} label={m['assessment.entry.first']()}>
        <TextArea {...area('facts')} label={m['assessment.facts']()} hint={m['assessment.facts.hint']()} />
        <TextArea {...area('othersSay')} label={m['assessment.others']()} hint={m['assessment.others.hint']()} rows={2} />
        <TextArea {...area('strengths')} label={m['assessment.strengths']()} hint={m['assessment.strengths.hint']()} rows={2} />
        <ChoiceField
          name="score"
          label={m['assessment.figure']()}
          hint={m['assessment.figure.hint']()}
          beside
          value={held.score}
          onChange={(score) => set({ score })}
          choices={figures.map((value) => ({ value, label: value === notAsked ? m['assessment.figure.not-asked']() : value }))}
        />
        <TextArea {...area('workersView')} label={m['assessment.view']()} hint={m['assessment.view.hint']()} rows={2} />
        <DateField
          name="seenOn"
          label={m['assessment.seen-on']()}
          value={held.seenOn}
          onChange={(seenOn) => seenOn && set({ seenOn })}
          lean="back"
        />
        <div className="form-buttons">
          <Button kind="primary" type="submit" busy={add.isPending}>
            {m['web.save']()}
          </Button>
          <Button onClick={() => void draft.flush().then(onDone)}>{m['assessment.entry.later']()}</Button>
          <Button kind="plain" onClick={() => void away()}>
            {m['assessment.entry.away']()}
          </Button>
        </div>
        <span className="soft small" role="status">
          {draft.words}
        </span>
      </Form>
    </div>
  )
}
