// The words of English by which a name is told from other capitals, as data. All of them are folded.

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));

/** What a text calls someone directly before the name. */
export const honorifics = words(`
mr mrs ms mx miss dr prof sir dame lord lady rev fr sr st madam madame monsieur mme mlle herr frau senor senora sra
don dona sheikh shaykh imam ayatollah haji hajj rabbi mullah maulana swami lama rinpoche geshe khenpo ven
venerable auntie aunty uncle grandma grandpa madame maitre messrs mmes atty engr ustadh ustaz daw saya sayadaw ato weyzero ibu pak bapak khun doa canon deacon brother sister father hon honorable honourable excellency comrade abune abuna maitre`);

/** What someone does or is, in lower or upper case before a name. */
export const professions = words(`
activist activists advocate advocates academic academics actor actress actors actresses anthropologist architect artist artists athlete attorney attorneys
author authors barrister bishop blogger bloggers businessman businesswoman businessmen bookseller booksellers cartoonist cartoonists campaigner
campaigners cleric clerics citizen citizens colleague colleagues columnist comedian composer correspondent critic dancer defender
defenders dissident dissidents doctor doctors director directors driver ecologist economist economists editor editors educator engineer
engineers entrepreneur environmentalist executive farmer farmers feminist feminists film-maker filmmaker filmmakers founder founders
co-founder cofounder graduate graduates historian historians host hostage intellectual intellectuals inmate inmates journalist journalists jurist lawyer lawyers leader leaders lecturer
lecturers librarian linguist mathematician medic member members migrant monk monks mother musician musicians novelist nun nuns nurse nurses
organizer organizers organiser organisers painter pastor pastors petitioner petitioners sailor sailors soldier soldiers footballer chess rights-lawyer elder evangelist deacon principal deputy-director co-director deputy philosopher photographer photographers
photojournalist photojournalists physician physicist playwright poet poets politician politicians practitioner practitioners preacher
priest priests principal prisoner prisoners producer professor professors programmer protester protesters publisher publishers rapper
refugee refugees reporter reporters researcher researchers resident residents satirist scholar scholars scientist scientists sculptor
singer singers social-worker socialist sociologist staffer student students surgeon teacher teachers technician trade-unionist
translator translators unionist unionists veteran victim victims villager villagers vlogger volunteer volunteers whistleblower whistle-blower editor-in-chief co-editor vice-chair
freelancer freelancers chemist chemists biologist astronomer astronomers paralegal paralegals treasurer unionist lexicographer midwife cook tailor carpenter electrician welder fisherman fishermen miner miners cyclist goalkeeper coach columnist beekeeper bookkeeper shopkeeper baker interpreter postman pharmacist geologist meteorologist statistician archivist worker workers writer writers youth youtuber conscience clergyman dean tutor imam preacher hero heroes pilgrim pilgrims herder herders nomad nomads trader traders detainee detainees accountant abbot adherent analyst chef candidate candidates legislator woman women man men girl boy teenager teen mr mrs laureate laureates`);

/** An office: who has it is named by it, and is rarely a prisoner. */
export const offices = words(`
president vice-president premier chancellor king queen prince princess emperor sultan emir pope cardinal archbishop minister secretary ambassador consul
governor mayor senator congressman congresswoman congressmember rep sen gov gen col capt lt sgt maj insp representative representatives deputy speaker mp mep commissioner rapporteur judge justice magistrate
prosecutor procurator general colonel captain major lieutenant sergeant officer inspector superintendent warden chief chairman
chairwoman chairperson chair commander spokesperson spokesman spokeswoman official officials sheriff policeman marshal admiral
investigator investigators bundeskanzlerin bundeskanzler aussenminister aussenministerin ministre presidente presidenta cumhurbaskani secretary-general director-general attorney-general ceo delegate envoy`);

