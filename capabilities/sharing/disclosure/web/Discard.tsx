// Throwing away what did not leave yet.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Ask } from '../../../../platform/web/parts/Dialog.tsx'
import { useGo } from '../../../../platform/web/parts/Link.tsx'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { tell } from '../../../../platform/web/toasts.ts'

export function Discard({ caseId, discard }: { caseId: string; discard: () => Promise<unknown> }) {
  const [asking, setAsking] = useState(false)
  const go = useGo()
  const run = () =>
    discard().then(
      () => {
        tell(m['sharing.discarded']())
        go(`/people/${caseId}`)
      },
      (failure) => tell(failureSentence(failure), { tone: 'failed' }),
    )
  const words = m['sharing.discard']()
  return (
    <>
      <Button kind="plain" icon="trash" onClick={() => setAsking(true)}>
        {words}
      </Button>
      {asking ? <Ask title={words} yes={words} danger onYes={() => void run()} onClose={() => setAsking(false)} /> : null}
    </>
  )
}
