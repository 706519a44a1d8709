// The place where short messages appear, once in the frame of the app.
import { m } from '#texts'
import { hush, useToasts } from '../toasts.ts'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'

export function Toasts() {
  const toasts = useToasts()
  return (
    <section className="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <div key={toast.id} className={`toast toast-${toast.tone}`}>
          <Icon name={toast.tone === 'done' ? 'check' : 'mind'} />
          <span>{toast.text}</span>
          {toast.back ? (
            <button
              type="button"
              className="toast-back"
              onClick={() => {
                toast.back?.run()
                hush(toast.id)
              }}
            >
              {toast.back.word}
            </button>
          ) : null}
          <Button kind="plain" small icon="close" word={m['web.close']()} onClick={() => hush(toast.id)} />
        </div>
      ))}
    </section>
  )
}
