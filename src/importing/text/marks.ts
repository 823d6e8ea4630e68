// The words by which the parts of a letter are known, as data. English and Chinese are complete as far as
// letters were seen; of other languages the formulas that every writer of letters uses.

/** How a letter speaks to someone, at the beginning of a line that says nothing else. */
const speaking = [
  'dear',
  'to whom it may concern',
  '(?:your|his|her) (?:royal |serene )?(?:excellency|excellencies|honou?r|holiness|majesty|highness|eminence|grace)',
  'excellenc(?:y|ies)',
  '(?:most |right |very )?hono(?:u)?rable',
  '(?:distinguished|esteemed|respected) ',
  '(?:mr|mrs|ms|madam|madame)\\.? (?:president|chair(?:man|woman|person)?|prime minister|secretary|minister|ambassador|speaker|high commissioner|attorney general|prosecutor)',
  'sirs?|ladies and gentlemen|gentlemen|colleagues|friends',
  'cher|chère|chers|chères|madame|monsieur|mesdames|messieurs|excellence',
  'estimad[oa]s?|querid[oa]s?|excelent[ií]sim[oa]|distinguid[oa]s?|señor(?:a|es|as)?|su excelencia',
  'prezad[oa]s?|exm[oa]\\.?|excelentíssim[oa]|senhor(?:a|es)?',
  'sehr geehrter?|verehrter?|liebe[r]?|exzellenz|eure exzellenz',
  'egregi[oa]?|gentil(?:e|issim[oa])|illustrissim[oa]|onorevole',
  'уважаем(?:ый|ая|ые)|господин|госпожа|ваше превосходительство',
  'sayın|saygıdeğer',
  'kính gửi|thưa',
].join('|');

/** A line that speaks to someone: "Dear Secretary Clinton,". */
const salutation = new RegExp(`^(?:${speaking})(?![\\p{L}\\p{N}])`, 'iu');

/** The same in scripts without capitals, where it also ends with the title: 尊敬的主席先生： */
const salutationElsewhere =
  /^(?:尊敬的|敬愛的|敬爱的|親愛的|亲爱的|致敬|敬啟者|敬启者|各位)|(?:阁下|閣下|先生|女士|钧鉴|鈞鑒|台鉴|台鑒|勋鉴|總統|总统|主席|总理|總理|部长|部長|局长|局長|大使)(?:您好)?[：:]$|^(?:السيد|السيدة|سعادة|معالي|فخامة|حضرة|صاحب)|^拝啓|^존경하는|^ھۆرمەتلىك/u;

/** "To the Government of Veldania:" */
const spokenTo =
  /^to (?:the |all |our |his |her |h\.?e\.? |mr\.? |ms\.? |mrs\.? |dr\.? |president |prime |secretary |minister |members |delegates )[^.:]{2,160}[:,]$/iu;

/** The longest a salutation is, in letters. */
const longestSalutation = 140;

/** Whether a line is a salutation: it speaks to someone and stops there. */
export function isSalutation(text: string): boolean {
  if (spokenTo.test(text)) return true;
  if (text.length > longestSalutation) return false;
  if (
    salutationElsewhere.test(text) &&
    !/^(?:我们|我們|谨|謹|请|請|恳请|懇請|为此|為此)|，.{8,}/u.test(text)
  )
    return /[：:،,，!！]\s*$/u.test(text) || text.length < 30;
  if (!salutation.test(text)) return false;
  if (/[,:;،，：!]\s*$/u.test(text)) return true;
  // In an address: "Her Excellency Ana Vesel", "The Honorable Bo Dent". Nobody speaks to someone so.
  if (/^(?:his|her|the|most|right|very|mr|mrs|ms|sr|señor)\b/iu.test(text)) return false;
  // "Dear friends of ours were arrested last week." is a sentence.
  return (
    !/[.?…]\s*$/u.test(text) &&
    text.split(/\s+/u).length <= 9 &&
    /^dear|^to whom|excell/iu.test(text)
  );
}

