/** English phrases that say what a mention wants. Own list, hand-set points. */
import type { PhraseGroup } from '../tone/phrase-finder';
import type { Intent } from './answer';

export interface IntentCue {
  intent: Intent;
  points: number;
}

const cues = (intent: Intent, points: number, phrases: string): PhraseGroup<IntentCue> => ({
  value: { intent, points },
  phrases,
});

export const englishIntents = [
  cues(
    'complaint',
    1.2,
    `no longer | not received | haven't received | not receiving | still not | automated response |
    always down | charging me | got charged | scammed | still waiting | still no | no response | no reply | no answer | never arrived | not arrived |
    hasn't arrived | didn't arrive | not working | doesn't work | isn't working | won't work | stopped working |
    does not work | broken | broke | faulty | damaged | defective | missing | lost my | delayed | delay | delays | late |
    late again | cancelled | canceled | cancel | stuck | stranded | waiting for | been waiting | on hold |
    hung up | overcharged | charged twice | charged me | refund | refunded | my money back | compensation | complaint |
    complain | unacceptable | worst | terrible | awful | horrible | ridiculous | poor service | bad service |
    rude | useless | incompetent | disappointed | disappointing | frustrated | frustrating | furious | fed up |
    fail | failed | failing | fails | error | errors | bug | bugs | crash | crashes | crashing | issue | issues |
    problem | problems | outage | is down | went down | ruined | ripped off | nightmare | joke | no explanation |
    can't log | can't login | can't access | can't get | cannot get | can't even | unable to | won't let me | locked out | slow |
    hours | nobody | no one | never again | last time | fix this | fix your | sort this | sort it | dirty | cold |
    wrong |  disconnected | keeps | kept | again | third time | second time | weeks | days later |
    lost luggage | lost bag | my bag | my bags | luggage | bad customer service | not happy | unhappy | annoyed |
    wtf | sucks | rubbish | shambles | disgraceful | what is going on | what's going on`,
  ),
  cues(
    'question',
    1,
    `how do i | how do you | how can i | how can we | how long | how much | how many | how to |
    what is | what are | what's the | which | where can | where do | where is | when will | when is | when are | when does |
    is there | are there | is it | is this | is that | are they | did you | did they | have you | has anyone | was it | is it possible | can you | can i | can we | could you | could i | do you | does it | does the |
    do i | will you | will there | will it | any chance | any news | any update | any idea | anyone know | who can |
    who should | who do i | why is | why do | why was | why does | should i | please advise | need help | help me |
    can someone | can anyone | please help | i need | i'd like to know | wondering | question | clarify | explain |
    please dm | what about | would it be | am i able | are you | is my | is your | is the | possible to`,
  ),
  cues(
    'praise',
    1.4,
    `thank you | thanks | thx | ty | many thanks | thank you so much | kudos | well done | great job |
    good job | nice job | great work | good work | nice work | amazing | awesome | excellent | fantastic | brilliant |
    love | loved | loving | love your | best | the best | impressed | impressive | appreciate | appreciated |
    congrats | congratulations | bravo | hats off | outstanding | exceptional | superb | wonderful | great service |
    great customer service | great experience | made my day | shout out | shoutout | happy customer | keep it up |
    keep up | grateful | perfect |  happy birthday | lovely | beautiful | inspiring | so helpful |
    very helpful | rock | you rock |  proud of you | well deserved | glad | pleasure`,
  ),
  cues(
    'criticism',
    1.7,
    `shame on | shameful | disgrace | hypocri* | greed | greedy | greenwash* | pr stunt | ethics |
    unethical | immoral | exploit* | values | your strategy |  out of touch | tone deaf | tone-deaf | profits over |
     redundanc* | layoffs while | bonuses | bonus | executive pay | shareholders | outsourc* | offshor* |
    mistake | wrong decision | bad decision | bad move | terrible decision | disagree | irresponsible | pollut* |
    boycott | stop supporting | accountable | accountability | lies | lying | misleading | dishonest | pretend |
    pretending |   easy to say | empty words | lip service | monopoly | tax* avoid* |
    underpaid | living wage | wages | your workers | your staff deserve | instead of |  all male |
    diversity | sold out | selling out | lost your way | used to be | care about | care more about`,
  ),
  cues(
    'idea',
    2,
    `suggestion | suggest | suggestions | feature request | feature idea | feature | idea | ideas |
    would be great if | would be nice if | would be cool if | would be good if | would love to see | would love if | how about |
    why not | what if you | what if we | you should | you could |    please add | please bring |
    please consider | could you add | can you add | add a | add an | option to | wish you | wish there | wish you had |
    i wish |  make it possible | consider | improvement | improve | feedback | would help if | it'd be great |
    it would be |  bring back | have you considered | have you thought | needs a`,
  ),
  cues(
    'press',
    2.4,
    `journalist | reporter | deadline | on the record | off the record | comment on | any comment | for comment |
    a comment | statement | interview | interviews | podcast | podcaster | our listeners | our readers | newsroom |
    editor | writing a piece | writing a story | writing an article | working on a story | working on a piece |
    article about | article on | feature on | story on | story about | press office | press officer | media enquir* | media inquir* |
      q&a | quote from | a quote | documentary | broadcast | on air | 
    newspaper | magazine | bbc | reuters | bloomberg | researcher | phd candidate | researching | 
    thesis on how | profile of you | can you confirm | confirm or deny | sources say | sources tell | freelance`,
  ),
  cues(
    'partnership',
    2.2,
    `partnership | partner with | partnering | collaborate | collaboration | collaborations | co-branded | co-brand |
    sponsor our | sponsor us | sponsorship | sponsoring | investor | investors | invest in | investment | acquire |
    become a supplier | be your supplier | as a supplier | supply you | distributor | distribute | reseller | wholesale | b2b | our agency | our platform |
    our software | our solution | our product | our company | we offer | we help | we build | we make | we supply | work together |
    working together | team up | joint venture | business opportunity | opportunity for | proposal | pitch | deck |
    demo |  who do we speak | who should we | right person |  grab a call | quick call | 
    win win | mutual | synergies | licensing | franchise | stockist |  white label | procurement | quote for you`,
  ),
  cues(
    'recruiting',
    2.4,
    `hiring | vacancy | vacancies | job | jobs | job opening | openings | open roles | open role | position |
    positions | apply for | how to apply | where to apply | applied for | application for | my cv | my resume | resume | cv | internship | intern | interns |
    apprentice* | placement | graduate scheme | graduate | career | careers | recruiter | recruiting | recruit |
    work for you | work with you | working for you | join your team | join your company | looking for work |
    looking for a job | looking for a role | years' experience | years of experience | years experience | 
    visa sponsorship |  part time work | hire me `,
  ),
  cues(
    'invitation',
    2.2,
    `invite you | invited | invitation | inviting you | you're invited | join us | speak at | speaking at |
    come and speak | come and see | come see us | come visit | visit us | visit our | keynote | panel | panellist | panelist |
    fireside chat | fireside | guest speaker | guest of honour | jury | judge our | be a judge | attend | attending |
    our event | our conference | our summit | our meetup | our annual dinner | gala | award ceremony | host you |  have you on stage |
    talk to our | talk at our | address our | open day | ribbon | ceremony | save the date |  be our guest |
       dinner | say a few words `,
  ),
  cues(
    'chatter',
    1,
    `haha* | lol | lmao | good morning | good night | happy friday | watching |  agreed | exactly |
    same here | me too | so true |  nice one | good point |  who knew | weather |  btw |
    just saying | fun fact | reminds me | remember when | can't wait | see you |  markets | stock`,
  ),
  cues('chatter', 0.1, `no idea | good idea | any idea`),
  cues(
    'abuse',
    2.2,
    `idiot* | moron* | scum | scumbag* | clown | clowns | loser | losers | asshole* | bastard* | fuck you |
    fuck off | screw you | go to hell | drop dead | kill yourself | stfu | piece of shit | bitch | crook | crooks | parasite* |
    double your | crypto | bitcoin | forex | giveaway | airdrop | whatsapp me | whatsapp | telegram | dm me to |
    recover your | recover my account | recovery expert | hacked account | click here | claim your | you have won | you've won |
    free followers | earn $ | passive income | onlyfans | investment opportunity | trading expert | verify your account |
    your account will be |   ugly`,
  ),
];

export const englishDelicate = `results | earnings | revenue | profit warning | profits | figures | forecast | guidance | share price |
  stock price | shares | nasdaq | nyse | dividend | buyback | merger | merge | takeover | acquisition | acquire | acquired |  ipo |
  lawsuit | lawsuits | sue | suing | sued | court | lawyer | lawyers | legal action | attorney | investigation | inquiry | fraud |
  regulator |  fined | antitrust | accident | crash site | injured | injury | injuries | death | deaths | died |  killed | fatal |
  passed away | explosion | fire at | layoff* | laid off | redundanc* | job cuts | plant closure | closing the plant | closure | outsourc* |
  strike | union | harass* | discriminat* | racist | racism | sexist | sexism | homophob* | abuse | assault* | bully* |
  leak | leaked | data breach | breach | hacked |  whistleblow* | unpaid | overtime | my manager | my boss |
   i work for you | former employee | ex-employee |  bonuses | executive pay | politic* | election |
  president | minister | government | senator | vote |  religio* | muslim* | jew* | christian* | church |  israel | gaza |
  war | ukraine | russia | bankrupt* | insolven* | recall | resign* | scandal | corruption | bribe* |  pollut* |
  contaminat* | toxic | safety | unsafe | for sale | gdpr`;
