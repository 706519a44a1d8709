// A meldcode: its five steps, what was recorded at each, and when it is looked at again. For who is in the closed folder alone.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { usePathId } from '../../../../platform/web/parts/Link.tsx'
import { Page, Section } from '../../../../platform/web/parts/Page.tsx'
import { Sheet } from '../../../../platform/web/parts/small.tsx'
import { Empty, Failure, Loading, LoadMore, Looked } from '../../../../platform/web/parts/states.tsx'
import { Timeline } from '../../../../platform/web/parts/Timeline.tsx'
import { lookAhead, useList, useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { listEntries, openMeldcode } from '../api.ts'
import type { EntryKind, MeldcodeView } from '../model.ts'
import { EntryBody } from './EntryBody.tsx'
import { EntryDialog } from './EntryDialog.tsx'
import { FollowPart } from './FollowPart.tsx'
import { Standings } from './Standings.tsx'
import { kindWords } from './words.ts'
import '../../web/safety.css'

const kinds: readonly EntryKind[] = [
  'signals',
  'child-check',
  'consult',
  'talk',
  'passed-over',
  'weighing',
  'decision',
  'feedback',
]

/** Every step is at hand, whatever came before: what may not be yet is said by a sentence. */
function Record({ meldcode }: { meldcode: MeldcodeView }) {
  const [kind, setKind] = useState<EntryKind | null>(null)
  return (
    <Section title={m['safety.meldcode.record']()}>
      <Sheet>
        <div className="beside">
          {kinds.map((one) => (
            <Button key={one} small onClick={() => setKind(one)}>
              {one === 'passed-over' ? m['safety.meldcode.pass-over']() : kindWords({ kind: one })}
            </Button>
          ))}
        </div>
      </Sheet>
      {kind ? <EntryDialog meldcodeId={meldcode.id} kind={kind} onClose={() => setKind(null)} /> : null}
    </Section>
  )
}

function Entries({ meldcode }: { meldcode: MeldcodeView }) {
  const list = useList(listEntries, { meldcodeId: meldcode.id })
  if (list.error) return <Failure failure={list.error} retry={() => void list.refetch()} />
  if (list.isPending) return <Loading lines={6} />
  if (list.rows.length === 0) return <Empty title={m['safety.records.empty']()}>{m['safety.records.empty.more']()}</Empty>
  return (
    <>
      <Timeline
        happenings={list.rows.map((one) => ({
          key: one.id,
          at: one.on,
          title: kindWords(one.said),
          beside: <span className="private">{one.memberName}</span>,
          children: <EntryBody one={one} meldcodeId={meldcode.id} closed={meldcode.closedOn !== null} />,
        }))}
      />
      <LoadMore shown={list.rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </>
  )
}

export default function MeldcodePage() {
  const meldcodeId = usePathId('meldcodeId')
  const today = useToday()
  const look = useLook(openMeldcode, { meldcodeId })
  const title = m['safety.meldcode']()
  return (
    <Looked look={look} lines={6} page={{ title, above: { to: '/', label: m['safety.above']() } }}>
      {(meldcode) => (
        <Page
          title={title}
          lead={
            <>
              <strong className="private">{meldcode.name}</strong>.{' '}
              {m['safety.meldcode.lead']({ day: dayWords(meldcode.startedOn, today), name: meldcode.leaderName })}
            </>
          }
          above={{ to: `/safety/${meldcode.folderId}`, label: m['safety.title']() }}
        >
          <div className="stack wide no-print">
            <Sheet>
              <Standings standings={meldcode.standings} />
            </Sheet>
            <div className="columns">
              <div className="stack wide">
                <Section title={m['safety.meldcode.recorded.title']()}>
                  <Entries meldcode={meldcode} />
                </Section>
              </div>
              <div className="stack wide">
                {meldcode.closedOn ? null : <Record meldcode={meldcode} />}
                <FollowPart meldcode={meldcode} />
                <p className="soft small">{m['safety.meldcode.norm']()}</p>
              </div>
            </div>
          </div>
          <p className="safety-paper">{m['safety.no-print']()}</p>
        </Page>
      )}
    </Looked>
  )
}

export const ahead = ({ meldcodeId }: { meldcodeId: string }) => lookAhead(openMeldcode, { meldcodeId })
