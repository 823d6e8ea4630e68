const wordsIn = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

/** Those of the names below that are of Europe’s languages: what stands behind one is most often a family name. */
export const europeanGivenNames: ReadonlySet<string> = new Set(
  wordsIn(`
aaron abigail adam adrian agnes alan albert alexander alexandra alexei alexey alfred alice alison amanda amy ana
anastasia anders andre andrea andreas andrei andrew andrey andrzej angela anita ann anna anne annette anthony
anton antonio arthur barbara benjamin bernard bernd beth betty bjorn boris brenda brian bruce carl carla carlos
carmen carol caroline catherine cecilia charles charlotte chris christian christina christine christoph
christophe christopher claire claudia claus colin cristina cynthia daniel daniela david deborah denis dennis
diana diego dieter dmitri dmitry dolores donald dorothy douglas edith edward eileen elena eleanor elisa
elisabeth elizabeth ellen emily emma eric erich erik erika ernst eugene eva evelyn felix fernando florence frances
francesca francesco francis francisco francois frederic frederik friedrich gabriel gabriela george georges georg gerald
gerard gerhard giovanni giulia giuseppe gloria gonzalo gordon graham greta guillaume gunter gustav hannah hans harold
harriet heather heinrich helen helena helga henri henrik henry herbert hillary hugo ian igor ilya ines ingrid irena irene irina
isabel isabelle ivan jack jacob jacqueline jacques james jan jane janet jason javier jean jeff jeffrey jennifer jens
jerome jessica joan joanna joao joe john jonathan jorge jose josef joseph joshua juan judith julia julian julie karel karen
karin karl kate katharina katherine kathleen kathryn katja keith kelley kenneth kevin klaus konstantin kristina kurt larry
laszlo laura laurent lawrence leo leonardo leonid linda lisa lorenzo louis louise lucia lucie luis luisa lukas lydia magdalena manuel marcel
marco marek margaret maria marie marina mario marta martha martin mary mateo mathilde matteo matthew maurice max mercedes
michael michel michelle miguel mikhail milan mohamed monica monika nadezhda nadia natalia natalie natasha nelson
nicholas nicola nicolas nicole nikita nikolai nikolay nils nina nora olga oliver olivier oscar oleg otto pablo pamela patricia patrick
paul paula paulo pavel pedro penelope perry peter petr petra philip philippe pierre piotr rachel rafael raul raymond rebecca renate
renee ricardo richard robert roberto roger roland ronald rosa rosemary rupert ruth samantha samuel sandra sara sarah scott sean sebastian
serge sergei sergey sergio sharon sheila sigrid simon simone sofia sonia sophia sophie stanislav stefan stephanie stephen steve steven
stuart susan susanne sven svetlana sylvia tamara tanya tatiana teresa theodore theresa thomas tim timothy tomas tony ulrich ursula valentina
valeria vanessa vera veronica victor victoria viktor vincent viola virginia vitaly vladimir walter wanda wendy werner wilhelm william wolfgang
xavier yana yelena yevgeny yolanda yulia yuri yves zoe
`),
);

/**
 * Given names that are met often, folded, of many languages: where a run of capitalized words begins with one
 * it is more likely a person than an office. A list helps only; names outside of it need other evidence.
 * Words that are also common words of English (will, mark, may) are left out.
 */
