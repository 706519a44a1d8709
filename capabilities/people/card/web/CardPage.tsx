// The card of one person: what stands on it, the cases they are in as far as one may know, and what was put together.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Ask } from '../../../../platform/web/parts/Dialog.tsx'
import { useGo, usePathId } from '../../../../platform/web/parts/Link.tsx'
import { Facts, List, Row } from '../../../../platform/web/parts/List.tsx'
import { Page, Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayWords, momentWords } from '../../../../platform/web/when.ts'
import { joinCards, openCard, splitCards } from '../api.ts'
import type { CardView, Hat, Join } from '../model.ts'
import { cardFields } from '../rules.ts'
import { valueWords } from './values.ts'

function hatWords({ role, caseName }: Hat): string {
  return role === 'client' ? m['people.hat.client']() : m[`people.hat.${role}`]({ name: caseName })
}

/** Only what the asker may see: a case behind a wall leaves no trace here. */
function Hats({ view }: { view: CardView }) {
  return (
    <Section title={m['people.hats']()}>
      <p className="soft small">{m['people.hats.lead']()}</p>
      <List sheet label={m['people.hats']()}>
        {view.hats.map((hat) => (
          <Row
            key={`${hat.caseId} ${hat.role}`}
            to={`/people/${hat.caseId}`}
            title={<span className="private">{hatWords(hat)}</span>}
            below={[hat.subject, hat.teamName].filter(Boolean).join(' · ')}
            end={hat.status === 'closed' ? <Pill>{m['people.status.closed']()}</Pill> : undefined}
            past={hat.status === 'closed'}
          />
        ))}
      </List>
    </Section>
  )
}

function Split({ join, onClose }: { join: Join; onClose: () => void }) {
  const split = useChange(splitCards, ['search.', 'intake.', 'plan.', 'contact.', 'finance.'])
  const run = () =>
    split.mutateAsync({ joinId: join.id, version: join.version }).then(
      () => tell(m['people.split.done']()),
      (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }),
    )
  return (
    <Ask title={m['people.split']()} yes={m['people.split']()} onYes={() => void run()} onClose={onClose}>
      <p>{m['people.split.lead']()}</p>
    </Ask>
  )
}

function Joins({ view }: { view: CardView }) {
  const today = useToday()
  const [asking, setAsking] = useState<Join | null>(null)
  if (view.joins.length === 0) return null
  const last = view.joins.find((one) => one.splitAt === null)
  return (
    <Section title={m['people.joins']()}>
      <List label={m['people.joins']()}>
        {view.joins.map((one) => (
          <Row
            key={one.id}
            title={m['people.joined']({ at: momentWords(one.joinedAt, today), name: one.joinedByName })}
            below={one.why}
            past={one.splitAt !== null}
            end={
              one === last && view.may.includes(splitCards.name) ? (
                <Button small icon="undo" onClick={() => setAsking(one)}>
                  {m['people.split']()}
                </Button>
              ) : undefined
            }
          >
            {one.splitAt ? (
              <p className="small soft">
                {m['people.was-split']({ at: momentWords(one.splitAt, today), name: one.splitByName ?? '' })}
              </p>
            ) : null}
          </Row>
        ))}
      </List>
      {asking ? <Split join={asking} onClose={() => setAsking(null)} /> : null}
    </Section>
  )
}

function Card({ view }: { view: CardView }) {
  const today = useToday()
  const go = useGo()
  const facts = cardFields.map((name) => [m[`people.card.${name}`](), valueWords(name, view.card, today)] as const)
  const first = view.hats[0]
  const above = first
    ? { to: `/people/${first.caseId}`, label: m['people.hats.back']() }
    : { to: '/people', label: m['people.list.title']() }
  const join = view.may.includes(joinCards.name) ? (
    <Button icon="people" onClick={() => go(`/people/cards/${view.id}/join`)}>
      {m['people.join']()}
    </Button>
  ) : undefined
  return (
    <Page title={view.name} windowTitle={m['people.card.window']()} above={above} actions={join}>
      <div className="columns">
        <Hats view={view} />
        <div className="stack wide">
          <Section title={m['people.card.title']()}>
            <div className="private">
              <Facts facts={[...facts, [m['people.card.diedOn'](), view.diedOn ? dayWords(view.diedOn, today) : '']]} />
            </div>
          </Section>
          <Joins view={view} />
        </div>
      </div>
    </Page>
  )
}

export default function CardPage() {
  const look = useLook(openCard, { personId: usePathId('personId') })
  const page = { title: m['people.card.window'](), above: { to: '/people', label: m['people.list.title']() } }
  return (
    <Looked look={look} lines={6} page={page}>
      {(view) => <Card view={view} />}
    </Looked>
  )
}
