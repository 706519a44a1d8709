// A bag of letters comes in: photographed with the phone, chosen, or dropped here; many at once.
import { useRef, useState } from 'react'
import { m } from '#texts'
import { useKey } from '../../../../platform/web/keys.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { useToday } from '../../../../platform/web/session.ts'
import { type Taking, useTakeIn } from './take-in.ts'
import './post.css'

const kinds = 'image/*,application/pdf'

function Progress({ taking, onClose }: { taking: Taking; onClose: () => void }) {
  const { done, total, failed } = taking
  const words = m['contact.post.taking']({ done: done - failed.length, total })
  return (
    <div className="stack tight" role="status">
      <p className="beside">
        {done < total ? <progress max={total} value={done} aria-label={words} /> : null}
        {words}
        {done === total ? (
          <Button kind="plain" small onClick={onClose}>
            {m['web.close']()}
          </Button>
        ) : null}
      </p>
      {failed.map(({ id, name, why }) => (
        <p key={id} className="attention private">
          {name}: {why}
        </p>
      ))}
    </div>
  )
}

export function PostBag({ caseId }: { caseId: string }) {
  const today = useToday()
  const { taking, send, hush } = useTakeIn(caseId, today)
  const [over, setOver] = useState(false)
  const start = useRef<HTMLButtonElement>(null)
  const [choose, camera] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)]
  useKey({ key: 'p', does: m['contact.post.choose'](), run: () => choose.current?.click() })
  const close = () => {
    hush()
    start.current?.focus()
  }
  // Emptied at once: what was refused can be chosen again under the same name.
  const take = (input: HTMLInputElement) => {
    send([...(input.files ?? [])])
    input.value = ''
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shorter way beside the buttons.
    <div
      className={over ? 'post-bag post-bag-over' : 'post-bag'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        send([...event.dataTransfer.files])
      }}
    >
      <p>{m['contact.post.bag']()}</p>
      <p className="beside">
        <Button kind="primary" ref={start} icon="plus" shortcut="p" onClick={() => choose.current?.click()}>
          {m['contact.post.choose']()}
        </Button>
        <Button icon="eye" className="post-camera" onClick={() => camera.current?.click()}>
          {m['contact.post.camera']()}
        </Button>
      </p>
      <input
        ref={choose}
        type="file"
        hidden
        multiple
        accept={kinds}
        aria-label={m['contact.post.choose']()}
        onChange={(event) => take(event.target)}
      />
      <input
        ref={camera}
        type="file"
        hidden
        accept="image/*"
        capture="environment"
        aria-label={m['contact.post.camera']()}
        onChange={(event) => take(event.target)}
      />
      {taking ? <Progress taking={taking} onClose={close} /> : null}
    </div>
  )
}
