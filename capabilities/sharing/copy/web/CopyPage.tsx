// The copy of a file: judged piece by piece by who makes it, read along by another, released, then saved to be given.
import { useState } from 'react'
import { m } from '#texts'
import { call } from '../../../../platform/web/call.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Ask } from '../../../../platform/web/parts/Dialog.tsx'
import { usePathId } from '../../../../platform/web/parts/Link.tsx'
import { Facts } from '../../../../platform/web/parts/List.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { SaveButton } from '../../../../platform/web/parts/SaveButton.tsx'
import { Pill, Sheet } from '../../../../platform/web/parts/small.tsx'
import { Empty, Looked } from '../../../../platform/web/parts/states.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import * as api from '../api.ts'
import type { CopyView } from '../model.ts'
import { OfferDialog, ReturnDialog } from './dialogs.tsx'
import { Pieces } from './Pieces.tsx'

const mayDo = ({ may }: CopyView, { name }: { name: string }) => may.includes(name)
const failed = (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' })

function MakeButton({ requestId, word }: { requestId: string; word: string }) {
  const make = useChange(api.makeCopy)
  const run = () =>
    make
      .mutateAsync({ requestId, id: newId() })
      .then(() => tell(m['sharing.copy.made']()))
      .catch(failed)
  return (
    <Button icon="paper" busy={make.isPending} onClick={() => void run()}>
      {word}
    </Button>
  )
}

function Steps({ copy, requestId }: { copy: CopyView; requestId: string }) {
  const [shown, setShown] = useState<'offer' | 'release' | 'return' | null>(null)
  const release = useChange(api.releaseCopy)
  const close = () => setShown(null)
  const free = () =>
    void release
      .mutateAsync({ copyId: copy.id, version: copy.version })
      .then(() => tell(m['sharing.copy.release.done']()))
      .catch(failed)
  return (
    <div className="beside">
      {mayDo(copy, api.offerCopy) ? (
        <Button kind="primary" onClick={() => setShown('offer')}>
          {m['sharing.copy.offer']()}
        </Button>
      ) : null}
      {mayDo(copy, api.makeCopy) ? <MakeButton requestId={requestId} word={m['sharing.copy.again']()} /> : null}
      {mayDo(copy, api.releaseCopy) ? (
        <Button kind="primary" busy={release.isPending} onClick={() => setShown('release')}>
          {m['sharing.copy.release']()}
        </Button>
      ) : null}
      {mayDo(copy, api.returnCopy) ? <Button onClick={() => setShown('return')}>{m['sharing.copy.return']()}</Button> : null}
      {mayDo(copy, api.saveCopy) ? (
        <SaveButton word={m['sharing.copy.take']()} ask={() => call(api.saveCopy, { copyId: copy.id })} />
      ) : null}
      {shown === 'offer' ? <OfferDialog copy={copy} onClose={close} /> : null}
      {shown === 'return' ? <ReturnDialog copy={copy} onClose={close} /> : null}
      {shown === 'release' ? (
        <Ask title={m['sharing.copy.release']()} yes={m['sharing.copy.release']()} onYes={free} onClose={close}>
          <p>{m['sharing.copy.release.ask']()}</p>
        </Ask>
      ) : null}
    </div>
  )
}

function Copy({ copy, requestId }: { copy: CopyView; requestId: string }) {
  const today = useToday()
  return (
    <>
      <Sheet>
        <div className="stack tight">
          <p>
            <Pill tone={copy.state === 'released' ? 'ok' : 'plain'}>{m[`sharing.copy.state.${copy.state}`]()}</Pill>
          </p>
          <Facts
            facts={[
              [m['sharing.copy.maker'](), `${copy.makerName}, ${dayWords(copy.madeOn, today)}`],
              [m['sharing.copy.reader'](), copy.readerName],
              [m['sharing.copy.pieces'](), copy.pieces],
              [m['sharing.copy.judge-left'](), copy.toJudge],
              [m['sharing.copy.blacked'](), copy.blacked],
            ]}
          />
          {copy.returnedWhy ? <p className="attention private">{m['sharing.copy.returned']({ why: copy.returnedWhy })}</p> : null}
          <p className="small soft">{m['sharing.copy.not-in']()}</p>
          {mayDo(copy, api.saveCopy) ? <p className="small soft">{m['sharing.copy.take.more']()}</p> : null}
          <Steps copy={copy} requestId={requestId} />
        </div>
      </Sheet>
      <Pieces copyId={copy.id} mayJudge={mayDo(copy, api.judgePiece)} />
    </>
  )
}

export default function CopyPage() {
  const [caseId, requestId] = [usePathId('caseId'), usePathId('requestId')]
  const look = useLook(api.openCopy, { requestId })
  return (
    <Page
      title={m['sharing.copy.draft']()}
      lead={m['sharing.copy.lead']()}
      above={{ to: `/people/${caseId}/rights/${requestId}`, label: m['sharing.rights.kind.access']() }}
      narrow
    >
      <Looked look={look} lines={8}>
        {({ copy }) =>
          copy ? (
            <Copy copy={copy} requestId={requestId} />
          ) : (
            <>
              <Empty title={m['sharing.copy.none']()}>{m['sharing.copy.not-in']()}</Empty>
              <p>
                <MakeButton requestId={requestId} word={m['sharing.copy.make']()} />
              </p>
            </>
          )
        }
      </Looked>
    </Page>
  )
}
