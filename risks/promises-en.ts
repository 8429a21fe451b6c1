/** English words of promises. Phrases are separated by `|`; `*` ends a beginning. */
import type { PromiseList } from './promise-words';

export const englishPromises: PromiseList = {
  words: [
    {
      value: 'commit',
      phrases: `we guarantee | we promise | we pledge | we commit to | we are committing to | we're committing to |
        we're committed to | we are committed to | we undertake to | we have committed to | we've committed to | commits to | pledges to | promises to | guarantees | our promise |
        our commitment | our pledge`,
    },
    {
      value: 'vow',
      phrases: `i promise | i guarantee | you have my word | i give you my word | my word | my promise | i pledge |
        i can promise | i commit to | i am committing to | i'm committing`,
    },
    {
      value: 'future',
      phrases: `we will | we'll | we are going to | we're going to | we're gonna | we shall | will`,
    },
    {
      value: 'whole',
      phrases: `this will never happen again | it will never happen again | won't happen again |
        will not happen again | never again will we | there will be no layoffs | no layoffs | no job cuts |
        no redundancies | nobody will lose their job | no one will lose their job | no jobs will be lost |
        no jobs will be cut | no job will be lost | prices won't go up | prices will not go up | no price increase |
        no price rise | no price increases | every job is safe | all jobs are safe`,
    },
    {
      value: 'nothing',
      phrases: `can't promise | cannot promise | can't guarantee | cannot guarantee | don't promise | do not guarantee |
        don't guarantee | no guarantee | if we will | when we will | we will see | we'll see | we will not know |
        will you | will they | will he | will she | will i | will it | god willing | free will | good will`,
    },
  ],
  deeds: [
    {
      value: 'result',
      phrases: `double our | double the | double in | double revenue | double sales | double production | double capacity |
        double headcount | triple our | triple the | triple revenue | quadruple | halve our | halve the | be profitable |
        turn profitable | return to profit | break even | reach profitability | become profitable | hit profitability |
        beat our guidance | beat guidance | be carbon neutral | be net zero | reach net zero | be cash positive | pay a dividend |
        go public`,
    },
    {
      value: 'delivery',
      phrases: `deliver | be delivered | ship | be shipped | refund | be refunded | replace | restore | fix | be fixed |
        be back online | reimburse | compensate | respond within | answer within | reopen | reply within | pay back | recall |
        clear the backlog | get the backlog | repair | be restored | be paid | freeze | roll out`,
    },
    {
      value: 'number',
      phrases: `hire | recruit | be hiring | hiring | recruiting | creating | cutting | reducing | investing | opening | create | open | cut | reduce | grow | invest | reach | hit | add | build | save |
        increase | train | plant | exceed | generate | raise salaries | raise wages | raise pay | produce | sell | expand`,
    },
    {
      value: 'launch',
      phrases: `launch | release | unveil | introduce | go live | be available | start production | be ready`,
    },
    {
      value: 'refusal',
      phrases: `raise prices | raise our prices | increase prices | increase our prices | put up prices | put our prices up |
        sell your data | share your data | sell the company | lay off | lay anyone off | lay people off | close the plant |
        close the factory | close our | charge for | charge you | make anyone redundant | cut jobs | outsource | relocate | move production | offshore | move our production | move abroad |
        let you down | leave`,
    },
    {
      value: 'thing',
      phrases: `price | prices | job | jobs | delivery | deliveries | refunds | order | orders | dividend | wages |
        salaries | pay rise | backlog | uptime | results | growth | emissions | net zero | carbon neutral | money back |
        next-day | response time | shipping | compensation | site | factory`,
    },
    {
      value: 'nothing',
      phrases: `deliver a keynote | deliver the keynote | deliver a speech | deliver a talk | deliver a session | deliver our talk |
        deliver a workshop | fix it for me | open at | open our doors | open the doors | open from | save you a seat |
        cut the ribbon | cut the cake | launch a campaign | hit the road | hit the stage | reach out | add you |
        build on | add more | open up | refund you | add it | save the date | grow together | build together | on time`,
    },
  ],
  dues: [
    {
      value: 'deadline',
      phrases: `by the end of | by end of | by year end | by christmas | by easter | by summer | by q1 | by q2 | by q3 | by q4 |
        by january | by february | by march | by april | by may | by june | by july | by august | by september | by october |
        by november | by december | by next | by spring | by autumn | by fall | by winter | before the end of |
        before christmas | before summer | before q1 | before q2 | before q3 | before q4 | before the summer | before january |
        next year | this year | this quarter | next quarter | in q1 | in q2 | in q3 | in q4 | within the year | within a year |
        in the next | over the next | in january | in february | in march | in april | in may | in june | in july | in august |
        in september | in october | in november | in december | next month | in the coming`,
    },
    {
      value: 'soon',
      phrases: `by monday | by tuesday | by wednesday | by thursday | by friday | by saturday | by sunday | by tomorrow |
        by tonight | by noon | before monday | before tuesday | before wednesday | before thursday | before friday |
        before the weekend | by the weekend | tomorrow | tonight | next week | this week | on monday | on tuesday |
        on wednesday | on thursday | on friday | within 24 | within 48 | within 72 | within the hour | within two days |
        within a week | by midnight | today | overnight`,
    },
    {
      value: 'all',
      phrases: `every customer | all customers | all our customers | every single customer | everyone affected | every order |
        all orders | in full | every one of you | every last | every client | all affected | every job | all jobs | all of you | each customer |
        every penny | every cent`,
    },
    { value: 'never', phrases: `never | never again | no longer | not` },
  ],
};
