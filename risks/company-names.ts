/** Where a draft names the company: by name, handle or hashtag. */
import { type Token, tokenize } from '../tone/tokens';

const bare = (key: string) => key.replace(/^[@＠#＃]/, '').replace(/'s?$/, '');

export type NamesCompany = (tokens: readonly Token[], at: number) => number;

/**
 * @param names as people write them: "Lorvane", "Lorvane SA", "@lorvane"
 * @returns tells how many tokens from `at` on name the company: 0 where none does
 */
export function companyNamer(names: readonly string[]): NamesCompany {
  const byFirst = new Map<string, string[][]>();
  for (const name of names) {
    const keys = tokenize(name)
      .map(({ key }) => bare(key))
      .filter((key) => key !== '');
    const [first] = keys;
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), keys]);
  }
  return (tokens, at) => {
    const token = tokens[at];
    if (!token || byFirst.size === 0) return 0;
    let longest = 0;
    for (const keys of byFirst.get(bare(token.key)) ?? []) {
      if (keys.length > longest && keys.every((key, i) => bare(tokens[at + i]?.key ?? '') === key)) {
        longest = keys.length;
      }
    }
    return longest;
  };
}
