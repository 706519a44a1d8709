// Above the goals: whether people agree, which version was signed, when it is looked at again, and what one can do.
import { useState } from 'react'
import { m } from '#texts'
import { Link, useGo } from '../../../platform/web/parts/Link.tsx'
import { Menu } from '../../../platform/web/parts/Menu.tsx'
import { Pill } from '../../../platform/web/parts/small.tsx'
import { useToday } from '../../../platform/web/session.ts'
import { dayWords } from '../../../platform/web/when.ts'
import type { PlanView } from '../model.ts'
import { AgreementDialog } from './AgreementDialog.tsx'
import type { Opened } from './opened.ts'
import { ReviewDialog, SignDialog } from './PlanDialogs.tsx'
import { standingWords } from './words.ts'

type Over = 'agree' | 'sign' | 'review' | null

/** "versie 2, bekijken op 15 januari" */
function VersionLine({ caseId, plan }: { caseId: string; plan: PlanView }) {
  const today = useToday()
  const { lastVersion, reviewOn, revision } = plan
  const changed = lastVersion !== null && lastVersion.revision < revision
  return (
    <span className="push soft small">
      {lastVersion ? (
        <Link to={`/people/${caseId}/plan/versions`}>{m['plan.version']({ number: lastVersion.number })}</Link>
      ) : (
        m['plan.version.none']()
      )}
      {changed ? ` ${m['plan.version.changed-since']()}` : ''}
      {reviewOn ? `, ${m['plan.review.on']({ day: dayWords(reviewOn, today) })}` : ''}
    </span>
  )
}

function actionsOf(opened: Opened, does: { open: (over: Over) => void; go: (part: string) => void }) {
  const may = (name: string) => opened.may.includes(`plan.${name}`)
  return [
    {
      key: 'agree',
      label: m['plan.agree'](),
      icon: 'check' as const,
      run: () => does.open('agree'),
      on: may('record-agreement'),
    },
    { key: 'sign', label: m['plan.sign'](), icon: 'lock' as const, run: () => does.open('sign'), on: may('sign-version') },
    {
      key: 'review',
      label: m['plan.review'](),
      icon: 'calendar' as const,
      run: () => does.open('review'),
      on: may('set-review-day'),
    },
    { key: 'print', label: m['plan.print'](), icon: 'print' as const, run: () => does.go('print'), on: true },
    { key: 'versions', label: m['plan.versions'](), icon: 'clock' as const, run: () => does.go('versions'), on: true },
  ].filter(({ on }) => on)
}

export function PlanHead({ caseId, opened }: { caseId: string; opened: Opened }) {
  const today = useToday()
  const go = useGo()
  const [over, open] = useState<Over>(null)
  const { plan } = opened
  const close = () => open(null)
  const standing = plan ? standingWords(plan, today) : null
  return (
    <div className="section-head plan-head">
      <h2>{m['plan.title']()}</h2>
      {standing ? <Pill tone={standing.tone}>{standing.words}</Pill> : null}
      {plan ? <VersionLine caseId={caseId} plan={plan} /> : null}
      {plan ? (
        <Menu word={m['plan.menu']()} entries={actionsOf(opened, { open, go: (part) => go(`/people/${caseId}/plan/${part}`) })} />
      ) : null}
      {plan && over === 'agree' ? <AgreementDialog plan={plan} people={opened.people} onClose={close} /> : null}
      {plan && over === 'sign' ? <SignDialog plan={plan} onClose={close} /> : null}
      {plan && over === 'review' ? <ReviewDialog plan={plan} onClose={close} /> : null}
    </div>
  )
}
