// Making an own instrument, or a next version of one: questions one below the other, and how they are counted.
import { useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { CheckField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { useGo, usePathId } from '../../../../platform/web/parts/Link.tsx'
import { Page, Section } from '../../../../platform/web/parts/Page.tsx'
import { Empty, Looked } from '../../../../platform/web/parts/states.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { listInstruments, saveInstrument } from '../api.ts'
import type { Definition, Managed } from '../model.ts'
import { faultsOf } from '../rules/definition.ts'
import { bandsOf, definitionOf, emptyQuestion, formOf, type InstrumentForm, isPlain } from './edit-form.ts'
import { PreviewDialog } from './PreviewDialog.tsx'
import { QuestionEditor } from './QuestionEditor.tsx'

const above = () => ({ to: '/settings/instruments', label: m['assessment.instrument.settings']() })

const empty = (): InstrumentForm => ({
  ...{ title: '', about: '', instruction: '', credit: '', licence: '' },
  questions: [emptyQuestion([])],
  ...{ sums: false, higher: 'better', bands: '' },
})

type Bound = ReturnType<typeof useFields<InstrumentForm>>

/** How the answers are counted, where that is one plain sum. */
function Counting({ form, before }: { form: Bound; before: Definition | null }) {
  const { values, field } = form
  if (before && !isPlain(before)) return <p className="soft">{m['assessment.instrument.counting.kept']()}</p>
  return (
    <>
      <CheckField {...field('sums')} label={m['assessment.instrument.sums']()} hint={m['assessment.instrument.sums.hint']()} />
      {values.sums ? (
        <>
          <SelectField
            {...field('higher')}
            label={m['assessment.instrument.higher']()}
            required
            choices={(['better', 'worse', 'neutral'] as const).map((value) => ({
              value,
              label: m[`assessment.instrument.higher.${value}`](),
            }))}
          />
          <TextArea
            {...field('bands')}
            label={m['assessment.instrument.bands']()}
            hint={m['assessment.instrument.bands.hint']()}
            rows={3}
          />
        </>
      ) : null}
    </>
  )
}

function Questions({ form }: { form: Bound }) {
  const { questions } = form.values
  const put = (next: InstrumentForm['questions']) => form.set({ questions: next })
  return (
    <Section title={m['assessment.instrument.questions']()}>
      {questions.map((one, at) => (
        <QuestionEditor
          key={one.key}
          question={one}
          place={at + 1}
          onChange={(next) => put(questions.with(at, next))}
          onRemove={questions.length > 1 ? () => put(questions.toSpliced(at, 1)) : undefined}
          onUp={at > 0 ? () => put(questions.toSpliced(at, 1).toSpliced(at - 1, 0, one)) : undefined}
        />
      ))}
      <div>
        <Button icon="plus" onClick={() => put([...questions, emptyQuestion(questions)])}>
          {m['assessment.instrument.question.add']()}
        </Button>
      </div>
    </Section>
  )
}

function Edit({ before }: { before: Managed | null }) {
  const go = useGo()
  const today = useToday()
  const [id] = useState(newId)
  const save = useChange(saveInstrument)
  const from = before?.definition ?? null
  const form = useFields<InstrumentForm>(from ? formOf(from) : empty())
  const { field, values } = form
  const [preview, setPreview] = useState<Definition | null>(null)
  const [wrong, setWrong] = useState('')
  /** The definition, or null with a sentence on what is wrong. */
  const made = (): Definition | null => {
    const read = definitionOf(values, from, today)
    const fault = read.success ? faultsOf(read.data)[0] : undefined
    const line = values.sums && bandsOf(values.bands).includes(null)
    const sentence = fault
      ? m[`assessment.instrument.fault.${fault}`]()
      : line
        ? m['assessment.instrument.bands.wrong']()
        : read.success
          ? ''
          : m['assessment.instrument.import.wrong']({ place: read.error.issues[0]?.path.join('.') ?? '' })
    setWrong(sentence)
    return sentence === '' && read.success ? read.data : null
  }
  const send = async () => {
    const definition = made()
    if (!definition) return
    const permission = before?.permission || m['assessment.instrument.own-words']()
    await save.mutateAsync({ id, definition, version: before?.number ?? 0, permission })
    tell(m['assessment.instrument.saved']())
    go(above().to)
  }
  return (
    <Page
      narrow
      title={
        before ? m['assessment.instrument.new-version.of']({ title: before.definition.title }) : m['assessment.instrument.new']()
      }
      lead={before ? m['assessment.instrument.new-version.lead']() : m['assessment.instrument.new.lead']()}
      above={above()}
    >
      <Form onSubmit={send}>
        <TextField {...field('title')} label={m['assessment.instrument.title']()} required startHere />
        <TextArea {...field('about')} label={m['assessment.instrument.what-for']()} required rows={2} />
        <TextArea {...field('instruction')} label={m['assessment.instrument.instruction']()} rows={2} />
        <Questions form={form} />
        <Section title={m['assessment.instrument.counting']()}>
          <Counting form={form} before={from} />
        </Section>
        <Section title={m['assessment.instrument.credit']()}>
          <TextField {...field('credit')} label={m['assessment.instrument.made-by']()} required />
          <TextField {...field('licence')} label={m['assessment.instrument.licence-of']()} required />
        </Section>
        {wrong ? <p role="alert">{wrong}</p> : null}
        <div className="form-buttons">
          <Button kind="primary" type="submit" busy={save.isPending}>
            {m['web.save']()}
          </Button>
          <Button icon="eye" onClick={() => setPreview(made())}>
            {m['assessment.instrument.preview']()}
          </Button>
        </div>
      </Form>
      {preview ? <PreviewDialog definition={preview} onClose={() => setPreview(null)} /> : null}
    </Page>
  )
}

export default function EditPage() {
  const code = usePathId('code')
  const look = useLook(listInstruments, {})
  return (
    <Looked look={look} lines={6} page={{ title: m['assessment.instrument.settings'](), above: above() }}>
      {({ rows }) => {
        const before = rows.find((one) => one.code === code) ?? null
        if (code !== '' && before === null) return <Empty title={m['refusal.not-known']()} />
        return <Edit key={before?.id ?? 'new'} before={before} />
      }}
    </Looked>
  )
}
