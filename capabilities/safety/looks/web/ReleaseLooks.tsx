// Below who sees a closed folder: letting be told who looked in it, which is asked twice, for it tells that there is one.
import { useState } from 'react'
import { m } from '#texts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Ask } from '../../../../platform/web/parts/Dialog.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { releaseLooks } from '../api.ts'

export function ReleaseLooks({ folderId }: { folderId: string }) {
  const [asking, setAsking] = useState(false)
  const release = useChange(releaseLooks, ['people.'])
  const run = () =>
    release.mutateAsync({ folderId, id: newId() }).then(
      () => tell(m['safety.looks.released']()),
      (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }),
    )
  const word = m['safety.looks.release']()
  return (
    <Section title={m['safety.looks.title']()}>
      <p className="soft">{m['safety.looks.lead']()}</p>
      <Button kind="quiet" busy={release.isPending} onClick={() => setAsking(true)}>
        {word}
      </Button>
      {asking ? (
        <Ask title={word} yes={word} danger onYes={() => void run()} onClose={() => setAsking(false)}>
          <p>{m['safety.looks.release.ask']()}</p>
        </Ask>
      ) : null}
    </Section>
  )
}
