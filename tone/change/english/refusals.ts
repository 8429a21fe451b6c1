/** Sentences that are not touched whatever their grammar: private life for a company, everybody's "we" for one. */
const any = (list: string) => new RegExp(` (?:${list.trim().replace(/\s*\|\s*/g, '|')}) `, 'u');

const privateLife = any(`
  mum | mom | mother | dad | father | parents? | wife | husband | spouse | fiancée? | boyfriend | girlfriend | partner in life |
  sons? | daughters? | kids? | child | children | baby | babies | brothers? | sisters? | uncle | aunt | cousins? | grand\\S+ |
  friends? | mate | mates | buddy | family | wedding | married | divorced? | pregnant | birthday | anniversary |
  dogs? | cats? | puppy | home | house | flat | apartment | kitchen | garden | sofa | couch | bed | sleep | asleep | woke | shower |
  holidays? | vacation | weekend | christmas | retire | retired | retirement | school | college | university | degree | childhood |
  born | raised | grew | years old | yrs | age | aged | teenager | diary | marathon | gym | jog | jogging | running | bike | guitar |
  novel | movie | film | netflix | coffee | beer | wine | dinner | lunch | breakfast | cake | pub |
  cancer | illness | sick | doctor | hospital | surgery | funeral | heart | tears | cried | crying | eyes | (?<!first - )hands? | head | body | face | hair |
  mental | health | stomach | tired | exhausted | hungry | afraid | scared | lonely | alone | single | life | lifetime | god | prayers? | pray |
  career | ceo | cfo | cto | coo | founder | co - founder | chairman | chairwoman | chair | president | director | manager | minister | mayor | mp | senator |
  candidate | campaign | elected | election | vote | voted | voters? | appointed | resign | resigned | resignation | promoted |
  jobs? | role | salary | boss | internship | cv | resume | linkedin | moving on | opinion | personally | personal | myself alone | by myself | on my own | favou?rite | flight | train | plane | airport | taxi | suitcase | car |
  lads | toilet | tour | councillor | lol | lmao | wtf | damn | shit | fuck\\S* | omg | tbh | imo | imho | gonna | wanna | gotta | ya | ain't | bro | dude | guys
`);
const privatePhrases = any(`
  (?<!, )and i | i and | and me | me and | or i | (?:\\S+ ){1,2}years? ago | for one | first day | last day | when i was (?:a|an|\\S+) | i , | me too | hired me | to (?:lead|join|leave|chair|head) | work(?:ed|ing)? (?:at|in|for) | in bits | step(?:s|ped|ping)? down | happy (?:\\S+ )*to me | on me |
  love you | miss you | love her | love him | it's me | it is me | than (?:me|i) | like me | years | other than me | not me | except me | but me | let me know
`);

const everybodys = any(`
  all of us | both of us | of us | us all | us both | we all | we both | we each | we're all | we are all | we've all | we'll all | we were all | together | each other | one another |
  between us | among us | amongst us | collectively | united | unite | side by side | hand in hand | jointly | as one | join forces |
  planet | humanity | mankind | democracy | society | nation | country | generation | generations | the world's | climate | earth | civilisation | civilization |
  on us | switch(?:ing)? to us | 24 / 7 | recall | stores? | shops? | discount | off | orders? | pop in | we (?:turned|moved|won|lost|win|lose|defended|played|beat) | we've (?:moved|won|lost) | happy (?:\\S+ )*to us | and us | or us | like us | kids |
  we (?:must|should|need|live|owe|ought) | we have to | must we | should we | we as | us as | let us | let's | we humans | us humans |
  ipo | shares | shareholders? | revenues? | turnover | profits? | million | billion | acquisition | acquired | merger | merged | founded |
  company | board | headquartered | subsidiary | sold out | closed | back in stock | opening hours | everyone | everybody | as a team | as a group |
  we ourselves | ourselves and | we , | us , | our kids | history | co - founders | team of | two of us | husband | wife | god
`);

/** What one is, in a noun that would have to change too; and sayings that have one pronoun only. */
const fixed = any(`
  (?:be|being|become|becoming|became) (?:a|an|one|your|part) | (?:make|makes|made|making|call|calls|called|named|consider|considered) (?:me|us) (?:a|an|the|one|your) |
  get (?:me|us) wrong | lest (?:i|we) | (?:here|away|there|off) (?:i|we) (?:go|come|are|am) | we'll see | for (?:me|us) to know | if (?:you|u) ask (?:me|us)
`);

const padded = (forms: readonly string[]) => ` ${forms.join(' ')} `;

export function refusesCompany(forms: readonly string[]): string | undefined {
  const words = padded(forms);
  if (privateLife.test(words) || privatePhrases.test(words)) return 'private life';
  if (fixed.test(words)) return 'fixed';
  return;
}

export function refusesPerson(forms: readonly string[]): string | undefined {
  const words = padded(forms);
  if (everybodys.test(words)) return 'everybody’s';
  if (fixed.test(words)) return 'fixed';
  if (/ (?:i|i'm|i've|i'll|i'd|me|my|mine|myself) /.test(words)) return 'one person is in it already';
  return;
}
