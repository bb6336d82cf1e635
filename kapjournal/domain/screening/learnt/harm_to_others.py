"""The weights, in tenths, of what is worded like harm to others.

Learnt from the tuning parts of tests/data/screening and from ordinary sentences.

Written by `python -m tests.benchmarks.train_screen`; not edited by hand.
"""

BIAS = -10.032
LINE = 0.31
WEIGHTS = """
57 @141
55 matarlo
53 a mi,him
48 al,le
44 my
43 empuje,kill
42 getting
41 @141 my,him i
40 my @373
39 matar,will
38 @289,lad,vuelve
37 he,no @116
36 @108
34 . going,hurt,i have,nose
33 @43,a matar,con,di con,his,is in,lo
32 @114 con,@156 dead,@172,@247 my,casi,cuchillo,envenenar,hacerle,le voy,quemar,who,y ya
31 five,have @324,landlord,matar a,tengo,y no
30 @147 @234,@336 @0,@55,finish,no estaba,poisoning,someone,something
29 @156 and,@75,a @43,a @73,a un,and @156,anoche,boss,es para,quiero,swear,vuelve a,would do
28 @122 @44,@158,@159,@44,@47,a alguien,lo @366,no es,pushed,pushed my,voy a
27 @156,a,dejo,ell @108,ell adentro,feel,mi socio,no se,planning,salga,socio,teeth
26 . five,adentro,baje,cargada,con que,cuello,me @133,yesterday
25 . @225,. want,@222 in,a ese,a knife,del,food,hurt somebody,outside,pagar,se cayo,she is,stabbing,thinking
25 vuelvo,y que
24 @194 @21,@336,@336 como,@366 a,@47 al,@75 el,and i,cabeza al,empuje a,golpee,how i,it again,kill @156
24 kill my,manana vuelvo,not a,se,she will,that,to @141,would,y si,ya
23 . al,. got,@227,@256 como,@285 de,@337,about,encima a,ese,ex,flatmate,got,her,me lo,my flatmate,road
23 se @58,shoot,stab him,tae,time,to @147,to hurt,want
22 . @336,@141 @234,@147 @249,@150,@156 in,@249,@284,@288 @156,@324,@331,@333 @9,@6,again,calladito,dead and
22 decir,encima,friday,hurt people,if,it @21,le @366,les @367,les quiero,ma @192,matarle,me late,mi,mi @233
22 mi companero,my boss,veci
21 . @367,. been,@101,@144,@169 he,@21,@233,@288,@73,apunalo,apunalo a,at,chumado,cuando se,donde,guy
21 have the,her and,i pushed,last night,lo @93,looking,mato,me @333,otra,outside the,quemar la
20 . @141,. @247,. @296,. hit,. le,@113,@161,@181,@215 a,@255 es,@267,@373,@98 @179,agarre,al que,burn
20 companero de,corriendo,de @285,de mi,el machete,en el,going,got the,hit my,honestly,kill him,list,machete
20 mi plan,muerto,para la,pegue a,plan es,sister will,tire,to his,uncle
19 . @105,. pienso,@156 @208,@156 @37,@156 i,@192 will,@208,@208 me,@216 on,@225 @339,@243,@43 la,a @80
19 alguien,and she,begun,broke,do it,embarazada,full,hard,have begun,hizo,holding,in @170,in law,kill the
19 la @158,lo @215,lo mato,ma,me pare,mi @255,misa y,my brother,next time,noise,not be,parked,parks,sister
19 solo,somebody,threw,to me,un @73,un cuchillo,veneno,was not,when he,y quiero
18 . beans,. empuje,. les,. rain,@101 that,@104 en,@108 the,@111 de,@113 @213,@114 that,@122,@129 del
18 @156 @213,@164,@208 i,@225,@234,@267 con,@268 @354,@296,@359,@373 in,agarrar,agarre del,am,are up,bat
18 beans,beans are,burn that,clavo,con un,dan @111,dan ganas,de ella,dead,del @45,del cuello,due
18 due thursday,el @86,el fierro,el suelo,fierro,ganas de,how,hoy en,i @247,keep,la,lad in,lastimar
18 lastimar a,law,le @116,le clavo,le meti,let go,manager,mande,me dan,meti un,my @192,no me,on saturday,owt
18 para las,pienso,por @133,que me,rain due,round,round his,sentada,ser yo,skull,spade,spoons,stab,tengo la
18 the @296,tipo en,to @247,waiting,will kill,y @367
17 . @194,. @268,. let,. manana,@113 @366,@141 a,@156 @51,@167 @156,@172 in,@192 y,@206,@227 me,@233 de,@255
17 @324 @113,@354 @342,@36 un,@361 quien,@362,@369 hirviendo,agua hirviendo,bate,been @225,been following
17 boyfriends,camioneta,del @37,direccion,dos no,el @73,el cuchillo,escopeta,fella,hable,hirviendo,hoy le,i
17 juro,killed my,la @29,la camioneta,la escopeta,las @270,las ratas,lo voy,meti,mi suegra,my @159,not care
17 on @342,pare,pistola,planeo,planeo como,profesores,quebre,ratas,sali,sigue,something in,still,suegra
17 throat,under the,until he,voy,what
16 . thinking,@114,@141 @156,@146 not,@169 @227,@216,@232,@247 @156,@249 who,@28 @146,@29,@6 a,@75 @156
16 a tocar,and @141,blood,brother,brothers,cayo,con ell,con una,dan,de @113,el @207,el metro,escalera
16 esperar,following,gets,ground and,her into,know his,la @243,la @366,la escalera,la mano,las manos,le @283
16 le @340,le tire,me baje,mi @36,mi ex,missed,my roommate,n,no llega,no va,not @52,not miss,not talking
16 now not,para el,plan,quedo con,regrese,sale,se que,se quede,see,she,shoved,shows,si mi,tea,the,to @101
16 to burn,tocar,un @104,un tipo,una @363,una botella,upstairs,y hoy
15 . not,. si,. starting,@113 @125,@113 arrangements,@114 an,@116 las,@146 @362,@156 de,@156 lo,@159 de
15 @213 @9,@224 @163,@240,@247,@26,@340,@342,@367 @156,@367 revenge,@48 de,@73 for,a lad,a patient,acid
15 al @159,am going,anger,at the,botella,cafe de,casa del,claro,comes back,companero,cuando @21,cumplo
15 deciding which,despida,down with,el,el @37,el tanque,ella me,esperare,exactamente,familia y,flatmates
15 funcionaria,got it,hacerle dano,he @114,he went,he will,him dead,house with,housemates,hurt my,i @337
15 i @43,i broke,i threw,is @87,is finished,is needed,its him,joking,knife,knife for,la cara,la casa
15 las @128,llega a,lo @144,loaded,manana,manos,mato a,mi @228,mi nino,misa,my housemates,my missus,no @68
15 not @161,not @187,not joking,old,perro,purchased,que @336,que mi,quedo,rain,revenge,se @215,se @361
15 se muera,sigue aqui,smashed,stand there,su familia,sube,tengo un,the union,there to,to finish,to make
15 toma,uncle is,y,yo @311,yo cumplo
14 . @114,. @116,. @120,. @172,. @256,. belted,. part,. planeo,. sigue,. tengo,@114 @270,@116 @274,@131 he
14 @133 los,@133 so,@146 en,@146 the,@147 my,@170,@19 she,@193,@21 i,@22 y,@240 is,@249 from,@270,@272
14 @289 @114,@31 this,@324 @342,@328 there,@329,@339 un,@356 @218,@366 @272,@366 he,@367,@43 my,@51 para
14 @55 @19,@55 @232,@73 @356,a @172,a @46,a buscar,accounts,actual,alive,are @114,arrangements,at him,belted
14 bench,broke my,buscar,caer,caliente,care,co,cuando,debe,deciding,did this,ella,exs @169,exs new,fight
14 food and,going over,hace rato,hall,hard he,house,house down,husband in,i @141,i @328,i almost,i go
14 i stand,is @224,is gone,jueves,killing my,la @128,la salida,land,lately,managers,manos en,me wants
14 mi @329,mi @373,mi perro,muera,mujer de,my neighbors,my son,not @126,not @98,not feel,now the,para cuando
14 pay,pelo,primero,que @354,que sepa,salida,sepa,ser,si @21,sido,sleep,sleep and,solo lo,soltarlo,starting
14 supe,supervisor,talking to,tanque,the @172,the @27,the bench,the managers,the stairs,this to,til he,tipo
14 turning,un @342,union,vecino,vende,warehouse,went red,will @316,will @337,will throw,will understand
14 with the,would be,ya @126,ya hable
13 . @362,@116 the,@120 of,@123 @339,@14 @249,@144 al,@147,@156 @123,@163 lo,@164 @336,@167 @371,@175 @114
13 @19 and,@192 @36,@213 con,@215,@218 i,@249 @0,@269 and,@292 @289,@329 no,@334 a,@337 the,@339 he
13 @367 verlo,@379 @87,@51 y,@55 del,@80 and,@87 i,@98,a @128,a @164,a ir,about killing,almost,am @300
13 am looking,and @169,and @182,ando,beat the,boiling,bought,cuarto,de estas,did it,eche,el @48,el cafe
13 el que,ganas,gasolina,go in,going tomorrow,gone,gone to,gun,gusto,guys,gym times,have @41,have bought
13 his gym,hora,i @362,i know,in @339,in time,is @187,is @232,know,know where,la @292,la @47,la cabeza
13 le @43,le pegue,llega,lo va,los que,make her,man who,mano,mi @31,monday,muerto y,my @240,my boyfriend
13 my ex,my hands,my stepdad,name,no @242,no @74,no sale,not @93,not mine,of me,on that,part of,pegue,podria
13 prepared,put,que @254,quiero verlo,route,se con,sleeps,so @131,so hard,stairs,stand,stepdad,suelo,talking
13 te juro,the bathroom,the gun,this @379,this year,threw the,throw,tour,truck,una @122,una pistola
13 understand,uno de,up that,which,wifes,y lo,ya se
12 . @324,. bit,. compre,. next,. uno,@105 @223,@105 @249,@113 the,@114 @114,@116 it,@126 con,@129,@156 @228
12 @156 @232,@163 with,@169 @376,@224 for,@225 @146,@255 to,@266 de,@27,@283,@311,@324 @300,@339 con,@342 my
12 @348 of,@366 in,@371 he,@371 they,@373 @169,@373 de,@376 @362,@46,@48,@55 with,@80,a @161,a @366,a joke
12 a que,alcalde,and @227,and tonight,are getting,at my,aw,bad,barranco,bathroom,beat,been @336
12 been thinking,boyfriend,cara,cousin,de que,dejar,del @25,del banco,did,during,es sencillo,escogi,exs
12 fainted,five minutes,for the,hace,hago,have started,he @116,he @313,head,hers,home from,hopefully,i @366
12 i swear,imagino,is @133,is ok,is what,it @179,it like,it would,juro que,la @55,la @93,la carcel,late
12 laughed at,le @114,le di,les,lo tengo,los dos,mama y,mano de,mans,mate,me @243,me paso,mi @81,my @36
12 my @55,my cousin,my exs,need for,neighbors,no @6,not leave,nurse,oficina y,on @156,on monday,only waiting
12 parking,part,patient,que salga,quiero ser,rompi,roommate,sala de,sangre,saturday,scared,scared i,scary
12 se donde,sencillo,ser @362,she @232,she fell,something for,te @133,that did,the kettle,the truck
12 their house,this @114,three of,to beat,touched,venganza,verlo,vive,where he,where they,will not,y tengo
12 ya @114
11 . casi,. still,. three,@113 @105,@113 @234,@114 on,@114 there,@128 de,@133 lo,@141 @114,@156 @233,@156 or
11 @184 la,@192 @216,@192 @342,@199 @131,@202 @145,@222 for,@227 lo,@233 y,@234 did,@269 el,@289 @9,@328
11 @342 que,@354,@359 la,@376,@51,@55 from,@9 at,a @340,a list,agua,aguanto,all at,am @114,am @208
11 an appointment,are @113,bag,be @100,be found,by me,carcel,casa con,coger el,control,da miedo,darle
11 de @164,de esa,de hacerlo,decir que,deja,do @156,down,during the,fallo,feel like,finish it,finished
11 for when,from @297,from school,hable con,hammer,have an,have any,he comes,he is,him in,hoy,i @167,i keep
11 it @65,jefe,killed,la @18,la @19,la @36,la sala,la voy,less,looking at,looking up,los @156,los de,me @266
11 me mate,me robo,media hora,metio,metro,mi novia,mine,muerta y,nada de,no @165,no children,noche lo
11 not @174,not @320,not done,of us,pal,pensando,pense,poquito,por @175,por delante,por donde,proper,put my
11 putting,que @116,que @145,que @234,que hizo,que hora,que nadie,quiera,red,robo,robo la,sala,salga de
11 se @267,service,si,slapped,solte,stop thinking,the @371,the @69,the hospital,them all,then he,they @376
11 thinking of,this morning,to run,to shoot,vale la,what he,what is,whole,y los
10 . @255,. @284,. @348,. @75,. @98,. came,. have,. were,. whoever,. will,@0 @215,@105 @182,@113 @362
10 @114 @371,@114 he,@130 at,@133 que,@156 @115,@156 fue,@163 @144,@169 @156,@191 me,@192 @116,@196 de
10 @199 @222,@199 no,@232 el,@232 the,@247 a,@255 how,@255 it,@256,@269,@300 at,@342 lo,@356 @114,@367 ser
10 @367 to,@55 que,@69 el,@69 no,@93 la,@93 por,@93 un,a @156,a @181,a @222,a @35,a bat,abajo,ad,am still
10 and @362,and its,arms,ayudo,bloke,boda de,by the,contra el,corrio,dale,de @301,de cuarto,de los,de su
10 en su,eso fue,estaba,finding,for what,got out,has to,have @222,he would,him on,hospital,i would,into the
10 ir al,jefa,ket,kettle,la @284,la @331,la moto,la nariz,la pelea,los @367,los quiero,made me,me and,me see
10 mientras,minutes,more,morning,my husband,my sister,nariz,needed,not,obra,oclock,of @356,our,pelea
10 planning how,planning to,plato,que los,que nos,quede,recuerdo,see it,si no,still got,su @192,that @234
10 that my,the @181,the list,them,there,to @289,to death,va a,waiting for,walking,wants to,whoever,worked
9 . @187,. @258,. @93,. acabo,. anoche,. hace,. para,. voy,@100,@104,@113 @199,@114 @342,@114 how,@116 @22
9 @128 en,@156 @169,@156 @55,@174 the,@187,@199 @116,@21 the,@215 my,@222 @0,@222 que,@223,@223 from
9 @232 with,@234 me,@249 @114,@25,@273,@300 it,@336 how,@342 i,@366 @21,@376 @114,@63,a @234,a pagar
9 acabo de,acaso,am @199,appointment,arma,banco,been,clear,coger,come in,como @113,corre,dano,de puta,decidi
9 delante,el cuello,el dia,el hijo,en la,entre,estas,for my,from,gym,he has,hijo de,i @172,i am,importa
9 la @196,la @367,la boda,la direccion,las @219,las mananas,laughed,le hizo,le puse,leave the,lights
9 llorando,mananas,me @150,me @184,me @300,media,mi jefe,moto,muere,navidad,out how,puta,que se,quiero ver
9 seguridad,si @209,si acaso,social,taller,the lights,times,to @113,to @164,to put,toy,tranquilo,under,viva
9 will see,would kill,y @93
8 . @55,. soy,50,7,@113 @222,@133,@144 for,@156 @9,@156 no,@18,@192 de,@200,@21 a,@215 y,@222 de,@234 en
8 @235 la,@292,@295,@308,@360 a,@362 i,@367 @300,@371,@43 @156,@55 con,@69,a @213,a @283,a @34,alone,and no
8 at @156,be @130,christmas,de @146,de @22,down the,el @192,el @342,el cuarto,espero,familia,have,have @366
8 have already,his house,i @201,i mean,i want,la @133,la @199,la cama,la otra,laughing,le @249,le mande
8 me @26,me da,mi cunado,mi hermano,muerta,my girlfriend,my uncle,my wife,not see,novia,office,rato,recien
8 si lo,started,the @249,the bloke,the floor,the man,the room,the wall,they,thursday,till,to @156,vale
8 vamos a,vengo,will @300,work,working,year
7 . @227,. @36,. @87,. can,. me,5,@111,@113 to,@116 @156,@146 le,@207,@208 de,@22,@300 @114,@31,@313 and,@36
7 @47 @114,@65,@87 de,am @113,arrepiento,be,bring,came home,causa,cunado,done,es mi,esta @227,esta en
7 esta noche,face,girlfriend,going to,hijo,i @209,i might,in it,into,is getting,jaw,joke,killing,la @69
7 me arrepiento,mi @159,miedo de,no queria,not @156,not @300,otra vez,para,que,su,the @101,the @14,the old
7 this @227,til,to @87,to the,vamos,where,who did
6 . do,. hoy,. los,@116 @55,@125 a,@126 to,@156 @156,@196,@219,@285,@87 it,@9 las,@93 en,a todos,boda
6 can @113,can get,comes,contra,dano a,eh,el coche,floor,found,from the,give me,if i,inside,is @113,lo @133
6 mean,mi hermana,muertos,my @128,names,neighbour,new,no,ok,quiero que,run,the @122,the @178,the @243
6 the @269,the @28,the @80,think about,three,todas las,tonight,un dia,until,wall,wants,with a,yo
5 . @366,. that,@101 @156,@114 to,@199 @339,@213,@227 and,@313,@366,@41,@52,@68 a,@86,already,and it,any
5 at @376,at work,cabeza,children,coche,con el,en,esperar a,have a,hay que,he @113,hermano,la @285,make
5 me @232,me @6,missus,quien,son,tengo el,the @285,todos
4 @107,@114 @21,@156 @114,@169,@209,@242,@336 of,@34,@9 los,@93 el,and,be there,death,di,hands,i @164,i feel
4 like,might,people,por que,school,se si,sorry,the guy,thinking about,todos los,want to,y yo
3 . @199,. es,. te,@120,@125,@131,@145,@36 de,@58,and he,bus,como,dia,go,la @82,la puerta,last,leave,next
3 que a,their,va
2 . lo,@114 the,@116,@130,@232 to,@93,fell,le @247,up,with
1 @113 @156,@128,@87,aqui,es,of them,un
-1 @62,in,it,los,nearly,wanted,was @362
-2 @162,de,despues,estoy,mary,so i,tres
-3 . estoy,. hashtag,. how,2,@300 @156,@348,@67,a @36,ellos,it is,room,tan,too,url,use
-4 . @222,. las,. lets,. this,. you,@106,@13,@179 to,@279,@9 la,a @115,a @344,a tom,big,call,es la,esto
-4 favor,fine,has,i wanted,las,like to,me @116,me @179,mejor,not @167,not know,puede,sin,tiene,toda la,was a
-4 your
-5 . como,. the,@0 i,@116 @114,@156 @163,@156 que,@218,@271,@300 the,@31 de,@357 to,@361 i,@366 to,@377,@40
-5 @57,@71,@9,@9 lo,a @182,a @217,a @339,a @373,auto,boston,comer,creo,de la,do you,does not,ever,everyone
-5 go to,help,hope,i get,i just,i wish,ir,is,la @249,la @297,la gente,lets,live,look,love,my mother,not have
-5 o,on a,pense que,person,phone,policia,que te,quieres,saw,se fue,start,that he,the @251,the last,then i
-5 tiempo,toda,todo lo,tomorrow,two,used to,user,usted,veces,when,why,without,woman,would @179,would like
-6 . @146,. @192,. @300,. @339,. con,. did,. esta,. hay,. pense,. por,. there,4,@0 a,@10,@114 of,@136
-6 @156 @192,@156 se,@163,@169 de,@192,@20,@21 @169,@21 to,@224 to,@225 @342,@238,@260,@265,@277,@294,@326
-6 @35,@361 que,@367 @366,@64,@66,@89,@97,a bit,about it,about the,and @234,ask,better,despues de,dice que
-6 died,dinero,ell se,en un,end,family,for,fue,get,gusta,happy,have never,having,he can,i @163,i went,letter
-6 little,mal,mama,me @114,me @367,me dijo,mi padre,murio,my @163,of my,open,papa,puedo,que es,quiero morir
-6 senora,since the,talk,ten,the @175,the @199,the @234,the @373,this is,tio,told,used,volvio,walk
-7 . @356,. @361,. and,@0 it,@11,@114 and,@133 la,@154,@156 @373,@156 me,@17 @156,@178,@199,@229,@234 @199
-7 @234 who,@287,@293,@303,@310,@320,@345,@361,@367 it,@367 morir,@375,@42,@56,@87 my,@9 @227,a @342,abogado
-7 abuela,al @87,anyone,asked,by,can,car,con su,daughter,decision,did not,dijo que,es que,even,fin,fire
-7 friends,give,had to,have @339,hombre,hour,hours,i @0,i @300,i did,ideas,is going,is the,it @114,it to
-7 left,like a,long,luz,mi @197,money,mother,muerte,muy,my father,no @266,no @336,noche,of the,once,out,own
-7 pedi,que @93,que quiero,quiere,salir,se @366,should,sure,te @366,tenia,than,the @346,there is,this @342
-7 to @313,to do,vaya,ve,viene,vino,wait,y luego
-8 . @169,. cuando,. his,. so,. we,. well,@0 me,@0 the,@105 @14,@113 a,@114 @169,@114 with,@116 @232,@133 y
-8 @156 @21,@156 es,@165,@169 @342,@183,@186,@187 @156,@19,@230,@232 @156,@30,@313 @114,@32,@342 @227,@342 y
-8 @343,@347,@356,@364,@378 a,@55 de,@72,@85,@93 una,a @247,a casa,a estar,ahi,ahora,and @113,and @116
-8 and then,asi,bien,called,come,conmigo,day,days,dias,do not,es lo,got a,i thought,i was,i will,iba,igual
-8 in her,ir a,is a,kill me,la @194,la @227,la noche,le @179,llorar,mi @1,much,myself and,nada,no i,nombre
-8 nos,nuevo,on my,on the,para mi,please,session,sigo,tarde,tell,tengo que,the car,the house,then,to end
-8 tome,tuesday,vivir,were,y @156,y con,y se
-9 . @31,. desde,. they,@0 my,@112,@114 my,@156 @342,@156 a,@164 @156,@176,@179 a,@201,@225 to,@248,@296 in
-9 @300,@332,@363,@371 i,@87 con,@93 que,against,and a,anos,because i,but i,cada,came,chico,could,desde
-9 desde el,dijo,dio,en @156,es el,este,every,final,finally,first,for him,gente,hotel,is @114,is my,it was
-9 its,la @192,la @197,lo @36,looked,matarme,me @0,me @247,mi @177,mi casa,mi cuarto,mi vida,morir,my house
-9 no @313,no tengo,que si,si me,siempre,sus,tambien,the @55,thing,tomar,ver a,vi,volver,where i,wish
-10 . @344,. i,. que,. se,. tom,. what,@0 @156,@103,@133 un,@135,@138,@153,@167,@173,@179,@241,@263,@291
-10 @302,@317,@336 i,@367 a,@369,@373 y,@91,a las,a tener,algo,asi que,baby,bed,dice,estan,everything,for a
-10 four,fuera,gave,good,habia,hablar,have no,just,lo del,me va,mi @285,mi @55,mi madre,no @367,no quiero
-10 que ya,says,se la,seguir,took,y ahora
-11 . in,@127,@156 to,@169 i,@188,@217,@285 and,@339 le,@99,a poner,casa,con mi,doing,have not,he @141,idea
-11 kept,off,pero,que @156,queria,te,to take,tu,vida,way,years
-12 . @21,. @234,. @9,. mi,. then,@105,@114 @156,@156 the,@182,@210,@239,@322,@33,@341,@36 que,@373 @141,@81
-12 a @55,a hacer,and my,boy,con la,ha,have to,hice,job,le @156,morirme,my @177,my life,poner,que @367,se le
-12 semana,stay,the @369,y @133
-13 . ell,@1,@114 i,@116 en,@117,@123,@132,@171,@212,@300 a,@367 my,a los,and @114,and the,i @113,never
-13 que no,se lo,to die,todo,trabajo,want my
-14 . @156,@114 la,@116 a,@244,@274,@290,@298,@339,@374,be dead,bebe,home,le @93,le dije,mas,me @215,my head
-14 not want,para que,porque,that is,thought,with @156
-15 @113 it,@114 a,@114 el,@119,@134,@177,@245,@266,@286,@336 que,@353,@357,@94,back,era,for @156,hit the
-15 le @133,madre,mum,my @47,no voy,ocd,said,tener,that i,toca,volvi,week,with my
-16 . ella,. en,. ya,@115,@352,@370,a nadie,cut,had,hashtag,here,life,luego,mi @192,ni,no le,not @367,tiro
-16 to be,well
-17 . y,@205,@306,@59,of,shot,so
-18 . no,. yo,@139,@14,@17,@297,as,but,dije,hitting,hurt him,i @336,mis,nadie,que lo,since,take
-19 . @133,@253,@39,die,estar,me quiero,my @37
-20 @141 me,@220,@251,@349,i do,kill myself,no lo,one,tom
-21 . el,. she,y me
-22 hacer,i @116,una,we
-23 @54
-24 @226
-25 @344,@380,@49,because
-26 @197
-27 @378,@379,not going
-28 not @114
-29 you
-30 @0
-33 a @113
-36 was
-38 me @366
-39 me voy,myself
-40 . he
-46 . my
"""
