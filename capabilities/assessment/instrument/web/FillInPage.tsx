// Filling in a list with someone: one column, digits answer, kept at each key, taken up again at the same question.
import { useState } from 'react'
import { m } from '#texts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { ChoiceField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { useGo, usePathId } from '../../../../platform/web/parts/Link.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { Sheet } from '../../../../platform/web/parts/small.tsx'
import { Empty, Looked } from '../../../../platform/web/parts/states.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dropFilling, fillIn, openInstrument } from '../api.ts'
import { filledBy, type Question } from '../model.ts'
import { askedIn } from '../rules/scoring.ts'
import { QuestionField } from './QuestionField.tsx'
import { TogetherView } from './TogetherView.tsx'
import { type Opened, useFilling, useQuestionFocus, useSamePlace } from './use-filling.ts'
import './instrument.css'

type Filling = ReturnType<typeof useFilling>

function Questions({ questions, filling, focus }: { questions: Question[]; filling: Filling; focus: (key: string) => void }) {
  const next = (at: number) => {
    const to = questions[at + 1]?.key
    if (to === undefined) return
    filling.set({ at: to })
    focus(to)
  }
  return questions.map((question, at) => (
    <QuestionField
      key={question.key}
      question={question}
      place={at + 1}
      answer={filling.held.answers[question.key]}
      onAnswer={(answer) => filling.answer(question.key, answer)}
      onGoOn={() => next(at)}
    />
  ))
}

/** When and how, and what to do with it. */
function Close({ filling, busy, onAway, onLater }: { filling: Filling; busy: boolean; onAway: () => void; onLater: () => void }) {
  const { held, set, draft } = filling
  return (
    <>
      <ChoiceField
        name="filledBy"
        label={m['assessment.instrument.by']()}
        beside
        required
        value={held.filledBy}
        onChange={(by) => set({ filledBy: by })}
        choices={filledBy.options.map((value) => ({ value, label: m[`assessment.instrument.by.${value}`]() }))}
      />
      <DateField
        name="filledOn"
        label={m['assessment.seen-on']()}
        required
        value={held.filledOn}
        onChange={(filledOn) => filledOn && set({ filledOn })}
        lean="back"
      />
      <div className="form-buttons">
        <Button kind="primary" type="submit" busy={busy}>
          {m['web.save']()}
        </Button>
        <Button onClick={onLater}>{m['assessment.entry.later']()}</Button>
        <Button kind="plain" onClick={onAway}>
          {m['assessment.entry.away']()}
        </Button>
      </div>
      <span className="soft small" role="status">
        {draft.words}
      </span>
    </>
  )
}

function FillIn({ caseId, opened }: { caseId: string; opened: Opened }) {
  const go = useGo()
  const { instrument, personName } = opened
  const { definition } = instrument
  const questions = askedIn(definition, opened.opened)
  const filling = useFilling(caseId, opened)
  const { draft, held } = filling
  const { frame, focus } = useQuestionFocus()
  const [together, setTogether] = useState(false)
  const [id] = useState(newId)
  const keep = useChange(fillIn)
  const drop = useChange(dropFilling)
  useSamePlace(held.at || (questions[0]?.key ?? ''), filling.touched, focus)
  const back = { to: `/people/${caseId}/instruments`, label: m['assessment.instrument.back']() }
  const send = async () => {
    const { answers, filledOn } = held
    await draft.flush()
    await keep.mutateAsync({ caseId, id, instrumentId: instrument.id, filledOn, filledBy: held.filledBy, answers })
    await draft.done()
    tell(m['assessment.instrument.kept']())
    go(back.to)
  }
  const away = async () => {
    await draft.flush()
    await draft.done()
    await drop.mutateAsync({ id: filling.id }).catch(() => undefined)
    go(back.to)
  }
  const answered = questions.filter(({ key }) => held.answers[key] !== undefined).length
  return (
    <Page
      narrow
      title={definition.title}
      lead={<span className="private">{m['assessment.instrument.with']({ name: personName })}</span>}
      above={back}
      actions={
        questions.length > 0 ? (
          <Button icon="people" onClick={() => setTogether(true)}>
            {m['assessment.instrument.together']()}
          </Button>
        ) : null
      }
    >
      {questions.length === 0 ? (
        <Empty title={m['assessment.instrument.no-domains']()}>{m['assessment.instrument.no-domains.more']()}</Empty>
      ) : (
        <div ref={frame}>
          <Form onSubmit={send} label={definition.title}>
            {definition.instruction ? <p className="reading">{definition.instruction}</p> : null}
            <p className="soft small" role="status">
              {m['assessment.instrument.answered']({ count: answered, of: questions.length })}{' '}
              {m['assessment.instrument.digits']()}
            </p>
            <Sheet>
              <Questions questions={questions} filling={filling} focus={focus} />
            </Sheet>
            <Close
              filling={filling}
              busy={keep.isPending}
              onAway={() => void away()}
              onLater={() => void draft.flush().then(() => go(back.to))}
            />
          </Form>
        </div>
      )}
      {together ? (
        <TogetherView
          definition={definition}
          questions={questions}
          filling={filling}
          onClose={() => setTogether(false)}
          onDone={send}
        />
      ) : null}
    </Page>
  )
}

export default function FillInPage() {
  const [caseId, code] = [usePathId('caseId'), usePathId('code')]
  const look = useLook(openInstrument, { caseId, code })
  const back = { to: `/people/${caseId}/instruments`, label: m['assessment.instrument.back']() }
  return (
    <Looked look={look} lines={6} page={{ title: m['assessment.instrument.tab'](), above: back }}>
      {(opened) => <FillIn key={opened.instrument.id} caseId={caseId} opened={opened} />}
    </Looked>
  )
}