export const givenNames: ReadonlySet<string> = new Set([
  ...europeanGivenNames,
  ...wordsIn(`
abbas abdallah abdel abdelaziz abdelhakim abdirahman abdou abdoulaye abdul abdulaziz abdullah abdullahi abdulrahman abdulhadi abu adel ahmad ahmed aisha akbar ali alaa amal amina amir
amr anwar arash asma ayesha ayman aziz azza bahar bahram basma bilal dawit dina ebrahim eman emad esraa eskinder fadi faisal farah farhad fariba farid farida farzad
fatema fatima fatma ghada habib hadi hala hamid hamza hanan hasan hassan hatem hicham hind hisham hoda hossam hosni hossein huda hussain hussein ibrahim
idris iman imran ismail issa jafar jalal jamal jamila kamal kareem karim kaveh khaled khalid khalil layla leila lina loujain mahdi
mahmoud mahnaz mahsa majid malik mansour mariam maryam masoud massoud mehdi mina mohammad mohammed mona morteza mostafa mourad muhammad muna
murad mustafa nabeel nabil nada nader naji narges nasrin nasser nazanin nezar niloufar nizar noor nour omar omid osama parisa rached rana rania
rashid raif razan reem reza riad rima roya saad sadegh saeed sahar said saleh salem salim salma salwa sami samir samira sana sanaa
sara sayed shahla sharif shirin siamak soheila sohrab suad suleiman taha tahir tarek tariq waleed walid wafa yahya yasmin yasser yousef youssef yusuf
zahra zainab zaki zeinab zeynab
abdukerim abduweli ablikim adil alim arzu ayse ayshe bekir burak can canan cem dilshat dilnur dogu ekrem elif emre enver erdal ercan esra fatih gulbahar gulchehra gulmira gulnar gulnur hakan halmurat
hatice huseyin ilham ilshat kadir kamile kemal kurban leyla mehmet memet mehriban merve mihray murat mutellip nejat nigar nurmuhemmet omer osman oya ozgur patigul perhat qelbinur
rahile rebiya reyhan rishat rustam selahattin sevda shohret tahir tohti tursun tursunay turgun yalkun yalqun yasin zeynep zulfiya zumrat
choekyi choephel norzin palmo lhadrol rinzen lhamo gonpo konchok woeser nyima rabten rigzin jinpa tenpa dawa dhondup dolma dondrup dorje gedun gendun gyaltsen gyatso jamyang jampa kelsang khenpo kunchok lhamo lobsang lobzang losang namgyal ngawang norbu palden pema
penpa phuntsok rinchen rinzin samdrup sangay sonam tashi tenzin thubten thupten topden topgyal trulku tsering tseten tsewang tsultrim tulku wangchuk wangdu yeshe yeshi
amit amrita anand anil anita aruna arun ashok deepa gautam indira kavita krishna lakshmi manoj meena mohan nandini neha pooja priya rahul raj rajesh ram ravi rohan sanjay
shalini shreya sita sudha sunil sunita suresh usha vijay vikram varavara
aung daw htet khin kyaw moe myint naing nay phyo soe suu thet thein thiri wai win zaw zin
abebe bekele chinedu chioma desmond emeka eskinder getachew kofi kwame kwesi lindiwe mulugeta musa ngozi nkosi nomsa obinna olu
oluwaseun sipho thabo tesfaye themba thandi wanjiku yaw yemane zodwa
agung ahmad budi dewi joko siti sri wayan andi rizal benigno corazon leila
akiko haruki hiroshi kenji keiko masako sakura takashi yoko yuki
dmytro kateryna ihor oksana oleksandr olena taras volodymyr vasyl yaroslav ales maryia siarhei viasna zmicer
bence gergely gyorgy istvan janos laszlo zoltan zsofia
ales bojan dragan goran ivana jovan milena milos nenad vesna zoran
meseret tigist alemayehu tadesse hailu haile girma solomon yosief yonas tesfamariam tekle mehari mebrahtu habtom senait selam hiwot almaz berhane birhane kidane kidist mulu
worku zerihun teshome temesgen tewodros fikru gebre mekonnen mesfin dereje aster azeb biniam filmon fitsum ghirmay isaias petros paulos semere yohannes tsegaye tsehay mengistu negash
kwaku kwabena kojo akosua abena adwoa efua akua kweku yaa nii kofi afia ebo
rogelio reynaldo rodrigo merlyn marites dodong emmanuel carmela rosario lourdes bayani danilo ernesto edgardo eduardo renato romeo rolando rommel jaime gloria imelda teofilo teodoro honorata ramon
thanakrit pimchanok somsak somchai anchalee arnon parit panusaya panupong jatupat netiwit chaiwat prachak nattawut siriporn wanchalearm kanya malee niran pornchai prasert sunisa thanapon thitipong
waraporn wichai kittipong apinya chanida natthaphon napat kritsada supaporn surachai surasak sombat sutthida pannika piyabutr
houshang hooshang bijan behrouz behnam cyrus dariush davoud esmail esmaeil fereydoun fatemeh golrokh hamed homayoun iraj jahangir keyvan kamran kianoush ladan mansoureh manouchehr maziar mehran mohsen nahid
nasim navid parviz pouya ramin reyhaneh saeid sasan sepideh shapour shohreh siavash sina soraya toomaj vahid yalda zohreh
ahmet asli aysel berat betul bulent cemal cihan deniz derya dilek ebru eren erol ertugrul faruk ferhat figen filiz fusun gulay gultan guler gulten gunes halil haluk ilker ismet kerem koray levent mahir
muzaffer nazli necati nedim neslihan nilufer nuray nuriye orhan ozlem pelin pinar recep sabahattin sebnem selim selin semih serdar serkan sevgi sibel suleyman sukru tarik tuba tugce tuncay turhan ugur umit umut
vedat yavuz yilmaz zafer zehra
agus bambang dedi dian eko ferdi hendra indra iwan rini slamet sutrisno susilo teguh wahyu yuliana yanto yuni fitri lestari haris robertus ratna surya arif rina
maksat serik bakhyt bakhytzhan askar aigul ainur aidos almas alua amangeldy arman asel azamat bolat daniyar dulat erlan galym gulnara kairat kanat marat nurlan nursultan rustem sanzhar timur temur temirlan
yerlan zhanar zhanna zhanbolat muratbek akmal aziza bobur dilorom feruza jamshid nargiza otabek shavkat sherzod ulugbek umida bakhtiyor salimjon
davit besik tornike giorgi roin ketevan eka zaza irma irakli mamuka nika nino tamar vakhtang levan lasha zurab shalva otar gocha mzia salome sopo teona tinatin
armen aram anahit arpine ashot gagik garik gevorg hayk hrant karine lusine nikol ruben sargis siranush tigran vahan vardan
elchin elnur emin fuad gunel ilgar intigam khadija nijat orkhan rasul rufat samad sevinj tofig vugar ulvi
stepan halyna roman bohdan larysa lyudmyla maksym mykhailo mykola mykyta nadiya orest petro ruslan serhii serhiy svitlana tetiana vitalii yurii yevhen
uladzimir raman ihar aliaksandr andrei mikola volha katsiaryna nasta viktar dzmitry yauhen
rigoberto adalberto petrona efrain gilberto gonzalo guillermo hector ignacio isidro julio leonel lidia lorena luz marcela nestor noe octavio ramiro rene rodolfo salvador santiago saul silvia soledad vicente
shafiul nurul rowshan mahmudur shahidul mizanur rezaul kamrul saiful anisur habibur mahfuz rafiqul shamsul taslima
muzamil mubarak amna amjad mutasim germain hortense radek jitka bohumil miroslav vaclav zdenek jiri jaroslav ladislav frantisek sokha sophal khin thura kyi
lilit baris burcu caner fidan hasret ilkay meltem nagehan onur sedat tolga yigit mahsa nika kian arman babak farzaneh hengameh javad kazem laleh masih mahmood nazila parvin pegah ruhollah shaparak zeynab
yasmin salma rahaf manal raed mohanad ghassan ziad walaa hessa turki bandar saud nasser moza khadija nahla sabah imad wael ihab
amare ashenafi belay dagmawi demeke eyob gebeyehu genet hanna henok kebede lidet lemma mekdes mulatu rahel robel samrawit sisay tariku tesfalem wubshet yared zelalem zewdu natnael
kwadwo kwasi akwasi ekow adjoa araba mawuli selorm edem sena yayra elikem
jomar jovito ariel arnel benjie dennis edwin ferdie jerwin jhun joven leandro liza maricel marvin melchor nelia nenita noel oscar randy reina rey rowena ruel teresita virgilio wilma zaldy zenaida
aree boonsong chalerm decha jintana kamol krit manop mongkol nareerat nopparat pattama phairoj rung sakda sawitri somboon somying sukanya tanawat udom veerachai wanida yuthana
`),
]);
