import type { Words } from '../locales/words';
import type { Policy } from '../settings/policy';
import { allTogether } from '../time/limits';
import { aboutLine } from './ApprovedEntry';
import { SettingsSection } from './Setting';

interface CompanySectionProps {
  words: Words;
  policy: Policy;
}

/** What the company set, in plain lines; and, with or without a policy, what none can do. */
export function CompanySection({ words, policy }: CompanySectionProps) {
  const { settings: said } = words;
  const { company } = said;
  const groups = companyLines(words, policy);
  return (
    <SettingsSection id="company" title={said.sections.company}>
      {groups.length > 0 && (
        <dl class="company">
          {groups.map(({ term, lines }) => (
            <div key={term}>
              <dt>{company.terms[term]}</dt>
              {lines.map((line) => (
                <dd key={line}>{line}</dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      <p class="company-never">{company.never}</p>
    </SettingsSection>
  );
}

type Term = keyof Words['settings']['company']['terms'];

/** What there is to say, and nothing of what was not set. */
function companyLines(words: Words, policy: Policy): { term: Term; lines: string[] }[] {
  const { common, popup, settings } = words;
  const { company, limits } = settings;
  const nameOf = (account: string) => (account === allTogether ? popup.allAccounts : common.account(account));
  const joined = (list: readonly string[]) => (list.length === 0 ? [] : [list.join(', ')]);
  const groups: { term: Term; lines: string[] }[] = [
    {
      term: 'limits',
      lines: [...policy.limits].map(([account, set]) =>
        company.line(nameOf(account), limits.parts(set.limits), set.isLocked),
      ),
    },
    {
      term: 'voices',
      lines: [...policy.voices].map(([account, { voice, isLocked }]) =>
        company.line(nameOf(account), [popup.voices[voice]], isLocked),
      ),
    },
    {
      term: 'handOver',
      lines: policy.handOverAccount === '' ? [] : [company.handOver(policy.handOverAccount)],
    },
    { term: 'embargoes', lines: policy.embargoes.map(({ from, until }) => company.embargo(from, until)) },
    { term: 'releases', lines: joined(policy.releaseDomains) },
    { term: 'words', lines: joined(policy.wordList) },
    {
      term: 'press',
      lines:
        policy.pressContact.contact === ''
          ? []
          : [company.named(policy.pressContact.contact, policy.pressContact.isLocked)],
    },
    { term: 'answers', lines: policy.approvedLines.lines.map((line) => aboutLine(words, line)) },
    { term: 'reader', lines: policy.secondReader === '' ? [] : [policy.secondReader] },
    {
      term: 'off',
      lines: [
        ...(policy.isSyncOff ? [company.syncOff] : []),
        ...(policy.areModelsOff ? [company.modelsOff] : []),
      ],
    },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}
