// What sites say around a text, as whole lines. Data: a line is compared without case, outer signs and blanks.

/** Lines that no letter has, wherever they stand. */
export const anywhere: readonly RegExp[] = [
  /^(?:log ?in|sign in)(?: or (?:register|sign up))? to (?:post|leave|reply|comment|view)\b.{0,60}$/u,
  /^skip to (?:main )?(?:content|navigation)(?: skip to .{3,20})?$/u,
  /^comments (?:off|are closed)(?: on .{1,300})?$/u,
  /^(?:\p{L}+ )?comments are (?:closed|disabled|off).{0,40}$/u,
  /^(?:back to|return to|go to) (?:the )?top(?: of (?:the )?page)?$/u,
  /^(?:print|email|e-mail|share|tweet|save|bookmark|download) this(?: (?:page|article|post|story|entry|letter|on .{2,20}))?$/u,
  /^(?:printer[- ]friendly(?: version| page)?|print version|print page|send to (?:a )?friend|send by email|email (?:page|article))$/u,
  /^click (?:here )?to (?:share|email|print|tweet)\b.{0,60}$/u,
  /^(?:share|tweet|pin|like|email|print|whatsapp|facebook|twitter|linkedin|telegram|reddit|pinterest|line|weibo|wechat)(?:[\s|·,/•]+(?:share|tweet|pin|like|email|print|whatsapp|facebook|twitter|linkedin|telegram|reddit|pinterest|line|weibo|wechat|more|on|via|copy|link|x)){1,12}$/u,
  /^(?:like this|like loading|loading\.*|share this|sharing)\W*$/u,
  /^share (?:on|via|to|with) (?:facebook|twitter|linkedin|whatsapp|email|telegram|reddit|x|weibo|line|your friends)\b.{0,40}$/u,
  /^(?:分享到|分享至|分享给|转发到|轉發到|分享|打印本页|打印此页|列印本頁|返回顶部|返回頂部|回到顶部|回到頂部|返回首页|返回首頁|回首頁|关闭窗口|關閉視窗|收藏本文|加入收藏|设为首页|設為首頁|我要评论|我要評論|发表评论|發表評論|字体[:：]?\s*大\s*中\s*小|字號[:：]?.{0,10}|【?(?:打印|关闭|收藏|大|中|小|返回)】?(?:\s*【?(?:打印|关闭|收藏|大|中|小|返回|顶部)】?){1,8})[:：]?$/u,
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
  /^(?:[×✕✖x]|\^|↑|▲|top|页首|頂部|顶部|print|share|tweet|email|pdf|more|less|…|\.{3})$/u,
];

/** Headings behind which nothing of a letter stands. */
export const ends =
  /^(?:leave a (?:reply|comment)|post a comment|add (?:a |new )?comment|related (?:posts?|articles?|news|stories|content)|similar posts?|recent (?:posts?|comments?|news)|popular posts?|you (?:may|might) also like|more from .{2,60}|\d{1,5} (?:comments?|responses?|thoughts?)(?: (?:on|to) .{1,200})?|comments?(?: \(\d+\))?|discussion|相关文章|相關文章|相关新闻|相關新聞|相关阅读|相關閱讀|延伸閱讀|推荐阅读|推薦閱讀|热门文章|熱門文章|最新评论|网友评论|網友評論|发表评论|發表評論|猜你喜欢|laisser un commentaire|deja (?:un comentario|una respuesta)|schreibe einen kommentar|اترك تعليقا)\s*[:：]?$/u;
