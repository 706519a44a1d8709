// Choosing a bank file, or dropping it here; how far it is, and why it could not be read.
import { useId, useRef, useState } from 'react'
import { m } from '#texts'
import type { Far } from '../../../../platform/web/call.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Failure } from '../../../../platform/web/parts/states.tsx'
import { FarBar } from './FarBar.tsx'

interface Given {
  busy: boolean
  far: Far | null
  /** Why the last one could not be read. */
  failure: unknown
  onFile: (file: File) => void
  onCancel: () => void
}

export function FileDrop({ busy, far, failure, onFile, onCancel }: Given) {
  const wrong = useId()
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  return (
    <section
      className={over ? 'file-drop file-drop-over' : 'file-drop'}
      aria-label={m['finance.bank.title']()}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const [file] = event.dataTransfer.files
        if (file) onFile(file)
      }}
    >
      <p className="soft">{m['finance.bank.lead']()}</p>
      <div className="beside">
        <Button
          kind="primary"
          icon="paper"
          busy={busy}
          aria-describedby={failure ? wrong : undefined}
          onClick={() => input.current?.click()}
        >
          {m['finance.bank.choose']()}
        </Button>
        <span className="soft small">{over ? m['finance.bank.dropped']() : m['finance.bank.drop']()}</span>
      </div>
      {failure ? (
        <div id={wrong}>
          <Failure failure={failure} />
        </div>
      ) : null}
      {busy ? <FarBar doing="reading" far={far} onCancel={onCancel} /> : null}
      <input
        ref={input}
        className="unseen"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        accept=".csv,.tab,.xls,.txt,.xml,.sta,.940,.swi,.mt940,text/csv,application/xml"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) onFile(file)
          event.target.value = ''
        }}
      />
    </section>
  )
}
