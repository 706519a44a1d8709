// The worklist of unopened post: one letter at a time, beside what it asks; everything by keyboard.
import { useEffect, useRef, useState } from 'react'
import { m } from '#texts'
import { useKey } from '../../../../platform/web/keys.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { useGo, usePathId } from '../../../../platform/web/parts/Link.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { Empty, Failure, Loading } from '../../../../platform/web/parts/states.tsx'
import { useChange, useList } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { addPostPage, listPost, setPostAside } from '../api.ts'
import type { PostLine } from '../model.ts'
import { PostFactsForm } from './PostFactsForm.tsx'
import { PostPages } from './PostPages.tsx'
import './post.css'

interface Step {
  posts: readonly PostLine[]
  at: number
  go: (to: number) => void
}

/** Buttons and keys beside the form: next, previous, advertising, and a page of the letter before. */
function Steps({ posts, at, go }: Step) {
  const aside = useChange(setPostAside)
  const join = useChange(addPostPage)
  const [post, before] = [posts[at], posts[at - 1]]
  const run = (work: Promise<unknown>) =>
    void work.catch((failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }))
  const next = () => go((at + 1) % posts.length)
  const previous = () => go((at + posts.length - 1) % posts.length)
  const lay = () => {
    if (!post) return
    go(posts[at + 1] ? at + 1 : Math.max(0, at - 1))
    run(aside.mutateAsync({ postId: post.id, version: post.version, aside: true }))
  }
  const add = () =>
    post && before && run(join.mutateAsync({ postId: post.id, version: post.version, toId: before.id }).then(() => go(at - 1)))
  useKey({ key: 'j', does: m['contact.post.next'](), run: next })
  useKey({ key: 'k', does: m['contact.post.previous'](), run: previous })
  useKey({ key: 'x', does: m['contact.post.aside'](), run: lay })
  useKey({ key: 'm', does: m['contact.post.join'](), run: add }, before === undefined)
  return (
    <p className="beside no-print">
      <Button small icon="back" shortcut="k" onClick={previous}>
        {m['contact.post.previous']()}
      </Button>
      <Button small icon="next" shortcut="j" onClick={next}>
        {m['contact.post.next']()}
      </Button>
      <Button small shortcut="x" busy={aside.isPending} onClick={lay}>
        {m['contact.post.aside']()}
      </Button>
      {before ? (
        <Button small shortcut="m" busy={join.isPending} onClick={add}>
          {m['contact.post.join']()}
        </Button>
      ) : null}
    </p>
  )
}

function Worklist({ posts, total }: { posts: readonly PostLine[]; total: number }) {
  const [shownId, setShownId] = useState<string | null>(null)
  const [leafing, setLeafing] = useState(false)
  const found = posts.findIndex(({ id }) => id === shownId)
  const at = found < 0 ? 0 : found
  const post = posts[at]
  if (!post) return null
  // After one is read the next in line takes its place.
  const after = posts[at + 1] ?? posts[at - 1]
  const noted = () => {
    setShownId(after?.id ?? null)
    setLeafing(false)
    tell(m['contact.post.noted']())
  }
  const leaf = (to: number) => {
    setShownId(posts[to]?.id ?? null)
    setLeafing(true)
  }
  return (
    <>
      <div className="beside">
        <p role="status">{m['contact.post.place']({ number: at + 1, total })}</p>
        <Steps posts={posts} at={at} go={leaf} />
      </div>
      <div className="post-desk">
        <PostPages post={post} />
        <div className="post-facts">
          <PostFactsForm key={post.id} post={post} startHere={!leafing} onNoted={noted} />
        </div>
      </div>
    </>
  )
}

/** Nothing is left to read: who read the last letter stands at the way back. */
function AllRead({ go }: { go: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) button.current?.focus()
  }, [])
  return (
    <Empty
      title={m['contact.post.all-read']()}
      step={
        <Button kind="primary" ref={button} onClick={go}>
          {m['contact.letter.back']()}
        </Button>
      }
    >
      {m['contact.post.all-read.more']()}
    </Empty>
  )
}

export default function ReadPostPage() {
  const caseId = usePathId('caseId')
  const go = useGo()
  const list = useList(listPost, { caseId, state: 'unread', limit: 100 })
  // The first that came in is read first.
  const posts = [...list.rows].reverse()
  const back = { to: `/people/${caseId}/post`, label: m['contact.letter.back']() }
  return (
    <Page title={m['contact.post.read']()} above={back}>
      {list.error ? <Failure failure={list.error} retry={() => void list.refetch()} /> : null}
      {list.isPending ? <Loading lines={6} /> : null}
      {list.data && posts.length === 0 ? <AllRead go={() => go(back.to)} /> : null}
      <Worklist posts={posts} total={posts.length} />
    </Page>
  )
}
