// What sites say around a text, as whole lines. Data: a line is compared without case, outer signs and blanks.

/** Lines that no letter has, wherever they stand. */
export const anywhere: readonly RegExp[] = [
  /^(?:log ?in|sign in)(?: or (?:register|sign up))? to (?:post|leave|reply|comment|view)\b.{0,60}$/u,
  /^skip to (?:main )?(?:content|navigation)(?: skip to .{3,20})?$/u,
  /^comments (?:off|are closed)(?: on .{1,300})?$/u,
  /^(?:\p{L}+ )?comments are (?:closed|disabled|off).{0,40}$/u,
  /^(?:back to|return to|go to) (?:the |our )?(?:top(?: of (?:the )?page)?|home ?page|main page|index|table of contents|previous page)$/u,
  /^(?:print|email|e-mail|share|tweet|save|bookmark|download) this(?: (?:page|article|post|story|entry|letter|on .{2,20}))?$/u,
  /^(?:printer[- ]friendly(?: version| page)?|print version|print page|send to (?:a )?friend|send by email|email (?:page|article))$/u,
  /^click (?:here )?to (?:share|email|print|tweet)\b.{0,60}$/u,
  /^(?:share|tweet|pin|like|email|print|whatsapp|facebook|twitter|linkedin|telegram|reddit|pinterest|line|weibo|wechat|digg|del\.icio\.us|stumbleupon|tumblr|instagram|youtube|newsvine|technorati|google\+|vk|rss|微博|微信|新浪微博|腾讯微博|qq空间|qq空間|豆瓣|人人网|臉書|脸书|推特)(?:[\s|·,/•]+(?:share|tweet|pin|like|email|print|whatsapp|facebook|twitter|linkedin|telegram|reddit|pinterest|line|weibo|wechat|digg|del\.icio\.us|stumbleupon|tumblr|instagram|youtube|newsvine|technorati|google\+|vk|rss|微博|微信|新浪微博|腾讯微博|qq空间|qq空間|豆瓣|人人网|臉書|脸书|推特|more|on|via|copy|link|x)){1,12}$/u,
  /^(?:like this|like loading|loading\.*|share this|sharing)\W*$/u,
  /^share (?:on|via|to|with) (?:facebook|twitter|linkedin|whatsapp|email|telegram|reddit|x|weibo|line|your friends)\b.{0,40}$/u,
  /^(?:分享到|分享至|分享给|转发到|轉發到|分享|打印本页|打印此页|列印本頁|返回顶部|返回頂部|回到顶部|回到頂部|返回首页|返回首頁|回首頁|关闭窗口|關閉視窗|收藏本文|加入收藏|设为首页|設為首頁|我要评论|我要評論|发表评论|發表評論|字体[:：]?\s*大\s*中\s*小|字號[:：]?.{0,10}|【?(?:打印|关闭|收藏|大|中|小|返回)】?(?:\s*【?(?:打印|关闭|收藏|大|中|小|返回|顶部)】?){1,8})[:：]?$/u,
  /^(?:sign (?:the|this) (?:petition|letter|statement|appeal)(?: now)?|add your (?:name|signature)|promote this petition|report a policy violation|tell a friend|text size(?: a)*|be the first of your friends to like this|like this page)$/u,
  /^[\d,. ]{1,12}(?: people)?(?: have)? (?:signed|verified signatures|supporters|signatures)\b.{0,20}(?:let's get to|next goal|goal of|help (?:us )?(?:get|reach)).{0,40}$/u,
  /^(?:download|télécharger|descargar|herunterladen|下载|下載)(?: (?:in|as|the|this|en|le|el|als))?(?: .{0,40})? ?\(?pdf\)?(?: version)?$|^(?:pdf|version imprimable|versión (?:para imprimir|imprimible)|druckversion|imprimir|imprimer)$/u,
  /^(?:file archived on .{0,160}|the wayback machine.{0,60}|\d{1,7} captures?|collected by.{0,120}internet archive.{0,80}|about this capture)$/u,
  /^(?:this|the) (?:message|e-?mail|mail)(?: and any attachments?)? (?:was|were|has been|have been|is) (?:scanned|checked|certified)\b.{0,160}$/u,
  /^(?:virus-free\b|no virus found in this|scanned by|sent from my \p{L}+|get outlook for|diese e-mail wurde .{0,40}viren|ce (?:message|courriel|mail) a été vérifié|este (?:mensaje|correo) ha sido analizado|本邮件已经?.{0,12}扫描).{0,120}$/u,
  /^(?:you are (?:the )?visitor|visitors?:|您是第\s*\d|您是本站第|你是第\s*\d).{0,80}$/u,
  /^.{0,80}(?:best viewed (?:with|in|at|using)|最佳浏览|最佳瀏覽|最佳解析度|建议使用.{0,10}浏览器|建議使用.{0,10}瀏覽器).{0,120}$/u,
  /^(?:回页顶|回頁頂|回到頁頂|回页首|回頁首|页首|頁首|推荐给(?:好友|朋友)|推薦給(?:好友|朋友)|轉寄(?:朋友|好友)|转寄(?:朋友|好友)|line傳送|臉書分享|按讚(?:並分享|分享)?|赞赏作者|讚賞作者|关注该公众号|關注該公眾號|打印|列印|关闭窗口|關閉視窗|复制链接|複製連結)$/u,
  /^(?:字号|字號|字体大小|字體大小)\s*[:：]?\s*(?:[大中小特]\s*){0,4}$/u,
  /^点击.{0,8}(?:蓝字|关注|订阅|阅读原文).{0,20}$|^(?:收录于|收錄於)(?:话题|合集|話題|專輯).{0,60}$|^(?:微信)?扫一扫.{0,30}$|^(?:长按|長按|扫码|掃碼|扫描|掃描)(?:识别|識別|二维码|二維碼|上方|下方|图中|圖中).{0,30}$|^阅读\s*[\d.,]+\s*[万w+]*\+?(?:\s*(?:在看|赞赏作者|赞|点赞|分享|喜欢|收藏|长按.{0,12})\s*[\d.,]*[万w+]*)*$/u,
  /^(?:retour en haut(?: de (?:la )?page)?|haut de (?:la )?page|aller au contenu(?: principal)?|passer au contenu|imprimer cette page|partager (?:sur|cet article)\b.{0,40}|les commentaires sont fermés)$/u,
  /^(?:volver arriba|ir al contenido(?: principal)?|saltar al contenido|imprimir(?: esta página)?|compartir (?:en|esto)\b.{0,40}|comentarios (?:cerrados|desactivados)\b.{0,300})$/u,
  /^(?:nach oben|zum (?:haupt)?inhalt(?: springen)?|seite drucken|diese seite drucken|teilen (?:auf|mit)\b.{0,40}|kommentare (?:sind )?(?:geschlossen|deaktiviert)\b.{0,200})$/u,
  /^(?:العودة إلى الأعلى|تخطي إلى المحتوى(?: الرئيسي)?|التعليقات مغلقة|شارك(?: على| هذا)?\b.{0,40}|اطبع)$/u,
];

/** Lines that lead about a site; what is short between two of them is one as well. */
export const navigation: readonly RegExp[] = [
  /^(?:home(?: ?page)?|menu|main menu|primary menu|site menu|toggle navigation|navigation|search|search (?:for|this site|form).{0,20}|close|open|login|log in|log ?in ?\/ ?.{3,12}|sign in|sign up|sign out|log out|register|my account|subscribe|donate(?: now)?|about(?: us)?|contact(?: us)?|sitemap|site map|rss|english|français|español|deutsch|中文|简体中文|繁體中文|简体|繁體|العربية|русский|日本語|한국어|language|languages|select language|news|blogs?|press|media|publications|take action|get involved|support us|what we do|who we are|our work|resources|library|archive|archives)$/u,
  /^(?:home|news|blog|start|accueil|inicio|startseite|首页|首頁|主页|主頁|您的位置|您现在的位置|当前位置|目前位置|所在位置|you are here|vous êtes ici|usted está aquí|sie sind hier)(?:\s*[:：])?\s*(?:[>»›/|→·:：-]+\s*[^>»›|]{1,80}){1,8}$/u,
  /^(?:首页|首頁|主页|主頁|关于我们|關於我們|联系我们|聯絡我們|聯繫我們|登录|登入|注册|註冊|搜索|搜尋|菜单|選單|导航|新闻|新聞|返回|繁體|简体|english version|中文版|网站地图|網站地圖)(?:\s*[|｜·/]?\s*(?:首页|首頁|关于我们|關於我們|联系我们|聯絡我們|登录|登入|注册|註冊|搜索|搜尋|新闻|新聞|english|中文|简体|繁體)){0,12}$/u,
  /^(?:accueil|rechercher|se connecter|connexion|s'inscrire|faire un don|inicio|buscar|iniciar sesión|donar|startseite|suche|anmelden|spenden|الرئيسية|بحث|تسجيل الدخول|تبرع)$/u,
  /^(?:\S.{0,30}\s+[|｜]\s+){3,}\S.{0,30}$/u,
];

/** Lines about the page, at its beginning or its end: who put it there, when, and under which words. */
export const about: readonly RegExp[] = [
  /^(?:posted|published|submitted|updated|last (?:updated|modified|changed)|created|written|added|filed|uploaded)(?: (?:on|by|in|at|under|date))?\b[\s:].{0,120}\d{4}.{0,60}$/u,
  /^(?:posted|submitted|published|written|filed|uploaded|added) (?:by|in|under)\b.{1,120}$/u,
  /^(?:category|categories|tags?|tagged(?: (?:with|as))?|keywords?|topics?|filed under|labels|issues|regions?|countries|post tags|file under|related (?:topics|countries))\s*:.{0,400}$/u,
  /^(?:leave a (?:reply|comment)|add (?:a |new )?comment|post a comment|no comments?(?: yet)?|\d{1,5} (?:comments?|responses?|replies|views?|shares?|likes?)(?: (?:on|to) .{1,200})?|be the first to comment.{0,40})$/u,
  /^(?:read(?:ing)? time|\d+ min(?:ute)?s? read|estimated reading time)\b.{0,40}$/u,
  /^(?:发布时间|發布時間|发表时间|發表時間|发布日期|發佈日期|發布日期|日期|时间|時間|更新时间|更新時間|来源|來源|文章来源|作者|编辑|編輯|责任编辑|責任編輯|点击数?|點擊數?|浏览次?数?|瀏覽次?數?|阅读次?数?|閱讀次?數?|人气|人氣|字体|字體|分类|分類|标签|標籤|标签|关键词|關鍵詞|关键字|上传|发布者|發布者|录入|本文链接|本文網址|评论数?)\s*[:：].{0,160}$/u,
  /^(?:publié|mis à jour|posté|rédigé|publicado|actualizado|enviado|veröffentlicht|aktualisiert|erstellt) (?:le|par|el|por|en|am|von)\b.{1,100}$/u,
  /^(?:mots[- ]clés|catégories?|étiquettes|etiquetas|categorías?|palabras clave|schlagwörter|kategorien?|كلمات مفتاحية|الوسوم|التصنيفات|نشر في|تاريخ النشر)\s*[:：].{0,300}$/u,
  /^.{0,120}?\d{1,3} min(?:ute)?s? (?:read|de lecture|de lectura|lesezeit)$|^(?:lesezeit|temps de lecture|tiempo de lectura|阅读时间|閱讀時間)\s*[:：].{0,30}$/u,
  /^\p{L}{0,12},? ?\d{1,2}\.? (?:de )?\p{L}{3,12} (?:de )?\d{4} (?:by|av|von|par|por|door|di|af) .{2,40}$/u,
  /^(?:发布|發布|發佈|发表|發表|张贴|張貼|刊登|刊载|刊載|更新)(?:于|於|者|日期|时间|時間)[\s:：].{1,120}$/u,
  /^.{2,40}\s(?:記者|记者|撰文|通訊員|通讯员)\s*[:：／/]\s*.{2,20}$|^(?:.{2,40}\s)?(?:編輯|编辑|責編|责编|校對|校对)\s*[:：／/]\s*.{2,20}$/u,
  /^原创[:：\s].{0,60}\d{4}-\d{1,2}-\d{1,2}.{0,20}$/u,
  /^by:?\s+(?:admin|administrator|webmaster|editor|staff)\b.{0,60}$/u,
];

/** Lines at the end: rights, appeals, boxes. */
export const feet: readonly RegExp[] = [
  /^(?:©|\(c\)|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|版权所有|版權所有|جميع الحقوق محفوظة).{0,240}$/u,
  /^.{0,120}(?:all rights reserved|版权所有|版權所有|tous droits réservés|todos los derechos reservados|alle rechte vorbehalten)\W{0,3}.{0,60}$/u,
  /^(?:powered by|proudly powered|built with|website by|site by|web design|designed by|theme by|theme:|hosted by|技术支持|技術支持|design by).{0,120}$/u,
  /^(?:privacy(?: policy)?|terms(?: of (?:use|service))?|cookie(?: policy| settings)?s?|legal notice|disclaimer|impressum|datenschutz|mentions légales|accessibility|contact us|sitemap|隐私政策|隱私政策|免责声明|免責聲明|使用条款)(?:\s*[|·•,/-]?\s*(?:privacy(?: policy)?|terms(?: of (?:use|service))?|cookies?(?: policy| settings)?|legal notice|disclaimer|impressum|datenschutz|accessibility|contact us|sitemap|about us|&|and)){0,8}$/u,
  /^.{0,160}\btax[- ]deductible (?:gift|donation|contribution|support).{0,200}$/u,
  /^(?:please )?(?:donate|support us|support our work|make a (?:gift|donation)|give now|become a (?:member|supporter)|chip in)\b.{0,160}$/u,
  /^(?:subscribe|sign up|stay (?:informed|up to date|connected|in touch)|join our (?:mailing list|newsletter)|get (?:our |the )?(?:latest )?(?:updates|newsletter|news|emails))\b.{0,160}$/u,
  /^.{0,40}(?:订阅|訂閱)(?:我们|我們|邮件|郵件|电子报|電子報|通讯|通訊).{0,80}$/u,
  /^.{0,60}(?:月費訂戶|月费订户|捐款支持|长期支持我们的工作|長期支持我們的工作|扫描二维码|掃描二維碼|扫一扫|长按识别|关注我们|關注我們|微信公众号).{0,80}$/u,
  /^(?:follow us|find us|connect with us|like us|join us)(?: on)?\b.{0,100}$/u,
  /^.{0,200}\bdo(?:es)? not necessarily (?:represent|reflect) (?:the )?(?:views?|opinions?|position).{0,120}$/u,
  /^about (?:the (?:author|site|blog)|us|.{2,40} blogs?)$/u,
  /^(?:view|see|read|show|load) (?:all |the )?(?:latest|more|older|newer|all|other|related|recent) ?(?:posts?|news|articles?|stories|blogs?|entries|comments?)?$/u,
  /^(?:related|similar|recent|latest|popular|more|other|recommended|see also|you (?:may|might) also like)(?: (?:posts?|articles?|news|stories|content|links|pages|documents|reading|items|in this (?:section|category)|from .{2,40}|like this|on this topic))?\s*:?$/u,
  /^(?:相关文章|相關文章|相关新闻|相關新聞|相关阅读|相關閱讀|延伸閱讀|延伸阅读|推荐阅读|推薦閱讀|更多文章|热门文章|熱門文章|猜你喜欢|最新文章|articles? (?:liés|connexes)|à lire aussi|artículos relacionados|ähnliche beiträge|مقالات ذات صلة|مواضيع ذات صلة)\s*[:：]?$/u,
  /^(?:(?:«|‹|<+|←|previous|prev|next|older|newer|上一篇|下一篇|上一页|下一页|上一頁|下一頁|précédent|suivant|anterior|siguiente|zurück|weiter)\s*(?:post|article|page|entry|story)?s?\s*[:：]?.{0,120}|.{0,120}(?:»|›|→|next (?:post|article|page)))$/u,
  /^(?:page \d+ of \d+|\d+ \| \d+(?: \| \d+)*|1 2 3(?: \d+)* ?(?:next|…|\.\.\.)?.{0,20})$/u,
  /^(?:this (?:entry|post|article) was (?:posted|published|written|filed)\b|bookmark the permalink|permalink).{0,240}$/u,
  /^(?:this (?:site|website) uses cookies|we use cookies|by continuing to (?:use|browse)|accept (?:all )?cookies|本网站使用cookie|本網站使用cookie|ce site utilise des cookies|este sitio (?:web )?utiliza cookies|diese (?:web)?seite verwendet cookies).{0,300}$/u,
  /^(?:your email address will not be published|required fields are marked|save my name, email|you must be logged in|notify me of).{0,200}$/u,
  /^.{0,100}(?:©|\(c\) ?\d{4}).{0,160}$/u,
  /^.{0,120}\b(?:web ?design|designed|site (?:réalisé|designed|built)|réalisé|desarrollado|erstellt)(?: ?[:：]| by| avec| par| por| mit) .{2,60}$|^.{0,120}\bdesign ?[:：] .{2,60}$/u,
  /^(?:opening hours|office hours|öffnungszeiten|heures d'ouverture|horario de (?:atención|apertura)|开放时间|開放時間|办公时间|辦公時間|營業時間|营业时间)\b.{0,100}$/u,
  /^.{0,200}\bprinted from (?:the )?(?:web ?)?site\b.{0,100}$/u,
  /^(?:this (?:page|site|web ?page) (?:is )?(?:maintained|hosted|created|managed)|page (?:maintained|created) by|webmaster)\b.{0,160}$/u,
  /^.{0,120}\b(?:registered (?:charity|ngo|non-?profit|company|office)|company limited by guarantee|501\(c\)\(3\)|eingetragener verein|association loi 1901)(?!\p{L}).{0,120}$/u,
  /^this article (?:first |originally )?(?:appeared|was (?:first |originally )?published) in\b.{0,200}$/u,
  /^(?:to unsubscribe|unsubscribe|you (?:are receiving|received) this (?:message|e-?mail|mail) because|se désabonner|pour vous désabonner|zum abmelden|para darse de baja|退订|退訂)\b.{0,200}$|^\S{2,40} mailing list(?: .{0,60})?$/u,
  /^(?:inscrivez-vous à (?:notre|la)|abonnez-vous|restez informée?s?|suivez-nous|suscríbete|suscríbase|síguenos|mantente informado|abonnieren sie|folgen sie uns|melden sie sich .{0,30}newsletter|اشترك في|تابعنا|تابعونا)(?!\p{L}).{0,120}$/u,
  /^(?:compart[ea]|compartir|partager|partagez|teilen|share|分享|مشاركة|شارك)(?: \p{L}+){0,3} ?[:：] ?(?:(?:facebook|twitter|telegram|whatsapp|correo|e-?mail|mail|linkedin|x|line|weibo|微博|微信|imprimir)[\s,·|/]*){1,10}$/u,
  /^(?:订阅|訂閱|subscribe to)\s*[:：].{0,80}$|^(?:较新的?|較新的?|较旧的?|較舊的?|较早的?|較早的?)(?:博文|文章|帖子).{0,60}$/u,
  /^(?:讚好|赞|点赞|讚|推)\s*[\d.,]+\s*[kw万萬]?(?:\s*(?:分享|转发|轉發|評論|评论|留言|收藏)\s*[\d.,]*\s*[kw万萬]?)*$|^(?:廣告|广告|advertisement|anzeige|publicité|publicidad)(?:\s.{0,40})?$/u,
  /^(?:facebook|linkedin|twitter|whatsapp|telegram|instagram|youtube|pinterest|reddit|weibo|微博|微信|豆瓣|臉書|脸书|推特)$/u,
  /^(?:沒有|没有|暂无|暫無)(?:留言|评论|評論|回應|回应)\s*[:：]?$|^(?:fraud alert|credits|imprint|data protection|plan du site|crédits|aviso legal|mapa del sitio|隐私权政策|隱私權政策|網站導覽|网站导航|投稿须知|投稿須知)$/u,
  /^(?:[×✕✖x]|\^|↑|▲|top|页首|頂部|顶部|print|share|tweet|email|pdf|more|less|…|\.{3})$/u,
];

/** Headings behind which nothing of a letter stands: what readers said, and other texts. */
export const ends: readonly RegExp[] = [
  /^(?:leave a (?:reply|comment)|post a comment|add (?:a |new )?comment|related (?:posts?|articles?|news|stories|content)|similar posts?|recent (?:posts?|comments?|news)|popular posts?|you (?:may|might) also (?:like|be interested in)|more from .{2,60}|discussion|reasons for signing)\s*[:：]?$/u,
  /^(?:\d{1,5} (?:comments?|responses?|replies|thoughts?|commentaires?|comentarios?|kommentare?|réponses?|respuestas?|antworten)(?: (?:on|to|sur|en|zu) .{1,200})?|(?:comments?|commentaires|comentarios|kommentare)(?: ?\(\d{1,5}\))?)\s*[:：]?$/u,
  /^(?:\d{1,5}\s*[条條則则个個篇]?\s*)?(?:网友|網友|读者|讀者|最新|精选|精選|全部|热门|熱門)?(?:评论|評論|留言|回應|回应|跟帖)(?:列表|区|區)?\s*(?:[(（]\s*共?\s*\d{1,5}\s*[条條則则个個]?\s*[)）])?\s*[:：]?$/u,
  /^(?:相关文章|相關文章|相关新闻|相關新聞|相关阅读|相關閱讀|延伸閱讀|延伸阅读|推荐阅读|推薦閱讀|热门文章|熱門文章|发表评论|發表評論|猜你喜欢|猜你喜歡|喜欢此内容的人还喜欢|喜歡此內容的人還喜歡)\s*[:：]?$/u,
  /^(?:laisser un commentaire|enviar un comentario|deja (?:un comentario|una respuesta)|schreibe einen kommentar|artículos relacionados|noticias relacionadas|entradas recientes|también te puede interesar|articles? (?:liés|connexes|similaires|récents)|ähnliche beiträge|das könnte (?:sie|dich) auch interessieren|اترك تعليقا|التعليقات|مقالات ذات صلة|مواضيع ذات صلة|اقرأ أيضا)\s*[:：]?$/u,
];

/** Headings of boxes that a page sets beside or below a letter, each with a few short lines. */
export const boxes: readonly RegExp[] = [
  /^(?:press|media|media and press) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))$|^(?:contacts? presse|contact(?:o|os)? de prensa|pressekontakte?|contact(?: us)?|新闻联络|新聞聯絡|媒体联系|媒體聯絡)$/u,
  /^(?:take action(?: now)?|act now|get involved|donate(?: now)?|support (?:us|our work)|stay (?:informed|connected|in touch)|newsletters?|subscribe.{0,60}|sign up.{0,60}|follow (?:us|me).{0,40}|share.{0,40}|search|read(?:ers)?'? ?poll|poll|calendar|upcoming events)$/u,
  /^(?:latest|recent|featured|popular|trending|random|other) (?:tweets|news|posts?|updates|articles?|stories|statements|publications|videos|petitions|campaigns|items|pages)(?: .{2,40})?$|^most (?:e-?mailed|read|viewed|popular|shared|commented|recent)$|^more (?:on|about|from) .{2,40}$|^(?:related|similar) (?!cases\b).{2,30}$|^in (?:the |this )?(?:same )?(?:section|category|focus)$|^(?:go deeper|see also|read more|spotlight|categories|archives?|blog archive|tags|tag cloud|blogroll|links|meta|about the author|decision[- ]makers|petitions promoted by .{2,60})$/u,
  /^(?:dans la même rubrique|sur le même (?:sujet|thème)|à lire(?: aussi| également)?|restez informée?s?|mots[- ]clés|partager.{0,40}|en la misma sección|lea también|síguenos|etiquetas|compartir.{0,40}|suscríbete|weitere (?:artikel|beiträge|meldungen)|mehr zum thema|schlagwörter|teilen|الوسوم|شارك|تابعنا)$/u,
  /^(?:登入表單|登录表单|會員登入|会员登录|用户登录|隨機文章|随机文章|最新(?:文章|消息|新闻|新聞|评论|評論)|热点文章|熱點文章|友情链接|友情連結|友好链接|友好連結|分类(?:标签)?|分類(?:標籤)?|标签(?:云)?|標籤(?:雲)?|(?:博客|網誌|文章)(?:归档|存檔)|关注者|關注者|分享.{0,10}|聯絡我們|联系我们)$/u,
];
