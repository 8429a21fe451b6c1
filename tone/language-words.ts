/** Small words of French and English: they give the language away, and hold a sentence together. */
import { tokenize } from './tokens';

/** As the tokens spell them: lower case, without accents. */
const list = (words: string) => new Set(tokenize(words).map((token) => token.key));

export const smallWords = {
  fr: list(`le la les l' un une des du de d' et est sont était sera être ai as a avons avez ont avait j' je tu il
    elle on nous vous ils elles me te se m' t' s' ce cet cette ces c' ça ca cela mon ma mes ton ta tes son sa ses
    notre nos votre vos leur leurs qui que qu' quoi dont où quand comment pourquoi combien dans sur sous avec sans
    pour par chez entre vers depuis pendant mais ou donc car ni ne n' pas plus très tres trop bien moins aussi
    encore toujours jamais déjà deja rien tout tous toute toutes même si y en au aux à suis es sommes êtes etes fait
    faire va vais peut peux dit merci bonjour bonsoir salut bravo svp oui non aujourd'hui demain hier alors voilà
    voila c'est jai cest quel quelle quels quelles parce lorsque puisque jusqu' afin ainsi après apres avant
    beaucoup félicitations felicitations chers chère vraiment enfin juste quelqu'un
    ok mdr ptdr jsp svp stp bcp tjrs wesh mec frérot pote chez ouais nan bah bof ouf relou merci slt bjr cdt salut
    moi toi lui eux soi aucun aucune chaque plusieurs certains certaines lequel laquelle celui celle ceux celles
    ici là puis ensuite pourtant cependant surtout presque assez peu plutôt seulement surement sûrement
    veux veut voulez doit dois faut sais sait savez vois voit dire dites faites allez allons viens vient
    aurait serait était étaient avais avait aura sera seront sont j' c' qu' n' d' s' l' m' t' jsuis chuis cest`),
  en: list(`the a an and is are was were be been being am i i'm i've i'll i'd you your you're yours he she it it's
    its they them their we we're we've we'll our ours us me my mine his her him this that these those there here
    what who whom which when where why how not no don't doesn't didn't can't won't isn't aren't wasn't couldn't
    to of in on at by for with from into about over after before since until than then so but or if because
    as just very too more most much many some any every all have has had do does did done will would can could
    should shall may might must get got go going gone been out up down off now new today tomorrow thanks thank
    please hello hi hey great good love yes one out only still ever never really again let's that's what's u ur
    im dont congrats congratulations anyone someone
    lol lmao omg wtf tbh ngl idk imo yeah yep nope nah gonna wanna gotta dunno ain't thx pls plz
    same such own both each few other another enough even also too though although while because yet
    first last next make makes made take takes see says say said know think want need feel let come came
    back way time day week year people thing things work well right left nice haha mate`),
};

/** Small words above that a neighbour (Spanish, Italian, Portuguese, German, Dutch) also has: they settle nothing. */
export const sharedWithNeighbours =
  list(`a ai all alors an and as at au aucun aux back bah be been bien bof bravo but by c' car ce ces come
    d' day de des did dit do does dont du en entre es est et even faire fait feel first for get go had
    haha have he hello her here hi him his how i ici il ils in is it jamais je just juste l' la last le
    les leur lol love lui m' ma mais make me merci mes mine moi mon my n' nan ne new ni no non nos not
    of ok omg on one or ou out over own par pas plus pote pour que quel quelle qui sais salut same sans
    se see sera ses si so some son sont suis sur t' take te tes the them this time to today toi ton tous
    tout toute tu u un une us va vais voila vos want was way we week well were what when who will with
    work wtf y you`);