/** Who stands to someone in a family. */
export const kin = words(`
wife husband spouse partner mother father parents son sons daughter daughters brother brothers sister sisters uncle aunt nephew niece cousin
cousins grandmother grandfather grandson granddaughter widow widower fiance fiancee girlfriend boyfriend family relatives relative children child
mother-in-law father-in-law brother-in-law sister-in-law stepfather stepmother friend friends`);

/** Words of which an organization, an office, a law, a work or a building is called, never a person alone. */
export const notNames = words(`
academy act acts action administration advocacy affairs agency agreement agricultural airport alliance amnesty appeal area army article articles assembly associates association
associations authority award awards bank basic bill board book books borders branch broadcasting bulletin bureau bureaus cabinet camp campaign campus case cases cathedral
center centre centers centres chamber channel chapter charter church city civil clinic club coalition code collective college command commission committee
committees communications communist community company concern conference congress constitution consulate convention conventions corporation corps
council councils county court courts covenant crime crimes criminal culture cultural cyber daily day declaration defence defenders defense delegation democracy
democratic department departments detention development dialogue digital diplomatic district division doctrine education embassy emergency
enterprise environment environmental european exchange executive facility facilities factory faculty federal federation file finance financial firm firms flower forum foundation free
freedom freedoms front fund gazette global government group groups guard hall health herald high highway hill home hospital hotel house human immigration
independent index industrial information initiative inspection institute institution institutions intelligence intermediate internal international internet investigation investigations
island jail joint journal justice labor labour law laws league legal legislative legislature liberty library limited list local ltd inc
mail management mandela march market massacre media memorial memorandum middle military ministry mission monitor monitoring monitors mosque mountain movement municipal museum
nation national nations network news newspaper nobel observatory observer office operating olympic olympics online order organisation organisations organization organizations pact
palace parliament party patriotic peace peoples people’s pen penal penitentiary plan police policy politburo political politics post power press prison prisons procuratorate program programme project projects protection protocol
province provincial public publishing quarterly radio railway reform region regional register regulation regulations religion religious report reporters reports republic resolution restaurant resource
resources review revolution revolutionary rights rights-watch river road rules safety sanctuary school schools science sciences sea security senate sentinel service services session society
sociology solidarity southern special square standards state states station statement statute store street strike studies summit supreme surveillance system technology telegraph television temple temporary territory theater theatre
times tower town trade training transparency treasury treaty tribune trial tribunal trust tv union unions unit united universal university universities uprising valley village violence
kongers voice war watch website week weekly western without women workers works world year zone
convention covid covid-19 coronavirus email facebook google instagram telegram tiktok twitter wechat weibo whatsapp wikileaks wikipedia youtube youtube zoom apple microsoft yahoo falun dafa gong-an reuters bbc cnn xinhua`);

/**
 * Words that begin a sentence or stand within a title and are no part of a name. Also months, weekdays, and
 * what letters write with a capital out of respect.
 */
export const commonWords = words(`
a about above according accordingly across additionally after afterwards again against all almost along already also although always am among amongst an and another any anyone apart are around as aside at authorities awaiting
based be because been before behind being below beside besides between beyond both but by can charges chinese concerned concerning consequently considering contrary could currently dear demand demands despite did do does
during each earlier either end ending ensure especially even eventually ever every everyone everything except few finally first firstly following for former formerly forthwith four five six seven eight nine ten fourth from further furthermore given guarantee had has
have having he hence her here herself him himself his how however i if immediate immediately in including indeed inside instead into is it its itself just last lastly late later least less let like likewise many may me meanwhile meet
might more moreover most mostly much must my near nearly neither never nevertheless next no none nor nonetheless not nothing notably now of off often on once one only onto open or other others otherwise our ours out over own particularly pending per perhaps please police previously prior
quite rather recently regarding regrettably release releasing respectfully said same second secondly see seen she should similarly since so some someone soon specifically still subsequently subject such than thank thanks that the their theirs them themselves then thereafter there therefore these they third thirdly this those though three
through throughout thus to today together tomorrow too toward towards two under unfortunately unless unlike until up upon urge urgent urging us very via was we were what whatever when whenever where whereas wherever whether which while who whom
whose why will with within without would yes yesterday yet you your yours re cc fw attn subject letter open statement appeal petition attention
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan eid
north south east west northern southern eastern western central new old great greater upper lower mainland
excellency excellencies majesty highness holiness honor honour lord god allah bible koran quran christ buddha jesus
call calling calls free freed freeing stop drop allow grant respect support save protect arrested detained imprisoned jailed disappeared convicted sentenced missing released
background introduction conclusion summary contact contacts signed signatories sincerely regards yours copy annex appendix note notes update updates read more related share click
`);

