const paths = {
  story: 'M3 2.5h10v11H3zM5.5 5.5h5M5.5 8h5M5.5 10.5h3',
  claims: 'M2 3.5h12M2 8h12M2 12.5h12M5.5 3.5v9',
  evidence: 'M2.5 3.5h4l1.5 2h5.5v7.5h-11z',
  brief: 'M4 1.5h5.5L12.5 4.5v10H4zM9.5 1.5v3h3M6 8h4.5M6 10.5h4.5',
  log: 'M8 2.2a5.8 5.8 0 1 1-5.3 3.5M2.2 2.5v3.3h3.3M8 5v3.2l2 1.3',
  start: 'M2.5 13.5v-9l5.5-2 5.5 2v9zM5.5 13.5V9h5v4.5',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Zm3.3 7.8 3.2 3.2',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  columns: 'M2 3h12v10H2zM6 3v10M10 3v10',
  bookmark: 'M4.5 2h7v12L8 11l-3.5 3z',
  copy: 'M5.5 5.5h8v8h-8zM3 10.5h-.5v-8h8V3',
  paste: 'M5.5 3.2h-2v10.3h9V3.2h-2M5.5 2h5v2.5h-5z',
  close: 'm4 4 8 8m0-8-8 8',
  check: 'm3 8.5 3.2 3.2L13 5',
  down: 'm4 6.5 4 4 4-4',
  up: 'm4 9.5 4-4 4 4',
  right: 'm6 4 4 4-4 4',
  left: 'm10 4-4 4 4 4',
  undo: 'M5.5 3 2.5 6l3 3M2.8 6h6.4a4 4 0 0 1 0 8H6',
  redo: 'm10.5 3 3 3-3 3M13.2 6H6.8a4 4 0 0 0 0 8H10',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  sun: 'M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM8 1.5v1.2M8 13.3v1.2M1.5 8h1.2M13.3 8h1.2M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  link: 'M6.5 9.5a2.5 2.5 0 0 0 3.6 0l2.4-2.4A2.5 2.5 0 0 0 9 3.5l-.9.9M9.5 6.5a2.5 2.5 0 0 0-3.6 0L3.5 8.9A2.5 2.5 0 0 0 7 12.5l.9-.9',
  file: 'M4 1.5h5.5L12.5 4.5v10H4zM9.5 1.5v3h3',
  download: 'M8 2.3v8.2M4.8 7.5 8 10.7l3.2-3.2M2.5 10.5v3h11v-3',
  upload: 'M8 10.5V2.5M4.8 5.5 8 2.3l3.2 3.2M2.5 10.5v3h11v-3',
  panes: 'M2 3h12v10H2zM9.5 3v10',
  edit: 'm3 13 .6-2.8 7.2-7.2 2.2 2.2-7.2 7.2z',
  trash: 'M3 4.5h10M6 4.5v-2h4v2M4.2 4.5l.6 9h6.4l.6-9',
  warning: 'M8 2 14.5 13.5h-13zM8 6.5v3.3M8 11.6v.2',
  bold: 'M5 3h3.9a2.4 2.4 0 0 1 0 4.8H5zM5 7.8h4.5a2.6 2.6 0 0 1 0 5.2H5z',
  italic: 'M7 3h5M4 13h5M9.6 3 6.4 13',
  bullets: 'M6.5 4h7M6.5 8h7M6.5 12h7M3 4h.01M3 8h.01M3 12h.01',
  numbers: 'M7 4h6.5M7 8h6.5M7 12h6.5M2.4 3.2l1.1-.7v3.6M2.3 10.6c.2-1.2 2.2-1 2 .2-.1.8-2 1.3-2 2.5h2.1',
  suggest: 'M3 4h10M3 7.5h6M3 12h.01M6 12h.01M9 12h.01M12 12h.01',
  split: 'M2.5 8H6M6 8c2.5 0 2-4.5 4.5-4.5h3M6 8c2.5 0 2 4.5 4.5 4.5h3M11.5 1.5l2 2-2 2M11.5 10.5l2 2-2 2',
  eye: 'M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8ZM8 6.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6Z',
  keyboard: 'M1.5 4h13v8h-13zM4 6.5h.01M6.7 6.5h.01M9.3 6.5h.01M12 6.5h.01M5 9.5h6',
} as const;

/** The name of an icon. */
export type IconName = keyof typeof paths;

/** A line icon of 16 px in the colour of the text; never the only sign of what something is. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      <path d={paths[name]} strokeWidth={name === 'more' ? 2.2 : undefined} />
    </svg>
  );
}
