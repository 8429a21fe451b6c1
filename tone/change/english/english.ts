import type { Rewriting } from '../rewriting';
export function englishToCompany(s: Rewriting): void { s.refuse('todo'); }
export function englishToPerson(s: Rewriting): void { s.refuse('todo'); }
