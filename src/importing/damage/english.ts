const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

/** English words of grammar, which stand in any text. */
export const functionWords = wordsOf(
  'the of and to in that is for on with as by this be are was were it its his her their our your we they he she you ' +
    'not have has had from at an or but which who whom whose will would should must may can could shall all any ' +
    'these those there been being such than then when where while before after about into over under between ' +
    'through during against because if so no nor also only other more most some both each my me us him them what ' +
    'how why do does did out up upon until since without within toward towards among a i',
);

/** Those by which words that ran together are known: in few English words do they open or end. */
export const glueWords = wordsOf(
  'the and that this with from which their have been were should must these those because would could between ' +
    'through during against his its our your',
);

/** Those that open or end many a word, and tell of words that ran together only beside long or whole ones. */
export const shortGlueWords = wordsOf(
  'of to in is for on as by an at not are was has who will all',
);

/** Short words that stand at the end of words that ran together: “communityto”, “lackof”. */
export const shortTails = wordsOf('to of by is in');

/** The beginning of words that no English word has: “theprice”, “frompracticing”, “ofspeech”; not “theater”, “thatch”, “within”. */
export const gluedHead =
  /^(the(?![aefilmnorstwxy])|that(?!c)|with(?![dehiosy])|from(?!a)|of(?![ft]))\p{Ll}{4,}$/u;

/** Words made of others that stand in this list or in most letters: "therefore", "himself", "withdraw". */
export const wholeWords = wordsOf(
  'therefore thereby therein thereof thereto thereafter thereupon therefrom therewith whereas whereby wherein whereof ' +
    'whereupon wherever whereabouts herein hereby hereof hereto herewith hereafter within without withdraw withdrawn ' +
    'withdrawal withdrew withhold withheld withholding withstand withstood forthwith into onto upon unto thereunder ' +
    'himself herself itself themselves ourselves yourself yourselves myself oneself whoever whatever whenever whichever ' +
    'whosoever another anyone anything anywhere anybody anyway anymore someone something somehow somewhat anyhow somewhere somebody sometimes ' +
    'everyone everything everywhere everybody everyday nobody nothing nowhere nonetheless nevertheless notwithstanding ' +
    'moreover however altogether together already always although also almost cannot maybe forever forward forwards ' +
    'former formal formally format formation formed forms forget forgive forbid forbidden forum forego notable notably ' +
    'notice noticed notion today tonight tomorrow toward towards inform informed information inside income indeed ' +
    'instance inhuman inhumane intent intention invalid infirm insight inaction inactive inability inadequate island ' +
    'isolate isolated issue issued history allow allowed allowing allows outside outcome oversee overseas overcome ' +
    'overturn overall overnight understand understanding understood undertake undertaking underway underline ' +
    'undermine ongoing online onward only being below before behind beyond become becomes became beside besides ' +
    'because asylum aside asking assist assure assign ascend order orders organ origin area areas hasten wasted ' +
    'bystander bygone byline bylaw throughout breakthrough hereinafter thereabouts thousand themes thesis theory ' +
    'theater theatre therapist otherwise likewise afterward afterwards afternoon aftermath meanwhile worldwide ' +
    'attend attain attempt attest atone atoll annual announce android island',
);
