/** English words and formulas that give away whose voice speaks. Own list; the weights are learnt. */
import { cues } from './cue';

export const englishCues = [
  cues('personal', 'first-person', `i | i'm | i've | i'd | i'll | im | ive | me | my | mine | myself | imma`),
  cues(
    'personal',
    'first-person',
    `i think | i feel | i guess | i believe | i remember | i love | i hate |
    i miss | i wish | i hope | i don't know | i can't believe | i just | i was | i'm so | in my opinion | imo | imho |
    personally | to me | my own | my first | my two cents | my personal`,
  ),
  // The "I" of an agent, of a stage, of a war: not somebody's own.
  cues(
    'corporate',
    'customer-service',
    `may i | can i help | i can assist | i understand your frustration |
    i apologize for the | i'd be happy to help | i'd be glad to help | i can look into`,
  ),
  cues('corporate', 'wording', `world war i | part i | phase i | chapter i | class i | type i`),

  cues('corporate', 'institutional-we', `we | we're | we've | we'll | we'd | our | us | ours | ourselves`),
  cues(
    'personal',
    'wording',
    `let us | let's | we all | all of us | of us | both of us | we as a society |
    our country | our world | our planet | our nation | our kids | our children | our family | our house | our dog`,
  ),
  cues(
    'corporate',
    'institutional-we',
    `we are proud | we're proud | we're excited | we are excited |
    we are thrilled | we're thrilled | we are delighted | we're delighted | we are pleased | we're pleased |
    we are committed | we're committed | we believe | we offer | we provide | we invite you | we look forward |
    we're looking for | we are looking for | we're hiring | we are hiring | join us | join our | with us | visit us |
    our team | our teams | our customers | our clients | our members | our guests | our partners | our partner |
    our company | our products | our product | our services | our service | our employees | our colleagues |
    our people | our office | our offices | our community | our mission | our website | our site | our stores |
    our store | our shop | our app | our platform | our latest | our new | our next | our annual | our upcoming |
    our blog | our ceo | our founder | our president | our experts | our investors | our shareholders | our users |
    our staff | our board | our report | our brand | our followers | our students | our network | our support team`,
  ),

  cues(
    'personal',
    'direct-address',
    `dude | bro | mate | man | my friend | buddy | pal | folks | y'all | guys |
    thank you so much | thanks so much | happy birthday | love you | miss you | how are you | hey you | congrats |
    good luck | well done | get well | see you | are you kidding | you know what`,
  ),

  // What only the customer says: a house does not speak of "your app" to those who use its own.
  cues(
    'personal',
    'direct-address',
    `your service | your customer service | your app | your website | your site |
    your team | your staff | your customers | your clients | your product | your products | your company |
    your support | your employees | your drivers | your ceo | you guys | you people`,
  ),

  cues(
    'personal',
    'feeling',
    `love | loved | loving | hate | hated | happy | sad | angry | tired | exhausted |
    scared | afraid | excited | proud | grateful | thankful | blessed | ashamed | sorry to hear | jealous | bored |
    worried | lonely | heartbroken | devastated | gutted | disgusted | fed up | sick of | tired of | so happy |
    so proud | so sad | so tired | so good | so bad | so much | can't wait | cannot wait | miss | cried | crying |
    laughed | laughing | smiling | hurts | beautiful | gorgeous | wonderful | amazing | awesome | incredible |
    fantastic | hilarious | funny | adorable | cute | delicious | yummy | boring | annoying | frustrating |
    frustrated | disappointed | disappointing | unacceptable | ridiculous | pathetic | terrible | awful | horrible |
    worst | disgusting | disgrace | shame | shameful | joke | rubbish | garbage | useless | nightmare | stupid |
    idiot* | insane | crazy | weird | unbelievable | never again | rip off | ripped off | still waiting |
    no response | no reply | not happy | not impressed | shocking | appalling | poor service | bad service |
    finally | honestly | frankly | seriously | apparently | maybe | perhaps | probably | actually | literally |
    obviously | really | kind of | sort of | pretty sure`,
  ),

  cues(
    'personal',
    'informal',
    `lol | lmao | lmfao | rofl | haha* | hehe* | omg | omfg | wtf | wth | tbh | ngl |
    smh | idk | btw | fyi | ikr | gonna | wanna | gotta | kinda | sorta | dunno | ain't | cuz | coz | cos | bc | ur |
    u | r u | thx | tho | yeah | yep | yup | nope | nah | ugh | argh | meh | wow | whoa | yay | ouch | oops | damn |
    dammit | hell | heck | shit* | fuck* | crap | bullshit | ass | bitch | bloody | freaking | freakin | stuff |
    cool | dope | lit | sucks | suck | sucked | screw | screwed | pissed | xx | xoxo | pls | plz | tryna | lemme |
    gimme | bruh | fam | af | totally | geez | jeez | gosh | whatever | anyway | hmm* | huh | eh | aww* | yikes |
    dont | cant | wont | didnt | doesnt | isnt | wasnt | thats | whats | youre | theyre | shouldnt | couldnt`,
  ),
  cues(
    'personal',
    'informal',
    `don't | can't | won't | didn't | doesn't | isn't | wasn't | wouldn't | couldn't |
    that's | what's | there's | he's | she's | they're | you're | it's | who's | how's | here's | why`,
  ),

  cues(
    'personal',
    'family-life',
    `my wife | my husband | my son | my daughter | my kids | my kid | my mom | my mum |
    my dad | my mother | my father | my brother | my sister | my family | my parents | my friend | my friends |
    my girlfriend | my boyfriend | my dog | my cat | my house | my home | my car | my phone | my birthday |
    my life | my childhood | my grandmother | my grandfather | my boss | my job`,
  ),
  cues(
    'personal',
    'family-life',
    `mom | mum | dad | wife | husband | son | daughter | kids | grandma | grandpa |
    birthday | dinner | breakfast | lunch | coffee | beer | pizza | holiday | holidays | vacation | weekend |
    last night | this morning | tonight | yesterday | asleep | bed | sleep | nap | homework | gym | jogging |
    movie | netflix | couch | garden | dog | cat | wedding | gym | childhood | neighbour* | neighbor* | watching |
    woke up | on my way | at home`,
  ),

  cues(
    'corporate',
    'announcement',
    `announce | announces | announced | announcing | announcement | launch |
    launches | launched | launching | unveil* | introducing | introduces | reveals | presents | release | releases |
    released | now available | available now | coming soon | out now | opens its | opening of | appoint* |
    named as | joins as | has joined | acquires | acquisition | acquired | partnership with | partners with |
    partnered with | in partnership with | teams up with | awarded | honored to be | recognized as | named one of | wishing all of our | wishing you all |
    ranked | celebrates | celebrating | expands | expansion | completes | reports | secures | raises | signs |
    agreement | milestone | anniversary of | on sale | we just launched`,
  ),

  cues(
    'corporate',
    'press-release',
    `pleased to | thrilled to | delighted to | proud to | excited to | honored to |
    honoured to | happy to announce | press release | read more | learn more | find out more | full story | according to |
    quarter | q1 | q2 | q3 | q4 | earnings | revenue | net income | guidance | shareholders | fiscal | leading |
    leader in | innovative | innovation | solutions | solution | sustainable | sustainability | stakeholders |
    commitment | committed to | dedicated to | mission | expertise | industry | sector | strategy | strategic |
    global | worldwide | customers | clients | consumers | employees | enterprise | digital transformation |
    state of the art | world class | award winning | cutting edge | next generation | seamless* | empower* |
    initiative | programme | infographic | white paper | whitepaper | case study | webinar | survey | study |
    report | research shows | experts | says | said | via | breaking | update | exclusive | interview with |
    how to | tips | ways to | reasons why | here are | meet the | meet our | ceo | cfo | cto | chairman | spokesperson |
    minister | government | officials | police | shares | stocks | market | markets | investors | billion | million |
    inc | llc | ltd | corp | plc`,
  ),

  cues(
    'corporate',
    'customer-service',
    `please dm | dm us | send us a dm | pm us | message us | please contact |
    contact us | please call | call us | reach out to us | please reach out | reach us | email us | please email |
    let us know | please let us know | we apologize | we apologise | our apologies | apologies for | we're sorry |
    we are sorry | sorry for the inconvenience | inconvenience | sorry to hear that | sorry to hear this |
    sorry about that | thank you for reaching out | thanks for reaching out |
    thanks for letting us know | thank you for your feedback | thanks for the feedback | your feedback |
    thank you for your patience | your patience | happy to help | glad to help | here to help | we can help |
    we'd like to help | we'd love to help | look into this | look into it | looking into this | looking into it |
    investigate | order number | account number | booking reference | confirmation number | reference number |
    your order | your account | your booking | your reservation | your experience | your device | your email |
    your full name | your details | your zip code | your postcode | your concern | your concerns | your query |
    your enquiry | your inquiry | customer service team | support team | further assistance | assist you | assist |
    please visit | please check | please try | please follow | please send | please provide | please note |
    feel free to | as soon as possible | we understand | we appreciate | at your convenience | kind regards |
    hi there | via dm | by dm | private message | follow us so | more details | could you please`,
  ),

  cues(
    'corporate',
    'call-to-action',
    `sign up | register | register now | register today | subscribe | apply now |
    apply today | apply here | click here | click the link | tap the link | link in bio | download | discover |
    check out | visit | shop now | shop | buy now | order now | book now | get yours | get your | pre-order | join |
    watch the | watch now | watch live | tune in | listen to | read the | read our | see how | see the | explore |
    save the date | don't miss | donate | donate now | volunteer | vote | vote for | retweet | rt to win |
    rt to | enter to win | follow us | stay tuned | stay up to date | learn how | find out | try our | tag a friend |
    come see | come visit | swing by | stop by | drop by | book your | claim | rsvp | click | get involved`,
  ),

  cues(
    'corporate',
    'promotion',
    `sale | offer | offers | deal | deals | discount* | coupon | promo | promo code |
    free shipping | giveaway | win | chance to win | limited time | limited edition | exclusive offer | gift card |
    special offer | % off | off all | save up to | for free | tickets | tickets available | in stores | in store |
    new arrivals | new collection | starting at | from only | best price | hiring | job | jobs | now hiring |
    job opening | vacancy | vacancies | careers | internship | open position | full time | part time | booth |
    conference | summit | expo | workshop | speakers | keynote | agenda | early bird | sponsors | sponsored`,
  ),
];
