/**
 * Given names that are met often, folded, of many languages: where a run of capitalized words begins with one
 * it is more likely a person than an office. A list helps only; names outside of it need other evidence.
 * Words that are also common words of English (will, mark, may) are left out.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `
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
`
    .split(/\s+/u)
    .filter(Boolean),
);
