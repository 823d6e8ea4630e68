// Mongolian, Kazakh, Kyrgyz and Uzbek names: as often printed, in Cyrillic, other spellings in use; a
// “+” marks given names of women, whose family names end otherwise.

export const mongolian = `
Altantsetseg Алтанцэцэг Altancecek
Amarjargal Амаржаргал Amarzhargal
Bataar Батаар Baatar
Batbayar Батбаяр Batbaiar
Bayarmaa Баярмаа Bayarma
Bolormaa Болормаа Bolorma
Chuluun Чулуун Chuluu
Davaajav Даваажав Davajav
Dulmaa Дулмаа Dulma
Enkhjargal Энхжаргал Enhjargal
Enkhtuya Энхтуяа Enhtuya
Erdenebat Эрдэнэбат Erdembat
Ganbold Ганболд Ganbolt
Gerelmaa Гэрэлмаа Gerelma
Khulan Хулан Hulan
Munkhbat Мөнхбат Mönkhbat,Monkhbat
Narantuya Нарантуяа Narantuyaa
Nergui Нэргүй Nergüi
Oyuunchimeg Оюунчимэг Oyunchimeg
Sarangerel Сарангэрэл Sarangherel
Sukhbold Сүхболд Sükhbold,Suhbold
Tsend Цэнд Cend
Tsogtbaatar Цогтбаатар Tsogtbatar
Tumurkhuyag Төмөрхуяг Tömörkhuyag
Uranchimeg Уранчимэг Oranchimeg
Zorigt Зоригт Dzorigt
`;

export const kazakh = `
Aibek Айбек Aybek
+Aigerim Айгерім Aygerim
Almas Алмас Almaz
Askhat Асхат Ashat,Askat
Bauyrzhan Бауыржан Baurzhan,Bauyrjan
+Botagoz Ботагөз Botagöz
Daulet Дәулет Dauilet,Dawlet
+Dinara Динара Dinarra
Erbolat Ерболат Yerbolat
+Gulzhan Гүлжан Gulzhang,Güljan
Kairat Қайрат Qairat,Kayrat
Kanat Қанат Qanat
+Maral Марал Marral
Nurlan Нұрлан Nurlang
Orynbek Орынбек Orinbek
+Raushan Раушан Rawshan
+Saule Сәуле Sawle
Serikzhan Серікжан Serikjan
Tursynbek Тұрсынбек Tursinbek
+Zhanar Жанар Janar
+Zhazira Жазира Jazira
Zhenis Жеңіс Jengis
`;

export const kazakhFamilies = `
Abenov Әбенов Abenof
Akhmetzhanov Ахметжанов Ahmetjanov
Baibolatuly Байболатұлы Baybolatuli
Dosmukhamedov Досмұхамедов Dosmuhamedov
Esenbekov Есенбеков Yesenbekov
Iskakov Ысқақов Yskakov
Kassymkhan Қасымхан Kasymkhan
Kozhakhmet Қожахмет Kojahmet
Muratuly Мұратұлы Muratuli
Nurpeisov Нұрпейісов Nurpeissov
Sarsenbai Сәрсенбай Sarsenbay
Tokhtarbek Тохтарбек Tohtarbek
Zhumabai Жұмабай Jumabay
`;

export const kyrgyz = `
+Baktygul Бактыгүл Baktigul
+Cholpon Чолпон Jolpon
+Elmira Эльмира Almira
Kubat Кубат Qubat
+Meerim Мээрим Merim
Temirlan Темирлан Temerlan
`;

export const kyrgyzFamilies = `
Abdyldaev Абдылдаев Abdildaev
Asanaliev Асаналиев Asanaliyev
Beishenov Бейшенов Beyshenov
Karabekov Карабеков Karabekof
`;

export const uzbek = `
+Aziza Азиза Asiza
+Dilfuza Дилфуза Dilfuzah
Farrukh Фаррух Farruh
+Gulchehra Гулчеҳра Gulchekhra
Jasur Жасур Zhasur
+Nodira Нодира Nadira
Otabek Отабек Atabek
Rustam Рустам Rustem
Sherzod Шерзод Sherzad
+Umida Умида Omida
`;

export const uzbekFamilies = `
Gʻaniyev Ғаниев Ganiev,G’aniyev
Ismoilov Исмоилов Ismailov
Joʻrayev Жўраев Jurayev,Zhuraev
Mirzakarimov Мирзакаримов Mirzakarimof
Qodirov Қодиров Kadyrov,Kodirov
Rakhmonov Раҳмонов Rahmonov
Toʻxtasinov Тўхтасинов Tukhtasinov
Yoʻldoshev Йўлдошев Yuldashev
`;
