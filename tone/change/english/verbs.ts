/**
 * The English verbs that are known: what executives and companies both say that they do. `I slept`, `I cried`,
 * `I grew up` are left out on purpose: a company does not.
 */
const words = (list: string) => list.trim().split(/\s+/);

const regular = words(`
accept accelerate achieve acknowledge act adapt add address adjust admire admit adopt advance advise advocate agree aim allow
analyse analyze announce answer anticipate applaud apologise apologize appeal apply appoint appreciate approach approve argue
arrive ask assess assist assume assure attend award aspire back balance believe benefit boost brief call cancel care
celebrate centralise challenge champion change chat check choose_ claim clarify close collaborate collect combine comment
commend commission commit_ communicate compare compete complete comply concentrate conclude condemn conduct confirm
congratulate connect consider consult contact continue contribute convene convert cooperate coordinate correct count
cover create credit cut_ debate decarbonise decide declare dedicate defend delay delegate deliver demand demonstrate
deny deploy describe deserve design detail develop digitise disagree disclose discover discuss dismiss distribute donate double
doubt draft earn educate eliminate embrace empower enable encourage end endorse engage enhance enjoy ensure enter
establish evaluate examine exchange exclude exhibit expand expect experience explain explore export express extend face
facilitate fail favour favor feature finance finish fix focus follow forge form fund gather_ grant guarantee guide handle
happen_ help highlight hire honour honor hope host identify ignore illustrate imagine implement import improve include
increase inform initiate innovate insist inspect install integrate intend introduce invent invest investigate invite
issue join judge justify launch learn licence license like limit lift link list listen look lower maintain manage
manufacture mark match measure mention mentor mobilise model monitor move name negotiate note notice nominate offer
open operate oppose optimise order organise organize outline own_ partner participate pass pause perform pilot pioneer plan
pledge portray_ post praise prefer prepare present preserve press pretend prevent prioritise prioritize process produce promise promote
propose protect prove provide publish pursue qualify question raise reach reaffirm realise realize recall receive
recognise recognize recommend reconsider record recruit recycle reduce refer_ reflect refuse refund regard register regret_ reinforce
reject relaunch release rely remain remember remind remove renew reopen repair repeat replace reply report represent request
require rescue research reserve resolve respect respond restore restructure retain retire_ return reveal review revise
reward roll safeguard salute save scale schedule seek_ select serve share ship sign simplify solve sponsor staff standardise
start state stay step stop_ strengthen stress strive_ struggle study submit_ suggest supply support suspend sustain tackle
talk target test thank tour track trade train transfer_ transform travel treat trial trust try turn uncover underline
underestimate upgrade update urge use validate value visit volunteer wait want warn watch welcome wish witness wonder work worry
`).filter((verb) => !verb.endsWith('_'));

/** Base, past, participle, -ing: where the rule does not give them. */
const irregular = `
be was been being | have had had having | do did done doing | make made made making | take took taken taking |
give gave given giving | get got got getting | go went gone going | come came come coming | see saw seen seeing |
say said said saying | tell told told telling | think thought thought thinking | know knew known knowing |
find found found finding | feel felt felt feeling | keep kept kept keeping | hold held held holding |
hear heard heard hearing | bring brought brought bringing | build built built building | begin began begun beginning |
buy bought bought buying | choose chose chosen choosing | commit committed committed committing | cut cut cut cutting |
stand stood stood standing | stop stopped stopped stopping | meet met met meeting | lead led led leading |
let let let letting | lose lost lost losing | mean meant meant meaning | pay paid paid paying | put put put putting |
read read read reading | run ran run running | sell sold sold selling | send sent sent sending | set set set setting |
show showed shown showing | speak spoke spoken speaking | spend spent spent spending | teach taught taught teaching |
understand understood understood understanding | win won won winning | write wrote written writing |
fight fought fought fighting | grow grew grown growing | leave left left leaving | overcome overcame overcome overcoming |
rebuild rebuilt rebuilt rebuilding | regret regretted regretted regretting | submit submitted submitted submitting |
transfer transferred transferred transferring | refer referred referred referring | undertake undertook undertaken undertaking |
seek sought sought seeking | strive strove striven striving | withdraw withdrew withdrawn withdrawing |
plan planned planned planning | prefer preferred preferred preferring | ship shipped shipped shipping |
step stepped stepped stepping | chat chatted chatted chatting | forget forgot forgotten forgetting |
owe owed owed owing | love loved loved loving | need needed needed needing | oversee oversaw overseen overseeing
`;

export type VerbForm = 'base' | 'past' | 'participle' | 'ing';

const forms = new Map<string, Map<VerbForm, string>>();

function add(form: string, kind: VerbForm, verb: string): void {
  const kinds = forms.get(form) ?? new Map<VerbForm, string>();
  kinds.set(kind, verb);
  forms.set(form, kinds);
}

function addAll(base: string, past: string, participle: string, ing: string): void {
  add(base, 'base', base);
  add(past, 'past', base);
  add(participle, 'participle', base);
  add(ing, 'ing', base);
}

for (const line of irregular.trim().split('|')) {
  const [base = '', past = '', participle = '', ing = ''] = words(line);
  addAll(base, past, participle, ing);
}
for (const verb of regular) {
  if (forms.get(verb)?.has('base')) continue;
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const past = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  addAll(verb, past, past, verb.endsWith('ee') ? `${verb}ing` : `${stem}ing`);
}

/** The verb that this form is of, if it can be that form; lower case. */
export const verbOf = (form: string, kind: VerbForm): string | undefined => forms.get(form)?.get(kind);

/** Only a person does this, or only in private. */
export const notOfCompany = new Set(
  words('love join leave lead enjoy doubt watch imagine travel remember wonder forget chat volunteer'),
);
/** What a company alone does, or everybody together. */
export const notOfPerson = new Set(words('meet grow need owe ship manufacture employ list trade scale'));

/** Verbs of any life, private or public: they prove nothing. */
export const everyday = new Set(
  words(`be have do make take give get go come see say tell think know find feel keep hold hear bring buy put read run
  set show speak spend want wait work try use turn stop start stay look like call change check close open end finish
  follow face move pass pay lose win learn arrive ask talk care count happen enter listen let mean meet write remember
  cut fix watch admit worry fail`),
);
