// Incoming post of a case: the bag, what is still to be read, what was read, and the papers that go back.
import { useState } from 'react'
import { m } from '#texts'
import { euros } from '../../../../platform/web/amount.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Ask } from '../../../../platform/web/parts/Dialog.tsx'
import { FileLink, fileAddress } from '../../../../platform/web/parts/FileLink.tsx'
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Slot } from '../../../../platform/web/parts/Slot.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Failure, Loading, LoadMore } from '../../../../platform/web/parts/states.tsx'
import { useChange, useList } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { useMay, useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayNear, dayWords } from '../../../../platform/web/when.ts'
import { listPost, returnOriginals } from '../api.ts'
import type { PostLine } from '../model.ts'
import { PostBag } from './PostBag.tsx'
import './post.css'

function PostRow({ post }: { post: PostLine }) {
  const today = useToday()
  const { sender, datedOn, asks, termOn, amountCents, isDebt, reference, note, pages, original, returnedOn } = post
  const [first] = pages
  const facts = [
    datedOn ? m['contact.post.of']({ day: dayWords(datedOn, today) }) : '',
    amountCents === null ? '' : isDebt ? m['contact.post.owes']({ amount: euros(amountCents) }) : euros(amountCents),
    reference,
    note,
    original === 'returned' && returnedOn ? m['contact.post.went-back']({ day: dayWords(returnedOn, today) }) : '',
  ]
  return (
    <Row
      start={
        first?.mediaType === 'image/jpeg' ? <img className="post-thumb private" src={fileAddress(first.fileId)} alt="" /> : null
      }
      title={<span className="private">{sender || m['contact.post.unnamed']()}</span>}
      below={<span className="private">{facts.filter(Boolean).join(', ')}</span>}
      end={
        <span className="beside">
          {asks !== 'nothing' && termOn ? (
            <Pill tone={termOn < today ? 'plain' : 'sun'}>{m[`contact.post.by.${asks}`]({ day: dayNear(termOn, today) })}</Pill>
          ) : null}
          {first ? <FileLink fileId={first.fileId} word={m['contact.post.save']()} /> : null}
        </span>
      }
    >
      <div className="post-actions no-print">
        <Slot name="post.actions" given={{ postId: post.id, caseId: post.caseId }} quiet />
      </div>
    </Row>
  )
}

function GiveBack({ caseId, count }: { caseId: string; count: number }) {
  const today = useToday()
  const [asking, setAsking] = useState(false)
  const give = useChange(returnOriginals)
  const run = () =>
    give.mutateAsync({ caseId, returnedOn: today }).then(
      () => tell(m['contact.post.given-back']()),
      (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }),
    )
  return (
    <>
      <Button icon="undo" onClick={() => setAsking(true)}>
        {m['contact.post.give-back']({ count })}
      </Button>
      {asking ? (
        <Ask
          title={m['contact.post.give-back.ask']()}
          yes={m['contact.post.give-back.yes']()}
          onYes={() => void run()}
          onClose={() => setAsking(false)}
        >
          <p>{m['contact.post.give-back.more']({ count })}</p>
        </Ask>
      ) : null}
    </>
  )
}

export function PostPart({ caseId }: { caseId: string }) {
  const mayWork = useMay('case.work')
  const list = useList(listPost, { caseId })
  const counts = (list.data?.pages[0] ?? { unread: 0, here: 0 }) as { unread: number; here: number }
  const read = list.rows.filter(({ state }) => state === 'read')
  return (
    <Section
      title={m['contact.post.incoming']()}
      beside={
        <span className="push no-print">
          {mayWork && counts.here > 0 ? <GiveBack caseId={caseId} count={counts.here} /> : null}
        </span>
      }
    >
      <div className="stack">
        {counts.unread > 0 ? (
          <p className="attention beside">
            <strong>{m['contact.post.unread']({ count: counts.unread })}</strong>
            {mayWork ? (
              <Link to={`/people/${caseId}/post/read`} className="button button-primary">
                {m['contact.post.read']()}
              </Link>
            ) : null}
          </p>
        ) : null}
        {mayWork ? <PostBag caseId={caseId} /> : null}
        {list.error ? <Failure failure={list.error} retry={() => void list.refetch()} /> : null}
        {list.isPending ? <Loading /> : null}
        {read.length > 0 ? (
          <List label={m['contact.post.incoming']()} sheet>
            {read.map((post) => (
              <PostRow key={post.id} post={post} />
            ))}
          </List>
        ) : null}
        <LoadMore shown={list.rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
      </div>
    </Section>
  )
}