/** How a letter takes its leave. */
const leave = [
  '(?:yours? )?(?:very |most )?(?:sincerely|faithfully|truly|respectfully|cordially)(?: yours?| submitted)?',
  '(?:in|with) (?:the )?[^,.]{4,50}(?=,)|(?:yours )?(?:in|with) (?:solidarity|respect|hope|peace|sincerity|all due respect|great respect|the deepest respect|best wishes|kind regards|warm regards|thanks|gratitude)',
  '(?:with )?(?:our |my )?(?:best|kind|kindest|warm|warmest) (?:regards|wishes)',
  'fraternally(?: yours)?|fraternal greetings|in (?:struggle|christ|unity|friendship)|yours in .{3,40}|regards|respectfully|thank you(?: for your (?:time|attention|consideration)[^.]{0,60})?',
  '(?:most )?respectfully submitted',
  'with (?:assurances|the assurance) of [^.]{0,80}',
  'please accept,? (?:[^.]|(?<=\\b(?:Mr|Mrs|Ms|Dr))\\.){0,140}',
  "cordialement|salutations distinguées|respectueusement|veuillez (?:agréer|recevoir|croire)[^.]{0,180}|je vous prie [^.]{0,180}|nous vous prions [^.]{0,180}|dans l[’']attente [^.]{0,140}",
  '(?:muy )?atentamente|cordialmente|respetuosamente|reciba[^.]{0,120}|(?:le )?saluda[^.]{0,80}',
  'atenciosamente|respeitosamente|com os melhores cumprimentos',
  'mit (?:freundlichen|besten|vorzüglichen|herzlichen|solidarischen|respektvollen)[^.]{0,40}|hochachtungsvoll',
  'cordiali saluti|distinti saluti|con osservanza',
  'с уважением|искренне ваш[иа]?',
  'saygılarımız(?:la|ı)|saygılarımla',
  'trân trọng|kính thư',
].join('|');
const closing = new RegExp(`^(?:${leave})\\s*[,.;:!]*$`, 'iu');
const closingElsewhere =
  /^(?:此致|敬礼|敬禮|敬上|谨启|謹啟|谨上|謹上|顺颂|順頌|敬祝|即颂|即頌|此呈|谨此|謹此|祝好)[^。]{0,8}[！!。,，]?$|^(?:مع|وتفضلوا|تفضلوا|وتقبلوا)[^.]{0,80}(?:التقدير|الاحترام|التحية)[^.]{0,40}[.,،]?$/u;

/** Whether a line takes leave: "Sincerely yours,". */
export const isClosing = (text: string): boolean =>
  text.length < 200 && (closing.test(text) || closingElsewhere.test(text));

/** What stands above a list of those who signed. */
const signed = [
  '(?:(?:co-?|initial |first |original |full |complete |current |international |local |organi[sz]ation(?:al)? |individual |institutional |additional )*)(?:signator(?:y|ies)|signers?|signed|signatures?|cosignatories|cosigned|undersigned|endorsed|endorsers|endorsements|endorsing (?:organi[sz]ations|individuals|groups)|sponsors|supporters|signing organi[sz]ations)\\b[^.:]{0,90}',
  '(?:the )?(?:list of|names of) (?:signator(?:y|ies)|signers|organi[sz]ations|endorsers|undersigned)[^.:]{0,60}',
  '(?:the )?(?:following|undersigned|below[- ]signed)(?: (?:non-?governmental|human rights|civil society|international|local|concerned))* (?:organi[sz]ations?|groups?|individuals?|ngos?|persons?|people|scholars?|members?|lawyers?)[^.:]{0,60}',
  'this (?:statement|letter|appeal|petition|call|declaration|open letter|joint statement) (?:is|was|has been) (?:signed|launched|endorsed|issued|initiated|supported|co-?signed|released)(?: jointly)? by[^.:]{0,80}',
  '(?:initiated|issued|launched|released|submitted|presented|supported|signed)(?: jointly)? by[^.:]{0,40}',
  '(?:participating|supporting|sponsoring|member|organi[sz]ations?|individuals?|groups?)(?: (?:organi[sz]ations|groups|ngos|individuals|signatories|members))?',
  'on behalf of(?: the (?:undersigned|following)[^.:]{0,60})?',
  'from|by',
  '(?:liste des )?signataires[^.:]{0,60}|signé(?:e|s)? par[^.:]{0,40}|les (?:organisations|associations) signataires[^.:]{0,60}|organisations signataires[^.:]{0,40}|premiers signataires[^.:]{0,40}',
  '(?:organizaciones |primer[oa]s |lista de )?firmantes[^.:]{0,60}|firman[^.:]{0,60}|firmad[oa]s?(?: por)?[^.:]{0,40}|suscriben[^.:]{0,60}|(?:las )?organizaciones (?:abajo )?firmantes[^.:]{0,40}',
  'unterzeichne(?:nde|r|rinnen|t)[^.:]{0,60}|(?:erst)?unterzeichner(?:\\*?innen)?[^.:]{0,60}|gezeichnet',
  'firmatari[^.:]{0,40}|assinam[^.:]{0,40}|signatári[oa]s[^.:]{0,40}|подписали[^.:]{0,40}|подписи[^.:]{0,40}|imzacılar[^.:]{0,40}|imzalayanlar[^.:]{0,40}',
].join('|');
const signedBy = new RegExp(`^(?:${signed})\\s*(?:\\([^)]{0,80}\\)\\s*)?:?$`, 'iu');
const signedElsewhere =
  /^(?:以下(?:为|為|是)?)?(?:(?:声明|聲明|联合|聯合|共同|首批|第一批|首輪|首轮|发起|發起|参与|參與|支持|连署|連署|联署|聯署|签署|簽署|签名|簽名|署名|连署|具名|聯名|联名|倡议|倡議))+(?:的)?(?:人士|人|者|团体|團體|机构|機構|组织|組織|单位|單位|名单|名單|学者|學者|公民|个人|個人|律师|律師|牧者|教牧|教师|教師|作家|记者|記者|教授|议员|議員|校友|居民|家属|家屬|及|和|與|与|、)*(?:谨上|謹上|谨启|謹啟|敬上|如下)?(?:[（(][^）)]{0,40}[）)])?[：:]?$|^(?:الموقعون|الموقعين|التوقيعات|المنظمات الموقعة|الموقّعون)[^.]{0,40}$|^ئىمزا قويغۇچىلار[^.]{0,40}$|^签(?:署|名)[：:]$|^(?:团体|團體|机构|機構|组织|組織|个人|個人|学者|學者|公民)(?:名单|名單)?[：:]$/u;

