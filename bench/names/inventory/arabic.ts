// Arabic and Persian names: as often printed (_ for a space), in Arabic script, other spellings in use.

export const arabic = `
Mohammed محمد Muhammad,Mohamed,Mohamad,Mohammad
Ahmad أحمد Ahmed
Abdullah عبد_الله Abdallah,Abdulla
Abdulrahman عبد_الرحمن Abd_al-Rahman,Abdelrahman,Abdurrahman
Khalid خالد Khaled
Yusuf يوسف Youssef,Yousef
Ibrahim إبراهيم Ebrahim
Hussein حسين Husayn,Hussain
Hassan حسن Hasan
Omar عمر Umar
Mahmoud محمود Mahmud
Mustafa مصطفى Mostafa,Moustafa
Saeed سعيد Said
Nasser ناصر Nasir,Naser
Layla ليلى Leila,Laila
Fatima فاطمة Fatimah,Fatma
Aisha عائشة Aysha,Ayesha
Zaynab زينب Zainab,Zeinab
Maryam مريم Mariam
Nour نور Noor
Salma سلمى Selma
Huda هدى Hoda
Karim كريم Kareem
Rashid رشيد Rasheed
Jamal جمال Gamal
Samir سمير Sameer
Tariq طارق Tarek,Tarik
Walid وليد Waleed
Faisal فيصل Faysal
Hamza حمزة Hamzah
Hisham هشام Hesham
Adnan عدنان Adnane
Ghassan غسان Ghasan
Marwan مروان Marouan
Suad سعاد Souad
Nawal نوال Nawwal
`;

export const arabicFamilies = `
al-Khatib الخطيب Al_Khateeb,Khatib
al-Hashimi الهاشمي Al_Hashemi,Hashimi
al-Najjar النجار el-Naggar,Najjar
el-Masri المصري al-Masry,Masri
Haddad حداد Hadad
Al_Zahrani الزهراني Alzahrani,Zahrani
Al-Qahtani القحطاني Al_Kahtani,Qahtani
al-Shammari الشمري Al_Shamari,Shammari
Khoury خوري Khouri,Koury
Mansour منصور Mansur
Darwish درويش Darwich
al-Tamimi التميمي Altamimi,Tamimi
Al_Dosari الدوسري Al-Dossari,Dosari
Salameh سلامة Salama
Bouazza بوعزة Buazza
Benali بن_علي Ben_Ali
el-Fassi الفاسي al-Fasi,Fassi
Zidane زيدان Zidan
Kassem قاسم Qasim,Qassem
al-Sabbagh الصباغ Al_Sabagh,Sabbagh
Barakat بركات Baraket
Al-Ghamdi الغامدي Al_Gamdi,Ghamdi
Shaheen شاهين Shahin
al-Obaidi العبيدي Al-Ubaidi,Obaidi
Abu_Zayd أبو_زيد Abuzeid,Abou_Zeid
`;

export const persian = `
Mehdi مهدی Mahdi
Reza رضا Riza
Nasrin نسرین Nasreen
Shirin شیرین Shireen
Narges نرگس Nargess
Behrouz بهروز Behruz
Farhad فرهاد Ferhad
Golnar گلنار Gulnar
Hamid حمید Hameed
Jafar جعفر Jaafar
Kaveh کاوه Kave
Laleh لاله Lale
Majid مجید Majeed
Parvin پروین Parveen
Saeed سعید Said
Siamak سیامک Siyamak
Soheil سهیل Sohail
Zahra زهرا Zehra
Omid امید Omeed
Esmail اسماعیل Ismail
`;

export const persianFamilies = `
Hosseini حسینی Husseini,Hoseini
Karimi کریمی Kareemi
Rahimi رحیمی Raheemi
Tavakoli توکلی Tavakkoli
Ghasemi قاسمی Qasemi
Khosravi خسروی Khosrawi
Jafari جعفری Jaafari
Yazdani یزدانی Yazdany
Farahani فراهانی Farahany
Shirazi شیرازی Shirazy
Moradi مرادی Muradi
Bahrami بهرامی Behrami
Rostami رستمی Rustami
Ahmadzadeh احمدزاده Ahmadzade
Ebrahimi ابراهیمی Ibrahimi
Kashani کاشانی Kashany
Daneshvar دانشور Daneshwar
Golshahi گلشاهی Gulshahi
`;
