// Choosing a bank file, or dropping it here.
import { useRef, useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'

interface Given {
  busy: boolean
  onFile: (file: File) => void
  onCancel: () => void
}

export function FileDrop({ busy, onFile, onCancel }: Given) {
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
        <Button kind="primary" icon="paper" busy={busy} onClick={() => input.current?.click()}>
          {busy ? m['finance.bank.reading']() : m['finance.bank.choose']()}
        </Button>
        {busy ? <Button onClick={onCancel}>{m['web.cancel']()}</Button> : null}
        <span className="soft small">{over ? m['finance.bank.dropped']() : m['finance.bank.drop']()}</span>
      </div>
      {busy ? <progress className="file-progress" aria-label={m['finance.bank.reading']()} /> : null}
      <input
        ref={input}
        className="unseen"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        accept=".csv,.tab,.txt,.xml,.sta,.940,.swi,.mt940,text/csv,application/xml"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) onFile(file)
          event.target.value = ''
        }}
      />
    </section>
  )
}
