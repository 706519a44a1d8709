// The pages of a letter, to read; a scan that is no picture is opened as a file.
import { m } from '#texts'
import { FileLink, fileAddress } from '../../../../platform/web/parts/FileLink.tsx'
import type { PostLine } from '../model.ts'

export function PostPages({ post }: { post: PostLine }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the letter scrolls by itself, also by keyboard.
    <section className="post-letter private" aria-label={m['contact.post.letter']()} tabIndex={0}>
      {post.pages.map(({ fileId, mediaType }, at) =>
        mediaType === 'image/jpeg' ? (
          <img
            key={fileId}
            src={fileAddress(fileId)}
            alt={m['contact.post.page']({ number: at + 1, total: post.pages.length })}
          />
        ) : (
          <p key={fileId}>
            <FileLink fileId={fileId} word={m['contact.post.open-scan']()} />
          </p>
        ),
      )}
    </section>
  )
}
