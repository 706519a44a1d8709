// The small button below a note that makes a signal of it.
import { lazy, Suspense, useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { useMay } from '../../../platform/web/session.ts'

const SignalDialog = lazy(() => import('./SignalDialog.tsx'))

export default function NoteSignal({ noteId, text }: { noteId: string; text: string }) {
  const may = useMay('signal.report')
  const [open, setOpen] = useState(false)
  if (!may) return null
  return (
    <>
      <Button kind="plain" small icon="signal" onClick={() => setOpen(true)}>
        {m['signal.new']()}
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <SignalDialog from={{ noteId, text }} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
