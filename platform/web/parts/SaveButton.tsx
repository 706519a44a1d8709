// A file to save that is asked for like anything else, so that who has to show first that it is them is asked to.

import { useState } from 'react'
import type { GivenFile } from '../../../core/kit/file.ts'
import { Refused } from '../failures.ts'
import { failureSentence } from '../sentences.ts'
import { tell } from '../toasts.ts'
import { Button } from './Button.tsx'

function keep({ name, mediaType, bytes }: GivenFile): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mediaType }))
  link.download = name
  link.click()
  // The browser took it at the click; a moment later it needs the address no more.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}

export function SaveButton({ ask, word }: { ask: () => Promise<GivenFile>; word: string }) {
  const [busy, setBusy] = useState(false)
  const run = async () => {
    setBusy(true)
    try {
      keep(await ask())
    } catch (failure) {
      // Who was asked to show that it is them and said no knows why there is no file.
      if (!(failure instanceof Refused && failure.word === 'proof-needed')) tell(failureSentence(failure), { tone: 'failed' })
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button icon="paper" busy={busy} onClick={() => void run()} className="no-print">
      {word}
    </Button>
  )
}
