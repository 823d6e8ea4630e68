// Characters of Chinese names: simplified, traditional (= where it is the same), pinyin with its tone
// (v for ü), and the Cantonese spelling usual in Hong Kong (- where none is needed). The readings are
// those of names: 任 is Rén and 葛 is Gě. Characters with two common readings in given names are left out.

/** Family names; the first column is how common each is made here. */
export const families = `
9 王 = wang2 wong
9 李 = li3 lee
9 张 張 zhang1 cheung
9 刘 劉 liu2 lau
8 陈 陳 chen2 chan
7 杨 楊 yang2 yeung
7 黄 黃 huang2 wong
6 赵 趙 zhao4 chiu
6 吴 吳 wu2 ng
6 周 = zhou1 chow
5 徐 = xu2 tsui
5 孙 孫 sun1 suen
5 马 馬 ma3 ma
5 朱 = zhu1 chu
5 胡 = hu2 wu
5 郭 = guo1 kwok
5 何 = he2 ho
5 林 = lin2 lam
5 高 = gao1 ko
4 罗 羅 luo2 law
4 郑 鄭 zheng4 cheng
4 梁 = liang2 leung
4 谢 謝 xie4 tse
4 宋 = song4 sung
4 唐 = tang2 tong
4 许 許 xu3 hui
4 韩 韓 han2 hon
4 冯 馮 feng2 fung
4 邓 鄧 deng4 tang
4 曹 = cao2 tso
4 彭 = peng2 pang
3 曾 = zeng1 tsang
3 萧 蕭 xiao1 siu
3 田 = tian2 tin
3 董 = dong3 tung
3 潘 = pan1 poon
3 袁 = yuan2 yuen
3 蔡 = cai4 choi
3 蒋 蔣 jiang3 cheung
3 余 = yu2 yu
3 于 = yu2 yu
3 杜 = du4 to
3 叶 葉 ye4 yip
3 程 = cheng2 ching
3 魏 = wei4 ngai
3 苏 蘇 su1 so
3 吕 呂 lv3 lui
3 丁 = ding1 ting
3 沈 = shen3 sum
2 任 = ren2 yam
2 卢 盧 lu2 lo
2 姚 = yao2 yiu
2 钟 鍾 zhong1 chung
2 姜 = jiang1 keung
2 崔 = cui1 chui
2 谭 譚 tan2 tam
2 陆 陸 lu4 luk
2 汪 = wang1 wong
2 范 = fan4 fan
2 石 = shi2 shek
2 廖 = liao4 liu
2 贾 賈 jia3 ka
2 夏 = xia4 ha
2 韦 韋 wei2 wai
2 傅 = fu4 fu
2 方 = fang1 fong
2 邹 鄒 zou1 chow
2 熊 = xiong2 hung
2 白 = bai2 pak
2 孟 = meng4 mang
2 秦 = qin2 chun
2 邱 = qiu1 yau
2 侯 = hou2 hau
2 江 = jiang1 kong
2 尹 = yin3 wan
1 薛 = xue1 sit
1 阎 閻 yan2 yim
1 段 = duan4 tuen
1 雷 = lei2 lui
1 龙 龍 long2 lung
1 史 = shi3 sze
1 陶 = tao2 to
1 贺 賀 he4 ho
1 顾 顧 gu4 koo
1 毛 = mao2 mo
1 郝 = hao3 kok
1 龚 龔 gong1 kung
1 邵 = shao4 siu
1 万 萬 wan4 man
1 钱 錢 qian2 chin
1 严 嚴 yan2 yim
1 武 = wu3 mo
1 戴 = dai4 tai
1 莫 = mo4 mok
1 孔 = kong3 hung
1 汤 湯 tang1 tong
1 温 溫 wen1 wan
1 聂 聶 nie4 nip
1 章 = zhang1 cheung
1 鲁 魯 lu3 lo
1 葛 = ge3 kot
1 岳 = yue4 ngok
1 齐 齊 qi2 chai
1 祁 = qi2 kei
1 翟 = zhai2 chak
1 冼 = xian3 sin
1 洪 = hong2 hung
1 霍 = huo4 fok
1 耿 = geng3 kang
1 柳 = liu3 lau
1 殷 = yin1 yan
1 褚 = chu3 chu
1 阮 = ruan3 yuen
1 滕 = teng2 tang
`;

