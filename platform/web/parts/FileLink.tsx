// A file to save, and where its picture is found.
import { Icon, type IconName } from './Icon.tsx'

/** Where the bytes of a file are given; only for who may see it. */
export function fileAddress(fileId: string): string {
  return `/api/v1/files/${fileId}`
}

export function FileLink({ fileId, word, icon = 'paper' }: { fileId: string; word: string; icon?: IconName }) {
  return (
    <a className="button button-quiet button-small" href={fileAddress(fileId)} download>
      <Icon name={icon} />
      {word}
    </a>
  )
}
