// Our own few drawings, in one line weight; words always stand beside them or inside for screen readers.

const drawings = {
  today: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4',
  people:
    'M9 4.5a3.5 3.5 0 1 0 0 7 3.500 3.500 0 0 0 0-7M2.500 20c.6-3.600 3-5.500 6.500-5.500s5.900 1.900 6.500 5.500M16 5a3.500 3.500 0 0 1 0 6.500M18 15c2 .7 3.200 2.400 3.500 5',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4.500 20.500c.8-4 3.600-6 7.500-6s6.700 2 7.500 6',
  intake: 'M4 13l2.500-8h11L20 13v6H4zM4 13h5l1 2.500h4l1-2.500h5',
  signal: 'M12 3v4M12 17v4M7 12H3M21 12h-4M12 7.500a4.500 4.500 0 1 0 0 9 4.500 4.500 0 0 0 0-9',
  search: 'M11 4.500a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13M16 16l4.500 4.500',
  plus: 'M12 5v14M5 12h14',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  close: 'M6 6l12 12M18 6 6 18',
  more: 'M5.500 12h.01M12 12h.01M18.500 12h.01',
  down: 'M6 9.500l6 6 6-6',
  up: 'M6 14.500l6-6 6 6',
  next: 'M9.500 6l6 6-6 6',
  back: 'M14.500 6l-6 6 6 6',
  note: 'M5 4h10l4 4v12H5zM15 4v4h4M8.500 12.500h7M8.500 16h5',
  visit: 'M4 11.500 12 5l8 6.500M6 10v9.500h12V10M10 19.500V14h4v5.500',
  phone:
    'M6.500 4h3l1.500 4-2 1.500a10.500 10.500 0 0 0 5.500 5.500l1.500-2 4 1.500v3A2 2 0 0 1 18 19.500C11 19 5 13 4.500 6a2 2 0 0 1 2-2z',
  letter: 'M3.500 6h17v12.500h-17zM3.500 7l8.500 6.500L20.500 7',
  meeting: 'M4 5h16v10.500h-7L8 19.500v-4H4z',
  calendar: 'M5.500 5h13a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2M3.500 10h17M8 3v4M16 3v4',
  money: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M15 9a4 4 0 1 0 0 6M7.500 11H12M7.500 13H12',
  paper: 'M6 3.500h8l4.500 4.500v12.500H6zM14 3.500V8h4.500',
  print: 'M7 8.500v-5h10v5M7 16.500H4v-8h16v8h-3M7 13.500h10v7H7z',
  lock: 'M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3',
  mind: 'M12 4 2.800 19.500h18.400zM12 10v4.500M12 17.200h.01',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M12 7.500V12l3 2',
  undo: 'M8.500 5 4.500 9l4 4M4.500 9H14a5 5 0 0 1 0 10h-4',
  edit: 'M4.500 19.500l1-4L16 5l3 3L8.500 18.500zM14 7l3 3',
  trash: 'M5 7h14M10 7V4.500h4V7M7 7l.8 12.500h8.400L17 7M10.500 10.500v6M13.500 10.500v6',
  leave: 'M10 4.500H5v15h5M14 8l4 4-4 4M18 12H9',
  keys: 'M3.500 7h17v10.500h-17zM7 10.500h.01M10.300 10.500h.01M13.700 10.500h.01M17 10.500h.01M8 14h8',
  eye: 'M2.500 12C5 7.500 8.200 5.500 12 5.500s7 2 9.500 6.500c-2.500 4.500-5.700 6.500-9.500 6.500S5 16.500 2.500 12M12 9.200a2.800 2.800 0 1 0 0 5.600 2.800 2.800 0 0 0 0-5.600',
  map: 'M3.500 6.500 9 4.500l6 2 5.500-2v13l-5.500 2-6-2-5.500 2zM9 4.500v13M15 6.500v13',
  home: 'M4 11.500 12 5l8 6.500M6 10v9.500h12V10',
} as const

export type IconName = keyof typeof drawings

/** @param word said by screen readers; leave it out where the same word stands beside the drawing */
export function Icon({ name, word }: { name: IconName; word?: string }) {
  const dots = name === 'more' ? ' icon-dots' : ''
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: without a word of its own it is silent, since words stand beside it.
    <svg className={`icon${dots}`} viewBox="0 0 24 24" role={word ? 'img' : undefined} aria-hidden={word ? undefined : true}>
      {word ? <title>{word}</title> : null}
      <path d={drawings[name]} />
    </svg>
  )
}
