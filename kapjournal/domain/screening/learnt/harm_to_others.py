"""The weights, in tenths, of what is worded like harm to others.

Learnt from the tuning parts of tests/data/screening and from ordinary sentences.

Written by `python -m tests.benchmarks.train_screen`; not edited by hand.
"""

BIAS = -10.063
LINE = 0.96
WEIGHTS = """
60 @141
55 him,matarlo
52 a mi
49 le
48 al
46 my
44 kill
43 empuje
42 getting,him i
40 @141 my,my @373
39 lad,matar,vuelve,will
38 no @116
37 @289,he
36 @108
35 hurt,i have
34 @43
33 a matar,con,cuchillo,di con,hacerle,his,le voy,lo,nose,who
32 . going,@114 con,@156 dead,@172,@247 my,five,is in,quemar,tengo
31 casi,landlord,matar a,no estaba,y ya
30 @336 @0,@55,a @43,envenenar,finish,poisoning,y no
29 @147 @234,@75,a @73,a un,anoche,boss,es para,pushed,pushed my,quiero,someone,something,swear,vuelve a
29 would do
28 . five,@122 @44,@156 and,@158,@159,@44,@47,and @156,lo @366,no se,voy a
27 @156,a,a alguien,ell @108,ell adentro,me @133,mi socio,no es,planning,salga,socio,teeth,yesterday
26 adentro,cargada,con que,cuello,dejo,feel,have @324,list,she is,thinking
25 . @225,. want,@181,@222 in,@336 como,a ese,a knife,baje,del,hurt somebody,kill my,manana vuelvo,not a
25 outside,se cayo,stabbing,vuelvo,would,y que,ya
24 . got,@194 @21,@366 a,@47 al,cabeza al,empuje a,food,golpee,got,how i,it again,pagar,she will,that,time
24 to @141,to hurt,want
23 . @296,@150,@227,@256 como,@285 de,@288 @156,@337,@75 el,about,and i,dead and,encima a,ese,ex,flatmate
23 her,kill @156,le @366,me lo,mi companero,my flatmate,road,se,se @58,shoot,tae,to @147,y si
22 . @336,. al,@141 @234,@156 in,@331,@333 @9,@336,@6,@73,calladito,decir,encima,friday,hurt people,if
22 it @21,lo @93,ma @192,matarle,me late,mi,mi @233,my boss,stab,veci
21 . @105,. @367,. been,@101,@147 @249,@169 he,@21,@233,@249,@284,@288,@98 @179,again,agarre,apunalo a,at
21 chumado,cuando se,donde,have the,her and,i pushed,last night,les @367,les quiero,mato,me @333,otra
21 outside the,para la,quemar la,sister will
20 . @141,. @247,. hit,@113,@144,@215 a,@255 es,@324,@373,a @181,a list,al que,alguien,apunalo,begun
20 companero de,corriendo,de @285,de mi,do it,el machete,en el,going,have begun,hit my,hizo,honestly,machete
20 mande,me pare,mi plan,muerto,noise,parks,pegue a,pienso,plan es,sister,solo,tire,uncle,veneno
19 . pienso,@114 that,@122,@156 @208,@156 @37,@156 i,@161,@192 will,@208,@216 on,@225 @339,@243,@267
19 @267 con,@296,@43 la,a @80,and she,broke,burn,dead,embarazada,full,got the,guy,hard,in @170,in law
19 kill him,kill the,la @158,le @116,lo @215,lo mato,ma,mi @255,misa y,my brother,next time,not be,parked
19 somebody,the @296,to his,to me,un @73,un cuchillo,was not,y quiero
18 . beans,. empuje,. le,. les,. rain,@101 that,@104 en,@108 the,@111 de,@113 @213,@129 del,@208 i,@208 me
18 @225,@255,@268 @354,@324 @113,@359,@36 un,@362,@369 hirviendo,@373 in,agarrar,agarre del,agua hirviendo
18 am,are up,bat,beans,beans are,burn that,clavo,con un,dan @111,dan ganas,de ella,del @45,del cuello,dos no
18 due,due thursday,el @86,el fierro,el suelo,fella,fierro,ganas de,hirviendo,how,hoy en,i @247,keep,lad in
18 lastimar,lastimar a,law,le clavo,le meti,let go,lo voy,manager,me dan,meti un,my @159,my @192,no me
18 on saturday,owt,para las,pare,por @133,que me,rain due,round,round his,sali,sentada,ser yo,skull,spoons
18 tea,tengo la,threw,throat,tipo en,to @247,until he,when he,will kill,y @367
17 . @194,. @268,. let,. manana,. thinking,@113 @366,@141 @156,@141 a,@156 @213,@156 @51,@164,@172 in,@192 y
17 @206,@227 me,@233 de,@234,@354 @342,@361 quien,been @225,been following,brother,camioneta,cayo,del @37
17 el @73,el cuchillo,escalera,escopeta,hable,holding,hoy le,i,juro,killed my,la,la @29,la camioneta
17 la escalera,la escopeta,las @270,las ratas,meti,mi suegra,not @52,not care,on @342,pistola,planeo como
17 profesores,see,shoved,sigue,something in,suegra,upstairs,voy,what
16 . missed,@113 arrangements,@146 not,@167 @156,@169 @227,@232,@247,@247 @156,@28 @146,@29,@6 a,@75 @156
16 a tocar,am going,and @141,arrangements,blood,botella,boyfriends,brothers,companero,con ell,con una,dan
16 despida,direccion,el,el @207,el metro,esperar,familia y,following,got it,ground and,hacerle dano,her into
16 know his,la @243,las manos,le @283,le @340,le tire,me baje,mi @36,mi ex,no llega,no va,not talking
16 now not,para el,plan,planeo,quebre,quedo con,ratas,regrese,sale,se @215,se que,se quede,shows,si mi,spade
16 the,to @101,to burn,to make,un @104,un tipo,una @363,una botella,under the,waiting,y hoy,yo @311
16 yo cumplo
15 . si,@113 @125,@114,@114 @270,@114 an,@116 las,@146 @362,@156 de,@156 lo,@159 de,@193,@213 @9,@216
15 @224 @163,@249 who,@340,@342,@367 revenge,@48 de,@51 para,@73 for,a lad,a patient,al @159,alive,am @300
15 am looking,anger,at the,cafe de,care,casa del,claro,cuando @21,cumplo,de @113,deciding which,down with
15 el @37,el tanque,ella me,esperare,exactamente,flatmates,funcionaria,gets,hace rato,he @114,he went
15 he will,house with,housemates,hurt my,i @337,i @43,i broke,i threw,is @224,is @87,is finished,is needed
15 joking,knife,knife for,la @366,la cara,la casa,la mano,llega a,lo @144,loaded,manana,mato a,mi @228
15 mi @373,mi nino,misa,missed,my @240,my housemates,my missus,my roommate,n,no @68,not @161,not joking
15 not miss,old,perro,primero,purchased,que @336,que mi,quedo,rain,revenge,se @361,se muera,she,sigue aqui
15 sleep,smashed,stand there,still,su familia,sube,tengo un,the @172,there to,to finish,tocar,toma,un @342
15 uncle is,with the,y
14 . @114,. @120,. @172,. belted,. compre,. not,. part,. sigue,. starting,@105 @223,@116 @274,@131 he
14 @133 los,@133 so,@146 en,@146 the,@147,@147 my,@167 @371,@170,@19 she,@21 i,@22 y,@240,@240 is,@249 @0
14 @249 from,@270,@272,@289 @114,@324 @342,@334 a,@339 un,@366 @272,@366 he,@367,@367 @156,@371 he,@55 @19
14 @55 @232,a @172,a @46,a buscar,accounts,acid,actual,ando,are @114,belted,bought,broke my,buscar,caer,co
14 comes back,cuando,debe,deciding,did this,eche,ella,exs @169,exs new,fight,food and,from @297,from school
14 gasolina,going over,hard he,him dead,house,house down,husband in,i @141,i @328,i @362,i almost,i go
14 i know,i stand,is gone,its him,jueves,killing my,know where,la @292,la salida,las @128,lately,managers
14 manos,manos en,me wants,mi @329,mi perro,muera,mujer de,my hands,my neighbors,my son,no @242,no sale
14 not @126,not @93,not @98,not feel,not mine,now the,para cuando,pay,podria,que @254,que @354,que sepa
14 salida,sepa,ser,si @21,sido,sleep and,stairs,stepdad,supe,supervisor,talking to,tanque,the @27,the bench
14 the managers,the stairs,the union,this to,til he,tipo,turning,union,up that,vecino,vende,warehouse
14 went red,where he,will @316,will @337,will throw,will understand,would be,ya @126,ya hable
13 . @116,. @256,. @324,. @362,. planeo,. tengo,. uno,@114 @114,@116 it,@116 the,@120 of,@123 @339,@129
13 @14 @249,@144 al,@156 @123,@156 @228,@163 lo,@164 @336,@175 @114,@19 and,@192 @36,@213 con,@215,@218 i
13 @225 @146,@26,@266 de,@269 and,@283,@292 @289,@31 this,@328 there,@329,@329 no,@337 the,@356 @218
13 @367 verlo,@379 @87,@43 my,@48,@55 del,@73 @356,@80 and,@87 i,@98,a @128,a @164,a @366,a ir,about killing
13 and @169,and @227,and tonight,bad,beat the,bench,caliente,cuarto,de estas,dejar,did it,el @48,el cafe
13 el que,envenenar a,ganas,go in,going tomorrow,gone,gone to,gun,gusto,guys,gym times,hall,have @41
13 have bought,his gym,hora,in @339,in time,is @187,is @232,know,la @128,la @19,la @47,la @55,la cabeza,land
13 le @43,le pegue,llega,lo va,looking,los dos,los que,make her,man who,mano,mans,mi @31,mi @81,monday
13 muerto y,my ex,no @74,not @187,of me,on @156,on monday,on that,only waiting,part of,pegue,pelo,prepared
13 put,quiero verlo,rompi,route,se con,senores,she @232,she fell,sleeps,so @131,so hard,solo lo,soltarlo
13 stand,starting,suelo,talking,te juro,the bathroom,the gun,this @379,this year,threw the,throw,truck
13 una @122,una pistola,understand,uno de,which,wifes,y lo,y tengo,ya se
12 . bit,. next,. three,@105 @249,@113 @234,@113 the,@126 con,@156 @232,@163 with,@169 @376,@224 for,@255 to
12 @27,@311,@339 con,@339 he,@342 my,@348 of,@366 in,@373 @169,@373 de,@376 @362,@46,@51 y,@55 with,@80
12 a @161,a joke,aguanto,alcalde,almost,am @114,and @182,are getting,at him,aw,barranco,bathroom,be @144
12 been @336,been thinking,boiling,carcel,da miedo,del banco,did,during,es sencillo,escogi,exs,fainted
12 five minutes,go again,hace,hago,hammer,he @116,he @313,head,hopefully,i @167,i @366,i swear,imagino
12 is @133,is ok,it @179,it like,juro que,la @18,la @36,la @93,la carcel,late,laughed at,le @114,le di,les
12 lo tengo,looking at,los @156,mama y,mano de,mate,me @243,me @266,me paso,my @36,my @55,my boyfriend
12 my exs,name,need for,neighbors,no @6,oficina y,parking,patient,putting,que @234,que salga,quiero ser
12 roommate,sala de,sangre,saturday,scared,scared i,scary,se donde,ser @362,something for,te @133,that did
12 the kettle,the truck,their house,this @114,three of,to beat,touched,venganza,verlo,while he,will not
12 ya @114
11 . @255,@113 @105,@114 on,@114 there,@128 de,@130 at,@133 lo,@141 @114,@156 @233,@156 or,@184 la,@192 @116
11 @192 @216,@192 @342,@199 @131,@199 no,@202 @145,@222 for,@223 from,@227 lo,@232 the,@233 y,@234 did,@256
11 @269 el,@328,@342 que,@354,@356 @114,@359 la,@51,@9 at,@93 la,a @340,a que,all at,am @208,an appointment
11 are @113,at my,be @100,be found,beat,boyfriend,by me,cara,casa con,coger el,control,cousin,darle,de esa
11 de hacerlo,de su,decir que,deja,del @25,do @156,during the,fallo,feel like,finish it,finished,for the
11 hable con,have a,have an,have any,he comes,he is,hers,him in,him on,hospital,hoy,i keep,ir al,is what
11 it @65,it would,jefa,la sala,la voy,los de,me mate,me robo,media hora,metio,metro,mi novia,mine,more
11 muerta y,my cousin,nada de,no @165,no children,noche lo,not @174,not @320,not done,not leave,nurse,of us
11 pal,part,pensando,poquito,por @175,por delante,por donde,proper,put my,que @145,que hizo,que hora
11 que nadie,quiera,red,robo,robo la,sala,salga de,se @267,sencillo,si,slapped,solte,stop thinking,the @371
11 the @69,the hospital,them all,then he,thinking of,this morning,tour,vale la,vive,what he,what is,whole
11 y los
10 . @284,. @348,. @98,. acabo,. casi,. have,. still,. were,. whoever,. will,@0 @215,@113 @362,@114 he
10 @133 que,@156 @115,@156 @55,@163 @144,@169 @156,@191 me,@196 de,@223,@232 el,@247 a,@249 @114,@255 it
10 @269,@289 @9,@300 at,@336 how,@342 i,@342 lo,@367 ser,@376 @114,@55 que,@69 el,@69 no,@93 por,@93 un
10 a @234,a @35,a bat,ad,agua,and @362,and its,arms,ayudo,bag,bloke,boda de,by the,contra el,corrio,dale
10 de @301,de cuarto,de los,down,edificio,en su,eso fue,estas,finding,for what,for when,got out,has to
10 have @222,he would,home from,i would,ket,kettle,killed,la @196,la @284,la @331,la boda,la moto,la nariz
10 la pelea,las @219,las mananas,laughed,le hizo,less,llorando,los @367,los quiero,made me,mananas,me and
10 me see,mientras,minutes,morning,my husband,my sister,nariz,obra,oclock,of @356,our,pelea,pensar,pense
10 planning to,plato,que @116,que los,que nos,quede,recuerdo,see it,seguridad,service,si no,su @192
10 that @234,that my,them,to @113,to @164,to death,to run,to shoot,va a,walking,wants to,whoever,worked
10 would kill
9 . @258,. @93,. came,. hace,. para,. voy,@105 @182,@113 @199,@113 @222,@114 @342,@114 how,@116 @22
9 @156 @169,@156 @9,@156 fue,@174 the,@187,@21 the,@222 @0,@222 que,@232 with,@255 how,@272 to,@273,@295
9 @300 it,@367 @300,@367 to,@55 from,@63,a @156,a @34,abajo,acabo de,acaso,am still,arma,christmas,clear
9 coger,come in,corre,dano,de @146,de puta,decidi,delante,el @342,el cuarto,el cuello,el hijo,en la,entre
9 estaba,familia,for my,he has,hijo de,his house,i @172,importa,into the,jefe,la @367,la direccion,le puse
9 leave the,lights,me @150,me @184,me @300,media,moto,muere,names,navidad,needed,not,out how,planning how
9 puta,que se,quiero ver,ready to,si @209,si acaso,social,taller,the lights,there,till,times,to @289,to put
9 toy,tranquilo,under,vamos a,vengo,viva,will see,working,y @93
8 . @187,. @55,. @87,. anoche,. soy,5,50,7,@100,@104,@113 to,@128 en,@133,@156 no,@164 a,@18,@192 de
8 @199 @116,@200,@21 a,@215 my,@222 de,@234 en,@25,@292,@308,@31,@360 a,@362 i,@366 @21,@376,@43 @156
8 @55 con,@69,@87 de,a @283,a pagar,alone,am @113,am @199,appointment,banco,be @130,been,cunado,de @22
8 down the,el @192,el dia,espero,esta en,from,gym,have @366,have already,i @201,i am,i mean,i want,la @133
8 la @199,la cama,la otra,laughing,le @249,le mande,me @26,me da,mi cunado,mi hermano,mi jefe,muerta
8 my uncle,not @300,not see,novia,office,que,rato,recien,si lo,still got,the @101,the bloke,the floor
8 the list,the man,the old,the room,the wall,thursday,to @156,vale,vamos,waiting for,who did,will @300,year
7 . @36,. can,. her,@111,@116 @156,@146 le,@207,@208 de,@215 y,@219,@22,@313 and,@36,@41,@47 @114,@65,@93 en
7 a @213,and no,arrepiento,at @376,at work,be,bring,causa,dano a,done,es mi,esta @227,esta noche,face,floor
7 have,have started,hijo,in it,into,is getting,jaw,killing,la @69,lo @133,me arrepiento,mean,miedo de
7 my girlfriend,my wife,no queria,otra vez,para,su,the @14,the @178,the @181,think about,this @227,til
7 to @87,to the,until
6 . @227,. do,. hoy,. los,. me,@125 a,@126 to,@144 for,@156 @156,@227 and,@285,@87 it,@9 las,at @156,boda
6 cabeza,can get,comes,contra,eh,el coche,found,girlfriend,give me,going to,hermano,i @209,i might,if i
6 inside,la @285,mi @159,mi hermana,muertos,neighbour,no,quiero que,school,tengo el,the @122,the @243
6 the @249,the @269,the @28,the @80,three,todas las,tonight,un dia,wall,wants,water
5 . @366,@101 @156,@114 to,@169,@196,@213,@313,@34,@366,@52,@68 a,@86,@93 el,a todos,be there,came home
5 can @113,children,en,esperar a,from the,hay que,he @113,i feel,joke,make,me @232,me @6,new,ok,quien,son
5 started,the @285,thinking about,with a,yo
4 . te,. that,@107,@116 @55,@156 @114,@199 @339,@209,@242,@336 of,@371,@9 los,already,and,and it,coche
4 con el,death,di,got his,like,might,missus,people,run,se si,sorry,their,to kill,todos,todos los,want to
3 . es,@114 @21,@120,@125,@131,@145,@222,@232 to,@36 de,@58,bus,como,go,hermana,i @164,last,leave,next
3 por que,que a,va,y yo
2 @114 the,@128,@130,@87,dia,fell,hasta,le @247,only,with,work
1 . @199,. la,. lo,@113 @156,@116,@268,@93,aqui,es,of them,speaker,they,un
-1 @114 @371,eso,in,it,los,nearly,was @362
-2 @162,@300 @156,de,mary,so i,wanted
-3 . estoy,. hashtag,2,@106,@300 @114,@348,despues,ellos,room,tan,too,tres,url,use
-4 . @222,. eso,. how,. this,. you,@116 @114,@13,@156 @339,@179 to,@218,@279,@349 to,@366 to,@40,@9,a @115
-4 a @339,a @344,a tom,big,call,es la,esto,ever,fine,go to,has,ir,las,like to,me @179,mejor,not know,sin
-4 think i,tiene,toda la,was a,your
-5 . como,. the,4,@0 i,@156 @163,@156 que,@271,@300 the,@35,@361 i,@377,@57,@67,@71,@9 la,@9 lo,a @182
-5 a @217,a @373,a man,about the,auto,boston,comer,creo,de la,do you,does not,favor,having,help,hope,i get
-5 i just,i wanted,i wish,is,it is,la @249,la @297,la gente,lets,live,look,me @116,mi padre,my mother
-5 not @167,not have,on a,person,phone,policia,puede,que ell,que te,quieres,saw,se @133,start,that he
-5 the @175,the @251,the last,then i,tiempo,toda,todo lo,tomorrow,two,user,usted,veces,when,woman,would @179
-5 would like
-6 . @146,. @192,. @300,. @339,. @361,. con,. esta,. hay,. por,. there,@0 a,@114 of,@156 se,@163,@169 de
-6 @192,@20,@21 @169,@21 to,@225 @342,@238,@260,@265,@277,@294,@326,@357 to,@361 que,@365,@367 @366,@64,@89
-6 @97,a bit,about it,and @234,ask,better,despues de,dice que,died,dinero,ell se,en un,end,everyone,family
-6 fire,for,fue,get,gusta,hacia,happy,have never,he can,hour,i @163,i went,ideas,little,love,mal,mama
-6 me @114,me @367,me dijo,money,murio,my @163,o,of my,puedo,que es,quiero morir,se fue,senora,since the
-6 talk,ten,the @199,the @234,the @346,the @373,this is,told,used,used to,ve,walk,why,without
-7 . @356,. did,@0 it,@0 the,@10,@11,@133 la,@154,@156 @192,@156 @373,@156 me,@169 @342,@17 @156,@178
-7 @187 @156,@199,@224 to,@229,@234 who,@287,@303,@310,@32,@320,@345,@361,@367 morir,@371 i,@55 de,@56,@66
-7 @87 my,@9 @227,abogado,abuela,asked,by,can,car,casa de,con su,did not,dijo que,do not,even,friends,give
-7 had to,have @339,hombre,hours,i @0,i did,i thought,i was,ir a,is a,is going,is the,it @114,it to,left
-7 like a,long,luz,mi @197,mother,muerte,my father,no @266,no @336,noche,of the,once,out,own,parents
-7 pense que,please,que @93,que quiero,quiere,salir,se @366,should,sure,te @366,tenia,there is,this @342
-7 to @313,vaya,vino,wait,where i,y luego
-8 . @169,. and,. his,. they,. we,. well,@0 me,@0 my,@105 @14,@114 @169,@114 and,@114 with,@116 @232,@133 y
-8 @156 @21,@156 es,@165,@186,@19,@234 @199,@293,@30,@313 @114,@332,@342 @227,@342 y,@343,@347,@356,@364
-8 @375,@72,@85,@93 una,a @247,a @342,a casa,ahi,ahora,al @87,and @113,asi,bien,but i,called,chico,come
-8 conmigo,daughter,days,decision,desde,dias,es lo,es que,este,fin,finally,for him,got a,hit me,i @300
-8 i will,igual,it was,kill me,la @192,la @194,la noche,le @179,llorar,mi @1,morir,much,muy,myself and,nada
-8 nombre,nuevo,on my,on the,para mi,que si,session,sigo,tarde,tell,tengo que,than,the car,the house,then
-8 to do,to end,tome,tuesday,viene,vivir,volver,y @156,y con,y se
-9 . @31,. cuando,. desde,. i,. so,@112,@113 a,@114 my,@138,@156 @342,@164 @156,@179 a,@183,@201,@230
-9 @232 @156,@248,@378 a,@42,@87 con,@93 que,a estar,against,and @116,and a,and then,baby,because i,cada
-9 could,day,desde el,dije a,dijo,dio,es el,every,final,first,gente,habia,hotel,iba,is @114,is my,its
-9 la @197,la @227,matarme,me @0,me @247,mi @177,mi casa,mi cuarto,mi vida,my house,no @313,no i,no quiero
-9 no tengo,nos,si me,siempre,sus,the @55,tomar,ver a,vi,were,wish
-10 . se,. tom,. what,@103,@127,@133 un,@135,@153,@167,@173,@179,@225 to,@241,@263,@291,@296 in,@317,@339 le
-10 @363,@367 a,@373 y,@91,a tener,algo,anos,asi que,bed,came,casa,dice,en @156,estan,everything,for a,four
-10 gave,good,hablar,have no,have not,idea,lo del,looked,me va,mi @285,mi @55,mi madre,no @367,says,se la
-10 seguir,tambien,thing,took,vida,y ahora
-11 . @344,. in,. que,@0 @156,@156 a,@156 if,@169 i,@176,@188,@217,@285 and,@302,@33,@336 i,@36 que,@369
-11 a las,con mi,fuera,job,just,kept,pero,que @156,que ya,queria,tu,way,years
-12 . @21,. @234,. @9,. then,@105,@114 @156,@156 to,@210,@239,@300,@300 a,@322,@367 my,@373 @141,@81,@99
-12 a @55,a hacer,a poner,and my,and the,boy,con la,doing,ha,have to,he @141,hice,le @156,off,poner,que @367
-12 stay,te,the @369,to die,to take,trabajo,want my,y @133
-13 . ell,. mi,@1,@114 i,@116 en,@117,@123,@132,@156 the,@171,@182,@244,@274,@341,@374,a los,be dead,i @113
-13 morirme,my @177,my life,se le,se lo,semana,todo
-14 @114 a,@114 la,@177,@212,@286,@290,@339,and @114,bebe,era,le @133,le @93,me @215,my head,never,not want
-14 para que,que no,that is,thought,volvi
-15 . @156,. ya,@114 el,@116 a,@119,@134,@245,@266,@298,@353,@357,@370,@94,a nadie,cut,for @156,had,home
-15 le dije,luego,madre,mas,mi @192,mum,my @47,ni,no voy,ocd,said,tener,that i,with @156,with my
-16 . ella,. en,@113 it,@115,@205,@336 que,back,hashtag,here,hit the,life,no le,not @367,porque,to be,toca
-16 week,well
-17 @14,@297,@306,@352,@59,of,shot,so,tiro
-18 . y,. yo,@17,@253,as,but,hitting,hurt him,i @336,me quiero,mis,que lo,since
-19 . @133,. no,@139,@141 me,@349,@39,die,estar,my @37,nadie,one,take
-20 . she,@220,@251,dije,kill myself,tom
-21 i @116,i do,no lo,una,y me
-22 . el,hacer,we
-24 @226,@54,because
-25 @344,@380
-26 @49
-27 @197,@379,not going
-29 @378,not @114,you
-30 @0
-33 a @113
-37 me @366,was
-39 me voy,myself
-40 . he
-45 . my
"""
