import type { RoundStopsProps } from '../../components/RoundStops';

/** The stops of a round: all seven, some opened; and the only one of somebody who set nothing up. */
export const rounds: Record<'begun' | 'first', Pick<RoundStopsProps, 'stops' | 'next'>> = {
  begun: {
    stops: [
      { kind: 'mentions', name: '', opened: [true] },
      { kind: 'company', name: 'Delorme Bois et Charpente de Haute-Savoie', opened: [true] },
      { kind: 'customers', name: '', opened: [true, false, false] },
      { kind: 'partners', name: '', opened: [false] },
      { kind: 'press', name: '', opened: [false] },
      { kind: 'competitors', name: '', opened: [false] },
      { kind: 'competitor', name: '@charpentes_rhone', opened: [false] },
    ],
    next: { kind: 'customers', part: 1 },
  },
  first: { stops: [{ kind: 'mentions', name: '', opened: [false] }], next: { kind: 'mentions', part: 0 } },
};
