// Above the goals: whether people agree, which version was signed, when it is looked at again, and what one can do.
import { useState } from 'react'
import { m } from '#texts'
import { Link, useGo } from '../../../platform/web/parts/Link.tsx'
import { Menu, type MenuEntry } from '../../../platform/web/parts/Menu.tsx'
import { Pill } from '../../../platform/web/parts/small.tsx'
import { useToday } from '../../../platform/web/session.ts'
import { dayWords } from '../../../platform/web/when.ts'
import type { PlanView } from '../model.ts'
import { AgreementDialog } from './AgreementDialog.tsx'
import { FirstPlanDialog } from './FirstPlans.tsx'
import type { Opened } from './opened.ts'
import { ReviewDialog, SignDialog } from './PlanDialogs.tsx'
import { standingWords } from './words.ts'

type Over = 'agree' | 'sign' | 'review' | 'first' | null

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

interface Does {
  open: (over: Over) => void
  go: (part: string) => void
}

/** What one can do with the plan: asking and locking first, looking back, closing, then reading. */
function actionsOf(opened: Opened, { open, go }: Does): MenuEntry[] {
  const mayChange = opened.may.length > 0
  const entry = (key: string, label: string, given: Pick<MenuEntry, 'icon' | 'run'>): MenuEntry => ({ key, label, ...given })
  const first = entry('first', m['plan.first'](), { icon: 'people', run: () => open('first') })
  if (opened.plan === null) return mayChange ? [first] : []
  const changes = [
    entry('agree', m['plan.agree'](), { icon: 'check', run: () => open('agree') }),
    entry('sign', m['plan.sign'](), { icon: 'lock', run: () => open('sign') }),
    entry('evaluate', m['plan.evaluate'](), { icon: 'undo', run: () => go('evaluate') }),
    entry('review', m['plan.review'](), { icon: 'calendar', run: () => open('review') }),
    first,
    entry('close', m['plan.close'](), { icon: 'paper', run: () => go('close') }),
  ]
  return [
    ...(mayChange ? changes : []),
    entry('part', m['plan.part'](), { icon: 'eye', run: () => go('part') }),
    entry('print', m['plan.print'](), { icon: 'print', run: () => go('print') }),
    entry('versions', m['plan.versions'](), { icon: 'clock', run: () => go('versions') }),
  ]
}

export function PlanHead({ caseId, opened }: { caseId: string; opened: Opened }) {
  const today = useToday()
  const go = useGo()
  const [over, open] = useState<Over>(null)
  const { plan } = opened
  const close = () => open(null)
  const entries = actionsOf(opened, { open, go: (part) => go(`/people/${caseId}/plan/${part}`) })
  const standing = plan ? standingWords(plan, today) : null
  return (
    <div className="section-head plan-head">
      <h2>{m['plan.title']()}</h2>
      {standing ? <Pill tone={standing.tone}>{standing.words}</Pill> : null}
      {plan ? <VersionLine caseId={caseId} plan={plan} /> : null}
      {entries.length > 0 ? <Menu word={m['plan.menu']()} entries={entries} /> : null}
      {plan && over === 'agree' ? <AgreementDialog plan={plan} people={opened.people} onClose={close} /> : null}
      {plan && over === 'sign' ? <SignDialog plan={plan} onClose={close} /> : null}
      {over === 'first' ? <FirstPlanDialog caseId={caseId} firstPlans={opened.firstPlans} onClose={close} /> : null}
      {plan && over === 'review' ? <ReviewDialog plan={plan} onClose={close} /> : null}
    </div>
  )
}
