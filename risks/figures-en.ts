/** English words for the figures of a company. Phrases are separated by `|`; `*` ends a beginning. */
import type { FigurePhrases } from './figure-words';

export const englishFigures: FigurePhrases = [
  {
    value: 'result',
    phrases: `revenue | revenues | turnover | top line | bottom line | ARR | MRR | annual recurring revenue | run rate |
      EBITDA | EBIT | EPS | earnings per share | earnings | net income | operating income | net profit |
      operating profit | pre-tax profit | pretax profit | profit before tax | profit | profits | gross profit |
      margin | margins | gross margin | operating margin | net margin | order book | order intake | order backlog |
      backlog | bookings | billings | cash flow | free cash flow | net debt | market share | market cap |
      valuation | valued at | post-money | churn | retention rate | net retention | NRR | GMV | win rate | ARPU |
      like-for-like sales | like for like sales | same-store sales | sales growth | revenue growth | net loss |
      operating loss | burn rate | runway`,
  },
  {
    value: 'trend',
    phrases: `sales | growth | we grew | we've grown | we have grown | grew by | guidance | outlook | forecast |
      full-year target | target | conversion rate | headcount growth | attrition | average order value | our business |
      pipeline | our business is up | our business is down | we're up | we are up | we finished up | year up`,
  },
  {
    value: 'sum',
    phrases: `contract | contracts | deal | order | losses | loss | cash | cash position | tender | budget |
      credit line | loan | write-down | impairment | restructuring`,
  },
  {
    value: 'customers',
    phrases: `customers | paying customers | clients | users | active users | paying subscribers | paid subscribers |
      units | preorders | pre-orders | orders | policyholders | merchants | shipments | customer base | user base | client base`,
  },
  {
    value: 'staff',
    phrases: `employees | staff | people on the payroll | strong team | colleagues | jobs |
      redundancies | layoffs | new hires | hires | engineers | roles | positions`,
  },
  { value: 'headcount', phrases: 'headcount | head count | FTEs | FTE | workforce | team size' },
  { value: 'people', phrases: 'people | persons | men and women' },
  {
    value: 'volume',
    phrases: 'sold | we shipped | have shipped | delivered | produced | built | manufactured',
  },
  {
    value: 'record',
    phrases: `record quarter | record year | record month | record half | record revenue | record revenues |
      record sales | record profit | record profits | record results | record orders | record order book |
      best quarter ever | best year ever | best month ever | best quarter in our history |
      best year in our history | best month in our history | best quarter yet | best quarter we have ever had |
      best quarter we've ever had | biggest quarter ever | strongest quarter ever | record-breaking quarter |
      first profitable quarter | first profitable year | quarter on record | worst quarter ever | profit warning`,
  },
  {
    value: 'period',
    phrases: `results are in | numbers are in | results are out | figures are in | great quarter | excellent quarter |
      strong quarter | good quarter | fantastic quarter | amazing quarter | incredible quarter | tough quarter |
      difficult quarter | solid quarter | weak quarter | soft quarter | excellent results | strong results |
      great results | good results | solid results | disappointing results | excellent year | strong year |
      very good quarter | very good year | outstanding quarter | terrific quarter | superb quarter | stellar quarter |
      outstanding results | terrific results | strong half | great half | excellent half | quarter is looking |
      quarter looks | ahead of plan | ahead of forecast | ahead of guidance | ahead of budget | above guidance |
      below guidance | above expectations | below expectations | ahead of expectations | beat expectations |
      beat our targets | beat our target | beat guidance | missed our target | missed our targets | smashed our targets |
      smashed our target | on track for the year | closed the quarter | closing the quarter | quarter is closed |
      strong demand | strong growth | profitable | break even | breakeven | best quarter | biggest quarter |
      business is booming | quarter to remember | wait till you see our numbers | wait until you see our numbers`,
  },
  {
    value: 'nothing',
    phrases: `margin of error | margin for error | by a margin | narrow margin | wide margin | on the margin |
      in the margin | in the margins | at the margins | for profit | non profit | not for profit | nonprofit | profit from |
      staff turnover | apple turnover | turnover rate | earnings call | earnings season | deal of the day | big deal |
      no big deal | great deal | good deal | a deal | in order | personal growth | hair growth | economic growth |
      growth mindset | growth hacking | growth hack | population growth | tax revenue | tax revenues | weather forecast |
      garage sale | on sale | summer sales | january sales | sales team | sales manager | sales rep | sales job | salesforce |
      sales call | weight loss | hearing loss | loss of life | job loss | target audience | target market |
      record breaking heat | earnings limit | profit share | per order | your order | my order | in order to | budget deficit |
      user experience | cash machine | cash only | churn out | butter churn | cash back | money laundering | smart contract`,
  },
];
