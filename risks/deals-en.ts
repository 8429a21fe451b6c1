/** English words of deals. Phrases are separated by `|`. */
import type { DealPhrases } from './deal-words';

export const englishDeals: DealPhrases = [
  {
    value: 'deal',
    phrases: `series a | series b | series c | series d | seed round | pre-seed | pre-seed round | seed funding |
      funding round | fundraise | fund raise | fundraising round | bridge round | term sheet | letter of intent | LOI |
      merger with | merger of | merger between | acquisition of | acquisition by | takeover | takeover bid | tender offer |
      management buyout | MBO | LBO | IPO | initial public offering | carve-out | divestment | divestiture |
      joint venture with | strategic review | reverse merger | due diligence phase | due diligence starts | due diligence with | due diligence is | due diligence begins | majority stake | minority stake | controlling stake |
      exclusive negotiations | takeover offer | acquisition offer | buyout offer | framework agreement with | exclusive talks | new investors | new shareholder`,
  },
  {
    value: 'plain',
    phrases: `i'm selling the company | i am selling the company | i'm selling my company | i am selling my company |
      i sold my company | i sold the company | i've sold the company | i've sold my company | i have sold the company |
      i'm selling the business | i've sold the business | i'm selling up | offer to acquire us | offer to buy us |
      offered to buy us | wants to buy us | want to buy us | wants to acquire us | of our shares | of our equity |
      invested in us | investing in us`,
  },
  {
    value: 'own',
    phrases: `acquisition | merger | in talks | in discussions to | in discussions with | early talks |
      in due diligence |
      stake in | going public | go public | negotiating the | joining the group | joins the group | to be acquired | being acquired | been acquired | got acquired |
      are merging | is merging | merging with | to merge | merge with | have merged | we merged | buyout | data room | sell the company |
      selling the company | sold the company | sale of the company | close the round | closed the round |
      closed our round | closing our round | our round | our raise | raising our round | raising our series | raising our seed | raising a round | raising a new round |
      spin off | spinning off | new shareholders`,
  },
  {
    value: 'buy',
    phrases: `acquired | we acquire | acquiring | are acquiring | have acquired | we're acquiring | will acquire |
      bought out | buying out | taken over | taking over | to acquire | acquires | have bought | we bought | we've bought | sold our | sale of our | selling our`,
  },
  { value: 'raise', phrases: `raised | raise | raises | raising | we closed | secured | have secured` },
  {
    value: 'sign',
    phrases: `just signed with | signed with | have signed with | signed a deal with | signed a contract with |
      signed an agreement with | signed the contract with | contract signed with | deal signed with | signing with |
      about to sign with | signed a framework agreement with | signed a multi-year contract with | signed a multi-year deal with |
      signed a major contract with | sign with | signing a contract with | won the contract | won a contract | won a major contract | won a contract with |
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
