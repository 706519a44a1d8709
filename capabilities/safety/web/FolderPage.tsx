// The closed folder of a case: a place to write, what lies in it, and who sees it. A page of its own, away from the case.
import { m } from '#texts'
import { usePathId } from '../../../platform/web/parts/Link.tsx'
import { Page, Section } from '../../../platform/web/parts/Page.tsx'
import { Empty, Failure, Loading, LoadMore, Looked } from '../../../platform/web/parts/states.tsx'
import { Timeline } from '../../../platform/web/parts/Timeline.tsx'
import { lookAhead, useList, useLook } from '../../../platform/web/queries.ts'
import { listRecords, openFolder } from '../api.ts'
import { ReleaseLooks } from '../looks/web/ReleaseLooks.tsx'
import { MeldcodesPart } from '../meldcode/web/MeldcodesPart.tsx'
import type { FolderView } from '../model.ts'
import { besideWords, RecordBody, RecordTitle } from './RecordItem.tsx'
import { Who } from './Who.tsx'
import { Write } from './Write.tsx'
import './safety.css'

function Records({ folder }: { folder: FolderView }) {
  const list = useList(listRecords, { folderId: folder.id })
  if (list.error) return <Failure failure={list.error} retry={() => void list.refetch()} />
  if (list.isPending) return <Loading lines={6} />
  if (list.rows.length === 0) return <Empty title={m['safety.records.empty']()}>{m['safety.records.empty.more']()}</Empty>
  const mayBack = folder.caseId !== null && !folder.closed
  return (
    <>
      <Timeline
        happenings={list.rows.map((one) => ({
          key: one.id,
          at: one.at,
          title: <RecordTitle one={one} />,
          beside: <span className="private">{besideWords(one)}</span>,
          children: <RecordBody one={one} mayBack={mayBack} />,
        }))}
      />
      <LoadMore shown={list.rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </>
  )
}

export default function FolderPage() {
  const folderId = usePathId('folderId')
  const look = useLook(openFolder, { folderId })
  const title = m['safety.title']()
  const home = { to: '/', label: m['safety.above']() }
  return (
    <Looked look={look} lines={6} page={{ title, above: home }}>
      {(folder) => (
        <Page
          title={title}
          lead={
            <>
              <strong className="private">{folder.name}</strong>. {m['safety.lead']()}
            </>
          }
          above={folder.caseId ? { to: `/people/${folder.caseId}`, label: m['safety.above.case']() } : home}
        >
          <div className="columns no-print">
            <div className="stack wide">
              <Write folderId={folder.id} />
              <Section title={m['safety.records']()}>
                <Records folder={folder} />
              </Section>
            </div>
            <div className="stack wide">
              <MeldcodesPart folderId={folder.id} />
              <Who folder={folder} />
              {folder.caseId ? <ReleaseLooks folderId={folder.id} /> : null}
            </div>
          </div>
          <p className="safety-paper">{m['safety.no-print']()}</p>
        </Page>
      )}
    </Looked>
  )
}

export const ahead = ({ folderId }: { folderId: string }) => lookAhead(openFolder, { folderId })
