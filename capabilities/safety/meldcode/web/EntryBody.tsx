// One record of a meldcode: facts, source and what one makes of them apart, and what it said before.
import { type ReactNode, useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { useSession, useToday } from '../../../../platform/web/session.ts'
import { dayShort, momentWords } from '../../../../platform/web/when.ts'
import { fiveWords } from '../../weighing/web/words.ts'
import { childQuestions, type EntryLine, type EntrySaid, type SaidOf } from '../model.ts'
import { foundNoChild } from '../rules.ts'
import { AdviceWords } from './AdviceWords.tsx'
import { EntryDialog } from './EntryDialog.tsx'
import { factsAsked } from './words.ts'

type Fact = readonly [string, ReactNode]

const yesNo = (yes: boolean) => (yes ? m['safety.meldcode.yes']() : m['safety.meldcode.no']())

function toldFacts(said: { facts: string; source: string; interpretation: string }, label: string): Fact[] {
  return [
    [label, said.facts],
    [m['safety.meldcode.source'](), said.source],
    [m['safety.meldcode.interpretation'](), said.interpretation],
  ]
}

function consultFacts(said: SaidOf<'consult'>): Fact[] {
  const whom = [m[`safety.meldcode.whom.${said.whom}`](), said.name, said.anonymous ? m['safety.meldcode.anonymous.short']() : '']
  return [
    [m['safety.meldcode.whom'](), whom.filter(Boolean).join(', ')],
    ...toldFacts(said, factsAsked('consult')),
    [m['safety.meldcode.advice'](), said.advice],
  ]
}

function childFacts(said: SaidOf<'child-check'>): Fact[] {
  const answers = childQuestions.map((one): Fact => [m[`safety.meldcode.child.${one}`](), m[`safety.meldcode.${said[one]}`]()])
  const found: Fact[] = foundNoChild(said)
    ? [[m['safety.meldcode.child.none'](), m['safety.meldcode.child.none.more']()]]
    : answers
  return [...found, [m['safety.meldcode.child.who'](), said.children], ...toldFacts(said, m['safety.meldcode.facts']())]
}

function weighingFacts(said: SaidOf<'weighing'>): Fact[] {
  const answers = said.answers.map(
    ({ question, yes, why }, at): Fact => [
      `${at + 1}. ${question || fiveWords(at)}`,
      [yesNo(yes), why].filter(Boolean).join('. '),
    ],
  )
  return [[m['safety.weighing.table'](), said.tableName], ...answers, [m['safety.weighing.in-all'](), said.interpretation]]
}

function decisionFacts(said: SaidOf<'decision'>): Fact[] {
  return [
    [m['safety.meldcode.decision.report'](), yesNo(said.report)],
    [m['safety.meldcode.decision.help'](), yesNo(said.help)],
    [m['safety.meldcode.decision.decider'](), said.decider],
    [m['safety.meldcode.decision.reason'](), said.reason],
  ]
}

function factsOf(said: EntrySaid): Fact[] {
  switch (said.kind) {
    case 'child-check':
      return childFacts(said)
    case 'consult':
      return consultFacts(said)
    case 'talk':
      return [[m['safety.meldcode.present'](), said.present], ...toldFacts(said, factsAsked('talk'))]
    case 'weighing':
      return weighingFacts(said)
    case 'decision':
      return decisionFacts(said)
    case 'passed-over':
      return [[m['safety.meldcode.passed-over.reason'](), said.reason]]
    case 'signals':
    case 'feedback':
      return toldFacts(said, factsAsked(said.kind))
  }
}

function Said({ said }: { said: EntrySaid }) {
  return (
    <>
      <dl className="meldcode-told private">
        {factsOf(said)
          .filter(([, value]) => value !== '')
          .map(([name, value]) => [<dt key={name}>{name}</dt>, <dd key={`${name} value`}>{value}</dd>])}
      </dl>
      {said.kind === 'weighing' ? <AdviceWords advice={said.advice} /> : null}
    </>
  )
}

export function EntryBody({ one, meldcodeId, closed }: { one: EntryLine; meldcodeId: string; closed: boolean }) {
  const today = useToday()
  const mine = useSession().memberId === one.memberId
  const [changing, setChanging] = useState(false)
  return (
    <>
      <Said said={one.said} />
      {one.earlier.length > 0 ? (
        <details className="soft small">
          <summary>{m['safety.earlier']()}</summary>
          {one.earlier.map(({ on, said, changedAt }) => (
            <div key={changedAt}>
              <p>
                {dayShort(on, today)} ({m['safety.earlier.until']({ moment: momentWords(changedAt, today) })})
              </p>
              <Said said={said} />
            </div>
          ))}
        </details>
      ) : null}
      {mine && !closed ? (
        <div className="safety-actions">
          <Button kind="plain" small icon="edit" onClick={() => setChanging(true)}>
            {m['safety.change']()}
          </Button>
        </div>
      ) : null}
      {changing ? (
        <EntryDialog meldcodeId={meldcodeId} kind={one.said.kind} line={one} onClose={() => setChanging(false)} />
      ) : null}
    </>
  )
}
