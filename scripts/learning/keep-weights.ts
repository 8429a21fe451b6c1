/** What was learnt, in its file; or the file compared with it. */
import { readFileSync, writeFileSync } from 'node:fs';

/** Throws where `isCheck` and the file at `path` is not what was learnt. */
export function keepWeights(path: string, models: Record<string, unknown>, isCheck: boolean): void {
  const learnt = `${JSON.stringify(models, null, 1)}\n`;
  if (!isCheck) writeFileSync(path, learnt);
  else if (learnt !== readFileSync(path, 'utf8')) throw new Error(`${path} is not what the corpus gives`);
  console.log(`${path}: ${isCheck ? 'what the corpus gives' : 'written'}`);
}
