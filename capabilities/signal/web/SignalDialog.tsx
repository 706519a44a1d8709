// Telling a gap: from a note in two clicks, or on its own. What leads back to a person stops it from being sent.
import { useMemo, useState } from 'react'
import { m } from '#texts'
import { NotUnderstood, Refused } from '../../../platform/web/failures.ts'
import { useFields } from '../../../platform/web/form.ts'
import { newId } from '../../../platform/web/new-id.ts'
import { SelectField } from '../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { Looked } from '../../../platform/web/parts/states.tsx'
import { TextArea, TextField } from '../../../platform/web/parts/TextField.tsx'
import { useChange, useLook } from '../../../platform/web/queries.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { lifeDomains } from '../../assessment/model.ts'
import { prepareFromNote, prepareSignal, reportSignal } from '../api.ts'
import {
  type KnownPeople,
  longestReport,
  nobodyKnown,
  type Prepared,
  type SignalKind,
  signalKinds,
  type ThemeLine,
} from '../model.ts'
import { openTraces, personTraces, withoutTraces } from '../rules/person-traces.ts'
import { cutAt, firstWords, likeThemes } from '../rules/themes.ts'
import './signal.css'
import { TraceList } from './TraceList.tsx'
import { insteadOf } from './words.ts'

interface DialogGiven {
  /** The note it comes from: its text is the beginning, and traces of its people are looked for. */
  from?: { noteId: string; text: string }
  onClose: () => void
}

type Values = {
  text: string
  kind: SignalKind
  /** Id of a theme, or empty for a new one. */
  themeId: string
  title: string
  domain: NonNullable<ThemeLine['domain']> | ''
  teamId: string
}

/** What the page may know; where people live and how they are reached is looked for by the server alone. */
const knownTo = ({ known }: Prepared): KnownPeople => ({ ...nobodyKnown, ...known })

/** Letters of a title made from the text. */
const titleAtMost = 80

/** What the form begins with: the text of the note, the person already taken out of it. */
function beginning(form: Prepared, text: string): { values: Values; removed: number } {
  const cut = cutAt(text, longestReport)
  const traces = personTraces(cut, knownTo(form))
  const without = cutAt(withoutTraces(cut, traces, insteadOf), longestReport)
  const like = likeThemes(without, form.themes, 2)[0]
  const title = firstWords(without, titleAtMost)
  const values: Values = {
    text: without,
    kind: 'offer-missing',
    themeId: like?.id ?? '',
    title,
    domain: '',
    teamId: form.teamId ?? '',
  }
  return { values, removed: traces.length }
}

/** Sends once nothing leads back; the server looks too, and what it finds is shown at the field. */
function useSend(given: DialogGiven, form: Prepared, harmless: readonly string[]) {
  const report = useChange(reportSignal)
  const [id] = useState(newId)
  return async ({ text, title, kind, teamId, themeId, domain }: Values) => {
    const fresh = themeId === ''
    const wrong = Object.entries({ text, ...(fresh ? { title } : {}) }).filter(
      ([, one]) => openTraces(one, knownTo(form), harmless).length > 0,
    )
    if (wrong.length > 0) throw new NotUnderstood(wrong.map(([field]) => ({ field, code: 'person-in-text' })))
    const theme = fresh ? { id, title, domain: domain === '' ? null : domain } : { id: themeId }
    const noteId = given.from?.noteId
    try {
      await report.mutateAsync({ id, teamId, kind, text, theme, harmless: [...harmless], ...(noteId ? { noteId } : {}) })
    } catch (failure) {
      if (!(failure instanceof Refused) || failure.word !== 'person-in-text') throw failure
      const fields = String(failure.more.fields).split(' ')
      throw new NotUnderstood(fields.map((field) => ({ field, code: 'person-in-text' })))
    }
    tell(m['signal.sent']())
    given.onClose()
  }
}

