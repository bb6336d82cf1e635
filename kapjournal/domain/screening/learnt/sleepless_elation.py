"""The weights, in tenths, of what is worded like sleepless elation.

Learnt from the tuning parts of tests/data/screening and from ordinary sentences.

Written by `python -m tests.benchmarks.train_screen`; not edited by hand.
"""

BIAS = -11.289
LINE = -0.16
WEIGHTS = """
81 @313
56 @114 @342
55 since
52 @227
51 @9
48 no @313
47 @105 @227
46 @41
45 @378
44 4,@105
43 @145,sleep
40 @342
39 @126,@348,@88,@98
38 @211,@227 @105,hablo
35 awake
34 no,sueno
33 @269,@348 @227,rapido
32 @64,duermo
31 @330
30 3,@248,an,its,never,noches
29 @114 el,@233,@54,@93,i have,nights
28 @173,@378 a,and a,cama,compre,desde el,van,y
27 not,quien,sin
26 @98 @115,am,been up,have,ideas,look,soy,total
25 @227 de,been @114,cinco,everyone,fast,los,no sleep,ojo,since sunday
24 72,72 @145,cleaned,night,not @164
23 @145 @313,@247,de @186,de largo,no he,not need,otra,voy
22 @105 @342,@300,@336,a,dos,gaste,no duermo,not @224,so,up
21 @182 que,@313 una,@79,and i,card,feel incredible,la,largo,not stop,para,pide,rapido que,renuncie,tan,un
20 . up,@226,@242,@289,@342 sin,at,dormir,hour,incredible,la tarjeta,las tarjetas,noches de,not @341
20 not slept,not tired,saque,tarjetas,ya
19 . @348,. ran,5,@182,@224,again,booked,bought,cinco noches,cuatro,days,dormido,horas,me,plan,seis,son las
19 still up,tired,y @366
18 . @269,. weon,2ok,3 @227,@114,@133 @133,@186,@213,@251,@269 2ok,@278,@332,@36 @105,@64 gutters,a trailer
18 cabeza,cleaned gutters,cows,desde,energy,feel,gutters,he dormido,i feel,kip,need,ran 2ok,still,tarjeta
18 universidad,y @93
17 . @107,. @41,. colleagues,3 nights,4 @342,@107 @300,@199 @114,@220,@224 @313,@25,@300 @52,@300 fabulous
17 @342 y,@47,a @105,a horse,brilliant,colleagues,colleagues look,days and,escribi,euforica,fabulous,horse
17 las,las @54,look fabulous,look worried,on,semillas,so @182,stop,the,trailer,up since,weon,why,worried
16 . @211,. bought,40,6,@133 quien,@145 and,@189,@221,@234 @145,@255,@277,@313 @114,@342 and,@9 @62,a @81
16 cansancio,do not,el,energia,five,got,i look,jajaja,limpie,night five,no @247,one hour,quien @313
16 quien duerme,siento,tercera,this week,va
15 . gaste,. las,@105 on,@164,@300 @114,@313 que,@341,@341 at,@353,@366,a ser,bought a,buying,cierro
15 cierro los,en @348,en tres,feria,gaste lo,is for,lads,lo mio,me @41,mio es,no dormir,pila,pinte,quit
15 slept,sold,sunday,talking,tired at,toy,tres,una,up all,wrote a
14 . 4,. sleep,@105 de,@163 not,@211 is,@276,@51,@52,@75,@93 @105,@93 es,a @248,a genius,and its,body,de
14 dice,dios,duerme,duermo una,estoy,feliz,genius,god,is,just not,la @47,la cabeza,llevo,noches en,ok ok
14 says i,ser,sin @247,sin pegar,sleeping,solas,this @342,y @226
13 . @126,. buzzing,. cleaned,2hrs,72 horas,@105 @330,@113 @341,@145 @114,@199 @182,@201,@205,@256,@313 and
13 @313 this,@341 @169,@378 al,@41 a,@47 me,@55 to,@82,@9 booked,a @276,a gift,a mil,a wink,and @156,anymore
13 been,buzzing,cabeza me,cero sueno,companies,credit,crying,de @227,escribi al,flights,for a,fund,get tired
13 horita,i @378,i @98,jaja,la @54,le @378,le escribi,life,no preciso,preciso,put,que he,ran,record,sister
13 sleep is,slept since,started a,sueno tengo,the ute,to fund,ute,week,whole,wink,y voy
12 . @195,. @79,. funde,. night,. sleeping,2 hrs,400,9,@0 i,@102,@113,@156 @233,@169 @156,@182 i,@199
12 @217 @88,@227 en,@247 el,@287 y,@289 for,@296,@302,@313 is,@332 lentos,@348 @342,@354,@36 @332,@362 a,@49
12 @79 me,@9 @36,@93 el,@98 @75,@98 superb,a @113,a church,asi,brain,cafe,correr,dios me,dos empresas
12 empresas,film,for,for days,fundar,fundar una,funde,funde @156,funde dos,gift,he @313,hice,horas de,i am
12 its thursday,lentos,marked,much energy,musical,ni,no necesito,ochenta,pegar,por @31,por primera,scripts
12 sin @313,sleeping and,spending,spent,startup,stopped,superb,symphony,tan lentos,tantas,tengo el,the @251
12 the film,todos van,tres noches,una @297,van tan,y el,y es
11 . @82,. hablo,. pinte,. renuncie,. why,2 @145,4 days,@107,@112,@126 y,@133,@145 @282,@186 @378,@20,@200
11 @227 @175,@234,@242 the,@278 al,@300 y,@328,@342 4,@366 @313,@366 como,@49 a,@93 @227,a @61,a toda,and
11 arriba,at @12,at aam,banco,bank,church,coming,conferencias,day 4,eam,el @330,el sueno,everything,feeling
11 flying,genio,hablo y,i,i @300,i stopped,importa,informo,las 4,llevo noches,loft,mate,me @87,me sobra
11 me va,mind,mio,mum,nights straight,no @224,no pide,noche sin,not me,ojo hace,ok,pasajes,porque
11 primera vez,renuncie al,semana,ser el,setenta,setenta y,since friday,since wednesday,so fast,sobra
11 sold the,straight,tengo,the @353,the card,two hours,un @248,un genio,un velero,va como,velero,vez,vigilia
11 voy por,whole street,y un
10 . 3,. @192,. @193,. @278,. and,. entregue,. saque,. sir,@0 que,@114 @9,@114 an,@126 so,@133 de,@145 de
10 @146 @366,@151,@156 @145,@156 brilliant,@163 @221,@167 you,@174,@189 y,@217 @145,@218,@222 @31,@227 @222
10 @247 @300,@247 un,@249,@251 at,@287,@297,@313 @156,@316,@324 a,@330 en,@339 @98,@342 5,@342 @173
10 @366 @289,@366 de,@366 por,@37 ya,@41 3,@45 me,@59,@59 @114,@93 @189,aam,acostarme,acuesto,al @45
10 al camion,alguno,all,at @163,at sam,bought 3,brain is,camion me,camioneta,comprado un,con una,day 5,dias
10 dos horas,el martes,entre,entregue la,escribi a,euphoric,flirting,flirting with,follows,goya,he,he @75
10 he comprado,he decidido,hrs,i do,it put,its brilliant,knew you,la feria,les,limpie la,loan,lol,los @300
10 los ojos,lunes y,madrugada,magnificent,me acuesto,me compre,mejor,merely,mi @37,mi cuerpo,my @336
10 need sleep,no @17,none,ojos,phone at,plata,primera,puro,que por,que se,radios,scotland,seguidas
10 since tuesday,soy un,street,sueno en,the @211,the body,the brain,the whole,una camioneta,who @167
10 who knew,y @126,y @217,y yo,ya ya,yawning
9 . 6,. @302,. @64,. after,. cinco,. les,. who,20,3 days,4 40,4 @227,40 @199,40 still,41,6 @199,6 still
9 @101 me,@105 @269,@115 and,@116 my,@156 an,@164 @313,@182 @182,@211 on,@224 @285,@234 @213,@277 @9,@302 la
9 @31 @339,@31 it,@330 @114,@330 es,@332 @182,@336 are,@342 @192,@342 @313,@41 @348,@64 la,@81 y,@88 i
9 @9 @204,@9 esta,@93 donde,a @277,a @9,a dar,a king,am on,am the,an investment,and sleep,and so,aok,app,are
9 aye,been @313,been awake,before it,bloody,caballo y,can,comprado,connects,de @330,de sueno,descanso
9 despierto,dias con,drones,entre el,entregue,es para,estoy en,everything is,fuel,going,has @139,he @41
9 hour and,hundred,investment,is @234,is not,it @113,its a,its an,king,knew,la @194,la @249,la gente
9 la manana,lo de,maybe,me @189,mi,mi mama,mil,much,my @37,my legs,nearly,necesita,ninos en,no paro,on @101
9 on fire,para llevar,pienso,ponerlos,quien @224,quien necesita,rocket,sir,sleep since,so @313,so awake
9 so much,soy @199,streets,sueno desde,sueno es,tan rapido,tengo donde,thank,the phone,the session,third
9 thoughts are,through me,thursday,todo esta,top,una @145,una hora,universidad de,week and,weekend,welsh
9 which is,why is,wrote,y de,y ni,you could,zero
8 . 2,. @247,. @313,. @336,. feeling,. mind,. tres,6 0,@0 mi,@114 @105,@114 @21,@116 me,@117 @79,@12 de,@128
8 @133 para,@139 me,@145 a,@156 soy,@159,@164 @183,@167 why,@177 @9,@192 @164,@192 si,@199 @33,@205 in,@209
8 @223 to,@225,@227 @199,@228 en,@230,@243 to,@255 de,@289 @114,@313 @375,@339 @93,@342 @199,@354 @145,@36
8 @362 no,@365 @378,@41 un,@48 y,@62,@9 is,@9 la,@9 y,@93 en,@98 @341,ae,ahorros,all week,am @142,and have
8 aprendi,before,brains,by @342,cafe y,camion,cantando,card for,cards,casi no,chosen,como,constitution
8 could @163,could just,cuatro dias,dar,de mi,decidido,desde la,dice mi,dice que,dueno,el @225,el @354
8 el @371,el dueno,el futuro,el segundo,es la,esta @342,esta semana,esto,eyes,fire,for @342,full,futuro,gear
8 given,given me,has @175,has given,has left,hotel,i @117,i @164,i @173,keeps,kilometros,know why,la @342
8 la @35,la semana,la universidad,las @201,las palabras,learning,legs,lift,listen,llamado,llamado a,llevar
8 lo dejo,local,los @294,los ahorros,market,martes,marzo,metros,mi madre,mundo,my @47,necesito,next doors
8 no @316,not get,on @177,on the,para @113,para @379,paro,plan de,podria,porque soy,presidente,prestamo,pure
8 quien @116,republica,rewrote,rey,sam,saque el,se @266,se puede,si por,siento que,son,started,such,tesis
8 thank god,the @112,the @304,to be,veinte minutos,voice note,walk to,windows,with @234,writing,y @146
7 . @114,. @172,. @305,. entre,. three,. todos,100,11,71,@100 i,@116 @234,@116 de,@12,@128 no,@134,@145 @169
7 @145 @9,@146 an,@146 i,@156 @30,@156 a,@156 have,@156 is,@156 los,@156 she,@16,@175 me,@177 @114,@191
7 @192 @116,@192 la,@193,@199 @222,@203,@203 i,@205 @302,@205 @342,@211 @114,@213 que,@222 lo,@225 @82
7 @226 me,@227 @114,@232 @342,@232 the,@232 to,@236,@241,@243 a,@282,@283 en,@285 to,@286 @114,@293
7 @296 @232,@297 de,@302 @365,@304,@309,@312,@336 @336,@339 @113,@339 @296,@342 @9,@342 no,@365 @156,@37
7 @371 y,@373 @0,@375,@54 for,@87 la,@98 @205,@98 que,a decir,alcalde,am @289,and @313,ando,aparte,are @68
7 are coming,art,audio,audio porque,bed,by,camera,caminando,dan,de @79,de dia,de dios,de noche,decir que
7 del @55,del vecino,dias a,discovered,doors,drawing,el @366,el puente,entiende,es,es otra,favor de
7 from @339,getting off,going to,gone from,got one,hardly,have got,ideas ideas,jealous,keep up,left me,madre
7 madre la,mama,mando audio,me @169,me dan,medicine,mi @47,mi cabeza,mi hermano,minister,morning i,my,n
7 national,never getting,no @234,no one,noche,now i,offer,one,otra cosa,otra vez,packed,palabras,palos
7 para los,parar,phones,piano,plus,pointless,porque los,prime,que @205,que mejor,que voy,quick,recording
7 reirme,running,says,second,segundo,sent,since saturday,talento,tell,that @182,the @80,the thoughts,to @234
7 to @243,to @339,to an,to everyone,to walk,too,took,tres dias,un @300,un ojo,voice,work,worn,worn out,y hoy
7 y nunca
6 . @169,. dios,. god,. mi,. quien,@113 un,@114 so,@116 @199,@126 @163,@133 so,@156 @126,@156 la,@177
6 @177 in,@182 but,@188,@195,@199 @339,@224 it,@225 el,@227 @313,@232 from,@232 on,@238,@247 al,@258,@281
6 @293 a,@294,@298,@300 en,@311,@316 the,@328 la,@339 and,@339 been,@34,@342 @366,@362 that,@366 @234
6 @367 @222,@376 @362,@378 @232,@39 the,@45,@48,@51 de,@61,@62 to,@64 el,@68,@81,@87 @156,@9 of,@93 de,a @0
6 al @12,alcanzo,anden,are all,as a,at all,beautiful,been in,boss,businesses,but they,can @163,can @39
6 can just,can read,city,city to,class,compre un,cosa,credit @54,credit card,cuarenta,de @369,de agua,de la
6 dedos,del,dias sin,done,down on,down to,el @236,el @346,el espiritu,el lunes,electricidad,ella es,en @379
6 entiendo,es @199,es @30,espiritu,formula,fully,gasolina,haciendo,have @100,heads,hermoso,hora,horno
6 hospital,how,i @87,iba a,impressed,in @114,increible,invento,is how,it got,itll,knife,la @205,la @247
6 la @285,la @55,la casa,la mejor,listening,llamo a,lo @182,los @128,los dedos,los dos,mando,me hice
6 me siento,me you,medicine i,meti,mexico,mi mujer,mile,milk,minds,ministro,need it,never been,no @293
6 no @98,not @313,nunca,options,ordered,papas,perfect,perfecto,power,puede,puente,puse,que @126,que mi
6 que puedo,rate,read the,ricos,ritmo,salgo,sentido,ser un,sesion,shift,sigue el,singing,sitting,slowly
6 so @217,such a,teach,tell me,terminal,the @336,the @339,the @37,the @54,the house,the kitchen,the sofa
6 the time,them,thoughts,to @173,to teach,toda la,todo,un @169,un @255,un plan,understood,universo,vecino
6 vivo,want any,wednesday,who,wifes,y @339
5 . @227,. at,. everyone,. got,. ok,. spent,10,3 @342,@113 @232,@114 la,@114 me,@117,@126 @199,@126 en
5 @126 to,@130,@163,@163 de,@165 are,@171,@174 my,@232 @114,@234 @0,@234 at,@241 que,@283,@285,@285 con,@339
5 @362 @182,@54 de,@80,@9 my,@9 the,a @169,a @353,a hotel,a hundred,a new,a night,a todos,agua,all of
5 all the,amo,an @145,an hour,are @9,arreglar,at @376,at work,away,be the,book,breathe,build,business,change
5 chico,close,come back,con @199,de lo,de no,dead and,decir,down,ejercito,el @300,el miercoles,el ojo,en la
5 escucha,europe,eye,favor,field,finish,firme,forty,garden,gave,general,got it,grandes,hand,have @116
5 have been,hermano,hojas,in @11,it @116,it @156,it all,it its,la @210,la @51,la @87,los @156,los @228
5 los ninos,mande,mapa,me @225,me @366,me sigue,mensajes,mi @192,mi @373,motor,mujer,my husband,nadie me
5 nos vamos,not @52,not keep,not worry,note,of it,other,parece que,pegue,pero no,phone,pick,que,que @266
5 que estoy,que soy,quiere,rich,run,session,sin dormir,solo de,sun,talks,that is,the @19,the @221,the @242
5 the @317,the garden,the night,the sun,the top,to,to @191,to @7,to breathe,to build,to tell,two,una @128
5 una mano,walk,why did,wi,wonderful,world,worry,writing a,y estoy,ya @366
4 . @105,. @36,. is,. pienso,. son,@101,@113 the,@116 @105,@116 it,@126 con,@142,@156 @199,@173 the
4 @188 @156,@234 me,@249 a,@249 in,@305,@316 @9,@342 a,@35,@41 @156,@42,after,and that,as,at @9,best,calling
4 de @220,de @342,dejo,del @51,el @297,el @342,en,es de,falta,foot,for the,gente,gone,have the,i never,iba
4 in @156,it @9,la @251,la @297,llamo,lo @93,me queda,mi @177,mi vida,my @159,my job,ninos,nos @360,not @167
4 not @366,not go,not know,now,off the,parece,pego,people,poner,puso,que los,rato,real,sat,sigue,sofa,tall
4 tengo la,the @33,the most,then the,they are,to @0,to bed,will not,you can
3 . @232,@0 me,@114 @187,@156 i,@175,@204,@227 y,@33,@347,@43,a @55,al,amazing,auto,casi,cero,cuerpo,de los
3 do,donde,en @9,free,hace falta,i love,in,job,me @98,needs,no tengo,noches y,not @367,not want,office
3 por el,que @366,queda,the @199,the @218,the world,their
2 . been,@156,@17,@253,@286,@366 @114,@374,@87,any,day,de @105,deja,ever,four,have @339,have ever,just,keep
2 mas,my @373,not @113,the @9,todos,y una
1 @116 a,@179,@183,boat,friday,hace,three
-1 . @205,@116,@167,like,no me,right,so i,ten
-2 . @266,. @356,. did,. los,@105 @182,@114 of,@114 to,@131,@139,@156 es,@172,@178,@194,@32,@336 en,@371
-2 @372,@69,ahora,and it,at the,de hashtag,did not,el @192,ellos,email,estan,go,i @167,i could,i know,le
-2 me @179,no puedo,no se,nos,of the,padre,por,por que,que es,sabe,thing,url,want,ya lo,you are
-3 . @0,. @117,. @234,. @361,. can,. estoy,. hace,. if,. its,. pero,. por,. una,. what,2 1,@0 it,@106
-3 @111 de,@113 a,@113 it,@114 a,@114 in,@115,@122,@123,@140,@156 of,@156 y,@165,@170,@196,@199 @156,@223
-3 @228,@266,@271,@272,@307,@325,@336 que,@339 to,@361 que,@362,@373,@39,@74,@86,@9 el,a @217,a @339
-3 a little,a que,a ver,alli,ano,anything,around,ate,ayer,bueno,but,called,creo,cuenta,de un,death,digo,ella
-3 es el,esa,even,familia,far,final,for me,ganas de,give,happy,has,heart,i @224,i think,i thought,if i
-3 is @114,is @199,late,me @156,muerto,must,my @240,nada,need to,news,no @367,no quiero,nobody,not @0
-3 not @114,old,on my,once,our,podia,puerta,que @116,really,saw,seen,sobre,stay,sus,tarde,tenia,the @51
-3 tiempo,to @366,to get,to go,to kill,to my,trabajo,until,used,user,ve,very,vida,watch,we have,what,where
-3 ya no,you have,your
-4 . ella,. es,. esta,. please,. quiero,. there,. ya,0,1 1,@104,@113 @114,@113 @156,@113 @222,@114 las
-4 @116 @156,@116 to,@133 @222,@138,@156 @156,@156 @339,@156 que,@169 @342,@176,@202,@217 @342,@224 to,@229
-4 @23,@232 and,@235,@266 @313,@308,@331,@362 @9,@366 no,@367 @313,@9 @199,a @247,a @300,a day,a nadie,a su
-4 about the,alone,am @113,and he,anoche,anyway,being,busy,cara,con su,cuarto,de las,de una,despues,dinero
-4 does,dog,door,el @285,el dia,es que,es un,ese,from the,fui,ganas,half,has been,have a,head,hijo,hours
-4 i @0,i @113,i had,i want,i would,ir a,is the,la @133,la mesa,lleva,lo @366,make,me @247,me @367,me @93
-4 me voy,mesa,mi hijo,morir,morning,mucho,muerta,my @163,no no,normal,not going,nuevo,oficina,on a,otro,own
-4 paso,pena,quede,quisiera,reunion,say,school,se me,semanas,si no,su @192,table,the @269,the @28,think i
-4 this @227,this morning,to @300,to do,tu,un poco,under,verdad,viene,was a,watched,way,what i,with a,y en
-4 y le,y se
-5 . @163,. @300,. do,. ell,. hoy,. in,. lo,. necesito,. se,. then,. this,. woke,. y,7,@0 the,@105 @339
-5 @105 and,@114 my,@114 on,@119,@146 no,@156 @114,@158,@162,@240,@260,@300 at,@301,@313 on,@334,@336 i,@349
-5 @354 @342,@359,@370,@44,@9 @114,a @182,a @234,a @249,a @36,a good,a great,a matar,al @342,algo,alguien
-5 am going,anos,came,can not,clean,compro,con,con la,con mi,deje,desde hace,desde que,did,dijo,durmio
-5 en los,enough,estar,este,fell,fine,first,floor,habia,have had,hermana,i @116,i @367,i felt,idea,it was
-5 kill,la @177,la @199,la otra,la vida,le @93,less,looking,me @267,me @79,me dio,mi hermana,no @199,no le
-5 no soy,not have,o,of @156,para el,poco,que me,radio,reloj,room,see,siempre,siete,since i,stayed
-5 suficiente,te,terminar,the @223,the @298,the @81,the last,then i,there is,tome,two days,un @182,will
-5 with the,y @114,y @9,y luego,years,yo no
-6 . @156,. @217,. @224,. cada,. desde,. en,. hashtag,. llevo,. me,. ojala,. you,3 4,@0,@105 @14,@111,@124
-6 @129,@136,@156 me,@161,@182 de,@19 a,@21 a,@212,@254,@290,@303,@338,@339 a,@342 on,@357,@366 a,@366 to
-6 @369,@58,@72,@89,a bit,a las,ahi,am @114,am not,and the,back,bebe,cansada,cartas,cosas,de @146,dio,dolor
-6 durmiendo,en las,en un,esta @227,esta noche,estaba,evening,for an,go to,ha,have not,home,i @313,i bought
-6 i will,into,la @233,last,let,little,matarme,me up,mi @240,mi tio,minutes,myself,no @266,no voy,not sleep
-6 please,pongo,por la,reason,said,siesta,some,tambien,the @169,the @313,they,thirty,thought,to die,todas
-6 una @54,uno,want to,when i,would,y me,ya @93
-7 . @113,. @31,. @339,. all,. had,. it,. she,. si,. that,. we,. yo,0 0,@113 me,@114 @348,@114 que,@114 the
-7 @13,@135,@141,@146,@192,@192 has,@199 the,@208,@244,@267,@28,@284,@295,@320,@339 @114,@342 @156,@342 @227
-7 @342 is,@352,@367 to,@7,@99,afternoon,and then,aqui,ask,de que,die,end,esta,great,hasta el,i @336,i was
-7 la @313,la siesta,las @227,las noches,lo que,made,me @114,me @215,mis,nadie,night i,nine,no hay,pee,that
-7 the @342,the door,time,todavia,up at,up to,us,veces,y @41,y la,yo
-8 . @342,. @378,. slept,. they,@108,@114 at,@133 no,@147,@169,@175 and,@197,@217,@273,@279,@292,@313 el
-8 @342 i,@348 @339,@362 in,@366 me,@376,@9 @342,@9 los,@93 al,bit,carta,compro un,duerma,era,every,fever
-8 finca,hasta,he is,hoy,ir,la @158,la @197,la finca,llevo al,lo,long,matar,ocho horas,para no,pero,she,si
-8 take,the @192,the @82,the baby,think,todos los,veo,ver,were,y no,y ya
-9 . @146,. @366,. a,1,@114 and,@180,@182 y,@192 lo,@300 a,@313 @115,@319,@363,@9 i,@93 @348,and @114,cross
-9 duro,early,for @145,for hours,if,kept,llevo tres,lo llevo,los dias,luego,monday,no @366,no dormi,not wake
-9 over,times,viendo,went,with,year
-10 . @133,. @367,. @9,@114 i,@222,@227 i,@232 @313,@333,@67,asleep,could not,eso,fue,good,had a,her,i did
-10 in the,menos,no es,ojala,only,que no,to @113,to @313,to the,tres horas,wake up,yesterday,yet
-11 . @344,. @93,. el,. tom,. un,@114 @379,@115 @227,@192 @156,@268,@313 a,@345,@71,@93 a,a @115,a dormir
-11 a la,cuando,diez,flat,here,la @227,me @0,ocho,out,to sleep,when
-12 @144,@239,@94,at @105,at @227,baby,hay,los @342,of,todo el,tomorrow
-13 . la,4 4,@313 @362,@6,@9 @227,a @313,all day,ell,had,his,las @105,of @313,of sleep,seven,tiene
-14 . he,@19,@274,@313 at,cada,eight hours,him,it,la noche,quiero,then,tom,we,well
-15 bien,mal,woke up,you
-16 . @199,@344,@348 @145,@361,about,hashtag,me @313,no despertar,on @342,su,there,today,wake
-17 @105 @105,@22,@310,@356,eight,noches sin
-18 . the,@14,@215,@380,tonight
-19 . no,@105 @145,@379,despertar
-20 @342 @342,dormi,woke
-22 se
-23 en el
-24 @367
-28 @313 @105,was
-35 . i
"""