/** Whether a line says that those who signed follow. */
export const isSignedBy = (text: string): boolean =>
  text.length < 160 && (signedBy.test(text) || signedElsewhere.test(text));

const contacts =
  /^(?:(?:for )?(?:media|press|further|more)[ -](?:contacts?|inquir(?:y|ies)|enquir(?:y|ies)|queries|information|interviews?|details)\b[^.]{0,100}|contacts?(?: (?:persons?|us|information|details|for (?:the )?(?:media|press)))?|for (?:more|further|additional) information[^.]{0,120}|for (?:media|press)\b[^.]{0,80}|to (?:contact|reach|interview)\b[^.]{0,80}|contacts? presse|contactos?(?: de prensa)?|pressekontakt|kontakt|contatti)\s*(?:[:：].{0,200})?$/iu;
const contactsElsewhere =
  /^(?:(?:媒体|媒體|新闻|新聞|传媒|傳媒|记者|記者|采访|採訪)?(?:联系|聯繫|聯絡|联络|查询|查詢)(?:人|方式|电话|電話|我们|我們|采访|採訪)?|如需采访|如需採訪|للتواصل|للاتصال)\s*(?:[:：].{0,120})?$/u;

/** Whether a line says that people to ask follow: "Media contacts". */
export const isContacts = (text: string): boolean =>
  contacts.test(text) || contactsElsewhere.test(text);

const notes =
  /^(?:(?:foot|end)?notes?(?: to (?:the )?editors?)?|references|sources|further reading|background(?: information| note)?|annex(?:es)?(?: [\dIVX]+)?|appendi(?:x|ces)(?: [\dA-Z]+)?|attachments?|enclosures?|about (?!to\b|an?\b|\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty)\b).{1,80}|see also|notes de bas de page|références|notas|anmerkungen|fußnoten|quellen|hintergrund|références|注|註|注释|注釋|註釋|附注|附註|附录|附錄|附件|附|参考资料|參考資料|背景|背景资料|背景資料|关于我们|關於我們)\s*[:：]?$/iu;

/** Whether a line says that notes follow, of which none is the letter's own word. */
export const isNotes = (text: string): boolean => notes.test(text);

