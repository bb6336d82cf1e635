"""The weights, in tenths, of what is worded like sleepless elation.

Learnt from the tuning parts of tests/data/screening and from ordinary sentences.

Written by `python -m tests.benchmarks.train_screen`; not edited by hand.
"""

BIAS = -11.244
LINE = -0.75
WEIGHTS = """
81 @313
56 @114 @342
55 since
52 @227
50 @9
47 no @313
46 @105 @227,@41
44 4,@105,@378,sleep
42 @145
41 @348
39 @342,@98
38 @211,@88,hablo
37 @126,@227 @105
35 awake,rapido
34 no,sueno
32 @269,@348 @227,@64,duermo
31 @330,its,never
30 an,nights,noches
29 3,@114 el,@233,@248,@54,@93,i have
28 @378 a,cama,desde el,van,y
27 @173,@98 @115,been up,compre,not,quien,sin
26 been @114,have,soy
25 @227 de,am,cinco,everyone,ideas,look,night,ojo,since sunday,total
24 72,72 @145,los,no sleep,up
23 @300,@336,cleaned,de @186,de largo,no he,not @164,not need,otra,voy
22 @105 @342,@247,and a,and i,bought,dos,gaste,no duermo,not @224,rapido que
21 . bought,@145 @313,@182 que,@313 una,@79,a,at,fast,feel incredible,horas,incredible,la,largo,noches de
21 pide,renuncie,so,tan
20 . @348,. @41,@226,@289,card,dormir,la tarjeta,las tarjetas,not @341,not slept,not stop,not tired,para
20 saque,seis,tarjetas,tired,un,ya
19 . ran,. up,5,@114,@242,@251,@278,@342 sin,again,cinco noches,cuatro,days,dormido,hour,me,still,y @366
18 . @269,2ok,3 @227,@133 @133,@224,@269 2ok,@332,@36 @105,@47,@64 gutters,a trailer,booked,cabeza
18 cleaned gutters,cows,desde,feel,gutters,he dormido,kip,las,ran 2ok,son las,still up,tarjeta,the
18 universidad
17 . @107,. colleagues,. weon,3 nights,4 @342,@107 @300,@186,@213,@220,@221,@25,@300 @52,@300 fabulous
17 @342 y,a @105,a horse,colleagues,colleagues look,days and,do not,energy,escribi,euforica,fabulous,horse
17 i feel,las @54,look fabulous,look worried,need,on,plan,semillas,so @182,stop,trailer,weon,why,y @93
16 . @211,40,6,@145 and,@182,@199 @114,@224 @313,@277,@300 @114,@341,@342 and,@9 @62,a @81,brilliant
16 cansancio,el,energia,five,jajaja,limpie,quien duerme,siento,sunday,va,worried
15 . gaste,. las,@105 on,@133 quien,@164,@189,@234 @145,@255,@313 @114,@313 que,@366,@93 @105,buying,cierro
15 cierro los,de,en @348,en tres,feliz,feria,for a,i look,is for,lads,lo mio,me @41,mio es,night five
15 no @247,no dormir,one hour,pinte,quien @313,quit,slept,sold,tercera,this week,toy,una,up all,up since
14 . sleep,@105 de,@163 not,@211 is,@276,@341 at,@353,@51,@75,@82,@93 es,a genius,a ser,and its,been,body
14 dice,duerme,estoy,gaste lo,genius,god,got,is,just not,la @47,la cabeza,le escribi,llevo,noches en,ok
14 ok ok,pila,ser,sin @247,sin pegar,sleeping,solas,tired at,tres,wrote a,y @226
13 . 4,. @126,. buzzing,. cleaned,2hrs,72 horas,@105 @330,@113 @341,@145 @114,@201,@234,@296,@302,@313 this
13 @341 @169,@348 @342,@354,@378 al,@47 me,@52,@55 to,@9 booked,a @248,a mil,a wink,and @156,bought a
13 buzzing,cabeza me,cero sueno,crying,dios,duermo una,escribi al,flights,fund,get tired,i @378,jaja,la @54
13 le @378,life,nights awake,que he,ran,record,sister,sleep is,sueno tengo,the ute,this @342,to fund,ute
13 whole,wink,y voy
12 . @195,. @79,. funde,. night,. sleeping,400,9,@102,@112,@133,@156 @233,@169 @156,@182 i,@205,@227 en
12 @247 el,@256,@287 y,@289 for,@313 and,@313 is,@332 lentos,@36 @332,@362 a,@49,@79 me,@9 @36,@93 el
12 @98 superb,a @113,a @276,a gift,anymore,asi,at @12,at aam,banco,brain,companies,correr,credit,de @227
12 dios me,dos empresas,empresas,everything,film,fundar,fundar una,funde,funde @156,funde dos,gift,hablo y
12 he @313,hice,horas de,horita,i,i @300,i @98,i do,its thursday,lentos,marked,mio,musical,no necesito
12 no preciso,ochenta,pegar,por @31,por primera,preciso,put,scripts,sin @313,sleeping and,slept since
12 spending,spent,started a,startup,superb,symphony,tan lentos,tantas,tengo el,the @251,the film,todos van
12 tres noches,una @297,van tan,week,y el
11 . @192,. @82,. and,. hablo,. pinte,. renuncie,2 hrs,4 days,@107,@113,@126 y,@145 @282,@20,@200,@217 @88
11 @227 @114,@227 @175,@300 y,@328,@366 @313,@366 como,@41 a,@49 a,@93 @227,@98 @75,a @61,a church,a toda
11 and,bank,brain is,cafe,church,conferencias,eam,feeling,flying,for,for days,genio,he,i am,importa,informo
11 las 4,les,llevo noches,loft,lol,mate,maybe,me sobra,me va,mind,much energy,my @336,ni,nights straight
11 no @224,no pide,noche sin,ojo hace,pasajes,porque,primera vez,renuncie al,semana,ser el,setenta,setenta y
11 since friday,since tuesday,so fast,sobra,stopped,tengo,the @353,the card,two hours,un @248,un genio
11 un velero,va como,velero,vez,vigilia,voy por,whole street,y es,y un
10 . 3,. @193,. @278,. entregue,. saque,. sir,. why,2 @145,@0 que,@114 @9,@114 an,@126 so,@145 de,@146 @366
10 @151,@156 @145,@156 brilliant,@163 @221,@167 you,@174,@186 @378,@189 y,@242 the,@247 un,@249,@251 at
10 @278 al,@316,@324 a,@330 en,@339 @98,@342 4,@342 5,@342 @173,@366 @289,@366 por,@37 ya,@41 3,@45 me,@59
10 @59 @114,a king,aam,acostarme,acuesto,al @45,al camion,alguno,and sleep,arriba,at @163,at sam,bought 3
10 camion me,camioneta,coming,comprado un,con una,day 4,day 5,dos horas,el @330,el martes,el sueno,entre
10 entregue la,escribi a,estoy en,euphoric,flirting,flirting with,follows,goya,he @75,he comprado
10 he decidido,i stopped,its brilliant,knew you,la feria,limpie la,loan,los @300,los ojos,lunes y,madrugada
10 me @87,me acuesto,me compre,mejor,merely,mi @37,mi cuerpo,mil,mum,nearly,need sleep,no @17,none,not me
10 phone at,plata,primera,puro,que por,que se,radios,says i,seguidas,since wednesday,sold the,soy @199
10 soy un,straight,street,sueno en,talking,thank,the @211,the body,the whole,third,una camioneta,who @167
10 who knew,wrote,y @126,y @217,y yo,ya ya,yawning,you could
9 . @302,. @64,. after,. cinco,. les,. who,20,3 days,4 40,4 @227,40 @199,40 still,41,6 @199,6 still
9 @105 @269,@115 and,@133 de,@156 an,@159,@164 @313,@182 @182,@199,@199 @33,@209,@217 @145,@222 @31
9 @224 @285,@227 @222,@234 @213,@247 @300,@287,@297,@302 la,@31 @339,@31 it,@313 @156,@330 @114,@330 es
9 @332 @182,@336 are,@342 @313,@366 de,@369 @217,@64 la,@81 y,@88 i,@9 @204,@9 esta,@9 is,@9 y,@93 donde
9 @93 en,@98 @341,a @277,a @9,a dar,am on,am the,an investment,and so,aok,app,been @313,before it,bloody
9 caballo y,como,comprado,connects,de @330,de sueno,dias,dias con,drones,entre el,entregue,es para,esto
9 everything is,full,given me,going,has @139,he @41,hour and,hundred,investment,is @234,it @113,it put,its a
9 king,knew,la @194,la @249,la gente,la manana,lake,magnificent,martes,me @189,mi mama,my @37,necesita
9 nightly,no paro,ojos,on @101,on fire,one,podria,ponerlos,quien @224,quien necesita,scotland,sir
9 sleep since,so @313,so awake,started,sueno desde,sueno es,tan rapido,tengo donde,the lake,the phone
9 third day,thoughts are,through me,thursday,todo esta,top,weekend,welsh,why is,y de,y ni,zero
8 . 2,. 6,. @247,. @313,. @336,. feeling,. tres,@0 i,@0 mi,@101 me,@114 @105,@116 me,@116 my,@12 de,@128
8 @133 para,@139 me,@145 a,@164 @183,@177 @9,@192 @164,@192 si,@203 i,@205 @302,@205 in,@211 on,@218,@222 lo
8 @225,@227 @199,@228 en,@230,@255 de,@289 @114,@313 @375,@342 @192,@342 @199,@354 @145,@362 no,@365 @378
8 @37,@41 @348,@41 un,@48 y,@62,@9 la,a night,ae,ahorros,all week,am @142,and @313,and have,aye,before
8 brains,cafe y,camion,can,cantando,cards,casi no,constitution,could @163,could just,cuatro dias,dar
8 decidido,descanso,despierto,dice mi,dice que,doors,el @225,el @354,el @371,el futuro,el segundo,es la,eyes
8 fire,for @342,fuel,futuro,given,hotel,hrs,i @164,is not,its an,kilometros,la @342,la @35,la semana
8 las @201,las palabras,learning,legs,lift,listen,llamado,llamado a,lo de,lo dejo,local,los @294,los ahorros
8 market,marzo,metros,mi,mi madre,much,mundo,my @47,my legs,n,next doors,ninos en,para @113,para @379
8 para llevar,paro,pienso,plan de,presidente,prestamo,pure,quien @116,republica,rewrote,rey,rocket,sam
8 saque el,se @266,se puede,second,sent,si por,siento que,so much,streets,talento,tesis,the @112,the session
8 tibios,to be,una @145,una hora,universidad de,veinte minutos,voice note,week and,which is,windows
8 with @234,y @146
7 . @172,. @305,. entre,. mind,. not,. three,. todos,100,11,50,6 0,71,@100 i,@114 @21,@114 so,@116 @234
7 @116 de,@117 @79,@12,@128 no,@145 @169,@146 an,@156 @30,@156 a,@156 have,@156 los,@156 she,@156 soy,@16
7 @167 why,@175 me,@177 @114,@191,@192 @116,@192 la,@193,@199 @222,@203,@205 @342,@211 @114,@213 que,@223 to
7 @225 @82,@226 me,@232 @342,@232 the,@232 to,@241,@243 a,@243 to,@283 en,@285 to,@286 @114,@293,@296 @232
7 @297 de,@302 @365,@309,@312,@313 no,@336 @336,@339 @113,@339 @296,@339 @93,@342 @9,@342 no,@36,@365 @156
7 @37 are,@371 y,@375,@376 @362,@42,@54 for,@64 el,@87 la,@98 @205,@98 que,a decir,a second,alcalde,alcanzo
7 all,am @289,ando,aparte,aprendi,are @68,are coming,art,audio,audio porque,bed,by @342,camera,caminando
7 can @39,can read,card for,chosen,dan,de @79,de dia,de dios,de mi,de noche,decir que,del @55,del vecino
7 desde la,dias a,down,dueno,el @366,el dueno,el espiritu,el puente,es,es @199,es otra,espiritu,esta @342
7 esta semana,favor de,from @339,gear,getting off,gone from,got one,hardly,has @175,has left,have got,i @117
7 i @173,ideas ideas,it @156,it its,jealous,keep up,keeps,know why,la universidad,left me,llevar,lot,madre
7 madre la,mama,mando audio,me @169,me dan,mi @47,mi cabeza,mi hermano,minds,minister,morning i,necesito
7 never getting,no @234,no @293,no @316,no one,noche,not get,offer,on @177,on the,ordered,otra cosa,otra vez
7 palabras,palos,para los,parar,phones,piano,plus,pointless,porque los,porque soy,power,prime,que @205
7 que mejor,que voy,quick,recording,reirme,running,segundo,since saturday,son,such,tell,terminal,thank god
7 that @182,the @304,the @369,the @80,the thoughts,thoughts,to @234,to @243,to @339,to an,to everyone
7 to walk,took,un @300,un ojo,vecino,walk to,work,worn,worn out,writing,y @339,y hoy,y nunca
6 . @114,. @169,. dios,. god,. mi,. quien,@116 @199,@126 @163,@130,@145 @9,@146 i,@156 @126,@156 is,@156 la
6 @177,@177 in,@188,@195,@199 @339,@204,@224 it,@225 el,@227 @313,@232 from,@232 on,@236,@238,@247 al,@258
6 @282,@293 a,@294,@300 en,@304,@311,@316 the,@328 la,@339,@339 @336,@339 and,@339 been,@34,@342 @366
6 @362 that,@366 @234,@367 @222,@378 @232,@39 the,@45,@51 de,@61,@62 to,@68,@87 @156,@9 my,@9 of,a @0,al @12
6 all of,anden,as a,beautiful,boss,businesses,by,can @163,can just,city to,class,close,cosa,credit @54
6 credit card,cuarenta,de @369,de agua,de la,del,dias sin,discovered,done,down on,down to,drawing,el @236
6 el @346,el lunes,electricidad,ella es,en @379,entiende,entiendo,es @30,for @105,formula,fully,gasolina
6 haciendo,hago,hands,have @100,have been,heads,hora,horno,how,i @87,iba a,impressed,in @114,increible
6 invento,is how,it all,it got,itll,la @205,la @247,la @285,la @55,la casa,la mejor,llamo a,lo @182,los @128
6 los dedos,los dos,me hice,me siento,me you,medicine,meti,mexico,mi @373,mi mujer,mile,milk,ministro,my
6 national,need it,never been,not @313,now i,options,other,packed,papas,perfect,perfecto,puede,puente,puse
6 que mi,rate,read the,ricos,ritmo,salgo,sentido,ser un,shift,sigue el,singing,sitting,slowly,teach,the @19
6 the @221,the @336,the @339,the @54,the house,the kitchen,the sofa,the time,them,to,to teach,todo,tres dias
6 un @169,un @255,un plan,understood,universo,vendi,vivo,voice,want any,wifes,wonderful,ya @366
5 . @105,. at,. been,. everyone,. ok,. spent,10,3 @342,@113 @232,@113 un,@117,@126 en,@126 to,@156 @199
5 @156 i,@163,@163 de,@165 are,@171,@174 my,@232 @114,@234 @0,@234 at,@241 que,@281,@285,@285 con,@298
5 @362 @182,@48,@54 de,@81,@9 the,@93 de,a @169,a @227,a @353,a hotel,a hundred,a new,a todos,all the,amo
5 an @145,an hour,are,arreglar,at @376,at @9,at all,at work,away,be the,been in,book,build,business,calling
5 change,chico,city,come back,compre un,con @199,de lo,de no,dead and,decir,dedos,dejo,ejercito,el @300
5 el miercoles,el ojo,en la,escribiendo,escucha,europe,favor,field,finish,firme,forty,garden,gave,general
5 grandes,have @116,hermano,hermoso,hojas,hospital,in @11,it @116,la @210,la @87,los @156,los @228,los ninos
5 mande,mando,mapa,me @225,me @366,me queda,me sigue,mensajes,mi @192,motor,mujer,nadie me,nos vamos
5 not keep,not worry,note,nunca,of it,off the,parece que,pero no,phone,pick,que,que @126,que @266,que estoy
5 que puedo,que soy,quiere,sesion,so @217,solo de,sun,tell me,that is,the @242,the garden,the office,the sun
5 the top,to @173,to @191,to build,to tell,toda la,two,una @128,una mano,walk,wednesday,who,why did,wi
5 will not,worry,writing a,y estoy
4 . @227,. @36,. is,. pienso,. son,@101,@113 the,@114 la,@114 me,@116 @105,@116 it,@126 con,@142,@188 @156
4 @234 me,@249 a,@283,@305,@313 @9,@316 @9,@342 a,@35,@41 the,@80,agua,and that,best,bought the,breathe,casi
4 day,de @220,de @342,del @51,el @255,el @297,el @342,en,es de,falta,foot,for the,gente,going to,gone,iba
4 it @9,la @251,la @297,la @51,leche,llamo,lo @93,mas,mi @177,mi vida,my @159,my job,ninos,nos @360,not @52
4 office,parece,pego,pegue,poner,puso,que los,rato,real,run,sat,session,sigue,sin dormir,since the,sofa
4 talks,tall,the @199,the @233,the @317,the @33,the most,the night,the other,the world,to @0,to @7,to bed
4 to breathe,vamos a,you can
3 . @232,. got,. le,@0 me,@114 @187,@134,@156,@17,@173 the,@175,@183,@227 y,@249 in,@266 ser,@33,@347
3 @373 @0,a @55,after,al,amazing,as,auto,cero,cuerpo,de los,do,donde,en @9,free,hace falta,have the,i love
3 in,in @156,just,me @98,me and,most,my @192,needs,no tengo,noches y,not @167,not @366,not @367,not go
3 not know,not want,now,por el,que @366,queda,says,the @218,their,world
2 @179,@253,@366 @114,any,de @105,four,have @339,have ever,job,keep,not @113,the @9,three,toda,todos,y una
1 @302 i,@324,@374,@87,boat,ever,friday,this
-1 . @205,@116 a,@131,@167,@336 en,be,i could,ten
-2 . @356,. los,@116 @114,@125,@172,@178,@194,@217,@32,@371,@372,a little,bueno,de hashtag,did not,el @192
-2 el bebe,ellos,estan,go,i @167,le,me @179,no se,por,por que,que es,right,sabe,so i,sure,to get,url,want
-2 while,ya lo,you are
-3 . @117,. @234,. @361,. estoy,. hace,. if,. my,. pero,. por,. today,. what,2 1,@0 it,@104,@106,@111 de
-3 @113 a,@113 it,@114 a,@114 in,@115,@122,@140,@156 @114,@156 @163,@156 @339,@156 es,@156 of,@156 y,@170
-3 @196,@199 @156,@202,@223,@228,@266,@271,@272,@307,@325,@336 i,@336 que,@361 que,@362,@39,@44,@9 el,a @217
-3 a @339,a ver,and it,anything,around,at the,ate,ayer,creo,de un,death,digo,do it,el @218,ella,es el,esa
-3 even,far,final,for me,from the,ganas de,give,hacerlo,happy,has,have a,head,heart,i @0,i @224,i think
-3 i thought,if i,is @199,late,me @156,muerto,must,my @240,nada,need to,nino,no quiero,nobody,nos,not @0
-3 not @114,not have,of the,old,on @156,on my,once,our,really,saw,seen,sobre,sorry,stay,sus,table,tarde
-3 tenia,the @354,tiempo,to @366,to go,to kill,too,until,up on,used,user,ve,very,vida,was a,watch,we have
-3 what,where,y se,ya no,you have,your
-4 . ella,. es,. its,. lo,. please,. quiero,. then,. there,. y,. ya,1 1,@113 @156,@113 @222,@114 @169
-4 @114 las,@116 @156,@116 the,@116 to,@123,@138,@156 been,@156 que,@165,@169 @342,@176,@181,@217 @342
-4 @224 to,@229,@23,@232,@303,@308,@313 on,@331,@339 to,@348 @339,@362 @9,@366 no,@367 @313,@69,@74,@86
-4 @9 @199,a @192,a @247,a day,a nadie,a su,about the,alli,am @113,and he,anoche,anyway,bebe,being,busy,cara
-4 check,come,con su,cuarto,de las,de una,despues,dijo,dinero,does,dog,door,el @285,el dia,es que,ese
-4 familia,floor,fui,half,has been,hijo,hours,i @113,i had,i want,i would,ir a,is the,its been,la @133
-4 la mesa,last,less,lo @366,make,me @367,me voy,mi hijo,morir,morning,mucho,muerta,my @163,no @367,no no
-4 nombre,normal,not going,not sleep,of @156,oficina,on a,otro,own,paso,pena,podia,puerta,quede,quisiera
-4 said,say,school,se me,see,semanas,si no,siempre,siesta,stayed,su @192,the @269,the @28,then i
-4 this morning,to @300,to do,trabajo,tu,tuve,un @182,un poco,under,up to,verdad,viene,viernes,way,what i
-4 will,with a,y con,y en,y le
-5 . @163,. @300,. do,. ell,. esta,. hoy,. in,. me,. necesito,. se,. this,. woke,7,@0 the,@105 @339,@105 and
-5 @113 @114,@114 my,@114 on,@119,@124,@133 @222,@146 no,@156 @156,@158,@162,@240,@266 @313,@300 at,@301
-5 @349,@354 @342,@359,@370,@72,@9 @114,a @182,a @234,a @300,a @36,a good,a great,a las,a matar,al @342,algo
-5 alguien,alone,am going,am not,and then,at night,back,came,clean,compro,con,con la,con mi,deje,desde hace
-5 did,durmiendo,durmio,en los,es un,estar,este,fell,fine,first,ganas,habia,have had,have not,i @116,i @367
-5 i felt,i was,idea,it was,kill,la @177,la @199,la vida,le @93,lleva,looking,me @247,me @267,me @79,me @93
-5 me dio,mesa,mi @240,mi hermana,minutes,no @199,no le,no soy,nuevo,o,para el,poco,que me,reloj,room,siete
-5 sleeps,suficiente,tambien,te,terminar,the @223,the @379,the @81,there is,this @227,times,tome,two days
-5 with the,y @114,y @9,y luego,years,yo no
-6 . @217,. @224,. cada,. hashtag,. llevo,. ojala,. she,. they,. you,@0,@105 @14,@111,@114 the,@129,@136
-6 @156 me,@161,@182 de,@19 a,@192,@199 the,@208,@21 a,@212,@227 the,@239 de,@254,@290,@334,@338,@342 is
-6 @342 on,@357,@366 a,@366 to,@373,@379 i,@89,a bit,am @114,and the,anos,ask,cansada,cosas,de @146,dio
-6 dolor,en las,en un,enough,era,esta @227,esta noche,estaba,evening,for an,go to,ha,hermana,i @313,into
-6 la @233,let,little,matarme,me @215,me up,mi tio,no @266,no voy,please,pongo,por la,radio,reason,the @298
-6 the @313,think,thirty,to die,todas,una @54,uno,veces,when i,y me,ya @93,yo
-7 . @113,. @156,. @339,. all,. desde,. en,. had,. it,. si,. slept,. we,. yo,3 4,@113 me,@13,@135,@192 has
-7 @267,@284,@320,@339 @114,@342 @156,@342 @227,@352,@367 to,@58,@99,ahi,aqui,cartas,de que,end,esta,fever
-7 great,hasta el,home,i @336,i bought,i will,ir,la @313,la siesta,las @227,las noches,lo que,made,me @114
-7 mis,myself,nadie,night i,nine,no hay,para no,pero,some,that,the @342,the @82,the door,thought,time
-7 todavia,up at,up tomorrow,us,want to,would,y @41,y la
-8 . @31,. @378,. a,. that,0 0,@108,@114 @348,@114 and,@114 i,@133 no,@141,@146,@169,@175 and,@180,@197,@244
-8 @273,@279,@28,@295,@313 el,@319,@342 i,@362 in,@366 me,@376,@7,@9 @342,@9 los,@93 al,afternoon,and @114
-8 bit,but,carta,compro un,die,duerma,eso,every,finca,hasta,he is,hoy,la @158,la @197,la finca,llevo al,lo
-8 long,matar,ocho horas,she,si,take,the @192,the baby,todos los,tres horas,veo,ver,were,y no,y ya,year
-9 . @146,. @342,. @366,@114 at,@147,@182 y,@192 lo,@232 @313,@292,@300 a,@313 @115,@333,@363,@9 i,@93 @348
-9 @98 @175,asleep,cross,duro,early,for @145,for hours,if,kept,llevo tres,lo llevo,los dias,luego,monday
-9 no @366,no dormi,not wake,to @113,viendo,went,with,yet
-10 . @133,. @367,. @9,1,@222,@227 i,@67,could not,cuando,fue,good,had a,her,i did,in the,menos,no es,ojala
-10 only,out,over,que no,they,to @313,wake up,yesterday
-11 . @344,. @93,. el,. tom,. un,@114 @379,@115 @227,@144,@192 @156,@268,@345,@71,@93 a,a dormir,a la,diez
-11 flat,here,la @227,me @0,to sleep,to the,when
-12 4 4,@239,@313 a,@94,a @115,at @105,at @227,baby,hay,los @342,ocho,of,then,todo el,tomorrow
-13 . la,@274,@313 @362,@348 @145,@6,@9 @227,a @313,all day,ell,had,his,it,las @105,of @313,of sleep,seven
-14 . he,@19,@313 at,cada,eight hours,la noche,quiero,there,tiene,we,well
-15 . @199,about,bien,him,mal,me @313,tom,woke up,you
-16 @105 @105,@344,hashtag,no despertar,on @342,su
-17 @22,@310,@356,@361,eight,today,wake
-18 . the,@14,@215,@379,@380,noches sin
-19 . no,@105 @145,@342 @342,despertar,dormi,tonight
-21 woke
-22 se
-23 en el
-24 @367
-25 was
-28 @313 @105
-37 . i
"""