function ThemeFields({
  form,
  values,
  field,
}: {
  form: Prepared
  values: Values
  field: ReturnType<typeof useFields<Values>>['field']
}) {
  const like = useMemo(() => likeThemes(values.text, form.themes), [values.text, form.themes])
  const others = form.themes.filter((theme) => !like.includes(theme))
  const themes = [...like, ...others].map((theme) => ({ value: theme.id, label: theme.title }))
  const chosen = values.themeId === '' ? 'new' : values.themeId
  return (
    <>
      <SelectField
        name="themeId"
        label={m['signal.theme']()}
        hint={like.length > 0 ? m['signal.theme.like']({ count: like.length }) : undefined}
        required
        value={chosen}
        onChange={(value) => field('themeId').onChange(value === 'new' ? '' : value)}
        choices={[{ value: 'new', label: m['signal.theme.new']() }, ...themes]}
      />
      {values.themeId === '' ? (
        <div className="signal-pair">
          <TextField {...field('title')} label={m['signal.title.field']()} required />
          <SelectField
            {...field('domain')}
            label={m['signal.domain']()}
            choices={lifeDomains.map((value) => ({ value, label: m[`assessment.domain.${value}`]() }))}
          />
        </div>
      ) : null}
    </>
  )
}

function SignalForm({ form, given }: { form: Prepared; given: DialogGiven }) {
  const [start] = useState(() => beginning(form, given.from?.text ?? ''))
  const { values, field } = useFields<Values>(start.values)
  const known = useMemo(() => knownTo(form), [form])
  const [harmless, setHarmless] = useState<readonly string[]>([])
  const send = useSend(given, form, harmless)
  const allow = (text: string) => setHarmless((before) => [...before, text])
  return (
    <Form onSubmit={() => send(values)} submit={m['signal.send']()} onCancel={given.onClose}>
      {start.removed > 0 && values.text === start.values.text ? (
        <p className="signal-removed">{m['signal.removed']({ count: start.removed })}</p>
      ) : null}
      <TextArea
        {...field('text')}
        onChange={(text) => {
          // The title goes along with the text until one gives it words of its own.
          if (values.title === firstWords(values.text, titleAtMost)) field('title').onChange(firstWords(text, titleAtMost))
          field('text').onChange(text.slice(0, longestReport))
        }}
        label={m['signal.text']()}
        hint={m['signal.text.hint']()}
        rows={4}
        required
        startHere
      />
      <TraceList text={values.text} known={known} harmless={harmless} onChange={field('text').onChange} onHarmless={allow} />
      <ThemeFields form={form} values={values} field={field} />
      {values.themeId === '' ? (
        <TraceList text={values.title} known={known} harmless={harmless} onChange={field('title').onChange} onHarmless={allow} />
      ) : null}
      <div className="signal-pair">
        <SelectField
          {...field('kind')}
          label={m['signal.kind']()}
          required
          choices={signalKinds.map((value) => ({ value, label: m[`signal.kind.${value}`]() }))}
        />
        <SelectField
          {...field('teamId')}
          label={m['signal.place']()}
          required
          choices={form.places.map((place) => ({ value: place.teamId, label: place.name }))}
        />
      </div>
    </Form>
  )
}

export default function SignalDialog(given: DialogGiven) {
  const noteId = given.from?.noteId
  const fromNote = useLook(prepareFromNote, { noteId: noteId ?? '' }, !noteId)
  const onItsOwn = useLook(prepareSignal, {}, noteId !== undefined)
  return (
    <Dialog title={m['signal.new']()} onClose={given.onClose}>
      <div className="stack">
        <p className="soft">{given.from ? m['signal.lead.note']() : m['signal.lead']()}</p>
        <Looked look={noteId ? fromNote : onItsOwn} lines={6}>
          {(form) => <SignalForm form={form} given={given} />}
        </Looked>
      </div>
    </Dialog>
  )
}
