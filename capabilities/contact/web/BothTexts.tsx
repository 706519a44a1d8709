// Two texts that were written apart, side by side: choose one, or join them.
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'

export function BothTexts({ ours, theirs, choose }: { ours: string; theirs: string; choose: (body: string) => void }) {
  return (
    <section className="attention both-texts" role="alert" aria-label={m['contact.both']()}>
      <p>
        <strong>{m['contact.both']()}</strong>
      </p>
      <div className="both-columns">
        <div>
          <h3 className="small soft">{m['contact.both.ours']()}</h3>
          <p className="note-text">{ours}</p>
          <Button small onClick={() => choose(ours)}>
            {m['contact.both.keep']()}
          </Button>
        </div>
        <div>
          <h3 className="small soft">{m['contact.both.theirs']()}</h3>
          <p className="note-text">{theirs}</p>
          <Button small onClick={() => choose(theirs)}>
            {m['contact.both.take']()}
          </Button>
        </div>
      </div>
      <Button small icon="plus" onClick={() => choose(`${theirs.trimEnd()}\n\n${ours}`)}>
        {m['contact.both.join']()}
      </Button>
    </section>
  )
}