/** Family names of two characters, and those that are read as a family name only. */
export const rareFamilies = `
3 欧阳 歐陽 ou1,yang2 au,yeung
2 司马 司馬 si1,ma3 sze,ma
2 诸葛 諸葛 zhu1,ge3 chu,kot
1 上官 = shang4,guan1 sheung,kwun
1 皇甫 = huang2,fu3 wong,po
1 司徒 = si1,tu2 sze,to
1 夏侯 = xia4,hou2 ha,hau
1 慕容 = mu4,rong2 mo,yung
1 令狐 = ling2,hu2 ling,wu
2 尉迟 尉遲 yu4,chi2 -,-
1 长孙 長孫 zhang3,sun1 -,-
1 万俟 = mo4,qi2 -,-
3 单 單 shan4 sin
3 仇 = qiu2 sau
3 解 = xie4 hai
3 区 區 ou1 au
3 查 = zha1 cha
3 盖 蓋 ge3 -
3 朴 = piao2 -
2 缪 繆 miao4 miu
2 乐 樂 yue4 lok
2 宁 寧 ning4 ning
2 华 華 hua4 wah
2 纪 紀 ji3 kei
`;

/** Characters of given names. */
export const givenCharacters = `
伟 偉 wei3 wai
芳 = fang1 fong
娜 = na4 na
敏 = min3 man
静 靜 jing4 ching
丽 麗 li4 lai
强 強 qiang2 keung
磊 = lei3 lui
军 軍 jun1 kwan
洋 = yang2 yeung
勇 = yong3 yung
燕 = yan4 yin
杰 傑 jie2 kit
娟 = juan1 kuen
涛 濤 tao1 to
明 = ming2 ming
超 = chao1 chiu
秀 = xiu4 sau
英 = ying1 ying
华 華 hua2 wah
平 = ping2 ping
刚 剛 gang1 kong
桂 = gui4 kwai
文 = wen2 man
辉 輝 hui1 fai
鹏 鵬 peng2 pang
飞 飛 fei1 fei
红 紅 hong2 hung
玉 = yu4 yuk
兰 蘭 lan2 lan
霞 = xia2 ha
建 = jian4 kin
国 國 guo2 kwok
志 = zhi4 chi
海 = hai3 hoi
波 = bo1 po
晓 曉 xiao3 hiu
小 = xiao3 siu
斌 = bin1 pan
宾 賓 bin1 pan
浩 = hao4 ho
宇 = yu3 yu
轩 軒 xuan1 hin
然 = ran2 yin
子 = zi3 tsz
涵 = han2 ham
思 = si1 sze
雨 = yu3 yu
欣 = xin1 yan
怡 = yi2 yi
佳 = jia1 kai
琪 = qi2 ki
梦 夢 meng4 mung
婷 = ting2 ting
雪 = xue3 suet
梅 = mei2 mui
琳 = lin2 lam
玲 = ling2 ling
珍 = zhen1 chun
珠 = zhu1 chu
凤 鳳 feng4 fung
春 = chun1 chun
秋 = qiu1 chau
冬 = dong1 tung
东 東 dong1 tung
南 = nan2 nam
西 = xi1 sai
北 = bei3 pak
林 = lin2 lam
森 = sen1 sum
松 = song1 chung
山 = shan1 shan
川 = chuan1 chuen
江 = jiang1 kong
河 = he2 ho
云 雲 yun2 wan
龙 龍 long2 lung
虎 = hu3 fu
德 = de2 tak
仁 = ren2 yan
义 義 yi4 yee
礼 禮 li3 lai
智 = zhi4 chi
信 = xin4 shun
忠 = zhong1 chung
孝 = xiao4 hau
诚 誠 cheng2 shing
安 = an1 on
宁 寧 ning2 ning
康 = kang1 hong
健 = jian4 kin
福 = fu2 fuk
禄 祿 lu4 luk
寿 壽 shou4 sau
喜 = xi3 hei
庆 慶 qing4 hing
祥 = xiang2 cheung
瑞 = rui4 sui
吉 = ji2 kat
富 = fu4 fu
贵 貴 gui4 kwai
荣 榮 rong2 wing
昌 = chang1 cheung
盛 = sheng4 shing
旺 = wang4 wong
达 達 da2 tat
成 = cheng2 shing
功 = gong1 kung
立 = li4 lap
新 = xin1 san
民 = min2 man
权 權 quan2 kuen
正 = zheng4 ching
光 = guang1 kwong
亮 = liang4 leung
阳 陽 yang2 yeung
星 = xing1 sing
月 = yue4 yuet
天 = tian1 tin
宏 = hong2 wang
洪 = hong2 hung
鸿 鴻 hong2 hung
博 = bo2 pok
学 學 xue2 hok
书 書 shu1 shu
诗 詩 shi1 sze
琴 = qin2 kam
棋 = qi2 kei
剑 劍 jian4 kim
锋 鋒 feng1 fung
峰 = feng1 fung
枫 楓 feng1 fung
震 = zhen4 chun
振 = zhen4 chun
翔 = xiang2 cheung
宗 = zong1 chung
泽 澤 ze2 chak
润 潤 run4 yun
清 = qing1 ching
青 = qing1 ching
晴 = qing2 ching
景 = jing3 king
京 = jing1 king
晶 = jing1 ching
靖 = jing4 ching
敬 = jing4 king
俊 = jun4 chun
君 = jun1 kwan
钧 鈞 jun1 kwan
均 = jun1 kwan
昊 = hao4 ho
皓 = hao4 ho
凯 凱 kai3 hoi
楷 = kai3 kai
坤 = kun1 kwan
昆 = kun1 kwan
元 = yuan2 yuen
远 遠 yuan3 yuen
源 = yuan2 yuen
渊 淵 yuan1 yuen
颖 穎 ying3 wing
莹 瑩 ying2 ying
盈 = ying2 ying
慧 = hui4 wai
惠 = hui4 wai
洁 潔 jie2 kit
淑 = shu1 suk
贞 貞 zhen1 ching
芬 = fen1 fan
芝 = zhi1 chi
莉 = li4 lei
莲 蓮 lian2 lin
菊 = ju2 kuk
萍 = ping2 ping
蓉 = rong2 yung
薇 = wei1 mei
蕾 = lei3 lui
艺 藝 yi4 ngai
苗 = miao2 miu
岚 嵐 lan2 lam
彬 = bin1 pan
彪 = biao1 piu
毅 = yi4 ngai
逸 = yi4 yat
益 = yi4 yik
亦 = yi4 yik
伊 = yi1 yee
永 = yong3 wing
咏 詠 yong3 wing
友 = you3 yau
有 = you3 yau
雅 = ya3 nga
亚 亞 ya4 ah
言 = yan2 yin
彦 彥 yan4 yin
延 = yan2 yin
妍 = yan2 yin
耀 = yao4 yiu
瑶 瑤 yao2 yiu
尧 堯 yao2 yiu
业 業 ye4 yip
晔 曄 ye4 yip
家 = jia1 ka
嘉 = jia1 ka
利 = li4 lei
力 = li4 lik
丰 豐 feng1 fung
良 = liang2 leung
廉 = lian2 lim
炎 = yan2 yim
鑫 = xin1 yam
心 = xin1 sum
馨 = xin1 hing
昕 = xin1 yan
世 = shi4 sai
士 = shi4 sze
时 時 shi2 si
树 樹 shu4 shu
硕 碩 shuo4 shek
铁 鐵 tie3 tit
同 = tong2 tung
桐 = tong2 tung
彤 = tong2 tung
婉 = wan3 yuen
维 維 wei2 wai
卫 衛 wei4 wai
威 = wei1 wai
雯 = wen2 man
武 = wu3 mo
希 = xi1 hei
熙 = xi1 hei
溪 = xi1 kai
贤 賢 xian2 yin
先 = xian1 sin
仙 = xian1 sin
香 = xiang1 heung
湘 = xiang1 seung
雄 = xiong2 hung
旭 = xu4 yuk
宣 = xuan1 suen
玄 = xuan2 yuen
璇 = xuan2 suen
勋 勳 xun1 fan
扬 揚 yang2 yeung
瑛 = ying1 ying
雁 = yan4 ngan
勤 = qin2 kan
钦 欽 qin1 yam
全 = quan2 chuen
泉 = quan2 chuen
群 = qun2 kwan
如 = ru2 yu
锐 銳 rui4 yui
若 = ruo4 yeuk
尚 = shang4 sheung
绍 紹 shao4 siu
生 = sheng1 sang
胜 勝 sheng4 shing
守 = shou3 sau
舒 = shu1 shu
双 雙 shuang1 sheung
顺 順 shun4 shun
素 = su4 so
太 = tai4 tai
泰 = tai4 tai
堂 = tang2 tong
腾 騰 teng2 tang
庭 = ting2 ting
廷 = ting2 ting
女 = nv3 nui
绿 綠 lv4 luk
律 = lv4 lut
旅 = lv3 lui
念 = nian4 nim
年 = nian2 nin
诺 諾 nuo4 nok
暖 = nuan3 nuen
鸣 鳴 ming2 ming
铭 銘 ming2 ming
牧 = mu4 muk
木 = mu4 muk
慕 = mu4 mo
穆 = mu4 muk
美 = mei3 mei
曼 = man4 man
满 滿 man3 moon
茂 = mao4 mau
妙 = miao4 miu
洛 = luo4 lok
朗 = lang3 long
黎 = li2 lai
理 = li3 lei
琼 瓊 qiong2 king
奇 = qi2 kei
祺 = qi2 kei
麒 = qi2 kei
巧 = qiao3 hau
乔 喬 qiao2 kiu
卿 = qing1 hing
求 = qiu2 kau
可 = ke3 ho
克 = ke4 hak
宽 寬 kuan1 foon
奎 = kui2 fui
葵 = kui2 kwai
丹 = dan1 tan
道 = dao4 to
登 = deng1 tang
迪 = di2 tik
定 = ding4 ting
鼎 = ding3 ting
栋 棟 dong4 tung
敦 = dun1 tun
恩 = en1 yan
尔 爾 er3 yee
帆 = fan1 fan
凡 = fan2 fan
广 廣 guang3 kwong
寒 = han2 hon
翰 = han4 hon
豪 = hao2 ho
恒 恆 heng2 hang
衡 = heng2 hang
虹 = hong2 hung
花 = hua1 fa
怀 懷 huai2 wai
欢 歡 huan1 foon
焕 煥 huan4 wun
基 = ji1 kei
季 = ji4 kwai
继 繼 ji4 kai
坚 堅 jian1 kin
娇 嬌 jiao1 kiu
捷 = jie2 chit
金 = jin1 kam
锦 錦 jin3 kam
进 進 jin4 chun
晋 晉 jin4 chun
瑾 = jin3 kan
久 = jiu3 kau
楠 = nan2 nam
鸥 鷗 ou1 au
培 = pei2 pui
佩 = pei4 pui
品 = pin3 ban
千 = qian1 chin
谦 謙 qian1 him
倩 = qian4 sin
芹 = qin2 kan
才 = cai2 choi
彩 = cai3 choi
灿 燦 can4 chan
畅 暢 chang4 cheung
常 = chang2 sheung
潮 = chao2 chiu
辰 = chen2 san
晨 = chen2 san
城 = cheng2 shing
承 = cheng2 shing
崇 = chong2 sung
楚 = chu3 chor
慈 = ci2 chi
聪 聰 cong1 chung
翠 = cui4 chui
存 = cun2 chuen
宝 寶 bao3 po
邦 = bang1 pong
保 = bao3 po
碧 = bi4 pik
必 = bi4 pit
冰 = bing1 bing
兵 = bing1 bing
炳 = bing3 bing
伯 = bo2 pak
步 = bu4 po
紫 = zi3 chi
梓 = zi3 tsz
姿 = zi1 chi
兆 = zhao4 siu
昭 = zhao1 chiu
哲 = zhe2 chit
真 = zhen1 chun
镇 鎮 zhen4 chun
政 = zheng4 ching
之 = zhi1 chi
治 = zhi4 chi
舟 = zhou1 chau
竹 = zhu2 chuk
卓 = zhuo2 cheuk
壮 壯 zhuang4 chong
祖 = zu3 cho
增 = zeng1 tsang
枝 = zhi1 chi
`;

