import type { Person } from './data/types';

/** Pictures drawn as SVG data: addresses, the one kind of image (with blob:) that X's policy lets a page make. */

const cache = new Map<string, string>();

function svg(key: string, draw: () => string): string {
  let address = cache.get(key);
  if (!address) {
    address = `data:image/svg+xml,${encodeURIComponent(draw())}`;
    cache.set(key, address);
  }
  return address;
}

export function avatar(person: Person): string {
  const [ground, figure] = person.colours;
  return svg(`avatar ${person.handle}`, () => {
    const turn = [...person.handle].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 9973, 1);
    const shape = person.company ? mark(turn, figure) : bust(turn, figure, ground);
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><rect width="96" height="96" fill="${ground}"/>${shape}</svg>`;
  });
}

/** A figure seen from the front: shoulders, head and one of four heads of hair. */
function bust(turn: number, figure: string, ground: string): string {
  const hair = [
    `<path d="M28 46a20 20 0 0 1 40 0l-4-8q-16 2-28-6z" fill="${ground}" stroke="${figure}" stroke-width="2"/>`,
    `<path d="M27 62V44a21 21 0 0 1 42 0v18l-6-22q-18 0-28-4z" fill="${figure}" opacity=".55"/>`,
    `<circle cx="48" cy="22" r="9" fill="${figure}" opacity=".6"/>`,
    `<path d="M30 40q18-22 36 0-4-16-18-16t-18 16z" fill="${figure}" opacity=".6"/>`,
  ];
  return `<circle cx="48" cy="44" r="18" fill="${figure}"/>${hair[turn % 4] ?? ''}<path d="M14 96q4-28 34-28t34 28z" fill="${figure}" opacity=".85"/>`;
}

/** A company's mark: simple shapes. */
function mark(turn: number, figure: string): string {
  const marks = [
    `<circle cx="48" cy="48" r="26" fill="none" stroke="${figure}" stroke-width="9"/><path d="M48 22v52" stroke="${figure}" stroke-width="9"/>`,
    `<path d="M22 70 48 22l26 48z" fill="${figure}"/>`,
    `<path d="M26 26h18v44H26zM52 44h18v26H52z" fill="${figure}"/>`,
    `<path d="M24 54h48q0 20-24 20T24 54zM20 44h56v6H20zM43 34h10v8H43z" fill="${figure}"/>`,
    `<path d="M24 36q24-22 48 0M24 52q24-22 48 0M24 68q24-22 48 0" fill="none" stroke="${figure}" stroke-width="8"/>`,
  ];
  return marks[turn % 5] ?? '';
}

const SCENES: Record<string, string> = {
  pot: '<rect width="600" height="340" fill="#f3e3cf"/><rect y="230" width="600" height="110" fill="#c79b6d"/><path d="M180 130h240v100q0 40-120 40t-120-40z" fill="#c8553d"/><rect x="160" y="112" width="280" height="24" rx="12" fill="#a63d2a"/><path d="M280 96h40v16h-40z" fill="#e9b44c"/><path d="M150 150h30v26h-30zM420 150h30v26h-30z" fill="#a63d2a"/><path d="M260 78q-12-20 0-38M300 78q-12-20 0-38M340 78q-12-20 0-38" stroke="#fff" stroke-width="6" fill="none" opacity=".7"/>',
  pan: '<rect width="600" height="340" fill="#dfe7e3"/><circle cx="250" cy="170" r="120" fill="#2b2d33"/><circle cx="250" cy="170" r="98" fill="#3c3f47"/><path d="M362 158h200v26H362z" fill="#b98b5a"/><circle cx="225" cy="150" r="34" fill="#fff"/><circle cx="225" cy="150" r="14" fill="#f4a259"/><circle cx="282" cy="196" r="30" fill="#fff"/><circle cx="282" cy="196" r="13" fill="#f4a259"/>',
  furnace:
    '<rect width="600" height="340" fill="#1d1a22"/><path d="M210 340V150q0-70 90-70t90 70v190z" fill="#3a2f35"/><path d="M240 340V170q0-50 60-50t60 50v170z" fill="#ff7b2e"/><path d="M262 340V200q0-34 38-34t38 34v140z" fill="#ffd166"/><path d="M0 300h600v40H0z" fill="#120f15"/><g fill="#ffb347"><circle cx="180" cy="120" r="4"/><circle cx="430" cy="90" r="5"/><circle cx="470" cy="170" r="3"/><circle cx="140" cy="200" r="3"/></g>',
  market:
    '<rect width="600" height="340" fill="#fbe9d0"/><path d="M0 60h600v50q-37 34-75 0-37 34-75 0-37 34-75 0-37 34-75 0-37 34-75 0-37 34-75 0-37 34-75 0-37 34-75 0z" fill="#b23a48"/><rect y="230" width="600" height="110" fill="#7f5539"/><g fill="#f4a259"><circle cx="120" cy="220" r="34"/><circle cx="180" cy="226" r="28"/></g><g fill="#588157"><circle cx="300" cy="220" r="34"/><circle cx="350" cy="226" r="26"/></g><g fill="#9d4edd"><circle cx="460" cy="222" r="32"/><circle cx="515" cy="228" r="24"/></g>',
  chart:
    '<rect width="600" height="340" fill="#f6f4ee"/><path d="M60 280h480" stroke="#333" stroke-width="3"/><g fill="#23395d"><rect x="90" y="210" width="56" height="70"/><rect x="180" y="180" width="56" height="100"/><rect x="270" y="190" width="56" height="90"/><rect x="360" y="130" width="56" height="150"/></g><rect x="450" y="80" width="56" height="200" fill="#e9b44c"/>',
  swatches:
    '<rect width="600" height="340" fill="#faf7f2"/><g transform="translate(40 40)"><rect width="120" height="120" rx="10" fill="#c8553d"/><rect x="134" width="120" height="120" rx="10" fill="#e9b44c"/><rect x="268" width="120" height="120" rx="10" fill="#588b8b"/><rect x="402" width="120" height="120" rx="10" fill="#16302b"/><rect y="134" width="120" height="120" rx="10" fill="#93b7be"/><rect x="134" y="134" width="120" height="120" rx="10" fill="#f2c49b"/><rect x="268" y="134" width="120" height="120" rx="10" fill="#5b2a86"/><rect x="402" y="134" width="120" height="120" rx="10" fill="#d9d9d9"/></g>',
  town: '<rect width="600" height="340" fill="#ffd8a8"/><circle cx="440" cy="110" r="54" fill="#ff8c61"/><path d="M0 240q150-90 300-30t300-40v170H0z" fill="#6b705c"/><g fill="#3f4238"><path d="M80 250h60v-50l30-26 30 26v50h50v90H80z"/><path d="M330 260v-90h26v90h40v-60h70v140H330z"/></g><g fill="#ffe8a3"><rect x="156" y="214" width="16" height="20"/><rect x="416" y="222" width="16" height="20"/></g>',
  robot:
    '<rect width="600" height="340" fill="#dbe7f0"/><rect y="240" width="600" height="100" fill="#b6c6d3"/><rect x="220" y="170" width="160" height="80" rx="20" fill="#7b2d43"/><circle cx="260" cy="252" r="20" fill="#222"/><circle cx="340" cy="252" r="20" fill="#222"/><rect x="262" y="110" width="76" height="56" rx="14" fill="#f2f2f2"/><circle cx="284" cy="138" r="8" fill="#222"/><circle cx="316" cy="138" r="8" fill="#222"/>',
  microphone:
    '<rect width="600" height="340" fill="#2a1a3e"/><rect x="262" y="60" width="76" height="140" rx="38" fill="#f5e6ff"/><path d="M230 150q0 80 70 80t70-80M300 230v50M250 284h100" stroke="#f5e6ff" stroke-width="10" fill="none"/>',
  lake: '<rect width="600" height="340" fill="#cfe8ef"/><path d="M0 190 120 90l90 80 100-110 130 130 160-60v60z" fill="#7a9e9f"/><rect y="190" width="600" height="150" fill="#4f6d7a"/><path d="M60 230h180M300 260h220M120 300h160" stroke="#cfe8ef" stroke-width="4"/>',
};

export function picture(name: string): string {
  return svg(`picture ${name}`, () => {
    const scene = SCENES[name] ?? SCENES.pot ?? '';
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 340">${scene}</svg>`;
  });
}

