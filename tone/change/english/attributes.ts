/** What "I am" may be followed by: how one is, never what one is ("a founder", "45", "married"). */
const words = (list: string) => list.trim().split(/\s+/);

const attributes = new Set(
  words(`proud happy sad delighted thrilled excited pleased glad honoured honored humbled grateful thankful committed confident
  convinced optimistic hopeful aware conscious certain sure ready determined sorry saddened shocked appalled concerned worried
  disappointed surprised impressed amazed inspired moved touched encouraged enthusiastic keen eager passionate serious
  clear responsible accountable able unable willing mindful cautious ambitious curious transparent respectful loyal
  faithful obliged inclined prepared involved engaged invested interested invited supported joined accompanied
  recognised recognized awarded selected asked told informed reassured relieved outraged furious adamant sceptical skeptical
  critical realistic pragmatic sensitive attentive opposed indebted devastated heartbroken overwhelmed fortunate lucky privileged
  blown available present back here there open satisfied content fascinated energised focused dedicated touched flattered stunned
  struck frustrated angry ashamed embarrassed ecstatic elated stoked pumped unsure right wrong prouder happier surer clearer luckier`),
);
/** "We are open", "we are here": of a shop, or of one person alone, something else. */
const notOfPerson = new Set(words('open joined'));
const notOfCompany = new Set(words('angry ashamed embarrassed heartbroken back'));

export function isAttribute(form: string, to: 'company' | 'person'): boolean {
  return attributes.has(form) && !(to === 'person' ? notOfPerson : notOfCompany).has(form);
}

/** What may follow an attribute; never a noun that it would stand before: "proud sponsor". */
const followers = new Set(
  words(`to of that and for with by about in at on from when because if but or this these today you we it they he she the
  our my their your as after before since how what while now again too also away over tonight tomorrow yesterday so his her
  I i within across among toward towards than not yet even especially here there whether every everyone`),
);
export const mayFollowAttribute = (form: string) => followers.has(form);

/** "in Lyon", "on site": where one can be. */
export const places = new Set(
  words('in at on with for against behind here there among near around about going under to'),
);
