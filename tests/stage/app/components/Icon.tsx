/** Line icons of our own, drawn on a 24-unit grid. */
const SHAPES = {
  home: 'M4 10.5 12 4l8 6.5V20h-5.5v-5.5h-5V20H4z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 21 21',
  bell: 'M6 17v-6.5a6 6 0 0 1 12 0V17l1.5 1h-15zM10 21h4',
  mail: 'M4 6h16v10.5a1.5 1.5 0 0 1-1.5 1.5H10l-4 3v-3h-.5A1.5 1.5 0 0 1 4 16.5z',
  grok: 'M5 19 19 5M9 5.5h-3.5V19M15 19h3.5V9',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4.5l3 2',
  person: 'M12 4.5a3.7 3.7 0 1 0 0 7.4 3.7 3.7 0 0 0 0-7.4zM5 20c.5-3.8 3.3-5.5 7-5.5s6.5 1.7 7 5.5z',
  more: 'M5.5 11.5h1v1h-1zM11.5 11.5h1v1h-1zM17.5 11.5h1v1h-1z',
  gear: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M18.4 5.6l-2.2 2.2M7.8 16.2l-2.2 2.2',
  feather: 'M20 4c-8 0-13 4-14.5 13L4 20M6 16c5 .5 9-1.5 10-5h-3M20 4c.3 3-.8 5.5-4 7M18 3v0',
  reply:
    'M5 5.5h14a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1-1.5 1.5h-6L8 20.5v-4H5A1.5 1.5 0 0 1 3.5 15V7A1.5 1.5 0 0 1 5 5.5z',
  repost: 'M4 9.5 7 6l3 3.5M7 6.5V16a2 2 0 0 0 2 2h4M20 14.5 17 18l-3-3.5M17 17.5V8a2 2 0 0 0-2-2h-4',
  like: 'M12 20C6 15.5 3.5 12.5 3.5 9.3A4.5 4.5 0 0 1 8 4.8c1.8 0 3.2 1 4 2.4.8-1.4 2.2-2.4 4-2.4a4.5 4.5 0 0 1 4.5 4.5C20.5 12.5 18 15.5 12 20z',
  views: 'M5 20v-8M10 20V5M15 20v-6M20 20V9',
  bookmark: 'M6.5 4h11v16L12 15.8 6.5 20z',
  share: 'M12 15V4M8 7.5 12 3.5l4 4M4.5 14v4.5a1.5 1.5 0 0 0 1.5 1.5h12a1.5 1.5 0 0 0 1.5-1.5V14',
  back: 'M20 12H5M11 5.5 4.5 12l6.5 6.5',
  close: 'M5.5 5.5l13 13M18.5 5.5l-13 13',
  pin: 'M9 4h6l-.5 6 3 3.5v1.5h-11v-1.5l3-3.5zM12 15v6',
  image: 'M4.5 4.5h15v15h-15zM4.5 16l4.5-4.5 4 4 2.5-2.5 4 4M15.5 8.5h.01',
  gif: 'M4.5 4.5h15v15h-15zM10 9.5H7.5v5H10V12M12.5 9.5v5M15 14.5v-5h2M15 12h1.5',
  poll: 'M5 7h9M5 12h14M5 17h5',
  smile: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM9 9.8h.01M15 9.8h.01M8.5 13.8c1.8 2.8 5.2 2.8 7 0',
  calendar: 'M5 6h14v13H5zM5 10h14M9 4v3M15 4v3',
  plus: 'M12 5v14M5 12h14',
  globe: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM4 12h16M12 4c-5 5-5 11 0 16 5-5 5-11 0-16z',
  send: 'M4 12 20 4l-4.5 16-4-6.5zM11.5 13.5 20 4',
  check: 'M5 12.5l4.5 4.5L19 7',
  play: 'M8 5l11 7-11 7z',
};

export type IconName = keyof typeof SHAPES;

export function Icon({ name, filled }: { name: IconName; filled?: boolean }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={filled ? 'icon filled' : 'icon'}>
      <g>
        <path d={SHAPES[name]} />
      </g>
    </svg>
  );
}

/** The mark before "Translated from": the only one on a 33 by 32 grid, as on X. */
export function GrokIcon() {
  return (
    <svg viewBox="0 0 33 32" aria-hidden="true" className="icon grok">
      <g>
        <path d="M7 26 26 6M12 6H7v20M21 26h5V12" />
      </g>
    </svg>
  );
}

export function Badge({ kind, label }: { kind: 'blue' | 'gold'; label: string }) {
  return (
    <svg
      viewBox="0 0 22 22"
      aria-label={label}
      role="img"
      className={`badge ${kind}`}
      data-testid="icon-verified"
    >
      <g>
        <path d="M11 1.5 13.6 3.5 16.9 3.4 17.8 6.6 20.5 8.5 19.3 11.6 20.5 14.7 17.8 16.5 16.9 19.7 13.6 19.6 11 21.5 8.4 19.6 5.1 19.7 4.2 16.5 1.5 14.7 2.7 11.6 1.5 8.5 4.2 6.6 5.1 3.4 8.4 3.5z" />
        <path className="tick" d="M7 11.5 10 14.3 15.2 8.5" />
      </g>
    </svg>
  );
}

export function Logo() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="logo">
      <g>
        <path d="M3.5 4h4.7l4.3 5.9L17.6 4h2.2l-6.3 7.3L20.5 20h-4.7l-4.7-6.4L5.6 20H3.4l6.7-7.8zm3 1.5 10 13h1.4l-10-13z" />
      </g>
    </svg>
  );
}
