// Registering a request: the person's own words first, one column, a guide beside it, and nothing typed is lost.
import { useEffect, useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../../platform/web/form.ts'
import { newId } from '../../../platform/web/new-id.ts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { Ask } from '../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { useGo, useInAddress } from '../../../platform/web/parts/Link.tsx'
import { Page } from '../../../platform/web/parts/Page.tsx'
import { Failure } from '../../../platform/web/parts/states.tsx'
import { useChange, useLook } from '../../../platform/web/queries.ts'
import { useMay, useSession } from '../../../platform/web/session.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { timeWords } from '../../../platform/web/when.ts'
import { registerRequest } from '../api.ts'
import { openQuickQuestion } from '../quick/api.ts'
import { Guide } from './Guide.tsx'
import './intake.css'
import { useKept } from './kept.ts'
import { NowPart, QuestionPart, ReachPart, WhoPart } from './NewRequestParts.tsx'
import { blank, type Typed, toAsk } from './new-request.ts'

function useNewRequest(quickId: string | undefined) {
  const { today, teams } = useSession()
  const start = () => blank({ today, teamId: teams[0]?.id ?? '', id: newId(), folderId: newId(), circleId: newId(), quickId })
  const fields = useFields<Typed>(start())
  const kept = useKept(quickId ? `intake.new.${quickId}` : 'intake.new', fields.values, fields.changed)
  const { before } = kept
  const { set, reset } = fields
  // The question that was asked at the desk or by telephone first, where the request begins so and no draft was kept.
  const off = quickId === undefined || before !== null
  const asked = useLook(openQuickQuestion, { quickId: quickId ?? '' }, off)
  const quick = off ? undefined : asked.data
  useEffect(() => {
    if (before) set(before)
  }, [before, set])
  useEffect(() => {
    if (quick) set({ ownWords: quick.question, channel: quick.channel, receivedOn: quick.onDay, teamId: quick.teamId })
  }, [quick, set])
  const startOver = async () => {
    await kept.drop()
    reset(start())
    kept.again()
  }
  return { ...fields, ...kept, quick, asked, startOver }
}

/** What stood there before one began: a draft, or what was asked already. */
function Begun({ form }: { form: ReturnType<typeof useNewRequest> }) {
  if (form.asked.error) return <Failure failure={form.asked.error} retry={() => void form.asked.refetch()} />
  const words = form.quick ? m['intake.quick.from']() : form.before && form.changed ? m['intake.new.kept']() : ''
  return words ? (
    <p className="attention" role="status">
      {words}
    </p>
  ) : null
}

function NewRequest({ quickId }: { quickId: string | undefined }) {
  const form = useNewRequest(quickId)
  const { values, keptAt } = form
  const [asking, setAsking] = useState(false)
  const [round, setRound] = useState(0)
  const go = useGo()
  const reads = useMay('case.read')
  const register = useChange(registerRequest, ['search.'])
  async function save(): Promise<void> {
    await register.mutateAsync(toAsk(values))
    await form.drop()
    // Who reads no cases sees no more of one that was set apart.
    if (values.apart && !reads) tell(m['intake.new.saved.apart']())
    else tell(m['intake.new.saved'](), { back: { word: m['intake.triage.title'](), run: () => go(`/intake/${values.id}`) } })
    go('/intake')
  }
  return (
    <Page title={m['intake.new.title']()} lead={m['intake.new.lead']()} above={{ to: '/intake', label: m['intake.title']() }}>
      <div className="with-guide">
        <div className="stack">
          <Begun form={form} />
          <Form key={round} onSubmit={save} label={m['intake.new.title']()}>
            <QuestionPart form={form} />
            <WhoPart form={form} />
            <ReachPart form={form} />
            <NowPart form={form} />
            <div className="form-buttons">
              <Button kind="primary" type="submit" busy={register.isPending}>
                {m['intake.new.save']()}
              </Button>
              {form.changed ? <Button onClick={() => setAsking(true)}>{m['intake.new.again']()}</Button> : null}
              <span className="kept small soft" role="status">
                {keptAt ? m['web.draft.here']({ time: timeWords(keptAt) }) : ''}
              </span>
            </div>
          </Form>
        </div>
        <Guide />
      </div>
      {asking ? (
        <Ask
          title={m['intake.new.again']()}
          yes={m['intake.new.again']()}
          danger
          onYes={() => void form.startOver().then(() => setRound(round + 1))}
          onClose={() => setAsking(false)}
        >
          <p>{m['intake.new.again.ask']()}</p>
        </Ask>
      ) : null}
    </Page>
  )
}

export default function NewRequestPage() {
  const [{ quick }] = useInAddress()
  return <NewRequest key={quick ?? ''} quickId={quick} />
}
