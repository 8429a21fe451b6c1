export interface Change {
  start: number;
  end: number;
  replacement: string;
}
export function changesOffered(text: string, language: 'fr' | 'en', to: 'personal' | 'corporate'): Change[] {
  if (to !== 'corporate' || language !== 'en') return [];
  const m = /I am proud of my team[^.!?\n]*[.!?]?/.exec(text);
  return m
    ? [
        {
          start: m.index,
          end: m.index + m[0].length,
          replacement: m[0].replace('I am', 'We are').replace('my', 'our'),
        },
      ]
    : [];
}
