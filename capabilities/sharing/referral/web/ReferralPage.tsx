// One referral: looked at and sent while it is a draft; then its course, with what the receiver said.
import { useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { usePathId } from '../../../../platform/web/parts/Link.tsx'
import { Page, Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayNear, dayWords } from '../../../../platform/web/when.ts'
import { prepareSharing } from '../../disclosure/api.ts'
import { SheetView } from '../../disclosure/web/SheetView.tsx'
import { changeReferral, openReferral } from '../api.ts'
import type { ReferralText, ReferralView } from '../model.ts'
import { awaitsAnswer } from '../rules.ts'
import { AskedActions } from './AskedActions.tsx'
import { CourseActions } from './CourseActions.tsx'
import { DraftActions } from './DraftActions.tsx'
import { LinkDialog } from './LinkDialog.tsx'
import { type Filled, ReferralForm } from './ReferralForm.tsx'
import { byWords, stateTone } from './words.ts'

function Steps({ view }: { view: ReferralView }) {
  const today = useToday()
  if (view.steps.length === 0) return null
  return (
    <Section title={m['sharing.steps']()}>
      <ol className="course">
        {view.steps.map((one) => (
          <li key={one.id}>
            <p>
              <strong>{m[`sharing.step.${one.step}`]()}</strong>
              <span className="soft small"> {[dayNear(one.onDay, today), byWords(one)].filter(Boolean).join(', ')}</span>
            </p>
            {one.note ? <p className="private">{one.note}</p> : null}
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** How it stands for who is asked. */
function AskedStanding({ view: { line, may } }: { view: ReferralView }) {
  const today = useToday()
  const open = awaitsAnswer(line.state)
  return (
    <p className="beside">
      <Pill tone={open ? 'sun' : stateTone[line.state]}>
        {open && may.length > 0 ? m['sharing.asked.open']() : m[`sharing.state.${line.state}`]()}
      </Pill>
      {open && line.answerBy ? (
        <span className="soft">{m['sharing.answer-by']({ day: dayWords(line.answerBy, today) })}</span>
      ) : null}
    </p>
  )
}

function Standing({ view }: { view: ReferralView }) {
  const today = useToday()
  const { line, goalWords, linked } = view
  const waits = awaitsAnswer(line.state)
  return (
    <>
      <p className="beside">
        <Pill tone={stateTone[line.state]}>{m[`sharing.state.${line.state}`]()}</Pill>
        {waits && line.silentSince ? (
          <span>{m['sharing.silent-since']({ day: dayWords(line.silentSince, today) })}</span>
        ) : waits && line.answerBy ? (
          <span className="soft">{m['sharing.answer-by']({ day: dayWords(line.answerBy, today) })}</span>
        ) : null}
      </p>
      {line.help ? <p className="soft">{m[`sharing.inside.${line.help}`]()}</p> : null}
      {goalWords ? <p className="soft private">{m['sharing.goal']({ words: goalWords })}</p> : null}
      {waits && !linked && line.help === null ? <p className="attention">{m['sharing.link.none']()}</p> : null}
    </>
  )
}

function Changing({ view, onDone }: { view: ReferralView; onDone: () => void }) {
  const { line, text } = view
  const look = useLook(prepareSharing, { caseId: line.caseId })
  const form = useFields<Filled>({
    ...text,
    inside: text.colleague !== null,
    sees: view.sees,
    warmAt: text.warmAt.replace(':', '.'),
  })
  const change = useChange(changeReferral)
  const keep = async (to: ReferralText) => {
    // What the person saw was the text before.
    await change.mutateAsync({ referralId: line.id, version: line.version, ...to, seenByPerson: false, reaction: '' })
    onDone()
  }
  return (
    <Looked look={look} lines={8}>
      {(prepared) => <ReferralForm caseId={line.caseId} form={form} prepared={prepared} onKeep={keep} onCancel={onDone} />}
    </Looked>
  )
}

function Referral({ view, onLink }: { view: ReferralView; onLink: (address: string) => void }) {
  const [changing, setChanging] = useState(false)
  if (changing) return <Changing view={view} onDone={() => setChanging(false)} />
  const draft = view.line.state === 'draft'
  return (
    <div className="refer-desk">
      <SheetView sheet={view.sheet} />
      <div className="stack refer-side">
        {view.asked ? <AskedStanding view={view} /> : <Standing view={view} />}
        {draft && view.may.length > 0 ? <DraftActions view={view} onLink={onLink} onChange={() => setChanging(true)} /> : null}
        {view.asked && view.may.length > 0 ? <AskedActions view={view} /> : null}
        {draft || view.asked ? null : <CourseActions view={view} onLink={onLink} />}
        <Steps view={view} />
      </div>
    </div>
  )
}

/** To whom it goes; to who is asked, from whom it comes. */
const titleOf = ({ asked, line }: ReferralView) =>
  asked && line.help ? m[`sharing.asked.of-me.${line.help}`]({ who: line.madeByName }) : line.receiver

export default function ReferralPage() {
  const [caseId, referralId] = [usePathId('caseId'), usePathId('referralId')]
  const look = useLook(openReferral, { referralId })
  const [address, setAddress] = useState<string | null>(null)
  return (
    <Page
      title={look.data ? titleOf(look.data) : m['sharing.refer']()}
      lead={look.data?.asked ? '' : m['sharing.preview']()}
      windowTitle={m['sharing.referrals']()}
      above={
        look.data?.inCase === false
          ? { to: '/', label: m['app.place.today']() }
          : { to: `/people/${caseId}`, label: m['sharing.back']() }
      }
    >
      <Looked look={look} lines={8}>
        {(view) => (
          <>
            <Referral key={view.line.version} view={view} onLink={setAddress} />
            {address ? <LinkDialog address={address} until={view.line.linkUntil} onClose={() => setAddress(null)} /> : null}
          </>
        )}
      </Looked>
    </Page>
  )
}
