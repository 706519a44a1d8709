// A secret address by which a calendar elsewhere sees when I am busy: made here, shown once, ended here.
import { useState } from 'react'
import { m } from '#texts'
import { newId } from '../../../../platform/web/new-id.ts'
import { newSecret } from '../../../../platform/web/new-secret.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { TextField } from '../../../../platform/web/parts/TextField.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { momentWords } from '../../../../platform/web/when.ts'
import { endFeed, makeFeed, openFeed } from '../../feed/api.ts'

export function FeedDialog({ onClose }: { onClose: () => void }) {
  const today = useToday()
  const look = useLook(openFeed, {})
  const make = useChange(makeFeed)
  const end = useChange(endFeed)
  const [address, setAddress] = useState('')
  const failed = (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' })
  const begin = async () => {
    const { secret, secretHash } = await newSecret()
    await make.mutateAsync({ id: newId(), secretHash })
    setAddress(`${location.origin}/api/v1/contact/busy/${secret}.ics`)
  }
  const stop = async () => {
    await end.mutateAsync({})
    setAddress('')
    tell(m['contact.feed.ended']())
  }
  return (
    <Dialog title={m['contact.feed']()} onClose={onClose} light>
      <Looked look={look}>
        {({ since }) => (
          <div className="stack">
            <p>{m['contact.feed.what']()}</p>
            {address ? (
              <>
                <TextField
                  name="address"
                  label={m['contact.feed.address']()}
                  hint={m['contact.feed.once']()}
                  value={address}
                  onChange={() => {}}
                />
                <Button
                  icon="paper"
                  onClick={() => void navigator.clipboard.writeText(address).then(() => tell(m['contact.feed.copied']()), failed)}
                >
                  {m['contact.feed.copy']()}
                </Button>
              </>
            ) : (
              <p className="soft">
                {since ? m['contact.feed.since']({ moment: momentWords(since, today) }) : m['contact.feed.none']()}
              </p>
            )}
            <div className="beside">
              <Button kind={since ? 'quiet' : 'primary'} busy={make.isPending} onClick={() => void begin().catch(failed)}>
                {since ? m['contact.feed.again']() : m['contact.feed.make']()}
              </Button>
              {since ? (
                <Button kind="danger" busy={end.isPending} onClick={() => void stop().catch(failed)}>
                  {m['contact.feed.end']()}
                </Button>
              ) : null}
            </div>
          </div>
        )}
      </Looked>
    </Dialog>
  )
}
