// One request about a file: what is asked and until when, who asks it, what was decided, and the letter.
import { type ReactNode, useState } from 'react'
import { m } from '#texts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Link, useGo, usePathId } from '../../../../platform/web/parts/Link.tsx'
import { Facts } from '../../../../platform/web/parts/List.tsx'
import { Page, Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill, Sheet, Voice } from '../../../../platform/web/parts/small.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { useMay, useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import * as api from '../api.ts'
import type { RightsView } from '../model.ts'
import { CheckDialog, DecideDialog, ExtendDialog } from './dialogs.tsx'
import { outcomeWords, termTone, termWords } from './words.ts'

type Shown = 'check' | 'extend' | 'decide'
interface Part {
  view: RightsView
  show: (what: Shown) => void
}

const mayDo = ({ may }: RightsView, { name }: { name: string }) => may.includes(name)
const failed = (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' })

function Asked({ view, show }: Part) {
  const today = useToday()
  const { line, asked, term, handledByMe } = view
  const take = useChange(api.handleRightsRequest)
  const handle = () =>
    take
      .mutateAsync({ requestId: line.id, version: line.version })
      .then(() => tell(m['sharing.rights.handled']()))
      .catch(failed)
  const by = m[`sharing.rights.by.${asked.byWhom}`]()
  const decided = line.outcome !== null
  return (
    <Sheet as="section" label={m['sharing.rights.asked']()}>
      <div className="stack tight private">
        <Voice>{asked.asked}</Voice>
        <Facts
          facts={[
            [m['sharing.rights.by'](), asked.askerName ? `${asked.askerName}, ${by.toLowerCase()}` : by],
            [
              m['sharing.rights.received'](),
              `${dayWords(asked.receivedOn, today)}, ${m[`sharing.rights.how.${asked.how}`]().toLowerCase()}`,
            ],
            [m['sharing.rights.due'](), dayWords(line.dueOn, today)],
            [m['sharing.rights.handler'](), line.handlerName],
          ]}
        />
        {term.extendedOn ? (
          <p className="small soft">
            {m['sharing.rights.extended']({ day: dayWords(term.extendedOn, today), because: term.extendedBecause })}
          </p>
        ) : null}
        {term.verified ? null : <p className="small soft">{m['sharing.rights.unverified']()}</p>}
        <div className="beside">
          {decided ? null : <Pill tone={termTone[term.state]}>{termWords(term.state)}</Pill>}
          {handledByMe || !mayDo(view, api.handleRightsRequest) ? null : (
            <Button busy={take.isPending} onClick={() => void handle()}>
              {m['sharing.rights.handle']()}
            </Button>
          )}
          {term.mayBecome && mayDo(view, api.extendRightsRequest) ? (
            <Button onClick={() => show('extend')}>{m['sharing.rights.extend']()}</Button>
          ) : null}
        </div>
      </div>
    </Sheet>
  )
}

function Checked({ view, show }: Part) {
  const today = useToday()
  const { check, minds, authorities } = view
  const known = authorities.map(({ kind, holder, seen }) =>
    [m[`people.authority.kind.${kind}`](), holder, seen].filter(Boolean).join(', '),
  )
  return (
    <Section title={m['sharing.rights.check']()}>
      {minds.map((mind) => (
        <p key={mind} className="attention">
          {m[`sharing.rights.mind.${mind}`]()}
        </p>
      ))}
      <div className="private">
        <Facts
          facts={[
            [m['sharing.rights.authorities'](), known.join('; ')],
            [m['sharing.rights.identity'](), check ? m[`sharing.rights.identity.${check.identity}`]() : ''],
            [m['sharing.rights.authority'](), check?.authoritySeen],
            [m['sharing.rights.child-agreed'](), check?.childAgreed],
            [m['sharing.rights.check.by'](), check ? `${check.byName}, ${dayWords(check.on, today)}` : ''],
          ]}
        />
      </div>
      {check ? null : <p className="soft">{m['sharing.rights.check.none']()}</p>}
      {mayDo(view, api.checkRightsRequest) ? (
        <p>
          <Button onClick={() => show('check')}>{m[check ? 'sharing.rights.check.again' : 'sharing.rights.check.do']()}</Button>
        </p>
      ) : null}
    </Section>
  )
}

function Decided({ view, show }: Part) {
  const today = useToday()
  const { decision } = view
  return (
    <Section title={m['sharing.rights.decide']()}>
      {decision ? (
        <div className="stack tight private">
          <p className="beside">
            <Pill tone={decision.outcome === 'refused' ? 'sun' : 'ok'}>{outcomeWords(decision.outcome)}</Pill>
            <span className="small soft">
              {m['sharing.rights.decided-by']({ name: decision.byName, day: dayWords(decision.on, today) })}
            </span>
          </p>
          <p>{decision.reason}</p>
        </div>
      ) : (
        <p className="soft">{m['sharing.rights.decide.none']()}</p>
      )}
      {mayDo(view, api.decideRightsRequest) ? (
        <p>
          <Button kind="primary" onClick={() => show('decide')}>
            {m['sharing.rights.decide.do']()}
          </Button>
        </p>
      ) : null}
    </Section>
  )
}

function Letter({ view }: { view: RightsView }): ReactNode {
  const go = useGo()
  const write = useChange(api.writeRightsLetter, ['contact.'])
  const { line, letterId } = view
  const make = async () => {
    const made = newId()
    await write.mutateAsync({ requestId: line.id, version: line.version, letterId: made })
    tell(m['sharing.rights.letter.made']())
    go(`/people/${line.caseId}/letters/${made}`)
  }
  const may = mayDo(view, api.writeRightsLetter)
  if (!may && letterId === null) return null
  return (
    <Section title={m['sharing.rights.letter']()}>
      {letterId ? (
        <p>
          <Link to={`/people/${line.caseId}/letters/${letterId}`}>{m['sharing.rights.letter.open']()}</Link>
        </p>
      ) : (
        <p className="soft">{m['sharing.rights.letter.none']()}</p>
      )}
      <p className="small soft">{m['sharing.rights.letter.read']()}</p>
      {may ? (
        <p>
          <Button icon="paper" busy={write.isPending} onClick={() => void make().catch(failed)}>
            {m[letterId ? 'sharing.rights.letter.again' : 'sharing.rights.letter.write']()}
          </Button>
        </p>
      ) : null}
    </Section>
  )
}

const dialogs = { check: CheckDialog, extend: ExtendDialog, decide: DecideDialog }

function Request({ view }: { view: RightsView }) {
  const [shown, show] = useState<Shown | null>(null)
  const mayWork = useMay('case.work')
  const Shown = shown ? dialogs[shown] : null
  return (
    <>
      <Asked view={view} show={show} />
      <Checked view={view} show={show} />
      {view.line.kind === 'access' && mayWork ? (
        <Section title={m['sharing.copy.draft']()}>
          <p>
            <Link to={`/people/${view.line.caseId}/rights/${view.line.id}/copy`}>{m['sharing.copy.go']()}</Link>
          </p>
        </Section>
      ) : null}
      <Decided view={view} show={show} />
      <Letter view={view} />
      {Shown ? <Shown view={view} onClose={() => show(null)} /> : null}
    </>
  )
}

export default function RightsPage() {
  const [caseId, requestId] = [usePathId('caseId'), usePathId('requestId')]
  const look = useLook(api.openRightsRequest, { requestId })
  const kind = look.data?.line.kind
  return (
    <Page
      title={kind ? m[`sharing.rights.kind.${kind}`]() : m['sharing.rights']()}
      lead={m['sharing.rights.lead']()}
      windowTitle={m['sharing.rights']()}
      above={{ to: `/people/${caseId}`, label: m['sharing.back']() }}
      narrow
    >
      <Looked look={look} lines={8}>
        {(view) => <Request view={view} />}
      </Looked>
    </Page>
  )
}