const pageNote =
  /^(?:\(?translat(?:ed|ion)\b|source\s*:|(?:re)?posted (?:from|by|on|in)\b|originally (?:published|posted)|published (?:by|on|in|at)\b|(?:last )?updated\b|file archived|photo(?:graph)?s?\s*[:(]|image\s*:|©|copyright\b|read (?:more|also)|see also|share (?:this|on)|follow us|print(?: this)?(?: page)?$|download (?:the|this|pdf)|view (?:the )?(?:pdf|original)|(?:click|tap) here|sign (?:the|this) petition|donate\b|\d[\d,]* (?:people )?have signed|(?:• )?back to (?:the )?top|回到顶部|回到頂部|返回顶部|返回頂部|回頁頂|译者|譯者|翻译[：:]|翻譯[：:]|来源|來源|转载|轉載|原文(?:链接|連結|载|載)|编辑[：:]|責任編輯|责任编辑)/iu;

/** Whether a line among signatures is the page's: who translated the letter, where it was first posted. */
export const isPageNote = (text: string): boolean => pageNote.test(text);

const pageHeading =
  /^(?:reasons for signing|decision makers|petition updates?|updates|supporters|\d* ?comments?\b.*|leave a (?:comment|reply).*|(?:no|\d+) (?:comments?|responses?|replies).*|related\b.*|more (?:on|from|about|news|stories|posts)\b.*|you (?:may|might) (?:also )?.*|read (?:more|next).*|latest\b.*|recent (?:posts|comments|news).*|popular\b.*|share\b.*|tags?|topics?|categories|archives?|go deeper|subscribe.*|newsletter.*|support (?:us|our).*|donate.*|take action.*|what you can do|get involved|follow us.*|about (?:us|the authors?|this).*|navigation|search|press enquiries|downloads?|see also|編輯推介|编辑推荐|延伸閱讀.{0,6}|延伸阅读.{0,6}|網友.{0,6}|网友.{0,8}|相关.{0,8}|相關.{0,8}|评论.{0,10}|評論.{0,10}|回应.{0,8}|回應.{0,8}|留言.{0,8}|精选留言|分享.{0,8}|标签.{0,8}|標籤.{0,8}|最新.{0,8}|推荐.{0,8}|推薦.{0,8}|随机文章|隨機文章|登入.{0,6}|登录.{0,6}|没有评论.{0,4}|沒有留言.{0,4}|articles? (?:liés|similaires).*|à lire aussi.*|partager.*|commentaires?|comparte.*|artículos relacionados|kommentare?|teilen|ähnliche.*)\s*[:：]?$/iu;

/** Whether a heading begins what a page holds beside a letter: comments, other articles, ways to share. */
export const isPageHeading = (text: string): boolean => pageHeading.test(text);

/** Where the page that published a letter stops speaking and the letter begins. */
const letterFollows =
  /(?:(?:full|complete|whole|entire) (?:text|letter|statement|version|appeal)[^.]{0,80}(?:below|follows|here|included|reads)|(?:letter|statement|text|appeal|petition)[^.]{0,60}(?:is (?:included |reproduced |printed |available |copied |as )?(?:here|below|follows)|reads(?: in full)?(?: as follows)?|follows(?: below)?|as follows)|see the full letter below|texte (?:intégral|complet)|texto (?:completo|íntegro)|wortlaut|im folgenden|全文(?:如下|為|为)?|內容如下|内容如下|原文如下|如下|فيما يلي)[^.。]{0,60}[:：.。]?$/iu;

/** Whether a line says that the letter itself follows. */
export const saysLetterFollows = (text: string): boolean =>
  text.length < 300 && letterFollows.test(text);

const title =
  /\b(?:(?:open|joint|public) (?:letter|statement|appeal)|letter (?:to|from)|statement|petition|appeal|submission|urge[sd]?|calls?|called|demands?|condemns?|must|should|releases?|free|press(?:es)?|raise[sd]?|protests?|denounces?|welcomes?)\b|公开信|公開信|的信(?:$|[：:])|(?:致|给|給|寫給|写给).{2,30}[书書函信]$|联署|聯署|声明|聲明|呼吁|呼籲|lettre ouverte|carta abierta|offener brief|comunicado|communiqué/iu;

/** Whether a line among others that name people and offices reads as the title of a letter. */
export const readsAsTitle = (text: string): boolean =>
  title.test(text) &&
  text.length >= 6 &&
  !/^(?:press|petition|appeals?|call)\b.{0,30}$/iu.test(text);

/** What stands above the addresses of those to whom readers are asked to write. */
export const isAddresses = (text: string): boolean =>
  /^(?:addresses|direcciones|adresses|please (?:write|send [^:]{0,40}) to|(?:send )?appeals to|write to)\s*:?$/iu.test(
    text,
  );

/** What a line of an address block begins with where it says to whom a letter goes. */
export const toLine =
  /^(?:to|attn|attention|for the attention of|addressed to|à|a l['’]attention de|al?|an|para|致|呈|受文者|收件人|إلى|кому|sayın|kính gửi)\s*[:：]\s*|^致(?=[\p{Script=Han}])|^(?:À l['’]attention de|A la atención de)\s*:?\s*/iu;

/** And where it gets a copy only. */
export const copyLine =
  /^(?:c\.c\.|cc list\s*[:：]?|copied to|cc(?=\s+\p{Lu})|cc|bcc|copy(?: to)?|copies(?: to)?|copie(?: à)?|copia(?: a)?|kopie(?: an)?|副本|抄送|抄報|抄报|副本抄送)\s*[:：]\s*|^c\.\s?c\.\s*:?\s*|^cc\s+(?=\p{Lu})|^cc list\s*:?\s*$|^(?:copied to|copies?)\s*$/iu;

/** What a line begins with where it says from whom a letter comes. */
export const fromLine =
  /^mandates? of (?:the )?|^(?:from|de|von|da|sender|寄件人|发件人|發件人|来自|來自|من)\s*[:：]\s*/iu;

/** And what it is about. */
export const subjectLine =
  /^(?:re|subject|matter|ref|reference|concerning|objet|asunto|ref\.|betreff|oggetto|assunto|konu|тема|事由|主旨|关于|關於|الموضوع)\s*[:：]/iu;
