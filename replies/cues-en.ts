/**
 * English phrases that say something of what a mention wants, in groups that mean alike. Own lists; what a group
 * weighs for each intent is learnt, so that a word the corpus never had counts like its neighbours.
 */
import type { PhraseGroup } from '../tone/phrase-finder';

const group = (value: string, phrases: string): PhraseGroup<string> => ({ value, phrases });

export const englishCues = [
  group(
    'waiting',
    `still waiting | been waiting | waiting for | waited | waiting on | waiting since | on hold | held on | in a queue | queuing |
    queueing | in line | for hours | hours | hrs | hour | hr | days later | weeks later | for days | for weeks | for months |
    days | weeks | wks | mins | minutes | ages | forever | so long | too long | since monday | since friday | since last week |
    still no | still not | still nothing | still haven't | still hasn't | yet to | never received | not received |
    haven't received | hasn't arrived | never arrived | not arrived | didn't arrive | never came | never showed | never turned up |
    no show | overdue | took forever | taking forever | third time | second time | fourth time | 3rd time | 2nd time | 4th time |
    3x | twice | again and again | every day | every time | every single | all day | all week | all morning | since yesterday`,
  ),
  group(
    'late',
    `late | late again | delayed | delay | delays | cancelled | canceled | cancelling | canceling | cancellation | rescheduled |
    diverted | rerouted | grounded | missed my | missed our | missed connection | make me miss | stranded | stuck | stuck in | stuck on |
    stuck at | sitting on | sat on | tarmac | bumped | overbooked | no gate | no crew`,
  ),
  group(
    'broken',
    `not working | doesn't work | isn't working | won't work | stopped working | does not work | don't work | didn't work | not work |
    aint working | dont work | doesnt work | isnt working | wont work | broken | broke | faulty | fault | damaged | damage | defective |
    cracked | leaking | snapped | ripped | torn | dead | died | fail | failed | failing | fails | failure | error | errors | error code | bug | bugs |
    buggy | glitch | glitches | glitchy | crash | crashes | crashing | crashed | freezes | freezing | frozen | hangs | lagging | laggy |
    buffering | outage | outages | is down | are down | went down | gone down | goes down | keeps going down | down again | no signal |
    no service | no internet | no wifi | no connection | no water | no power | no heating | no hot water | no electricity | offline |
    dropping | drops | drops out | cuts out | cutting out | disconnected | disconnecting | disconnects | slow | so slow | too slow | dead slow |
    blank screen | black screen | white screen | spinning | timed out | times out | timeout | unusable | drained | draining | drains | overheating |
    won't load | not loading | doesn't load | won't open | won't start | won't turn on | won't charge | won't connect | won't update`,
  ),
  group(
    'blocked',
    `can't log | can't login | can't access | can't get | can't use | can't even | can't book | can't pay | can't see | can't find | can't reach | can't sign |
    cannot log | cannot access | cannot get | cannot use | cant get | cant log | cant access | cant use | cant even | couldn't get | couldn't log |
    unable to | not able to | won't let me | wont let me | doesn't let me | locked out | locked | blocked | denied | rejected | declined | refused | refusing |
    refuses | keeps saying | keeps asking | keeps telling | keeps | kept | keep getting | keep being | impossible to`,
  ),
  group(
    'missing',
    `missing | lost my | lost our | you lost | lost luggage | lost bag | lost bags | lost baggage | lost | left behind | stolen | disappeared | vanished |
    wrong | wrong item | wrong size | wrong order | incorrect | mistake | mix up | mixed up | messed up | screwed up | sent me the | empty | half empty |
    expired | out of stock | sold out | mouldy | moldy | stale | raw | undercooked | cold | dirty | filthy | disgusting | gross | smelly | smells |
    hair in | insect | bugs in | broken seat | dented | scratched | leaked all`,
  ),
  group(
    'money',
    `overcharged | charged twice | charged me | double charged | being charged | got charged | charging me | still charging | charged | charge me | refund | refunds |
    refunded | my money | money back | my money back | compensation | compensate | compensated | reimburse | reimbursed | reimbursement | out of pocket |
    billed | bill | bills | billing | invoice | fee | fees | hidden fees | deposit | debited | took the money | taken out | direct debit | late fee | owe me |
    owed | voucher | credit note | paid for | i paid | we paid | paying for | pay for | price went up | went up | price hike | rip off | ripoff | rip-off | ripped off`,
  ),
  group(
    'unheard',
    `no response | no reply | no answer | no one | nobody | no-one | noone | no help | no explanation | no apology | no update | no updates | no info | no information |
    no email | no call | no callback | never called | never call | called back | call back | not answering | don't answer | doesn't answer | won't answer | ignored | ignoring |
    ignore | hung up | hang up | hangs up | passed around | transferred | fobbed off | automated response | automated | chatbot | bot | robot | copy paste | copy and paste |
    scripted | generic | contacted you | emailed you | called you | messaged you | i've called | i called | i've emailed | i emailed | spoke to | spoken to |
    rang | phoned | i've been told | was told | were told | told me | been told | they said | promised | lied | lied to | false promises | broken promises |
    customer service | customer support | customer services | your support | helpline | call centre | call center | agent | agents | rep | representative | supervisor`,
  ),
  group(
    'anger',
    `unacceptable | not acceptable | worst | terrible | awful | horrible | horrendous | horrific | atrocious | appalling | abysmal | dreadful | ridiculous | pathetic | disgraceful |
    shambles | shambolic | nightmare | joke | a joke | such a joke | useless | incompetent | incompetence | clueless | rude | unprofessional | unhelpful | poor service |
    bad service | terrible service | poor | bad | very bad | worse | sucks | suck | sucked | crap | crappy | shit | shitty | bullshit | bs | trash | garbage | rubbish | wtf | wth | ffs | smh | fml |
    disappointed | disappointing | disappointment | let down | frustrated | frustrating | frustration | furious | fuming | livid | angry | annoyed | annoying | irritated | upset | unhappy |
    not happy | not impressed | unimpressed | not good | not good enough | not cool | not ok | not okay | not on | fed up | sick of | tired of | had enough | enough is enough | enough | done with | over it |
    never again | last time | never flying | never using | never buying | never ordering | losing customers | lost a customer | lost customer | switching | switch to | leaving you |
    cancel my | cancelling my | taking my business | go elsewhere | avoid | beware | warning to | stay away | do better | get it together | get your act | sort it | sort it out | sort this | fix this | fix it | fix your |
    ruined | ruining | wasted | waste of | seriously | come on | really | what is going on | what's going on | whats going on | how hard | how difficult | what a | thanks for nothing | thanks for ruining |
    complaint | complain | complaining | issue | issues | problem | problems | trouble | hassle | struggling | struggle`,
  ),
  group(
    'negation',
    `not | no | never | don't | dont | doesn't | doesnt | didn't | didnt | isn't | isnt | aren't | wasn't | weren't | won't | wont | can't | cant | cannot |
    couldn't | wouldn't | hasn't | haven't | havent | hadn't | nothing | none | neither | without | instead`,
  ),
  group(
    'asks-fact',
    `how do i | how do you | how can i | how can we | how long | how much | how many | how often | how far | how soon | how to | how does | how is | how are | how would | how come |
    what is | what are | what's the | whats the | what time | what kind | what does | what do | what about | what if | which | where can | where do | where is | where are | where's | wheres | where to |
    when will | when is | when are | when does | when do | when can | when's | whens | who is | who can | who do i | who should | why is | why are | why do | why does | why was | why did | why can't | why won't |
    is there | are there | is it | is this | is that | is your | is the | is my | are they | are you | are your | are we | did you | did they | did the | have you | has anyone | has the | was it | was there |
    is it possible | possible to | will you | will there | will it | will the | will i | would it | would you | would i | should i | am i able | any chance | any news | any update | any updates | any idea |
    any word | any plans | anyone know | does anyone | anyone else | do you | do u | does it | does the | does your | do i | do we | do they | if i | whether`,
  ),
  group(
    'asks-help',
    `can you | can u | can i | can we | can someone | can anyone | could you | could i | could we | could someone | please advise | pls advise | advise | need help | help me | please help | pls help | help please | help |
    some help | assistance | assist | i need | i need to | need to | trying to | i'd like | i would like | i want to | want to | looking to | wondering | was wondering | just wondering | curious | question | quick question |
    i have a question | confirm | clarify | explain | let me know | lmk | tell me | please dm | dm me | follow me | follow back | follow so i can | can you dm | send you a dm | check my | look into | look up | check if | check for me |
    need my | need a | how do | please | pls | plz | thanks in advance | tia | appreciate any | cheers in advance`,
  ),
  group(
    'thanks',
    `thank you | thanks | thankyou | thank u | thx | thnx | tnx | ty | tysm | cheers | ta | many thanks | thanks so much | thank you so much | thanks again | thanks for | thank you for | thanks to | big thanks | huge thanks |
    appreciate | appreciated | much appreciated | i appreciate | grateful | gratitude | kudos | hats off | props | props to | shout out | shoutout | shout-out | big up | credit to | credit where`,
  ),
  group(
    'warm',
    `well done | great job | good job | nice job | great work | good work | nice work | amazing | awesome | excellent | fantastic | brilliant | love | loved | loving | luv | love your | love this | love it | love you | best | the best |
    great | good | nice | cool | impressed | impressive | so impressed | congrats | congratulations | bravo | outstanding | exceptional | superb | wonderful | fabulous | phenomenal | stellar | incredible | great service | great customer service |
    great experience | great flight | great crew | smooth | easy | seamless | painless | made my day | made my | happy customer | happy with | very happy | so happy | keep it up | keep up | perfect | happy birthday | happy anniversary | lovely |
    beautiful | gorgeous | delicious | tasty | yummy | inspiring | inspired | so helpful | very helpful | super helpful | helpful | friendly | kind | professional | polite | courteous | patient | quick | fast | speedy | prompt | efficient | rock | you rock |
    rocks | legend | legends | star | superstar | hero | heroes | lifesaver | life saver | saved my | saved the | saved us | went above | above and beyond | extra mile | proud of you | well deserved | deserved | glad | pleasure | pleased | delighted | thrilled |
    recommend | highly recommend | recommended | five stars | 5 stars | ten out of ten | loyal customer | customer for life | best airline | best customer | works perfectly | works great | working great | working now | works now | all sorted | sorted now | fixed now | resolved | exactly what i needed`,
  ),
  group(
    'conduct',
    `shame on | shame | shameful | disgrace | hypocri* | greed | greedy | greenwash* | pr stunt | publicity stunt | stunt | ethics | ethical | unethical | immoral | morals | principles | exploit* | values | your strategy | strategy | out of touch | tone deaf | tone-deaf |
    profits over | profit over | people over | shareholders | redundanc* | layoffs while | bonuses | bonus | executive pay | ceo pay | your salary | millions | billions | billionaire* | outsourc* | offshor* | wrong decision | bad decision | bad move | terrible decision |
    decision | decisions | decided to | disagree | irresponsible | pollut* | polluter* | carbon | emissions | climate | plastic | boycott | boycotting | stop supporting | accountable | accountability | responsibility | lies | lying | liar | liars | misleading | mislead |
    dishonest | pretend | pretending | easy to say | empty words | lip service | excuses | spin | monopoly | tax* avoid* | avoid tax | paying tax | underpaid | living wage | minimum wage | wages | zero hours | your workers | your staff deserve | treat your |
    treating your | instead of | all male | diversity | inclusion | sold out | selling out | lost your way | used to be | used to care | care about | care more about | don't care | stopped caring | you claim | claim to | you say | you talk about | you keep talking | talk is cheap |
    how can you | how dare | do you really | really think | so much for | meanwhile | while you | while your | while the | how do you justify | justify | explain why | defend | support for | supporting | partnering with | sponsoring | selling our | our data | privacy | surveillance |
    raising prices | price increases | price rises | putting prices up | putting up prices | greed is | shrinkflation | rip off britain | cutting corners | closing branches | closing stores | closing the | job cuts | sacking | sacked | firing | mansplain* | arrogant | arrogance | embarrassing | embarrassment | propaganda | misses the point | missed the point`,
  ),
  group(
    'idea',
    `suggestion | suggest | suggestions | suggesting | feature request | feature idea | feature | features | idea | idea for | an idea | ideas | would be great if | would be nice if | would be cool if | would be good if | would be awesome if | would be amazing if |
    would be great | would be nice | would be cool | would be handy | would be useful | would be helpful | would love to see | would love if | would love a | would love an | would love | i'd love | i'd love to see | how about | why not | why don't you | what if you | what if we | what if |
    you should | you guys should | you could | you might | you need to | you need a | should add | should have | should offer | should be able to | should consider | please add | please bring | please make | please consider | please let us | could you add | can you add | can we have | can we get |
    could we have | could we get | any chance of | any plans for | any plans to | add a | add an | adding | option to | an option | setting | toggle | filter | dark mode | wish you | wish there | wish you had | i wish | wishlist | if only | make it possible | consider | improvement | improvements | improve |
    feedback | user feedback | would help if | it'd be great | it would be | it'd be | bring back | have you considered | have you thought | ever thought | ever considered | needs a | need an option | missing feature | support for | integration | integrate | api | export | shortcut | instead of having to | more options | allow us | allow users | let us | let users | let people`,
  ),
  group(
    'press',
    `journalist | reporter | correspondent | columnist | deadline | on the record | off the record | on background | comment on | any comment | for comment | a comment | care to comment | statement | a statement | official statement | response to | right of reply | interview | interviews | interview you |
    interviewing | podcast | podcaster | podcasts | episode | our show | my show | our listeners | our readers | our viewers | our audience | newsroom | newsdesk | news desk | editor | producer | writing a piece | writing a story | writing an article | writing about | working on a story | working on a piece | working on a feature | working on an article |
    article about | article on | feature on | story on | story about | piece on | piece about | report on | press office | press officer | press team | press contact | press release | pr team | media enquir* | media inquir* | media contact | media team | spokesperson | spokesman | spokeswoman | spokesperson available | q&a | quote from | a quote | quotes | documentary | broadcast |
    on air | live on | radio | tv | newspaper | magazine | newsletter | bbc | reuters | bloomberg | guardian | times | researcher | research | phd | phd candidate | researching | thesis | dissertation | academic | university study | survey of | profile of you | can you confirm | confirm or deny | sources say | sources tell | source tells | we've been told | we understand | freelance | data for | figures for |
    publish | publishing | publication | run the story | going live | by 5pm | by end of day | this afternoon | hearing from | speak to someone | someone available | available for`,
  ),
  group(
    'business',
    `partnership | partnerships | partner with | partner | partnering | collaborate | collaboration | collaborations | collab | collabs | co-branded | co-brand | sponsor our | sponsor us | sponsorship | sponsoring | sponsors | sponsor | investor | investors | invest in | investing | investment | acquire | raise | raising | seed round | series a |
    become a supplier | be your supplier | as a supplier | supplier | supply you | supply | distributor | distribute | distribution | reseller | resellers | wholesale | b2b | our agency | agency | our platform | our software | our solution | our solutions | solution | solutions | our product | our products | our company | our startup | our tool | our service | our services | my company | my startup |
    we offer | we help | we build | we make | we supply | we specialise | we specialize | we provide | we work with | we manufacture | we've helped | helped companies | helps companies | brands like yours | companies like yours | like yours | work together | working together | work with us | team up | joint venture | business opportunity | opportunity for | proposal | propose | pitch | pitch deck | deck | brochure | case study | case studies |
    demo | a demo | free trial | pilot | who do we speak | who handles | who looks after | who is in charge | who would be | who should we | right person | best person | decision maker | grab a call | quick call | 15 min | 15 minutes | hop on | jump on | coffee | chat about | discuss | win win | mutual | synergies | synergy | licensing | franchise | franchising | stockist | stock our | white label | procurement | tender | quote for you | roi | leads | seo | backlinks | guest post | influencer | affiliate |
    brand ambassador | ambassador | b corp | your customers | your clients | clients | market leader | save you | reduce your costs | cut your costs | cut costs | boost your`,
  ),
  group(
    'job',
    `hiring | are you hiring | you hiring | vacancy | vacancies | job | jobs | job opening | job openings | openings | open roles | open role | roles | role | position | positions | apply for | apply | how to apply | where to apply | applied for | applied to | i applied | application for | my application | applying | my cv | my resume | resume | cv | cover letter | portfolio |
    internship | internships | intern | interns | apprentice* | placement | work experience | graduate scheme | graduate programme | graduate program | graduate | graduating | recent grad | career | careers | careers page | career change | recruiter | recruiters | recruiting | recruit | recruitment | hr | hr team | talent team | hiring manager | interview process | interviewed | second interview | had an interview |
    work for you | work with you | working for you | join your team | join your company | joining your team | part of your team | be part of | looking for work | looking for a job | looking for a role | looking for opportunities | open to work | opentowork | new role | next role | years' experience | years of experience | years experience | yrs experience | experienced | background in | degree in | final year | student | visa sponsorship | relocate |
    remote | part time work | part-time | full time | full-time | hire me | dream job | seasonal | start date | salary range | junior | senior | developer | engineer | nurse | driver`,
  ),
  group(
    'event',
    `invite you | invite | invited | invitation | inviting you | inviting | you're invited | join us | join our | speak at | speaking at | speak to our | speaker | speakers | come and speak | come speak | come and see | come see us | come visit | come along | come to our | visit us | visit our | keynote | panel | panellist | panelist | fireside chat | fireside | guest speaker | guest lecture |
    guest of honour | guest of honor | jury | judge our | judging panel | be a judge | judges | attend | attending | our event | our conference | our summit | our meetup | our annual | our annual dinner | our awards | our students | our members | our chapter | our club | our school | our university | gala | dinner | award ceremony | awards | host you | hosting | have you on stage | on stage | talk to our | talk at our |
    give a talk | address our | open day | ribbon | cut the ribbon | opening of | ceremony | save the date | be our guest | say a few words | conference | summit | meetup | webinar | workshop | hackathon | festival | symposium | seminar | roundtable | round table | town hall | commencement | reunion | would you be free | would you come | are you free | your calendar | rsvp | honoured if | honored if | delighted if | honour to have | love to have you | love to host`,
  ),
  group(
    'talk',
    `haha* | hehe* | lol | lmao | lmfao | rofl | good morning | good night | good evening | happy friday | happy monday | happy new year | merry christmas | watching | agreed | exactly | same here | same | me too | so true | true | facts | this | nice one | good point | fair point | fair enough | who knew | weather | btw | just saying | fun fact | reminds me | remember when | remember | can't wait | cant wait |
    see you | see ya | on my way | at the | markets | stock | yes | yep | yup | yeah | nope | nah | ok | okay | k | sure | done | sent | dm sent | just sent | just did | sent you | will do | got it | no worries | no problem | np | np | all good | never mind | nevermind | oops | wow | omg | hmm | maybe | probably | i think | imo | i guess | looks like | looking forward | ready for | first time | back in | off to | heading to | flying with | on board |
    just landed | landed | game | match | season | team | goal | won | lost the | playing | song | movie | show | read this | interesting | via | rt | breaking | news | update | tbt | mood | same energy | lets go | let's go | good luck | congrats to | welcome back | miss you | hello from | hi from | i'm at | photo | pic | selfie | sunset | view`,
  ),
  group(
    'insult',
    `idiot* | moron* | scum | scumbag* | clown | clowns | loser | losers | asshole* | arsehole* | bastard* | fuck you | fuck off | fuck u | screw you | go to hell | drop dead | kill yourself | kys | stfu | shut up | piece of shit | pos | bitch | bitches | cunt | dick | dickhead | prick | twat | wanker | crook | crooks | parasite* | thief | thieves | scammer* | scammers | scam | rot in hell | burn in hell | pathetic excuse | disgusting human | human garbage | ugly | fat |
    stupid | dumb | brainless | nobody likes you | nobody cares | cry more | cope | ratio | l + ratio | go away | delete your account | get a life | i hate you | hate you | die | hope you | psycho | creep | snake | rat | fraud | fake | puppet | nazi | retard*`,
  ),
  group(
    'spam',
    `double your | crypto | bitcoin | btc | eth | nft | nfts | forex | trading signals | signals | giveaway | airdrop | whatsapp me | whatsapp | telegram | dm me to | dm for | inbox me | recover your | recover my account | recovery expert | recovered my | hacked account | hacker | click here | click the link | link in bio | check my bio | check my profile | my profile | my page | claim your | claim now | you have won | you've won | winner | winners | free followers | followers | gain followers | earn $ | earn |
    per week | per day | passive income | make money | side hustle | onlyfans | hot girls | singles | lonely | investment opportunity | trading expert | account manager | verify your account | your account will be | suspended | urgent action | wallet | token | presale | 100x | profit daily | daily profit | guaranteed | god bless mrs | mrs | mr | sugar | dating | cheap followers | promo code | limited offer | act now | follow for follow | follow me back | f4f | subscribe to my | my channel | check out my | new video | stream my`,
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
