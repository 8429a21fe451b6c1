import { expect, it } from 'vitest';
import { commandsToAllow } from './allow-origin';

it.each(['mac', 'win', 'linux'] as const)('%s: one extension is let in, and not every page', (system) => {
  const [ollama, lmStudio] = commandsToAllow(system, 'chrome-extension://abcdef');
  expect(ollama?.command).toContain('OLLAMA_ORIGINS');
  expect(ollama?.command).toContain('chrome-extension://abcdef');
  expect(ollama?.command).not.toContain('*');
  expect(lmStudio?.command).toBe('lms server start --cors');
});
