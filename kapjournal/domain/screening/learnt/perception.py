"""The weights, in tenths, of what is worded like perception.

Learnt from the tuning parts of tests/data/screening and from ordinary sentences.

Written by `python -m tests.benchmarks.train_screen`; not edited by hand.
"""

BIAS = -10.235
LINE = 0.31
WEIGHTS = """
55 @223
48 @0 me,hablan,los
46 @134,chip,crawling
45 las,que no
44 they
43 me
42 @12,actor,my,swapped,voces
41 @230,are,cuando,my dead,por eso
40 del
39 @342,faces,have,oigo
38 @178,@342 @169,mi
37 @126,@234 @199,@333,por @156,to me
36 . @134,. veo,@365,have @324,there,when
35 @114 @342,al,cambiaron,cameras,soy,van
34 . escucho,a voice,una @365,una voz
33 . @133,@134 my,@300,been,la muela,what i
32 a @365,muela,nadie mas,neighbours,no es,ya
31 @223 y,by the,me estan,no @345,pusieron,still,veo,walls
30 . sigo,@199 @300,@227,@289,@314,@348 @342,de la,fue el,hallucinations,me susurra,message,now,susurra
29 @7,espejo,hey,numeros,quite,so i,sure,the @45,voice,voices
28 . los,@234 in,@249,dates,desde,es mi,hear my,pelean,se pelean,when its
27 about me,by,la mia,me lo,pero,que hago,stopped,voz,when @156
26 @342 y,after,el gobierno,everything,hay,le,luz,nobody else,parpadea,plates,sabe lo
25 @105 @342,@143,@148,@156 @342,@167 lo,@59 la,a chip,bichos,bugs,chip in,choir,chosen,contesta,esta @194
25 esta manana,gobierno,has,i think,in asda,it,me dice,moon,sits,sits on,the @300,them,un actor
24 . @199,@171,@175,@175 in,@353 is,@366 @146,@39 my,asda,at night,days,desde el,dicen,el @171,gas
24 have started,in my,is a,move,no son,not stopped,see,the,the @313,the bed,un @353
23 . day,@156 @232,@199,@34,@373,abajo de,clave,dem,escucho,fading,hear,my @19,my @336,nobody,not fading
23 sigo,ta,this morning,whispering
22 . @79,. not,. todo,@314 @101,@330,@342 @12,@342 so,@9 has,al @374,al espejo,alguien me,are cameras,argue
22 camera,comenta,dey,el,estan,everything has,i can,me manda,mia,not,pasillo,real,se,siguen,smell burning
22 tae,that the,the bread,tractor
21 . @143,. las,. oigo,@167 y,@302,altar,alucinaciones,am,am the,at @227,bread,burning,cuadro,de @342,ear
21 ellos,en @274,eso,gas por,have put,huele,le @316,me @126,me hablan,me i,me quitan,mi @223,mornings,muerto
21 mujer se,radiator,reflejo,seguidas,segundo,sending me,son,still seeing,the radiator,this is,through the
21 venia
20 @113 @222,@114,@146 @179,@228,@336,@367 me,@47,@54 are,@55 me,a @274,a cartoon,a choir,behind,cartoon
20 college,de @178,de luz,el codigo,had the,has an,i see,it is,la @133,los ve,me @0,my tooth,outline,put
20 quitan,se nota,seeing,sending,skin,standing,the @239,the neighbours,tooth,yo le
19 @114 una,@199 crawling,@199 se,@234,@234 there,@249 @328,@251 me,@285,@302 me,@310,@339 @12,@353,@7 por
19 and they,at,been swapped,camaras,codigo,contorno,estoy sola,hearing,in the,ingles,la cocina,miro,mirror
19 my name,noches,plain,plain as,put something,que pienso,real i,se @308,sombras,started,still crawling
19 tele me,todo tiene,vez oigo,whispering to,y no,ya le
18 . by,. dedos,. someone,. the,@128 frios,@220,@222 @114,@289 @156,@332,@34 are,@350 i,@362 @115,@373 @300
18 @93 @163,a @220,an @353,an actor,as @342,comedor,day after,de @372,de blanco,dedos frios,entre,frios
18 have @113,hearing voices,in,la,la sesion,le pusieron,lo,manda,perro,soy la,talk,the wallpaper,the walls
18 wallpaper
17 @156 @300,@164 whispering,@167,@203,@222 of,@249 @365,@285 con,@285 que,@342 my,@345 @222,@373 se,@39 me
17 ayer en,clothes,dead nan,died in,doing,en ingles,entre ellos,gente,it has,its,keeps whispering,la @303
17 la sombra,la tele,las placas,me esta,mi mami,nan sits,not there,ones,placas,por el,que @336,senales
17 senales en,six,smell,someone,someone keeps,tele,think,this @227,writing
16 . @314,. alguien,. desde,. smell,. so,. soy,. tasted,. voices,@133 @199,@133 @334,@142,@156 @352,@164
16 @215 in,@234 @164,@246 to,@251,@285 is,@285 this,@300 @369,@315,@354 @228,@45,@79,admit,admit to,algo en
16 and that,and this,autos,bed,code,corner of,cosas de,desde ayer,difunta,elegido,en,en los,es igualita,esta
16 estan pasando,four,hago,have tested,i @215,i died,lights,like water,los autos,mami,me @302,mother,moves
16 mueven,mujer,my @333,my late,nadie,no @234,no one,no se,partner saw,piso,put a,respira,saluda,saw water
16 sesion,session,since,sombra,sundays,tasted @179,tasted like,telly,tested it,tres,tres dias,vecino,vecinos
16 will @246,will admit,y la
15 . @9,. everything,. otra,. partner,@114 @366,@12 @380,@133,@134 @365,@156,@162 on,@164 @134,@177 @93
15 @179 @369,@199 @7,@222,@227 and,@273 it,@300 cuando,@310 soy,@365 @21,@376 para,@380 que,@93 @310,@93 no
15 a @310,a red,a verme,a woman,abrir la,acompanan,algo,aluminio,apartamento de,at @297,at college,blanco
15 botas,burning all,cocina hoy,cocinero,conmigo no,de @251,del altar,dias,dona,el apartamento,el cocinero
15 en @89,en las,esposo,estoy enfermo,hablan de,he is,hermano muerto,huele a,i @300,i look,igualita,is an
15 is not,is there,its for,jump on,keep hearing,late,los @55,los santos,los vecinos,manos,me @17
15 me acompanan,me piden,me pusieron,menu,no,no @175,no habia,no tomo,nobody will,not @268,not rained
15 of @249,on @9,pagan,para ellos,pasaje,people in,piden,pienso,piernas de,por,que @93,que vive,reason it
15 santos,tasted,tested,the @236,trabaja para,ve,ver cuando,verme,verme y,vuelen,woman humming,worked out
15 y @146
14 . @285,. @373,. walls,@0 por,@101 @9,@133 @178,@134 @234,@156 ya,@169 @380,@19 @146,@192 had,@199 @357
14 @210 que,@222 al,@227 y,@234 will,@235 la,@239,@246,@249 in,@300 when,@310 i,@313 and,@339 seguidas
14 @342 the,@365 @114,@37 de,@373 @119,@378 that,a @249,a @354,accent,admitir,afile,al papa,algo al,am @336
14 am thinking,amanezco,amanezco con,and a,and now,apartamento,born,can @300,can see,cocina,con @54,con la
14 con papel,confirmo,confirmo el,conmigo,converse,cuatro,cuatro veces,doing my,dos dias,el pronostico
14 el semaforo,el tanque,else,en @379,en rojo,fly,for me,hand in,have not,hoy me,i @316,it would,juego,junto
14 knives,la @195,la marca,le metieron,lector,license,listening,llevarle,look,look at,los @215,los muertos
14 me sienta,mensaje al,metieron,mi nombre,mis,muertos de,no @125,not @310,not @93,not care,not look
14 not mine,not wish,nota,ojos pero,pasando,pitido,pronostico,pronostico del,que @177,quiere,reads,reales
14 red light,sabe,saben,secretos,semaforo,sienta,sienta en,siguio,soldados,soy el,stairs,tanque,tardes
14 techo con,tells me,the knives,the stairs,them down,they @126,una @223,una letra,vacas,veces seguidas
14 was @192,was born,wife,wish me,woman,word,y @175,y esto,y estoy,y lo,y medio,ya son
13 . @353,. dios,. its,. mi,. mother,. since,. somebody,. una,@114 @9,@114 that,@115 @362,@133 @34,@153 of
13 @156 for,@163 @199,@220 from,@223 @114,@227 with,@230 al,@259,@274 @178,@282 @146,@285 se,@300 pero
13 @316 @114,@342 as,@362 not,@366 @108,@366 en,@39,@49 my,@89,al @240,all about,and @146,and its
13 are talking,begun to,brother,but,but it,can,chef,clinic,cunada,days later,dead,dedos,deja,dejo un
13 del @339,del tiempo,el mensaje,era de,es,espero,esta muerto,esto,figured,fingers,for my,fria,go outside
13 got a,has @105,have i,hay nadie,hoy,humming,i @164,i @336,i am,is doing,joking,jump,la plaza,las @285
13 las paredes,le @17,lo @367,lo quiere,mandan,me @156,me dicen,me mandan,meant for,medio,metido,mi @26
13 mi cunada,morning,muy bueno,my @223,my @91,no estoy,none,not @161,not @52,not joking,not me,on and,on the
13 out that,pages,papa,para @156,paredes,pigeons,pigeons are,plaza,po,pump,rained,respeto,right now,sabe a
13 sargento,screen,se @36,senora,shadows,talking,tells,that they,the @285,the carpet,the clinic,the heat
13 the pigeons,they @199,trabaja,tres noches,will @300,will see,wish,worked,would have,y todo
12 . @128,. @234,. @55,. can,. fui,. hearing,. people,. siento,@102,@105 @227,@105 @339,@108 de,@113 @208
12 @113 a,@114 the,@114 y,@126 but,@126 for,@133 con,@163 on,@167 @0,@186 a,@197 me,@201,@211 and,@215 @114
12 @223 @49,@243,@268 forecast,@273,@300 a,@307,@310 y,@328,@328 in,@357 my,@373 @0,@373 is,@380 no,@42 the
12 @47 @114,a @183,a llorar,a mans,a second,am a,am alone,am getting,and it,answering,are reading,been @75
12 begun,camara,cambia,cambia la,cambio,care,carry the,change,coma,cosas,daily,de @169,de arriba,de gente
12 de mi,department,desde la,distinto,el @230,el techo,ell ya,en el,ever since,every,face,foot,for @201
12 for @361,for word,forecast,giving,have @105,have @376,have begun,have worked,hay nada,hay una,heat,i know
12 i no,in @156,in her,keeps,la @19,la camara,larga a,light in,like him,los @156,manana,me @295,me @362
12 me and,me do,me duelen,me los,me which,meant,metal,mind and,mis @128,mis manos,muerto en,muertos,mums
12 my thoughts,name called,no estan,not a,not only,not to,obvious,obvious that,of them,on sundays,oyendo
12 pero hay,pero no,piense,polite,pope,porque mi,que conozco,right,rojo,round,se @186,se larga,se parece
12 secret,sola,spanish,standing in,that are,that my,the @169,the @171,the @332,the @34,the @75,the ceiling
12 the skin,there is,theyll,this,to @366,to go,un perro,una @197,upstairs,veces,vi a,water,weather forecast
12 word for,y @93
11 . a,. faces,. fue,. looks,. same,100,3,@0,@0 @113,@113 i,@114 @249,@116 de,@116 in,@116 my,@126 to
11 @133 muerto,@134 @156,@146 she,@156 mi,@168,@179 @156,@195,@201 de,@201 for,@220 de,@228 y,@232 on,@236
11 @251 @156,@296 in,@299,@314 a,@336 y,@365 @0,@376 @114,@378 @156,@59,@67 y,@75,@81 de,@81 que,@9,@9 @156
11 a @330,a donde,a dream,a person,abrir,and,are @126,are @39,as @362,as well,become,beg,breathing,can tell
11 caras,carpet,ceiling,cerradura,come,de @249,de noche,dias despues,dias y,diciendo,donde @366,down on
11 duelen,el @114,el de,el menu,el pelo,en la,escriben,everything i,eye,for @199,for it,god,hum,i @167
11 in there,into my,it @0,it came,la @210,la @233,la alfombra,la cerradura,la leche,la virgen,larga,le @12
11 les,letra,lo que,los @330,los de,los suenos,luna,mans,marca,me not,mueve,music,my @216,my @47,now she
11 other people,oye,papel,partner,pero @133,perro de,perro que,pigs,poniendo,pruebas,radio,se @241,se los
11 something,something for,test,the @21,the @243,the @25,the @99,the back,the eye,the message,the milk
11 the mirror,to @42,to carry,to stop,today,tomo,ustedes,virgen,well,with no,y @234,y ell,y nadie
10 . god,. parce,@128 la,@129 on,@133 @300,@133 a,@14 que,@156 @380,@167 a,@167 what,@178 in,@182 @373,@19
10 @19 de,@227 he,@230 to,@234 me,@235 and,@253,@277 de,@318,@324 to,@335,@339 for,@34 en,@353 and,@373 es
10 @376,@59 @114,@9 @0,@9 i,a @223,a @255,a casa,abajo,alfombra,alla,an,and @156,bed and,being,campana
10 can @0,cerro,clarito,corbata,de ahi,de espana,domingo,don,dream,during the,el @277,el @58,el rey,entiendo
10 even,faces in,go,has been,hay mucha,is @113,it @365,it seems,it sounds,know what,la @252,la campana
10 la que,las @201,las palabras,later,lavo,little girl,lleva,looks like,man,mark,me dejo,message to,messages
10 mi @19,mi mujer,milk,mine,nadie lo,no salga,not @164,not @350,one in,person in,piel,por un,primero
10 que @133,que @167,que nadie,que tal,rey de,sent,siento que,suenos,tal,taste,the @104,the @230,the @273
10 the @73,the new,the reason,the time,the tv,the weather,their,they do,to work,trampa,turn,un @81,va
10 when the,words,y,ya @36,ya van
9 . still,@128 y,@133 por,@146 mi,@156 @113,@156 been,@161,@169 y,@186,@199 @249,@215 de,@222 de,@222 for
9 @234 lo,@265,@28,@285 @199,@300 al,@324,@336 the,@339 the,@348,@36 me,@366 @114,@366 to,@374,@62 is,@87 de
9 @9 @366,@98 que,a @55,a ver,alone,and no,are all,casi no,close,con ell,cuchillos,de @11,de @133,de @227
9 dicen que,died,doctor,during,enfermo,es una,esto es,four days,from the,getting,go to,has not,he was,how it
9 hoy mi,i did,i should,is,is still,it @241,its been,la @253,la @307,lads,le contesto,los @133,los @73
9 me @74,mensaje,mete,mi @1,mi @177,mi vida,mucha gente,nan,no los,not @163,of it,of my,on my,parce,people i
9 reading,receive,rey,salga,saliendo,scared,sick,stuff,telling me,testing,the @180,the @210,the @223
9 the @228,the line,the week,think the,this @62,this town,thursday,tiempo,to @164,to @376,todavia,under,vive
9 weather,when they,y ya,ya @243,ya paso
8 . @175,. @249,. @98,. creo,. dos,. hay,@0 @222,@133 @234,@133 una,@134 @220,@156 @0,@167 how,@169 and
8 @175 de,@179 it,@241,@249 i,@274,@296 en,@316,@339 @114,@342 no,@354,@362 no,@5,@55,@73,a @373,a little
8 a man,a su,am @113,am @163,at @156,back,carry,conozco,contesto,control,cuenta,deep,dia y,eh,el pasillo
8 es lo,esposa,has a,i hear,inutil,know how,la @251,la de,la oficina,la pared,leche,legs,like a,llorar
8 lo @98,lo siento,lunch,medicine,mi @373,mi esposa,mucha,my legs,my mind,news,no soy,not @366,not go
8 of this,outside,pared,people,porque el,press,puerta,que @234,que haga,reason,running,second,seems,son las
8 sounds,talking to,tenia,the @203,the @67,the @80,the guy,through,tiene la,two days,va a,via,ya esta,yo me
7 . @192,. este,. son,@114 el,@114 when,@126 de,@126 en,@156 @156,@179 a,@216,@225,@252,@31 i,@354 @342,@372
7 @54,@65,@72,@75 to,a @182,agua,ahi,am sure,are a,carne,de @175,del @342,dice,estaba en,ever,for,hasta las
7 i keep,it @116,its too,la @89,la lengua,lie,nombre,oficina,one was,only,parece,place,semana,sentado,some
7 somebody,telling,the bus,the radio,they @367,todo,town,un @342,un dia,under the,want me,was there,ya es
6 . @114,. @222,. yo,@101,@12 en,@126 @114,@156 of,@176,@234 was,@249 que,@350,@361,@70,am @361,am not
6 and she,ayer,comida,day,despues,do @222,eating,el @19,es @199,es un,eso no,hace,haga,i do,i have,ir,know
6 mind,mismo,my @37,my wife,no hay,note,of @156,otra,palabras,saw,that,the @251,the one,thoughts,was not
5 . @339,. and,. in,. vi,@128,@133 @249,@146 es,@235,@303,@80,arriba,as,bueno,came in,camino,creo que,down
5 el @285,el perro,espana,i @247,looks,make,nina,not @367,person,por la,que @113,tarde,the @234,the @339
5 una @342,una semana,y @9
4 . es,@116 a,@116 en,@277,@300 @156,@308,@369,gente que,in this,like,little,madre,me @12,mi @55,no @156
4 para que,siento,techo,tell,the @55,una,when i,y los
3 . @116,. @365,@114 @156,@114 la,@146,@217 @249,@352,@93,again,are not,bus,cara,creo,el @81,que mi
3 they have,things,to do,turned
2 . @12,@194,@322,@345,@361 que,@362,de,digo,fui,into,my head,name,night,porque,what
1 @133 un,@17,estoy,have to,off,should,y @199
-1 4,@114 @114,@207,@36,did it,have been,mate,the @373,those
-2 @113,@113 @156,de que,do not,each,este,good,not @0
-3 . en,. how,. they,0,@0 @156,@116 @114,@242,@52,better,hashtag hashtag,i was,lo @93,mi @240,no puedo
-3 on @342,our,por @366,por favor,puede,que me,she,twice,with me
-4 . @367,. como,. hashtag,. if,. please,. un,. yes,@0 the,@1,@103,@107,@152,@156 que,@157,@159,@163,@192
-4 @229,@255,@360,@366 a,a @339,a mi,always,both,could not,dijo,favor,first,how,i,i want,if i,love,me @215
-4 me gusta,need,nunca,or,que,que la,que yo,ser,she is,start,sus,to be,to the,todos los,tonight,want to
-4 we have,what is,will be,will not,world
-5 . @163,. @300,. all,. did,. pero,. si,. then,. there,@105 @14,@123,@166,@169,@169 de,@18,@184,@199 no,@2
-5 @21 a,@217 of,@272,@340,@364,@64,@69,@9 los,@92,@95,already,any,are the,asked,book,can you,comer,cosa
-5 de los,de un,despues de,el @218,father,find,gracias,i @367,let,lot,many,me @179,me a,me dijo,me voy,mejor
-5 met,no quiero,not the,of,padre,para,pues,que @116,quedo,queria,quiet,rain,really,stay,the @54,the last
-5 tienen,until,url,vez,viene,without,you are
-6 . @115,. de,. ella,. ok,. tell,. todos,. well,. you,@110,@116 the,@132,@134 to,@156 de,@156 not,@181,@20
-6 @311,@361 i,@57,@62,@66,away,car,con los,does not,dog,donde,fine,for a,gusta,han,happy,have a,held,horas
-6 i saw,idea,into the,la @177,la @297,la @35,la vida,libros,llegue,los @228,los ninos,lost,mary,matar,miedo
-6 morir,much,mucho,not have,one,out,para mi,pense,que @367,rio,school,seis,she @0,the @163,the @51,the @62
-6 the @9,the only,the other,think that,ti,tio,to @0,to @113,todavia no,top,vez en,volvio,want,was a,with a
-6 y de,years
-7 . @169,. @348,. el,. eso,. estoy,. is,@0 it,@114 in,@114 there,@122,@139,@156 @114,@167 @156,@167 the
-7 @179,@204,@210,@23,@232 the,@234 @167,@238,@271,@300 @114,@317,@326,@336 @156,@336 i,@336 que,@337,@343
-7 @367 to,@371,@81,a @217,al @175,antes,bad,bien,calle,comes,como,cut,de @156,dijo que,done,el @37,el @7
-7 es que,hacer,have the,hay que,he @300,i had,it on,las dos,los dos,me @167,me quede,me that,mean,mundo
-7 my mother,ni,ninos,no @266,no @367,no le,not even,nuevo,otro,pasa,quito,sangre,se que,si no,sofa,that i
-7 the @165,the room,they were,tired,true,un,usted,weekend,window,would
-8 . are,. ellos,. it,. oh,. that,. what,. when,@106,@114 que,@133 de,@133 en,@133 no,@156 @163,@167 que
-8 @170,@188,@192 me,@256,@283,@293,@295,@300 el,@300 la,@331,@334,@336 @0,@336 of,@339 en,@339 me,@342 is
-8 @359,@56,@58,a,am @114,and then,anos,at me,bano,decia,dije,duermo,el @251,from,fue la,ha,habitacion,hasta
-8 hice,house,i @116,i thought,i would,it @114,la @333,la @353,la cama,la tarde,le @133,looking at,los @342
-8 made,me @116,me @232,me da,muerte,no tengo,not @167,not @199,not know,not see,not stop,not want,pasado
-8 pensando,please,puedo,quede,se @156,sea,siete,table,tan,telefono,ten,the @220,the @81,this week,to die
-8 toda la,todo el,trabajo,viernes,wednesday,ya me
-9 . @146,. @36,. @93,. le,. look,. tom,. we,. y,@114 a,@133 el,@135,@136,@163 in,@173,@193,@222 @199
-9 @223 is,@249 are,@25,@254,@263,@294,@297,@300 the,@305,@321,@36 a,@41,@9 el,anything,are in,boy,cama,coat
-9 cold,comi,dia,did not,die,front,igual,is @222,is in,is my,jaja,kill,la @227,la noche,las @156,llevo,long
-9 mando,me in,menos,monday,moved,my @192,my @240,no @313,not @114,not @313,o,oh,over,que @146,que ya,read
-9 ruido,se fue,siempre,slept,son los,the @227,the @249,the @354,the @365,the noise,the same,these,third
-9 this @342,to see,toda,tu,user,very,visto,way,went,with my,working,yesterday
-10 . @113,. @344,. lo,@0 i,@113 the,@133 y,@138,@156 @9,@156 es,@172,@174,@202,@208,@245,@32,@342 i,@36 en
-10 @48,@49,@99,am going,and i,and my,around,con,could,da,decir,did,driving,el @249,el que,es el,forma,gave
-10 goes,gone,hable,hasta el,her,hermana,hijo,i could,i heard,i will,is on,la @54,las @105,me @267,me @79
-10 me dio,me la,mi hermana,mouth,never,nino,no lo,no sabe,noise,not @113,oscuridad,pongo,por que,se ve,take
-10 the @201,the dark,there was,to @134,todos,voy a,why
-11 . @336,. ell,. my,@113 me,@114 and,@134 @222,@140,@156 en,@156 i,@217 @342,@227 i,@247,@284,@30,@347
-11 @370,@85,@96,audio,bag,cuando me,dio,el @55,ese,going,hacia,ideas,it in,left,lo @133,matarme,me @247
-11 me mate,mi @192,nadie me,noche,nos,pareja,que se,since the,someone else,than,the @342,with the,y le,yet
-11 yo
-12 . @126,. @366,. do,. have,. que,. this,@114 i,@13,@133 que,@156 me,@26,@279,@300 me,@301,@313,@313 @114
-12 @320,@342 me,@346,@378,a los,aqui,el @342,he,la @365,la voz,luego,mas,me siento,myself,por @9,solo,tengo
-12 that is,to @300,ya se
-13 . @156,. i,@112,@117,@147,@205,@209,@22,@306,@37,@43,@51,@68,be,con el,con mi,does,going to,here,i @113
-13 lado,que el,saturday,se me,the day,where,your
-14 @120,@42,@98,because,deje,ella,ex,i @0,me @366,ok,old,to
-15 . @0,. he,. nadie,. she,@113 it,@114 to,@131,@215,@217,@240,@267,@292,a las,dark,heard,home,los @249
-15 me @133,me @98,more,no @167,room,te,the @199,they are,tomorrow
-16 @100,@125,@191,@244,@379,can not,hablo,his,it was,los dias,que @156,quiero,su,tom,voy,with
-17 @189,@222 que,@248,@367,@6,a la,for the,just,whole
-18 . no,. por,@213,@33,@339,ahora,if,me fue
-19 . me,@165,@232,@290,@298,@31,@341,@344,@363,@87,esa,no me,thing,uno
-20 . se,@218,@226,@35,@356,who
-21 @141,@373 me,we
-22 @130,hashtag,looked,said,sin
-23 . ya,@145,@182,@224,@342 @342
-24 @269,then
-26 @115,@266
-27 @187
-30 si
-32 @14,up
-34 @116
-35 was
-44 you
"""
