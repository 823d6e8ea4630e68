import { simplified } from '../../names/han.ts';
import { surnameAt } from '../people/surnames.ts';

// The words by which offices, organizations and people are told apart in lists and addresses, as data.

const anyOf = (words: string) => words.trim().split(/\s+/u).join('|');
const latin = (words: string, flags = 'iu') =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(words)})(?![\\p{L}\\p{N}])`, flags);

/** Words that names of organizations hold, in the languages whose letters are read. */
const organizationWords = latin(`
  associations? associates society societies institutes? institutions? universit(?:y|ies) colleges? schools? academ(?:y|ies) faculty
  cent(?:er|re)s? foundations? trusts? funds? committees? commissions? councils? congress federations? confederations?
  unions? leagues? alliances? coalitions? networks? groups? campaigns? movements? projects? initiatives? forums?
  organi[sz]ations? agenc(?:y|ies) bureaus? ministr(?:y|ies) departments? office secretariat government parliament
  court courts tribunal embass(?:y|ies) mission consulate delegation prison authorities police procuratorate prosecutor’s prosecutor's
  watch international amnesty defenders? rights without borders house church(?:es)? diocese press news media
  journal magazine newspaper publishers? publishing books bookshop bookstore library libraries museum gallery theat(?:er|re)
  party labou?r workers? teachers students’ lawyers advocates? journalists writers authors artists women’s women's
  solidarity action aid relief services? support monitor observatory archive(?:s)? clinic hospital laboratory
  board chapter branch section division team taskforce platform hub collective cooperative syndicate guild caucus
  inc ltd llc llp corp corporation company gmbh e\\.v consortium partnership assembly senate club lobby front
  human watchdog concern resource resources information studies research education development welfare
  circle kreis círculo cercle chapel diocese fair
  amt mesa foro
  association organisation asociación asociacion fundación fundacion comité comite comisión comision consejo instituto universidad
  centro red federación federacion confederación coalición sindicato colectivo ministerio embajada grupo observatorio plataforma defensoría
  fédération ligue réseau collectif syndicat fondation centre conseil université ministère ambassade comité commission groupe maison observatoire
  verein verband stiftung gesellschaft universität hochschule ministerium botschaft ausschuss bund gewerkschaft netzwerk initiative arbeitskreis menschenrechte
  associazione fondazione università ministero ambasciata rete lega associação fundação rede ministério universidade
  derneği vakfı birliği üniversitesi komitesi платформа ассоциация организация комитет центр фонд союз университет министерство