const FACE = '<circle cx="18" cy="18" r="17" fill="#ffcc4d"/>';
const SIGNS: Record<string, string> = {
  '😊': `${FACE}<path d="M10 15q2-3 4 0M22 15q2-3 4 0M10 21q8 9 16 0" stroke="#664500" stroke-width="2" fill="none" stroke-linecap="round"/>`,
  '🔥': '<path d="M18 1c1 8 11 10 11 20a11 13 0 0 1-22 0c0-6 4-8 4-13 3 1 4 3 4 6 2-3 3-8 3-13z" fill="#f4900c"/><path d="M18 34a6 7 0 0 1-6-7c0-4 4-5 6-10 2 5 6 6 6 10a6 7 0 0 1-6 7z" fill="#ffcc4d"/>',
  '🎉': '<path d="M3 34 13 12l11 11z" fill="#ffcc4d"/><g fill="#dd2e44"><circle cx="22" cy="6" r="3"/><circle cx="30" cy="16" r="3"/></g><g fill="#55acee"><circle cx="31" cy="6" r="2.5"/><circle cx="28" cy="26" r="2.5"/></g>',
  '👏': '<path d="M8 30 5 15q0-3 3-2l3 6 4-11q3-1 3 2l-1 7 6-8q3 0 2 3l-4 8 5-3q3 1 1 3L17 33q-6 2-9-3z" fill="#ffdc5d"/>',
  '🙏': '<path d="M17 2q-4 1-4 8l-4 12 3 11h5zM19 2q4 1 4 8l4 12-3 11h-5z" fill="#ffdc5d"/><path d="M9 33h8v3H9zM19 33h8v3h-8z" fill="#269"/>',
  '✅': '<rect x="1" y="1" width="34" height="34" rx="7" fill="#77b255"/><path d="M9 19l6 6L28 10" stroke="#fff" stroke-width="4" fill="none"/>',
};

/** X shows an emoji as an image whose alternative text is the character itself. */
export function emojiImage(character: string): string {
  return svg(`emoji ${character}`, () => {
    const sign =
      SIGNS[character] ?? `${FACE}<path d="M11 14v3M25 14v3M11 23h14" stroke="#664500" stroke-width="3"/>`;
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36">${sign}</svg>`;
  });
}
