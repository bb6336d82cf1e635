"""The weights, in tenths, of what is worded like perception.

Learnt from the tuning parts of tests/data/screening and from ordinary sentences.

Written by `python -m tests.benchmarks.train_screen`; not edited by hand.
"""

BIAS = -10.263
LINE = -0.3
WEIGHTS = """
57 @223
49 @0 me
48 los
47 chip,hablan
46 @134,las
45 que no
43 are,crawling,me,swapped
42 @12,actor,they,voces
41 @230,cuando,faces,my,por eso
40 del
39 @178,@342,my dead,to me
38 have,oigo
37 @126,@234 @199,@333,@342 @169,mi,there
36 . @134,. veo,@365,have @324,por @156
35 al,cameras,soy,van
34 . @133,. escucho,@114 @342,a voice,cambiaron
33 been,una @365,una voz
32 @134 my,@300,la muela,muela,nadie mas,no es,still,what i,ya
31 @289,a @365,de la,me estan,neighbours,now
30 @199 @300,@223 y,@227,@314,@348 @342,hey,me susurra,no @345,numeros,pusieron,susurra,that the,veo,when
29 . sigo,@249,@7,hallucinations,quite
28 . los,@234 in,by the,es mi,espejo,fue el,message,pelean,pero,se pelean,the,voice,voices,voz,walls
27 @342 y,about me,dates,desde,luz,me lo,que hago,so i,stopped,sure,the @45
26 @148,@156 @232,days,el gobierno,esta @194,esta manana,everything,hay,hear my,it,parpadea,plates,sabe lo
26 them
25 @105 @342,@143,@156 @342,@167 lo,@175,a chip,after,asda,by,chip in,gobierno,in asda,la mia,le,me dice
25 moon,move,un actor
24 @171,@366 @146,@59 la,am the,at night,bichos,bugs,choir,contesta,desde el,dicen,el @171,gas,has,hear
24 i think,is a,no son,nobody else,not,not stopped,se,sits,sits on,the @300,un @353
23 . @199,. day,@175 in,@199,@34,@353 is,@373,@39 my,chosen,dem,escucho,fading,have started,my @19
23 not fading,sigo,ta,the @313,the bed,the bread
22 . @79,. not,. todo,@249 @328,@302,@314 @101,@342 @12,@357 my,@9 has,al @374,al espejo,alguien me,argue
22 at @227,bread,camera,clave,comenta,de @342,dey,el,eso,estan,everything has,in my,me manda,mornings
22 my @336,nobody,out that,pasillo,real,round,smell burning,standing,whispering,worked out
21 . @143,. oigo,@114,@114 that,@330,@342 so,abajo de,altar,alucinaciones,am,are cameras,burning,college,ear
21 ellos,en @274,gas por,have put,huele,it is,le @316,me @126,me hablan,me i,me quitan,mi @223,mia,muerto
21 mujer se,radiator,reflejo,see,seguidas,segundo,sending me,session,siguen,skin,son,tae,the radiator
21 this is,through the,tractor
20 . las,@146 @179,@167 y,@199 crawling,@222,@234,@367 me,@47,@55 me,a cartoon,a choir,and they,cartoon
20 cuadro,de @178,de luz,had the,has an,i can,la @133,me @0,miro,my tooth,outline,quitan,se nota,started
20 still crawling,still seeing,the @239,this morning,tooth,venia,yo le
19 @113 @222,@134 @234,@228,@234 there,@251 me,@285,@302 me,@310,@336,@339 @12,@373 @300,@54 are,@7 por
19 a @274,been swapped,behind,camaras,code,codigo,contorno,el codigo,estoy sola,gente,i @247,in the,ingles
19 la cocina,los ve,plain,plain as,put,que pienso,se @308,seeing,sending,six,sombras,tele me,the neighbours
19 todo tiene,vez oigo,whispering to,worked,y no,ya le
18 . by,. dedos,@114 una,@128 frios,@199 se,@249 @365,@285 que,@332,@350 i,@353,@362 @115,@39 me,@93 @163
18 a @220,an @353,an actor,as @342,comedor,day after,de @372,de blanco,dedos frios,entre,frios,have @113
18 hearing,hearing voices,i see,la,la sesion,le pusieron,lo,manda,mirror,my name,news,noches,perro,pienso
18 put something,real i,smell,soy la,talk,the wallpaper,wallpaper,when its,words,writing
17 @164,@201,@220,@285 is,@289 @156,@34 are,@376 @114,at,ayer en,difunta,en,en ingles,entre ellos,in
17 is there,la @303,la tele,las placas,mami,me esta,mi mami,my @333,my late,nan sits,not there,ones,placas
17 por el,que @336,senales,senales en,tele,tres,tres dias,when @156
16 . @314,. alguien,. desde,. smell,. so,. soy,. tasted,. voices,@133,@133 @334,@142,@156 @300,@156 @352
16 @164 whispering,@167,@179 @369,@203,@215 in,@222 @114,@222 of,@246 to,@251,@285 con,@285 this,@300 @369
16 @342 my,@345 @222,@354 @228,@373 se,abrir la,admit,admit to,and that,and this,blanco,cosas de,dead nan
16 del altar,desde ayer,died in,doing,elegido,es igualita,esta,estan pasando,hago,keeps whispering,la sombra
16 like water,los autos,los santos,me @302,mother,moves,mujer,nadie,no @234,no one,no se,partner saw
16 piernas de,piso,respira,saluda,saw water,sesion,sombra,someone keeps,sundays,tasted,tasted @179
16 tasted like,think,vecino,vecinos,verme y,will @246,will admit,y la
15 . @285,. @9,. everything,. otra,. partner,. someone,. walls,@101 @9,@114 @366,@12 @380,@133 @199
15 @134 @365,@156,@162 on,@164 @134,@177 @93,@199 @7,@247 the,@249 in,@273 it,@300 cuando,@310 i,@310 soy
15 @315,@339 seguidas,@365 @114,@365 @21,@37 de,@376 para,@380 que,@45,@79,@93 @310,@93 no,a @310,a red
15 a second,a verme,acompanan,algo en,aluminio,am not,and a,apartamento,apartamento de,at @297,at college
15 autos,bed,burning all,can @300,can see,catch,cocina hoy,cocinero,confirmo,confirmo el,conmigo no,de @251
15 dona,el apartamento,el cocinero,else,en @89,en los,en rojo,estoy enfermo,four,from the,have tested
15 hermano muerto,hoy me,huele a,i @215,i died,i look,igualita,is an,it has,its,jump on,keep hearing,la @195
15 la marca,lights,look at,los @55,los vecinos,me acompanan,me piden,me pusieron,me sienta,menu,mueven,no
15 no habia,nobody will,not @310,not rained,of @249,pagan,para ellos,pasaje,piden,por,put a,que vive,quiere
15 reason it,santos,sienta,sienta en,since,someone,tested,tested it,them down,trabaja para,veces seguidas
15 ver cuando,verme,vuelen,woman humming,y @146
14 . @128,. @373,. its,. the,. una,@0 por,@133 @178,@153 of,@156 ya,@169 @380,@19 @146,@192 had,@210 que
14 @222 al,@227 and,@227 with,@227 y,@234 @164,@234 will,@235 la,@239,@246,@300 when,@313 and,@373 @119
14 a @249,a @354,a woman,abajo,accent,admitir,afile,al papa,algo al,am @336,am thinking,born,botas,clothes
14 cocina,con @54,con la,con papel,conmigo,corner of,cuatro veces,dejo un,dias,dos dias,el pronostico
14 el semaforo,el tanque,en el,en las,esposo,fly,got a,hablan de,he is,i @300,i @316,is not,it would,juego
14 junto,knives,late,le metieron,lector,license,listening,llevarle,look,los @215,los muertos,manos,me @17
14 me dicen,mensaje al,metido,mi nombre,mis,muertos de,my @91,no @125,no tomo,not @268,not care,not look
14 not wish,nota,ojos pero,on @9,pages,pasando,people in,pitido,pronostico,pronostico del,que @177,que @93
14 reads,reales,red light,sabe,saben,screen,se @36,secretos,semaforo,siguio,soldados,soy el,tanque,tardes
14 techo con,tells me,the @236,the walls,they @126,this @227,una @223,una letra,ve,was @192,was born
14 will see,y esto,y estoy,y lo,y medio,ya son
13 . dios,. hearing,. mi,. mother,. people,. since,. somebody,@114 @9,@115 @362,@133 @34,@163 @199,@195
13 @199 @357,@223 @114,@259,@274 @178,@282 @146,@285 se,@300 pero,@307,@316 @114,@328,@342 as,@362 not
13 @366 @108,@366 en,@378 that,@39,abrir,al @240,algo,all about,and its,and now,are talking,brother,but it
13 chef,clinic,converse,cuatro,cunada,dead,dedos,deja,del @339,del tiempo,desde la,el mensaje,en @379,es
13 esta muerto,esto,face,figured,fingers,for my,fria,go outside,hand in,has @105,have @105,have i,have not
13 hay nadie,hoy,humming,i am,joking,jump,la plaza,las @285,las paredes,lo @367,lo quiere,mandan,me @156
13 me mandan,medio,metal,metieron,mi @26,mi cunada,muertos,muy bueno,my @223,no estoy,none,not @161,not @52
13 not @93,not joking,not mine,not only,on @222,on and,on anything,papa,para @156,paredes,pigeons are,plaza
13 pump,radio,respeto,right,right now,rojo,sabe a,sargento,senora,talking,tells,telly,the @34,the carpet
13 the clinic,the pigeons,the stairs,tres noches,veces,wife,will @300,wish me,woman,word,would have,y @175
13 y todo
12 . @353,. @55,. can,. faces,. fui,. siento,3,@0 @113,@102,@105 @227,@105 @339,@108 de,@113 a,@114 @249
12 @114 y,@126 for,@163 on,@167 @0,@186 a,@211 and,@215 @114,@230 al,@268 forecast,@296 in,@310 y,@328 in
12 @373 @0,@373 is,@376,@380 no,@89,a @183,a donde,a llorar,am alone,and @146,beg,begun,begun to,but
12 cambia la,can,care,carry the,ceiling,change,coma,days later,de @169,de arriba,de mi,doing my,donde @366
12 el @230,ell ya,era de,espero,every,for @199,for @201,for @361,for it,for word,forecast,go,have begun
12 hay nada,hay una,heat,i @164,i no,in @156,in her,it @0,la @19,la camara,larga a,las vacas,le @12,le @17
12 light in,like him,los @156,manana,marca,me @362,me and,me do,me los,me which,meant,mind and,mis @128
12 mis manos,morning,muerto en,music,no estan,not me,not to,of them,on sundays,oyendo,papel,pero hay,pero no
12 piense,pigeons,pigs,poniendo,pope,porque mi,pruebas,que conozco,rained,se @186,se larga,se parece,shadows
12 sola,spanish,stairs,standing in,that they,the @21,the @285,the @332,the @75,the back,the ceiling,the heat
12 the skin,they @199,theyll,this,to @366,to go,trabaja,un perro,una @197,vacas,vi a,weather forecast,wish
12 word for
11 . @234,. @249,. a,. fue,. looks,. same,100,@113 @208,@113 i,@116 de,@126 but,@129 on,@133 con,@156 mi
11 @179 @156,@182 @373,@19,@197 me,@201 de,@201 for,@220 de,@223 @49,@228 y,@234 me,@235 and,@251 @156,@273
11 @314 a,@336 y,@342 the,@373 es,@378 @156,@42 the,@47 @114,@67 y,@81 de,@81 que,@9,a @223,a mans,a person
11 alfombra,am a,am getting,and,and it,answering,are @126,are reading,as @362,as well,back,become,been @75
11 breathing,camara,cambia,cambio,can tell,caras,carpet,cerradura,daily,de gente,de noche,department
11 dias despues,dias y,diciendo,distinto,down on,duelen,el @58,el de,el menu,el techo,en la,escriben
11 ever since,foot,giving,god,hum,i @167,i @336,i know,into my,is doing,it came,keeps,la @210,la @233
11 la alfombra,la cerradura,la leche,la que,la virgen,larga,later,letra,little girl,lo que,los @330,los @37
11 los suenos,luna,mans,me @295,me duelen,me not,mueve,mums,my @216,my @47,my thoughts,name called,not @164
11 not on,obvious,obvious that,of it,other people,partner,pero @133,perro de,perro que,person in,po,polite
11 se @241,secret,stuff,that are,the @243,the @25,the eye,the message,the milk,the mirror,the radio,their
11 there is,to @42,to carry,to stop,tomo,upstairs,ustedes,virgen,when the,with no,y,y @93,y ell,y nadie
10 . god,@0,@126 to,@128 la,@133 @300,@133 a,@133 muerto,@134 @156,@14 que,@146 she,@156 @380,@167 a,@178 in
10 @199 @249,@215 de,@225,@227 he,@230 to,@232 on,@236,@243,@249 que,@277 de,@299,@300 a,@318,@324 to
10 @339 for,@339 the,@34 en,@36 me,@59,@59 @114,@75,@9 @0,@9 @156,a @255,a @330,a casa,a dream,agua,alla
10 am @163,an,and no,are @39,bed and,being,campana,can @0,clarito,close,come,corbata,de @227,de @249
10 de espana,doctor,domingo,during,el @114,el @277,el pelo,el rey,entiendo,even,everything i,eye,has been
10 hay mucha,he was,in there,it @365,it sounds,its been,la @252,la campana,las @201,las palabras,lavo,les
10 looks like,los de,mark,me dejo,message to,messages,mi @1,mi @19,mi mujer,milk,mine,no salga,now she,oye
10 people i,piel,por un,primero,puerta,que @167,que tal,rey de,salga,se los,siento que,some,something for
10 suenos,tal,taste,telling me,the @104,the @169,the @171,the @180,the @73,the @99,the guy,the line
10 the reason,the time,the tv,the weather,they do,to @376,to work,trampa,un @81,va,water,wearing,well
10 when they,y @234,ya @36,ya van
9 . parce,@116 in,@128 y,@133 por,@134 @220,@146 mi,@156 @113,@156 been,@161,@167 what,@169 y,@19 de,@234 lo
9 @253,@28,@285 @199,@300 al,@324,@339 @114,@353 and,@365 @0,@366 to,@374,@62 is,@87 de,@9 @366,@9 i,@98 que
9 a @55,a ver,alone,and @156,are all,at @156,con ell,contesto,cosas,cuchillos,de @11,de @133,de ahi
9 dicen que,don,dream,enfermo,esto es,four days,go to,has a,hoy mi,i should,is,is @113,is still,it seems
9 know what,la @253,la @307,la oficina,las @249,le contesto,lleva,los @133,los @73,me @74,mensaje,mete
9 mi @373,nadie lo,nan,no los,not @350,not a,of my,one in,parce,que nadie,receive,rey,scared,sick,something
9 testing,that my,the @210,the @228,the @230,the @273,the new,the week,think the,this town,tiempo,to @164
9 today,under,va a,vive,weather,y ya
8 . @175,. @98,. creo,. dos,. still,@0 @222,@114 the,@114 when,@133 @234,@133 una,@167 how,@175 de,@179 it
8 @186,@222 de,@222 for,@241,@249 i,@265,@31 i,@336 the,@348,@350,@362 no,@366 @114,@5,@73,a little,a man
8 a su,are a,before i,carry,casi no,conozco,cuenta,deep,del @342,dia y,died,eh,el pasillo,es lo,es una
8 esposa,estaba en,gente que,getting,has not,how it,i did,in a,inutil,it @241,its too,know how,la de
8 la pared,leche,legs,llorar,lo @98,lo siento,lunch,man,medicine,mi @177,mi esposa,mi vida,mucha gente
8 my legs,my mind,no soy,not @366,not go,oficina,one was,parece,pared,porque el,reading,running,saliendo
8 second,semana,sent,sentado,somebody,son las,test,the @251,the @80,this @62,through,tiene la,todavia,turned
8 two days,via,want me,ya @243,ya esta,ya paso,yo me
7 . @192,. and,. este,. hay,. son,2,@114 el,@12 en,@126 en,@156 @156,@176,@216,@235,@252,@316,@335,@354
7 @354 @342,@372,@54,@55,@72,@75 to,a @182,a @373,am @113,carne,control,de @175,dice,esta en,ever,guy
7 hasta las,have @376,have worked,i hear,ir,la @251,la @89,la lengua,like a,mucha,my wife,on,on my,on the
7 only,outside,people,press,que @234,que haga,reason,seems,sounds,talking to,telling,tenia,the @203,the bus
7 the one,todo,town,turn,un @342,un dia,was there,ya es
6 @101,@116 en,@126 @114,@126 de,@128,@156 of,@179 a,@234 was,@274,@65,@70,ahi,am @361,am sure,and she,ayer
6 bueno,comida,day,despues,do @222,down,eating,el perro,es @199,es un,eso no,food,for,for me,haga,i keep
6 it @116,kitchen,know,lie,mind,mismo,nombre,not @367,otra,person,piernas,that,the @234,una @342,una semana
6 under the,was not,y @9
5 . @114,. @339,. everyone,. in,. yo,@146 es,@303,@352,@80,arriba,creo que,el @19,el @285,hace,lengua,looks
5 make,my @37,nina,no @156,no hay,of @156,palabras,por la,que @113,saw,tarde,the @67,they have
4 . es,. vi,@114 la,@116 a,@277,@300 @156,@308,@361,@369,came in,camino,creo,digo,espana,i do,in this,like
4 little,madre,me @12,mi @55,name,note,para que,siento,sobre el,techo,tell,the @339,thoughts,una,when i
3 . @116,. @12,. @365,@146,@217 @249,@322,@361 que,again,bus,cara,musica,night,off,paso,que mi,to do,y los
2 @114 @156,@133 un,@17,@194,@362,@93,a @300,all the,are not,asi,de,estoy,fui,my head,porque,the @55,what
1 @105,@114 my,@144,@300 at,@345,@9 the,casa,have to,into
-1 @156 for,did it,each,era,i,mate,so,the @373,took
-2 4,@0 @156,@0 my,@36,@52,de que,este,going,those
-3 . @362,. en,. how,0,@113 @156,@116 @114,@163,@168,@242,@349,@366 a,a @115,a mi,better,good
-3 hashtag hashtag,i was,lo @93,mi @240,no puedo,not @0,our,por @366,puede,que,twice
-4 . @367,. como,. hashtag,. if,. please,. un,. yes,@0 that,@1,@103,@107,@113 @114,@114 @114,@152,@157,@192
-4 @199 no,@357 to,@360,@9 los,a @339,always,any,asked,big,both,do not,el @218,favor,find,from,i want,love
-4 me @215,need,nunca,out,que la,ser,start,sus,the @175,time,to be,todos los,tonight,want to,we have,what is
-4 will be,with me
-5 . @300,. did,. pero,. si,. then,. there,. todos,@0 the,@105 @14,@123,@156 que,@156 to,@159,@169 de,@18
-5 @185,@2,@21 a,@229,@255,@272,@340,@364,@64,@69,@92,a lot,already,are the,bad,chair,comer,con los,cosa
-5 could not,despues de,dijo,dog,dormir,first,for a,gracias,how,let,lot,mano,me @179,me the,me voy,no quiero
-5 of,or,padre,pense,pues,que @116,que yo,queria,quiet,rain,really,she is,the @218,the @269,the @350
-5 the whole,tienen,to @0,to @113,to the,until,url,vez,will not,without,world,you are
-6 . @115,. @163,. de,. el,. ella,. estoy,. tell,. they,. well,. you,@114 on,@116 the,@132,@133 de,@134 to
-6 @156 de,@156 not,@166,@169,@179,@184,@20,@204,@217 of,@222 to,@247,@300 @114,@300 for,@311,@336 @156
-6 @336 i,@57,@66,@95,book,can you,car,comes,de los,does not,donde,father,fine,gusta,han,happy,have a,held
-6 horas,i @367,idea,la @177,la @297,la vida,libros,los @228,los ninos,many,mary,matar,mejor,miedo,much
-6 mucho,not even,not have,on @342,one,otro,para,que @367,rio,school,sea,seis,table,that i,the @51,the @54
-6 the @9,the last,the man,they were,think that,ti,to @134,volvio,want,was a,y de,years
-7 . @169,. @348,. eso,. lo,. what,@0 it,@110,@114 there,@181,@192 me,@210,@238,@25,@254,@271,@326,@336 que
-7 @337,@343,@62,@81,a,a @217,and then,antes,at me,away,bien,calle,como,de @156,done,el @37,es que,fell,ha
-7 hacer,have the,hay algo,hay que,i @201,i had,i mean,i saw,into the,la @35,las dos,llegue,los dos,lost
-7 me quede,me that,morir,mundo,my mother,ninos,no @266,no le,not @199,not want,nuevo,o,pain,pasa,pensando
-7 quito,sangre,si no,since i,sofa,ten,the @165,the @365,the @374,the @62,the @81,the other,tio,tired,un
-7 usted,vez en,weekend,window,with a,would
-8 . @93,. are,. ellos,. is,. it,. oh,. that,. when,. y,@106,@114 in,@114 que,@122,@133 en,@133 no,@139
-8 @156 @114,@156 @223,@167 @156,@167 que,@170,@188,@232 the,@234 @167,@256,@283,@295,@297,@300 la,@317
-8 @324 a,@331,@334,@336 @0,@336 of,@339 en,@339 me,@342 is,@359,@367 to,@371,@56,@58,@9 el,al @175,and i
-8 anos,cama,cuando me,cut,decia,dijo que,duermo,el @251,el @7,habitacion,had,he @300,hice,house,it on
-8 la @333,la @353,la cama,la tarde,looking at,los @342,made,me @116,me @167,me @232,me da,moved,muerte,ni
-8 no @367,not know,not stop,pasado,please,puedo,quede,se fue,se que,siempre,siete,tan,telefono,the @249
-8 the @297,the @354,the noise,the room,this week,to die,to see,toda la,todo el,viernes,wednesday,ya me
-8 yesterday
-9 . @146,. @36,. i,. le,. look,. we,@113 the,@114 a,@133 el,@135,@136,@156 y,@172,@173,@193,@223 is
-9 @249 are,@263,@293,@294,@305,@321,@36 a,@365 y,@42,bano,cold,comi,dia,did not,dije,el @55,fue la,gone
-9 hable,hasta,hijo,i @116,i would,igual,is @222,is in,is my,it @114,jaja,kill,la @227,la noche,las @156
-9 le @133,mando,me in,me la,menos,my @240,never,no @313,no tengo,noise,not @167,not @313,not see,oh
-9 que @146,que ya,read,se @156,se ve,slept,son los,the @227,the same,these,this @342,toda,todos,trabajo,tu
-9 user,visto,way,went,with my
-10 . @344,. tom,@0 i,@133 y,@156 @163,@156 @9,@156 es,@163 in,@174,@222 @199,@245,@30,@300 the,@41,@48,@49
-10 am @114,and my,are in,around,audio,boy,con,could,da,decir,die,driving,el @249,el que,es el,forma,front
-10 goes,hasta el,hermana,i could,i thought,left,llevo,long,me @267,me dio,mi @192,mi hermana,monday,my @192
-10 no lo,no sabe,noche,not @114,oscuridad,pongo,por que,ruido,take,the @220,the dark,third,very,why,working
-10 yo
-11 . @113,. @126,. @336,. do,. ell,. have,. my,. que,. this,@113 me,@114 and,@114 i,@134 @222,@138,@140
-11 @156 i,@156 me,@202,@208,@227 i,@313 @114,@32,@342 i,@347,@37,@85,did,does,ese,gave,hacia,he,her,i heard
-11 i will,ideas,la @365,la @54,la voz,las @105,matarme,me @247,me @79,me mate,mouth,nadie me,nino,nos,ok
-11 over,pareja,que se,since the,than,the @201,there was,voy a,with the,y le
-12 . @156,. @366,@13,@133 que,@147,@156 en,@209,@26,@279,@284,@300 me,@301,@313,@320,@342 me,@370,@378,@96
-12 a los,con el,dio,el @342,is on,it in,lo @133,luego,me siento,not @113,por @9,solo,the @342,to @300,yet
-13 . @0,@112,@120,@22,@306,@51,am going,aqui,be,con mi,here,i @113,lado,mas,myself,que el,saturday,tengo
-13 the day,they are,where,ya se
-14 . nadie,@117,@205,@346,@43,@68,dark,deje,ella,ex,me @366,no @167,old,room,se me,that is,your
-15 . por,@100,@113 it,@131,@191,@217,@240,@248,@379,because,heard,his,i @0,it was,los @249,me @98,more,te
-15 thing,to,tomorrow
-16 @125,@215,@267,@292,@367,@98,a la,a las,going to,hablo,home,just,me @133,que @156,quiero,su,tom,voy
-16 whole
-17 . he,. me,. she,@189,@222 que,@244,@31,@339,@6,ahora,can not,for the,los dias,the @199,with
-18 . no,@114 to,@165,@213,@298,@33,@341,if,me fue,no me
-19 @232,@290,@344,@363,esa
-20 @130,@226,@356,uno
-21 . se,@141,@218,@373 me,looked
-22 @35,@87,hashtag,said,sin,we,who
-23 . ya,@145,@182,@224,@342 @342
-24 @269
-25 @115,@266,then
-28 @187,si,up
-32 @14
-33 @116
-36 was
-44 you
"""