`);

const organizationElsewhere =
  /(?:协会|協會|学会|學會|商会|商會|工会|工會|总会|總會|联合会|聯合會|委员会|委員會|基金会|基金會|联盟|聯盟|同盟|网络|網絡|網路|中心|组织|組織|机构|機構|大学|大學|学院|學院|研究所|研究院|公司|集团|集團|出版社|杂志社|雜誌社|报社|報社|编辑部|編輯部|小组|小組|工作组|工作組|工作室|团体|團體|阵线|陣線|联会|聯會|支联会|社团|社團|学社|學社|教会|教會|教区|教區|法院|检察院|檢察院|公安局|公安部|公安厅|公安廳|监狱|監獄|看守所|大使馆|大使館|领事馆|領事館|政府|部门|部門|外交部|司法部|国务院|國務院|事务所|事務所|律师楼|书院|書院|学校|學校|中学|中學|论坛|論壇|平台|社区|社區|观察|觀察|国际|國際|无国界|無國界|笔会|筆會|工友|劳动|勞動|监察|監察|之友|空間|空间|書店|书店|畫廊|画廊|劇團|剧团|樂團|乐团|工坊|學堂|学堂|沙龙|沙龍|書屋|书屋|書院|頻道|频道|電台|电台|協作|协作|行動|行动|計劃|计划|運動|运动|社|会|會|局|部|厅|廳|院|盟|党|黨|團|团|网|網|組|组)$|^(?:منظمة|جمعية|مركز|مؤسسة|اتحاد|لجنة|شبكة|رابطة|نقابة|مجلس|وزارة|جامعة|هيئة|حركة|المنظمة|المركز)|تەشكىلاتى|جەمئىيىتى|قۇرۇلتىيى|مەركىزى|ཚོགས་པ|ལྷན་ཚོགས|協会|連合|連盟|委員会/u;

/** Whether a text holds a word that organizations are called by. */
export const hasOrganizationWord = (text: string): boolean =>
  organizationWords.test(text) ||
  /(?<!\p{L})PEN(?!\p{L})|^(?:the )?United Nations$/u.test(text) ||
  organizationElsewhere.test(text.replace(/[（(][^）)]*[）)]$/u, '').trim());

/** Words of offices, posts and professions. */
const roleWords = latin(`
  director directors president presidents vice-president chair chairs chairman chairwoman chairperson co-chair secretary secretaries
  secretary-general general-secretary treasurer ceo cfo coo founder co-founder cofounder executive head deputy emeritus emerita
  professor prof lecturer reader dean provost rector chancellor fellow researcher scholar postdoctoral doctoral phd candidate
  educator student students graduate teacher instructor tutor coordinator co-ordinator convener convenor organi[sz]er manager officer
  spokesperson spokesman spokeswoman representative rapporteur delegate envoy ambassador consul attaché minister ministers undersecretary
  under-secretary commissioner governor mayor senator congressman congresswoman congressperson deputy mp mep mla councillor councilor
  member judge prosecut[oe]r procurator attorney lawyer barrister solicitor counsel advocate paralegal activist campaigner defender
  writer author poet novelist playwright essayist translator journalist editor editor-in-chief columnist correspondent reporter publisher blogger
  artist painter filmmaker photographer musician composer singer actor actress director curator
  bishop archbishop reverend pastor priest imam rabbi monk nun cardinal lama
  adviser advisor consultant analyst expert specialist economist historian sociologist anthropologist philosopher physician doctor nurse
  psychologist engineer scientist laureate winner recipient survivor prisoner dissident patron trustee leader chief principal
  prime king queen prince pope speaker whip warden superintendent commander colonel inspector sheriff
  bâtonnier bâtonnière présidente? directeur directrice secrétaire porte-parole coordinateur coordinatrice professeure? avocate? écrivaine? journaliste députée? sénateur sénatrice chercheure? chercheuse responsable déléguée? fondateur fondatrice trésorier trésorière
  presidenta presidente directora secretari[oa] coordinadora coordinador portavoz profesora profesor abogad[oa] escritora escritor periodista diputad[oa] senadora senador investigadora investigador fundadora fundador vocal ministr[oa] embajador embajadora fiscal
  vorsitzender? geschäftsführer(?:in)? direktor(?:in)? leiter(?:in)? sprecher(?:in)? professorin rechtsanwält(?:in)? rechtsanwalt schriftsteller(?:in)? journalist(?:in)? abgeordneter? generalsekretär(?:in)? referent(?:in)? präsident(?:in)? (?:bundes|außen|justiz|innen|premier)?minister(?:in)? (?:bundes)?kanzler(?:in)? staatssekretär(?:in)? botschafter(?:in)? beauftragter? mitglied
  governadora? prefeit[oa] ministr[oa] secretári[oa] diretora? coordenadora? vereadora? professora? padre
  başkan[ıi]? genel müdür председатель директор профессор писатель журналист координатор
