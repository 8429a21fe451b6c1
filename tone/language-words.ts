/** Small words that give a language away, accents and all, in lower case. Only used by `language.ts`. */

const list = (words: string) => words.trim().split(/\s+/);

export const smallWords: Record<string, string[]> = {
  fr: list(`le la les l' un une des du de d' et est sont était sera être ai as a avons avez ont avait j' je tu il
    elle on nous vous ils elles me te se m' t' s' ce cet cette ces c' ça ca cela mon ma mes ton ta tes son sa ses
    notre nos votre vos leur leurs qui que qu' quoi dont où quand comment pourquoi combien dans sur sous avec sans
    pour par chez entre vers depuis pendant mais ou donc car ni ne n' pas plus très tres trop bien moins aussi
    encore toujours jamais déjà deja rien tout tous toute toutes même si y en au aux à suis es sommes êtes etes fait
    faire va vais peut peux dit merci bonjour bonsoir salut bravo svp oui non aujourd'hui demain hier alors voilà
    voila c'est jai cest quel quelle quels quelles parce lorsque puisque jusqu' afin ainsi après apres avant
    beaucoup félicitations felicitations chers chère vraiment enfin juste quelqu'un`),
  en: list(`the a an and is are was were be been being am i i'm i've i'll i'd you your you're yours he she it it's
    its they them their we we're we've we'll our ours us me my mine his her him this that these those there here
    what who whom which when where why how not no don't doesn't didn't can't won't isn't aren't wasn't couldn't
    to of in on at by for with from into about over after before since until than then so but or if because
    as just very too more most much many some any every all have has had do does did done will would can could
    should shall may might must get got go going gone been out up down off now new today tomorrow thanks thank
    please hello hi hey great good love yes one out only still ever never really again let's that's what's u ur
    im dont congrats congratulations anyone someone`),
  es: list(`el la los las un una unos unas de del y e o que qué es son está están fue ser soy eres somos he ha han
    yo tú él ella nosotros usted ustedes me te se nos mi mis tu tus su sus este esta estos estas eso con sin para
    por en al como cómo cuando dónde pero porque muy más también ya no sí hay hoy mañana gracias hola buenos días
    todo todos nada lo le les hasta desde sobre entre cada nuestro nuestra nuestros`),
  it: list(`il lo la i gli le un uno una di del della dei degli delle e ed è sono era essere ho hai ha abbiamo hanno
    io tu lui lei noi voi loro mi ti si ci vi mio mia tuo suo nostro che chi cosa come quando dove perché perche ma
    anche più piu molto non con per da dal dalla in nel nella nei sul sulla al alla ai questo questa questi oggi
    domani grazie ciao buongiorno tutti tutto ancora già sempre`),
  pt: list(`o a os as um uma de do da dos das e é são foi ser eu tu ele ela nós você vocês me te se meu minha seu sua
    nosso nossa que quem como quando onde mas porque muito mais também não sim com sem para por em no na nos nas ao
    à este esta isso hoje amanhã obrigado obrigada olá bom dia tudo todos já até pelo pela está estão`),
  de: list(`der die das den dem des ein eine einen einem einer und ist sind war sein bin hat habe haben ich du er sie
    es wir ihr mich mir dich uns euch mein meine dein unser unsere nicht kein keine auch noch schon nur sehr mehr
    mit ohne für von zu zum zur im am auf aus bei nach über unter vor an wie was wer wo wann warum aber oder weil
    wenn dass heute morgen danke hallo bitte alle alles immer wird werden kann`),
  nl: list(`de het een en is zijn was waren ben heeft heb hebben ik jij je u hij zij ze wij we jullie mij mijn jouw
    uw ons onze niet geen ook nog al maar of omdat als dat dit deze die met zonder voor van naar te ten ter op in
    uit bij over om aan wat wie waar wanneer waarom hoe vandaag morgen dank bedankt hallo alle alles altijd wordt
    worden kan zeer meer veel`),
};

/** Letter groups that are common in one language and rare in the others; they decide where no small word does. */
export const letterGroups: Record<string, RegExp> = {
  fr: /eau|eux|oux|ç|œ|ê|û|ée|ées|è[rstvmnl]|aille|euil|oir|ique|isse|aient|tionn|ement|ez\b|tés?\b|eur\b|eurs\b|euse|ouve|ouille|ière/u,
  en: /th|wh|sh|ght|ing\b|ck|ow|oo|ee|ly\b|ness|ful\b|ould|ation\b|ies\b|w[aeio]|k[eins]|y\b|ew|ea[dkmrst]/u,
  es: /ñ|ción|ll[ao]|dad\b|ado\b|ada\b|ando\b|iendo\b|ue[nrs]|[áíóú]|os\b/u,
  it: /zion|gli|cch|ggi|tto\b|tta\b|zza|ità|ato\b|are\b|ere\b|[ìòù]\b/u,
  pt: /ã|õ|ção|nh|lh|dade|ado\b|ões|eir[oa]/u,
  de: /sch|ß|ä|ö|ü|ung\b|keit|lich|cht|ein|ie[rn]/u,
  nl: /ij|oe|aa|uu|sch|heid|lijk|cht|ee[nrst]|oo[rnt]/u,
};