/**
 * Spellings of the old Chinese post office and of the passports before pinyin, by character: they tell
 * apart two sounds that pinyin has since merged (京 King, 清 Tsing).
 */
export const postal = `
张=Chang 陈=Chen 朱=Chu 周=Chow 郑=Cheng 赵=Chao 曾=Tseng 邹=Tsow 蔡=Tsai 曹=Tsao 崔=Tsui 宋=Soong
孙=Sun 黄=Hwang 郭=Kwo 高=Kao 龚=Kung 孔=Kung 董=Tung 邓=Teng 唐=Tang 杜=Tu 段=Tuan 丁=Ting 白=Pai
彭=Peng 江=Kiang 姜=Kiang 蒋=Tsiang 贾=Kia 钱=Tsien 秦=Tsin 齐=Tsi 祁=Ki 谢=Sieh 徐=Hsu 许=Hsu
夏=Hsia 萧=Siao 熊=Hsiung 薛=Sueh 邱=Kiu 顾=Ku 林=Lin 刘=Liu 杨=Yang 王=Wang 吴=Woo 何=Ho 罗=Lo
田=Tien 沈=Shen 任=Jen 石=Shih 史=Shih 葛=Koh 戴=Tai 龙=Lung 梁=Liang 胡=Hu 马=Ma 李=Li 韩=Han
京=king 景=king 敬=king 晶=tsing 靖=tsing 静=tsing 清=tsing 青=tsing 晴=tsing 庆=king 卿=king
建=kien 健=kien 坚=kien 剑=kien 杰=kieh 洁=kieh 捷=tsieh 吉=ki 基=ki 季=ki 继=ki 君=kun 军=kun
钧=kun 均=kun 俊=tsun 晋=tsin 进=tsin 锦=kin 金=kin 瑾=kin 琴=kin 勤=kin 芹=kin 钦=kin 强=kiang
江=kiang 乔=kiao 巧=kiao 秀=siu 雪=sueh 学=hsueh 心=sin 新=sin 信=sin 欣=hin 星=sing 祥=siang
翔=siang 湘=siang 香=hiang 仙=sien 先=sien 贤=hien 子=tze 紫=tze 志=chih 智=chih 之=chih 芝=chih
泽=tseh 宗=tsung 忠=chung 德=teh 国=kwo 光=kwang 广=kwang 贵=kwei 桂=kwei 华=hwa 辉=hwei 惠=hwei
慧=hwei 怀=hwai 欢=hwan 焕=hwan 荣=yung 仁=jen 瑞=jui 锐=jui 龙=lung 东=tung 冬=tung 松=sung
红=hung 宏=hung 洪=hung 鸿=hung 才=tsai 灿=tsan 聪=tsung 翠=tsui 祖=tsu 宝=pao 保=pao 邦=pang
炳=ping 兵=ping 冰=ping 伯=peh 博=poh 波=po 北=peh 碧=pi 道=tao 登=teng 定=ting 鼎=ting 丹=tan
敦=tun 大=ta 达=ta 迪=ti 栋=tung 天=tien 千=tsien 谦=kien 倩=tsien 奇=ki 琪=ki 祺=ki 棋=ki 旭=hsu
熙=hsi 希=hsi 喜=hsi 溪=ki 雄=hsiung 坤=kwun 权=chuan 全=tsuan 泉=tsuan 义=yi 世=shih 时=shih
诗=shih 铁=tieh 思=sze 文=wen 明=ming 平=ping 英=ying 海=hai 山=shan 林=lin 华=hwa 民=min 安=an
春=chun 秋=tsiu 昌=chang 成=cheng 诚=cheng 正=cheng 政=cheng 振=chen 震=chen 镇=chen 真=chen 贞=chen
`;