`);

/** Titles of office at the end of a Chinese text, the longest first. */
export const hanRoles =
  '使节 使節 联合国人权事务高级专员 聯合國人權事務高級專員 人权事务高级专员 人權事務高級專員 高级专员 高級專員 特命全权大使 特命全權大使 国务院总理 國務院總理 国家主席 國家主席 副总理 副總理 副主席 总书记 總書記 总理 總理 主席 总统 總統 副总统 首相 外交大臣 外长 外長 国务卿 國務卿 部长 部長 副部长 厅长 廳長 局长 局長 处长 處長 所长 所長 院长 院長 检察长 檢察長 总检察长 司长 司長 市长 市長 省长 省長 县长 書記 书记 委员长 委員長 议长 議長 议员 議員 立法会议员 立法會議員 参议员 參議員 众议员 眾議員 大使 总领事 總領事 领事 秘书长 秘書長 总干事 總幹事 干事 幹事 理事长 理事長 理事 会长 會長 副会长 主任委員 主任委员 总经理 總經理 经理 經理 主任 副主任 总监 總監 总裁 總裁 董事长 董事長 创办人 創辦人 创始人 創始人 发起人 發起人 召集人 负责人 負責人 发言人 發言人 协调员 協調員 统筹 研究员 研究員 研究主任 项目主任 项目官员 教授 副教授 助理教授 讲师 講師 荣休教授 榮休教授 博士 博士生 硕士生 学者 學者 学生 學生 教师 教師 老师 老師 律师 律師 大律师 大律師 法官 检察官 檢察官 警官 监狱长 監獄長 狱长 記者 记者 编辑 編輯 主编 主編 总编辑 總編輯 作家 诗人 詩人 艺术家 藝術家 导演 導演 评论员 評論員 评论人 时事评论员 時事評論員 社工 工程师 工程師 医生 醫生 牧师 牧師 神父 主教 执行长 執行長 执行主任 執行主任 执行总监 顾问 顧問 委员 委員 代表 專員 专员 特使 行政长官 行政長官 司令 教宗 校长 校長 系主任 行动者 行動者 活动人士 活動人士 维权人士 維權人士 公民 志愿者 志願者 成员 成員'
    .split(' ')
    .toSorted((a, b) => b.length - a.length);

const roleElsewhere = new RegExp(`(?:${hanRoles.join('|')})$`, 'u');
const roleInArabic =
  /^(?:رئيس|رئيسة|مدير|مديرة|الأمين|الأمينة|أستاذ|أستاذة|محام|محامية|كاتب|كاتبة|صحفي|صحفية|وزير|سفير|عضو|ناشط|ناشطة|باحث|باحثة)/u;

/** Whether a text holds a word of an office or a profession. */
export const hasRoleWord = (text: string): boolean =>
  roleWords.test(text) || roleElsewhere.test(text) || roleInArabic.test(text);

/** What stands before a name and is no part of it. */
export const honorific =
  /^(?:(?:the )?(?:rt\.? |right |most |very )?(?:hon(?:ou?rable)?|rev(?:eren)?d?|ven(?:erable)?)\.?(?=\s)|(?:mr|mrs|madam|chief|lord)\.? justice|justice|judge|(?:his|her|your|son|su) (?:excellency|excellence|eminence|holiness|honou?r|majesty|highness|excelencia|royal highness)|their excellencies|h\.? ?e\.?|mr|mrs|ms|miss|mx|mssrs|messrs|dr|drs|prof(?:essor)?|em(?:eritus)?\.? prof|sir|dame|lord|lady|baroness|baron|(?:sen|rep|amb|gov|gen|col|capt|lt|sgt|fr|br|m|me|sig)(?=\.)|sr|sra|srta|dra?|mme|mlle|herr|frau|madam|madame|monsieur|sig\.ra|dott|dott\.ssa|геше|geshe|معالي|سعادة|فخامة|السيد|السيدة|الدكتور|الدكتورة|الأستاذ|الأستاذة|الشيخ|الأمير|senyor|(?:ao? |à )?excelent[íi]ssim[oa](?: senhora?)?|senhora?|pe|rinpoche|khenpo|imam|sheikh|shaikh|ayatollah|rabbi|bishop|archbishop|cardinal|pastor|father|sister|brother)(?:\.|(?=\s))\s*(?:,\s*)?/iu;

/** What stands behind a name and is no part of it. */
export const credential =
  /(?:,\s*|\s+)(?:[Pp][Hh]\.?\s?D\.?|D\.?Phil\.?|M\.?D\.?|J\.?D\.?|LL\.?[MBD]\.?|M\.?A\.?|B\.?A\.?|M\.?Sc\.?|M\.?Phil\.?|MBA|MPH|MSW|RN|[Ee]sq\.?|M\.?P\.?|MEP|MLA|MLC|MK|QC|KC|SC|OBE|CBE|MBE|FRS|FBA|S\.?J\.?|O\.?P\.?|OSB|MSP|MS|TD|AM|AO|PC)(?=\s*(?:,|$))/u;

/** Particles within a name. */
export const particles = new Set(
  'de del della di da das do dos du des la le las los van von der den ter ten zu zur und y e i bin ibn bint binti al el ul ur abu um af av a d s vom zum dal degli ben bar ap ab mac mc t'.split(
    ' ',
  ),
);

/** Whether a text in Han signs can be the name of someone: a family name and one or two signs, or a name from abroad. */
export function isHanName(text: string): boolean {
  if (/^\p{Script=Han}{1,8}(?:[·・•‧．]\p{Script=Han}{1,8}){1,3}$/u.test(text)) return true;
  if (!/^\p{Script=Han}{2,4}$/u.test(text)) return false;
  if (roleElsewhere.test(text) || (text.length > 2 && organizationElsewhere.test(text)))
    return false;
  const surname = surnameAt(simplified(text));
  return surname > 0 && text.length > surname && text.length <= surname + 2;
}

/** What a person's address holds beside offices and organizations. */
const address =
  /\b(?:palais|street|st\.?|avenue|ave\.?|road|rd\.?|boulevard|blvd\.?|drive|lane|ln\.?|suite|floor|room|building|box|p\.?\s?o\.?\s?box|postal|zip|square|rue|calle|straße|strasse|platz|via fax|quai|chemin)\b|(?:^|\s)\d{5,6}(?:-\d{4})?(?:$|\s|,)|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/iu;
const reach =
  /(?:\b(?:tel|telephone|phone|fax|mobile|cell|e-?mail|website|twitter|by email|by fax|via)\b\s*[:.：]|@|https?:|www\.|\+\d[\d\s()-]{6,}|(?:电话|電話|传真|傳真|邮编|郵編|邮箱|電郵|地址|网址)\s*[:：]?)/iu;
const hanAddress = /(?:路|街|道|巷)\s*[\d一二三四五六七八九十]+\s*[号號]|^[\d]{6}$/u;

/** Whether a line is where someone is written to: a street, a box, a number. */
export const isAddressLine = (text: string): boolean =>
  reach.test(text) ||
  /^\d{3} \d{2} \p{Lu}/u.test(text) ||
  /^(?:\p{Lu}\p{L}+ ){1,3}(?:Street|Road|Avenue|Square|Lane|Terrace|Boulevard)(?:,.*)?$/u.test(
    text,
  ) ||
  /^(?:palais|château|by fax|via facsimile) /iu.test(text) ||
  /(?:^|,\s*)(?:[A-Z]{1,2}-)?\d{4,6}\s+\p{Lu}\p{L}+(?:$|,)/u.test(text) ||
  hanAddress.test(text) ||
  (address.test(text) && /\d/u.test(text)) ||
  isPlaceLine(text);

/** "Washington, DC", "1211 Geneva 10, Switzerland", "London SW1A 2AA". */
const isPlaceLine = (text: string): boolean =>
  (!credential.test(text) &&
    /^[\p{L}\s.’'-]+,\s*[A-Z]{2}(?:\s+\d{4,5}(?:-\d{4})?)?$/u.test(text)) ||
  /^(?:[A-Z]{1,2}-)?\d{4,6}\s+\p{Lu}[\p{L}\s-]+(?:\d+)?(?:,\s*\p{Lu}[\p{L}\s]+)?$/u.test(text);

/** Words that begin the name of a group without names. */
const groups =
  /^(?:an? (?:group|network|number|coalition) of (?!the\b)[\p{Ll}]|members of|friends (?:and|from)|famil(?:y|ies) and|relatives and|colleagues and|delegates (?:to|of)|deputies (?:to|of)|heads of|concerned (?:citizens|scholars|students|academics|scientists|individuals)|citizens (?:of|from)|residents of|students (?:and|of|from)|alumni of|scholars (?:and|of|from)|academics (?:and|of|from)|employees of|workers of|parents of|and (?:about |over |some |more than )?(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)? (?:other )?\p{Ll}+|\d[\d,. ]*(?:other|more|additional)?s?\b)|(?:about |over |some |more than |nearly )?(?:\d[\d,.]*\+?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\w+|a hundred|hundreds of|dozens of) (?:other |more |additional |anonymous |concerned |individual )?(?:friends|colleagues|classmates|neighbou?rs|relatives|workers|families|scholars|people|persons|individuals|citizens|organi[sz]ations|groups|students|academics|members|lawyers|writers|signatories|signatures|others|supporters|faculty|professors|researchers|ngos|artists|journalists)\b|and others|others|anonymous|several |(?:chinese|hong kong|tibetan|uyghur|iranian|turkish|vietnamese|russian|egyptian|concerned|international|local) (?:activists|citizens|students|scholars|netizens|academics|lawyers|intellectuals|writers)\b|(?:et )?\d[\d. ]* autres|y \d[\d. ]* (?:personas|organizaciones|firmas))/iu;
const groupsElsewhere =
  /(?:等[\d一二三四五六七八九十百千万餘余多]+(?:人|名|位|家|个|個)|^(?:另有|以及|还有|還有)?[\d,]+\s*(?:多|餘|余)?(?:名|位|人|家)|(?:的)?(?:朋友|友人|家属|家屬|亲友|親友|同学|同學|校友|支持者)(?:们|們)?$|(?:们|們)$|^一群|^部分|公民$|学者$|學者$|网民$|網民$|市民$)/u;

/** Words that an organization may begin its name with as a group does. */
const alsoOrganizations =
  /^(?:students?|scholars|citizens|concerned|members|academics|alumni|residents|parents|employees|workers|chinese|hong kong|tibetan|uyghur|iranian|turkish|vietnamese|russian|egyptian|international)\b/iu;

/** Whether each word that bears a meaning has a capital, as in a name: "Students and Scholars Against Silence". */
const isCapitalized = (text: string): boolean =>
  (text.match(/[\p{L}’']+/gu) ?? []).every((word) => word.length < 4 || /^\p{Lu}/u.test(word));

/** Whether a text names a group of people without their names. */
export const isGroupName = (text: string): boolean =>
  (groups.test(text) && !(alsoOrganizations.test(text) && isCapitalized(text))) ||
  (groupsElsewhere.test(text) && !/[，,]/u.test(text));

/** What a list of those who signed says beside them. */
export const isAside = (text: string): boolean =>
  /^\W*(?:in alphabetical order|(?:listed )?alphabetically|signature|signed|\[?signed\]?|affiliations? (?:are |is )?(?:listed )?for identification[^.]*|institutional affiliations[^.]*|and the (?:following )?organi[sz]ations|(?:given|done|dated|written|signed) (?:at|in|this|on)\b.*|names? (?:are |is )?listed[^.]*|partial list|updated?\b.*|as of\b.*|list (?:in formation|continues).*|排名不分先后|排名不分先後|按.{1,8}(?:排序|排列)|以.{1,8}(?:为序|為序)|名不分先后)\W*$/iu.test(
    text,
  );

/** What ties a name to the organization in the line below. */
export const tie =
  /^(?:in affiliation with|affiliated with|on behalf of(?: the)?|for and on behalf of|for|representing|pour|au nom de|en nombre de|por|im namen (?:von|der|des)|für|代表|谨代表)\s*:?$/iu;
