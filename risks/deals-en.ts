/** English words of deals. Phrases are separated by `|`. */
import type { DealPhrases } from './deal-words';

export const englishDeals: DealPhrases = [
  {
    value: 'deal',
    phrases: `series a | series b | series c | series d | seed round | pre-seed | pre-seed round | seed funding |
      funding round | fundraise | fund raise | fundraising round | bridge round | term sheet | letter of intent | LOI |
      merger with | merger of | merger between | acquisition of | acquisition by | takeover | takeover bid | tender offer |
      management buyout | MBO | LBO | IPO | initial public offering | carve-out | divestment | divestiture |
      joint venture with | strategic review | reverse merger | majority stake | minority stake | controlling stake |
      exclusive negotiations | exclusive talks | new investors | new shareholder`,
  },
  {
    value: 'own',
    phrases: `acquisition | merger | in talks | in discussions to | in discussions with | early talks |
      in due diligence | due diligence phase | due diligence starts | due diligence with | due diligence is |
      stake in | going public | go public | to be acquired | being acquired | been acquired | got acquired |
      are merging | is merging | merging with | to merge | merge with | have merged | we merged | buyout | data room | sell the company |
      selling the company | sold the company | sale of the company | sale of our | close the round | closed the round |
      closed our round | closing our round | our round | our raise | raising our round | raising our series | raising our seed | raising a round | raising a new round |
      spin off | spinning off | sold our | new shareholders`,
  },
  {
    value: 'buy',
    phrases: `acquired | we acquire | acquiring | are acquiring | have acquired | we're acquiring | will acquire |
      bought out | buying out | taken over | taking over | to acquire | acquires | have bought | we bought | we've bought`,
  },
  { value: 'raise', phrases: `raised | raise | raises | raising | we closed | secured | have secured` },
  {
    value: 'sign',
    phrases: `just signed with | signed with | have signed with | signed a deal with | signed a contract with |
      signed an agreement with | signed the contract with | contract signed with | deal signed with | signing with |
      about to sign with | won the contract | won a contract | won a major contract | won a contract with |
      won the tender | close to signing with | inked a deal with | landed a contract with | just landed | just closed |
      closed a deal with | new client | new account`,
  },
  {
    value: 'nothing',
    phrases: `at stake | customer acquisition | talent acquisition | language acquisition | data acquisition |
      user acquisition | client acquisition | acquisition cost | acquisition costs | acquisition channel | acquisition funnel |
      acquisition strategy | acquired taste | acquired skills | nuclear fusion | raise awareness | raised awareness |
      raising awareness | raise money | raising money for | raised money for | raise the bar | pay raise | hr due diligence |
      your due diligence | our due diligence | merge request | merge conflict | git merge | deal of the day |
      series a win | in talks to | new account manager | just closed the shop | just landed in | just landed at`,
  },
];