/** Particles that stand within names in lower case. */
export const particles = words(
  `de da do dos das del della di du des la le van von der den ten ter zu bin ibn bint ben abu al el ul ud ur az ad ap mac af av san ole`,
);

/** Verbs of which people, rarely organizations, are the subject; the others need a second witness. */
export const personVerbs =
  /^(?:,? ?who |,? ?whose |, (?:arrested|detained|sentenced|jailed|imprisoned|convicted|charged|held|missing|serving|currently|placed under|taken) |,? ?whom |,? (?:an? |aged |age \d|now \d|\d\d,|the \d|(?:is|was) (?:a|an)\b|born )| (?:himself|herself)\b| (?:disappeared|went missing|vanished|died|has (?:completed|served)|has been (?:in (?:a |the )?(?:prison|jail|custody|detention|cell)|under|remanded|released|sent|arrested|detained|held|imprisoned|missing|sentenced|jailed|tortured|charged)|(?:was|is|were|are|had been|remains?) (?:\w+ly |being |still |also |again |already |first |currently )?(?:a |an |arrested|detained|held|imprisoned|jailed|sentenced|convicted|charged|released|tortured|beaten|abducted|kidnapped|taken|disappeared|missing|incarcerated|serving|born|forced|indicted|tried|denied|transferred|granted (?:bail|parole)|let (?:go|out)|freed|remanded|kept|put|placed|accused|awaiting|in (?:prison|jail|detention|custody|the \w+ year)|under house|on (?:trial|hunger|death))|(?:\w+ly |once |also |later |has |had )?(?:said|says|told|wrote|written|writes|warned|called|explained|argued|observed|refused|described|rejected|visited|condemned|praised|insisted)|serv(?:es|ing|ed)|suffers|languishes|spent|turned \d|married|graduated|studied|testified|confessed|tweeted|founded|fled|lives|lived|worked|works|began|went|came|returned|completed|finished|taught|recalled|added)\b|[’']s? (?:\w+[ -]){0,2}(?:wife|husband|mother|father|brother|sister|son|daughter|parents|family|relatives|children|lawyers?|attorneys?|arrest|detention|imprisonment|release|trial|sentence|disappearance|death|health|case|life|conviction|whereabouts|freedom|home|cell|birthday|condition|colleagues?|friends?|work|writings?)\b)/u;

/** What stands before a name where only a person can follow. */
export const personLeads =
  /(?:\b(?:released?|releasing|freed?|freeing|release of|freedom (?:for|of|to)|case of|cases of|detention of|arrests? of|imprisonment of|trial of|sentencing of|disappearance of|abduction of|death of|murder of|killing of|conviction of|persecution of|torture of|jailing of|execution of|health of|life of|lives of|name of|named|alias|called|including|such as|are|were|is|include|includes|included|detained|arrested|jailed|imprisoned|sentenced|abducted|kidnapped|seized|convicted|charged|against|justice for|wife of|husband of|mother of|father of|son of|daughter of|brother of|sister of|widow of|friends? of|family of|lawyers? (?:for|of)|sons?|daughters?|wife,?|husband,?|mother,?|father,?|brother,?|sister,?|colleagues?,?|friends?,?|partner,?) )$/iu;