/** Pen names that nothing leads to but the record. */
export const penNames = `
Gu Zhou 孤舟
Lao Du 老渡
Ye Xingren 夜行人
Leng Shi 冷石
Tie Bi 铁笔
Huangyuan Lang 荒原狼
Yi Wei 一苇
Ah Chi 阿迟
Da Mo 大漠
Ting Yu 听雨
Mu Ji 木屐
Sanyecao 三叶草
Xi Chuang 西窗
Wan Zhong 晚钟
Ban Shan 半山
Bei An 北岸
Bu Ping 不平
Ku Zhu 苦竹
Cao Gen 草根
Feng Zheng 风筝
Lao Qiang 老枪
Mai Ke 麦客
Nan Qiang 南墙
Mu Yang 牧羊
Qing Shan 青衫
Shi Jiang 石匠
Shui Shou 水手
Tian Wen 天问
Wu Peng 乌篷
Wumingshi 无名氏
Xiao Shanban 小舢板
Xun Du 寻渡
Yangshugou 杨树沟
Yuan Fan 远帆
Suo Yi 蓑衣
Shi Huang 拾荒
Daocaoren 稻草人
Deng Xin 灯芯
Gu Yue 古月
Wa Li 瓦砾
Qiu Chan 秋蝉
Xue Ni 雪泥
Dumuqiao 独木桥
Tie Gu 铁骨
Hei Mayi 黑蚂蚁
`;
