import { type ReactNode, useEffect, useLayoutEffect, useReducer, useRef } from 'react';
import { keptScroll } from '../state/router';
import { getState } from '../state/store';

export interface Item {
  key: string;
  /** A first guess, before the cell has been measured. */
  height: number;
  render: () => ReactNode;
  /** Stays mounted wherever the page is scrolled to: it holds a draft. */
  stays?: boolean;
}

interface Props {
  /** Names the list, so that its measured heights and scroll outlive a visit to another page. */
  name: string;
  items: Item[];
  heading: string;
  label: string;
}

const OVERSCAN = 700;
/** The window moves in steps, so that cells that come in meet cells that go out and take their nodes. */
const STEP = 300;
const heightsOf = new Map<string, Map<string, number>>();

/**
 * X's virtual list: cells placed by a transform in a box as high as the whole list, those far off screen
 * unmounted, and the nodes of those given to the ones that come in. The window scrolls, not the list.
 */
export function Timeline({ name, items, heading, label }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const slots = useRef(new Map<string, number>());
  const [, again] = useReducer((n: number) => n + 1, 0);
  let heights = heightsOf.get(name);
  if (!heights) {
    heights = new Map();
    heightsOf.set(name, heights);
  }
  const measured = heights;

  const tops: number[] = [];
  let total = 0;
  for (const item of items) {
    tops.push(total);
    total += measured.get(item.key) ?? item.height;
  }

  const from = box.current ? scrollY - offsetOf(box.current) : keptScroll(getState().path);
  const start = Math.round(from / STEP) * STEP;
  const shown = items.flatMap((item, i) => {
    const top = tops[i] ?? 0;
    const bottom = tops[i + 1] ?? total;
    const near = bottom > start - OVERSCAN && top < start + innerHeight + OVERSCAN;
    return near || item.stays ? [{ item, top }] : [];
  });
  giveSlots(
    slots.current,
    shown.map(({ item }) => item),
  );

  useScroll(again);
  // Once the box is there, what is near the window can be told exactly.
  useLayoutEffect(again, []);

  const onHeight = (key: string, height: number, top: number) => {
    const before = measured.get(key) ?? items.find((item) => item.key === key)?.height ?? 0;
    if (Math.abs(before - height) < 0.5 && measured.has(key)) return;
    measured.set(key, height);
    // What lies above the window must not push what is being read.
    const above = box.current !== null && top + before <= scrollY - offsetOf(box.current);
    if (above && before !== height) scrollBy(0, height - before);
    again();
  };

  return (
    <section role="region" aria-labelledby={`list-${heading}`}>
      <h1 dir="auto" role="heading" aria-level={1} id={`list-${heading}`} className="visually-hidden">
        {heading}
      </h1>
      <div aria-label={label}>
        <div ref={box} className="timeline" style={{ position: 'relative', minHeight: total }}>
          {shown.map(({ item, top }) => (
            <Cell key={slots.current.get(item.key)} itemKey={item.key} top={top} onHeight={onHeight}>
              {item.render()}
            </Cell>
          ))}
        </div>
      </div>
    </section>
  );
}

const offsetOf = (node: Element) => node.getBoundingClientRect().top + scrollY;

/** Items that come in take the slots, and so the nodes, of those that went out. */
function giveSlots(slots: Map<string, number>, shown: Item[]): void {
  const present = new Set(shown.map((item) => item.key));
  const free: number[] = [];
  for (const [key, slot] of slots) {
    if (present.has(key)) continue;
    free.push(slot);
    slots.delete(key);
  }
  const used = new Set(slots.values());
  let next = 0;
  for (const item of shown) {
    if (slots.has(item.key)) continue;
    let slot = item.stays ? undefined : free.pop();
    if (slot === undefined) {
      while (used.has(next) || free.includes(next)) next += 1;
      slot = next;
    }
    used.add(slot);
    slots.set(item.key, slot);
  }
}

function useScroll(again: () => void): void {
  useEffect(() => {
    let frame = 0;
    const onScroll = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(again);
    };
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('resize', onScroll);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', onScroll);
      removeEventListener('resize', onScroll);
    };
  }, [again]);
}

interface CellProps {
  itemKey: string;
  top: number;
  onHeight: (key: string, height: number, top: number) => void;
  children: ReactNode;
}

function Cell({ itemKey, top, onHeight, children }: CellProps) {
  const node = useRef<HTMLDivElement>(null);
  const latest = useRef({ itemKey, top, onHeight });
  latest.current = { itemKey, top, onHeight };
  const measure = () => {
    if (!node.current) return;
    const { itemKey: key, top: at, onHeight: tell } = latest.current;
    tell(key, node.current.getBoundingClientRect().height, at);
  };
  useLayoutEffect(measure, [itemKey]);
  useEffect(() => {
    const observer = new ResizeObserver(measure);
    if (node.current) observer.observe(node.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={node}
      data-testid="cellInnerDiv"
      style={{ transform: `translateY(${top}px)`, position: 'absolute', width: '100%' }}
    >
      <div className="cell">
        <div>{children}</div>
      </div>
    </div>
  );
}
