"""The weights, in tenths, of what is worded like abuse past.

Learnt from the tuning parts of tests/data/screening and from ordinary sentences.

Written by `python -m tests.benchmarks.train_screen`; not edited by hand.
"""

BIAS = -10.475
LINE = 0.34
WEIGHTS = """
71 me
66 nos
60 abuso
57 us
51 @18
50 @357
47 de nina
45 mi
44 @31
43 @193,de @197,eso,tenia
41 i was,tocaba
40 12
39 @286,ex,nina
38 @14,lo,mum
37 @22
36 @339 @0,@61,forced,was @105
35 5,still
34 . ya,entrenador,hacia
33 @192,@269,en,used
32 . @192,. @240,@283,@373,abuso de,decia,pegaba,yo @334,yo tenia
31 . fue,@22 de,@240,encerraban,me encerraban,me tocaba,now,punishment,that is,under
30 . de,17,@105,aquel,lo @133,los,that,were
29 . dad,50,@156 @223,@356,in the,me @26,my,on the
28 . @31,@133 me,@186 @114,care,denuncie,did,i were,me when,never,nunca,raped,was
27 @32,beat,eran,mi de,nineteen years
26 . creci,16,@193 de,@297,cosas,era,happened,marriage,my nan,our,put,todas
25 . a,. en,. first,. got,2014,8,@1 me,@105 and,@234 @141,cable,creci,dad,me @169,nos hacia,ponia,que @156
25 starved,y el
24 @128,@159,@290,@32 a,@373 @339,abused,for,galpon,have typed,interfered,me in,nan,senor,the @61,the trough
24 trough,typed,typed it,vision,ya no,yo
23 @141,@159 de,@234,beating,belt,camp,did to,entrenador de,husband,in,me @18,me violaron,metia,mi me
23 nos @36,papi,sabiamos,the priest,they,things,todavia,violaron
22 . @32,5 @379,@19 cuando,@339 @141,@356 with,@75,about it,anos y,as,asi,brinco,broke,brothers,coach,cuatro
22 dieciseis,el entrenador,growing,growing up,i,it happened,la plancha,nine,not a,priest,que eso,regla
22 school,step,up my,us with,y @199
21 . con,. nobody,@14 y,@199 can,@293,@378,a los,circles,daban,el gallinero,fists,gallinero,grandes,la @127
21 los @293,los quince,me @247,me daban,mi @31,se @49,se llamaba,still can,was @18,ya vive,yo y
20 . @300,. salio,@127,@167 y,@21 in,@222 @199,@240 nos,@314,@356 @9,@6,@9 @342,at 17,boarding,boarding @297
20 boarding school,can,comal,el,el @193,el comal,entre,foster,i @175,i left,interfered with,it @217,it much
20 lent,lo digo,mano en,plancha,primer,raped in,sabia,say,when i,with me,ya @177
19 . @293,. mi,2008,63,@0 it,@128 al,@156 @14,@18 in,@240 would,@31 yo,@43,asi era,conte,de mi,did @222
19 did things,encerraban en,forced me,it @352,la @210,la leche,llamaba,lo @36,make me,mama estaba,me for
19 padlock,padlock on,regla y,time i,until,used to,y @116
18 . el,@14 and,@146 and,@161,@175 y,@210,@240 @101,@339 denuncie,@357 to,@36,a punishment,and still,as a
18 brother,cocinaba,congreso,creci a,cree,dad burned,el cura,encerrada,eran dos,escribirlo,his name,horas
18 kid,la universidad,leche,me there,mi primer,most,never hit,not @141,not hit,now and,nunca denuncie,seis
18 sesenta y,the,tiemblan,touch,until he
17 . @116,. eran,. everyone,. tengo,13,2018,6,@116,@128 en,@133 @283,@169 he,@192 @116,@207 de,@228,@26
17 @266 @0,@332 @130,a @165,anos,anterior,being,boys,cable de,cada,choke,choke me,cousin,cura,debajo de,del
17 duermo con,el galpon,ha pegado,hide,hit,hombre,it @146,it now,lo del,locked,maiz,me anymore,me from
17 me golpeaba,me with,my ex,navidad,not talk,older,pegado,pude decir,que ell,rest,sesenta,tengo,the message
17 un hombre,universidad,up,was 12,with,y la,y todavia
16 . saw,2011,86,@114 @217,@114 que,@116 @156,@141 me,@143 en,@156 @367,@196,@199 @313,@354 @285,@367 @378
16 @93 50,ahora tengo,and one,ayer,by,cuando,debajo,despues,eso queria,golpeaba,had me,have @339,i @177
16 i lived,las,las @37,las munecas,lived with,lloraba,los @33,los grandes,mas eso,me until,message
16 munecas en,my @36,never told,not @126,not @134,not hear,nunca lo,queria escribir,saw,segundo piso,slept
16 speaking,sundays,talk about,tengo 50,that my,til,un @249,vecino,was nine,word,yo decia
15 . @339,. hace,@0 we,@116 on,@165,@203,@249 @357,@285 en,@293 en,@300 @156,@300 debajo,@31 this,@33 nos
15 @339 lo,@357 bufanda,@36 @373,@361 ya,@6 me,abuse,assaulted,beat me,bufanda,cama,came in,coal,cuando mi
15 cuartel,cuarto,de @19,digo,dije todo,doctor,every,grandes nos,hacian @222,hacian cosas,he does,las @143
15 make,me tuvieron,meses,munecas,my brothers,my older,na,no @357,no uso,nos hacian,of @356,once anos
15 pegaba con,pero sigo,profe de,pude,que lo,rooms,said we,salio en,the @230,the coal,the fridge,things to
15 tuvieron,un vecino,uso bufanda,what my,with his,y @156,y @169,y despues,y sin,years
14 . @36,. aquel,. sufri,. wednesdays,2009,50 @146,50 now,@105 or,@133 @300,@14 @249,@141 @356,@146 @93
14 @147 @22,@156 @156,@156 @361,@156 @373,@167,@167 @362,@167 @380,@18 me,@186,@186 @169,@199 @156,@201 que
14 @220 @297,@232 @31,@234 it,@26 con,@313 con,@339 @14,@357 a,@378 that,@380 a,@9 of,a @59,a cambio,ago
14 always known,am 50,and @199,anymore,aquel catequista,at,beat us,cambio de,came,catequista
14 catequista regalaba,chiquita,chiste,delante,down,el congreso,en 2019,entre varios,era yo,estampitas
14 fridge,fue,hacian,has @156,hear a,held,it that,la,la @165,la infancia,la mandibula,long ago,mandibula
14 me @225,memory,mi primo,muchas veces,music teacher,my @14,my head,nine and,ochenta y,on me,one it,or @105
14 palabra que,papa nos,pastor,pero @133,pick,piso,por eso,profe,regalaba,regalaba estampitas,revisaba
14 sabe usted,segundo,sexual,sufri,tae,the @318,they @139,they held,this @234,this one,trip was,un @55
14 usted a,vecino me,vestido,violo,wednesdays,ya sabe
13 . @147,. found,2019,@105 @169,@12 que,@128 on,@133 @200,@133 como,@134 a,@14 @192,@163 @196,@188 my
13 @192 @242,@199 @9,@207,@222 @126,@222 with,@228 cuando,@234 @188,@240 me,@284 was,@31 @373,@313 @362
13 @336 i,@366 lo,@43 la,@55 me,@59 de,@80 del,@9 sabiamos,a kid,a time,abuelo me,after,ahi me,an @165
13 an adult,and he,and make,but that,by my,canada,con,con eso,cruzando,de aquel,de la,de que,dead @146
13 dead now,decia que,doce,down in,educacion,el @228,electric,era el,escribir,espalda,frontera,granddads
13 hermano mayor,in there,is dead,keys,la @100,la @21,la encontre,la espalda,la finca,la frontera,la madre
13 le decian,left,llegue a,lo hacia,lo otro,loved my,mama,me every,me pega,medical,mi padrastro,miraba
13 my @47,my ribs,nada mas,nan did,neighbour,nino de,ochenta,of @7,only,out as,padrastro,photos of,por @156
13 primero,primo,ribs,rompio la,salio,shocked,simbolo,smell,that @352,the @286,the boys,the hand
13 the wardrobe,tied,to @356,to us,varios,vendieron,wardrobe,we,with my,ya @167,yo @12
12 . @100,. nada,. was,2015,6 @182,@100 @114,@114 @14,@125 en,@126 @0,@156 si,@166 me,@169 i,@18 en,@193 of
12 @217 @339,@227 de,@243 no,@283 con,@300 it,@31 my,@339 @167,@342 we,@36 @9,@52,@9,a una,age,age and
12 amarrado,as an,called it,close,comer,con el,corridor,cuando @68,cuando era,cuando llegue,de,de mas
12 del penal,did that,dos anos,el @80,en el,eso si,finca,found out,hace anos,has,have,have always,held me
12 him,hits,hits me,home,hooked,hooked @114,hooked up,i slept,is it,it,la @158,la @201,la palabra,lived
12 llevaron,lo @199,los de,marido,me daba,me quemaba,mirando,muchas,my wrist,never written,on,paso no,penal
12 photos,por,ps,quemaba,quien le,sangre de,see his,sigo,sin,sold,someone who,that in,the @114,the @201
12 the @235,the trip,therapist,tiene nombre,uso,vez y,vieja me,violaron en,vos,was passed,we hooked
12 were @105,who @43,who broke,with someone,wrist,ya
11 . @186,. @193,. looking,14,1960,2016,@113 @141,@114 @113,@114 as,@116 in,@128 me,@129 @114,@14 @114,@143
11 @156 @141,@156 le,@177 with,@187 la,@192 @192,@199 @17,@199 @348,@199 el,@199 not,@216,@222 to,@232 in
11 @232 the,@295 de,@326 del,@339,@339 @378,@37 in,@372 y,@373 @43,@373 that,@379 me,@49 it,@62 a,a un,adult
11 al @62,al pueblo,alguien,am @213,and @113,and have,and then,apenas,at @69,at peace,barn,be @191,be made
11 but @156,but its,by a,can not,castigo,cogieron,creo,cuando @116,cuando los,daba,de hambre,de natacion
11 decir,del @175,del @91,del equipo,divorce,el doctor,el sonido,empezo,en un,ending,enteros,eso tiene
11 everyone on,faltaba,free,full of,gas,gay,girlfriend,golpeo,grandfather,hablo,hand in,has @215,has never
11 hasta que,hombre no,hoy se,i @376,i worked,in 2015,known,la @54,la mano,llevaba,lo @167,loved,ma,me @9
11 me faltaba,me pegaba,metieron,mi en,mi mama,mi tarea,moms,mr,name on,natacion,necessary,ninguna,nino
11 no @177,nobody,nunca me,ones,palabra,pasaron,pasos,peace,permission,person that,por el,primer marido
11 pueblo a,put in,que tienes,saw the,sin @19,sin comer,sonido,sonido de,state,su @285,talk,teacher,that was
11 the @296,the @67,the music,the rest,thought,to make,toques,trip,type,un profesor,until i,vieja,vivi
11 was beating,was full,was small,written,y estaba,y nosotros,ya le
10 . ahora,. in,. un,@0 no,@113 in,@114 se,@128 in,@146 it,@169,@184,@19 for,@191 to,@192 @169,@213 of
10 @215 @114,@223 on,@224 have,@225 en,@249 no,@318,@324 a,@33,@334,@339 y,@342 that,@352,@356 @62,@36 @116
10 @369 @67,@373 de,@376 for,@379,@47 en,@67 @156,@68 a,@9 @156,a @201,a @353,a word,acabo en,always said
10 am at,amarillo,at a,babysitter,boyfriend,broke my,burned,cabeza en,cai,called,cap,cheese,cinturon
10 clean up,como @9,como todos,con los,de este,de navidad,decian,domingos,dos y,el @326,el tema,escape
10 eso no,everyone,extra,film,fin,first,four,hambre,has @339,he has,i @313,i ate,i can,i see,infancia
10 internado,kept,la @192,la @295,la pileta,la sangre,la sesion,little,lo conte,lo deje,lo vi,los domingos
10 luego se,made to,maleta,man,me @187,me down,me has,mi @376,mi cuarto,mi vieja,mum and,must have,my @21
10 my back,not @229,not to,now it,of that,paid,papa me,pelicula,pibe,pileta,profesor de,really,remembered
10 rodilla,rompio,seems,seven,showers,siendo,sienta,sobre,tarea,tema,the @297,the army,the showers,tienes
10 to watch,train,un @159,up and,varias,vez que,was @182,why i,with the,wore a,y @369,y agua,y eso,y otros
10 years and
9 . @243,. at,. before,. papa,. think,29,@105 @379,@113 me,@114 in,@114 my,@116 el,@116 mi,@127 and,@133 una
9 @139 me,@158,@164 my,@167 that,@169 @116,@192 had,@201,@224 to,@234 @0,@234 @32,@234 on,@234 who,@249 did
9 @285,@286 a,@300 un,@31 @339,@323,@336 we,@339 que,@43 my,@6 for,@64 @114,@95,a,a teacher,again and,al @80
9 always,am too,and @114,and you,army,ask,before,cars,christian,contar,cuando ell,dando,de @199,de @35,dos
9 embargo,era mi,es @133,fria,fue el,fui,get it,guitarra,hair and,have @0,have told,he @339,he is,her hair
9 his,hit me,hogar,i @186,i @19,i got,i grew,i must,i never,is the,it @179,it like,jaw,know that,la @234
9 la @297,la bicicleta,la persona,le dije,llegar tarde,llegue,los perros,me ha,much,music,my @99,name,no es
9 of @14,otros,paso,passed out,pega,perros,persona que,por @68,prayer,puedo ver,que un,quedar,sends,si @234
9 si alguien,siete,sin embargo,small,special,tan,that @222,that thing,the @284,they called,think i,this time
9 thought i,tirado,today,tres,un @297,una @339,una vez,ver un,we had,wear,when
8 . @177,. as,. asi,. mama,. mother,@0,@10,@116 @114,@116 @146,@120 of,@128 @156,@14 me,@145,@146 se
8 @156 @116,@156 @127,@156 no,@163 @113,@179 this,@185,@192 and,@199,@200,@201 for,@223 was,@234 @126
8 @234 that,@240 @357,@266 @300,@31 @379,@336 the,@365 de,@378 it,@65,@68 @333,@87 with,@9 las,a @380,a @9
8 ano,ashamed,back,back in,between,by her,cambio,cayo,cosas que,cuarto de,does not,el @365,el que,en la
8 equipo,estado,every sunday,for @105,from @105,full,getting,golpes,grew up,hall,hand on,have @163,he was
8 hear,hermano,hole,hombre que,i @6,i fainted,i still,la @216,la @322,las manos,le @36,like this,living
8 llegar,looking,los @342,los @81,los primos,luego,mano,mayor,me @232,mi @1,mi @285,mi abuelo,milk,name was
8 noche,old man,on @356,on our,or,papa,pensaba que,peor,primos,que @380,que te,restaurante,sali,sesion
8 seven years,sex,that @156,the @128,the doctor,the floor,the hall,they @49,they did,this @339,to me
8 todas las,todos en,un @133,un @207,ver,was @9,was the,we do,were @113,who,with @156,with @234,wore,worked
8 y @356,years of
7 . fui,. los,@1,@11,@114 @169,@14 of,@156 @146,@166,@222 que,@234 que,@243,@247,@249 que,@287,@297 de
7 @342 at,@354 of,@366 que,@55,@57,@87 en,ademas,ahora,and this,ate,border,by @156,come in,contact,de una
7 dias,do not,el campo,el nino,eleven,encontre,fainted,first time,grew,happened to,he never,i @199,i @279
7 i @300,i @339,i get,la @303,la @369,lejos,lo @266,me @283,mia,months,must,my @216,my aunt,nunca se,of me
7 otro,passed,person,queria,quiso,ring,se que,set,street,summer,the school,there,to @300,to have,was @116
7 was eleven,watch,were not,what,y @234
6 . every,. nunca,. todavia,@113 that,@114,@126,@249,@279,@305,@339 se,@352 to,@372,@380,@49,a @55,abuela
6 and not,aunt,bicicleta,campo,con la,country,decir que,down the,el @269,el @55,flores,for that,hair,hand
6 have no,hey,i @183,i @224,i cried,is so,it the,la @1,la abuela,lado,las @128,le,le @93,manos,mi @36,mi ex
6 mother,no puedo,no sabia,nosotros,off the,pueblo,quince,sabia que,soldiers,sunday,that the,the @304
6 the night,the session,to @173,to be,to come,todavia no,usar,what i,what the,you could
5 . @222,. @336,. could,. por,@156,@167 que,@175,@188,@199 no,@21 and,@228 de,@68,@9 en,a mi,agua,at @227
5 at night,cosas en,died,guess,i always,i saw,i should,in my,inside,la @128,la cama,my husband,no @167
5 no @266,no lo,nombre,normal,not have,of us,out,para que,persona,sangre,se @87,se acabo,teach,the @220,tio
5 together,vive,you can
4 . his,@177,@253 of,@353,abuelo,from,is in,jefe,lo @0,me @116,night,of,sigue,tarde,think,usted
3 . all,. he,@105 @14,@128 y,@147,@173,@217,@222,@222 en,@285 de,@62,acabo,does,he,i do,made,me @334,que el
3 que yo,sabe
2 @116 a,@230,@339 i,@69,a @22,i have,no le,once,told,vi
1 . @114,@120,@133,@197,@300,@37,clean,de las,i am,me hizo,te
-1 . su,. y,@107,@21,@28,@306,@376,am,futbol,instead,mi viejo,one,que se,verano,y
-2 . @9,. hashtag,. le,@239,@244,@324,@333,hijo,more,myself
-3 . @146,. esta,. te,. todos,@0 que,@174,@224,@254,all of,come,desde,father,have to,hecho,help,i want
-3 i will,la @133,no @367,poco,she is,the @199,to,url,user,very
-4 . @163,. @362,. did,. ella,. es,2,@131,@169 @227,@189,@301,@308,@322,@364,@366 to,@82,@85,@93,@97,a lot
-4 about the,but,children,de los,de su,es el,esta en,felt,give,go to,hablar,han,have got,have not,hemos
-4 it was,les,let me,live,mismo,money,need,on a,the @82,to do,una,will be,yesterday,yo no
-5 . @156,. @167,. @361,. @366,. @380,. can,. estaba,. estoy,. hoy,. its,. so,. then,@126 con,@132,@171
-5 @192 of,@2,@217 of,@223,@227,@238,@248,@271,@272,@337,@349 to,@354,@361 i,@9 el,a @182,a @33,a bit
-5 antes de,be a,cafe,casi,cuanto,do,el @81,en @55,en casa,en que,es,este,even,ever,find,good,gusta,hard
-5 have @116,i know,i said,i wanted,just,kind of,la @177,la luz,la vida,libro,lost,love,manana,mary,mejor
-5 mi madre,muerto,my @177,my life,no @116,not @300,not know,nuevo,open,pasa,que la,queda,quiero,some
-5 the @379,the car,tired,to @366,to go,todo el,too,tu,va,ve,verdad,voice,want to,wanted to,ya me
-6 . @217,. @354,. do,. she,. what,@106,@113 @114,@113 a,@113 my,@114 la,@114 of,@14 de,@156 @339,@157
-6 @169 @379,@181,@234 in,@256,@263,@278,@300 a,@309,@310,@32 que,@330,@336 @0,@339 es,@360,@367 i,@44
-6 @49 me,@89,a @217,all,am not,and @156,aqui,away,bebe,bought,bus,de un,diez,each,el @369,el @51,ellos
-6 en @156,en los,estan,esto,for me,he did,i @167,i took,igual,is a,joven,la @178,la @227,la @373,la calle
-6 la noche,let,lives,los dias,me mato,me quede,me the,met,minutos,morir,morning,muerte,my @107,my son
-6 not @167,otra vez,out of,own,parents,pasado,por la,por mi,pregunto,que @93,quede,quedo,rain,remember
-6 right,sad,second,siento,sure,tanto,telefono,ten,than,the @298,the kids,the whole,there is,through,tiempo
-6 to my,viejo,wanted,was my,when he,where,wish i,y @133
-7 . @234,. era,. i,. when,@105 @145,@110,@111,@113,@113 the,@114 @105,@114 el,@114 with,@117,@126 to
-7 @133 @116,@142,@15,@156 de,@156 i,@163 in,@175 of,@192 de,@199 que,@20,@235,@253,@270,@276,@284,@291
-7 @300 at,@300 me,@31 de,@336 of,@338,@339 @114,@339 @116,@36 de,@366 me,@42,a @36,a @369,also,anything
-7 at @105,at me,baby,better,brazo,call,calle,cara,chair,class,de eso,did the,doing,esposa,estaba,fotos
-7 gave me,gone,habla,hacer,hacerlo,heard,her,hurt,i @116,i @164,i put,in a,kids,know,la @35,lo @93,looked
-7 los @228,los ninos,me @17,me @79,me da,me dio,me tome,me voy,mi @55,momento,my @165,my sister,next,o
-7 other,padre,phone,porque,que no,que si,sister,so,started,stopped,the @169,the @175,the @9,to die,un @141
-7 voy a,wall,want,was @114,when the,wish,without,wrote,y @9,ya se,young
-8 . @21,. despues,. que,. this,3,@105 @342,@116 un,@124,@146 i,@156 @192,@156 lo,@175 de,@178,@192 in
-8 @199 @339,@296,@30,@300 my,@31 the,@331,@336 en,@339 @336,@7,@86,@93 en,algo,bad,because,bien,big,born
-8 brought,cocina,compro,cruel,de @9,dice que,die,early,estoy,going to,grupo,had,he @141,hija,hitting,iba
-8 is @105,it and,la @19,la @62,la @80,life,matar,mato,me @300,me @345,me @367,medio,mi hijo,minutes,mucho
-8 murio,my @240,my daughter,nadie me,ninos,novia,now i,on @342,para,que,que le,take,that @234,the @192
-8 the @346,the old,three,un,up to,was dead,which,would
-9 . si,. there,@105 @105,@113 @156,@130,@133 en,@138,@169 the,@170,@187,@195,@209,@21 a,@211,@215 de
-9 @234 @339,@25,@260,@317,@339 the,@344,@350,@375,@71,@74,@80 me,@94,asked me,cut,day,de @105,de @156,dice
-9 everything,for @14,for a,he @0,how,i @201,i could,i had,i mean,in his,killed,las @105,look,me he,mean,mis
-9 nadie,no me,nothing,puse,que @125,se,senora,si me,somebody,supermarket,thank,the @236,the @242,the @369
-9 the end,the supermarket,twenty,was @362,was not,was on,y con,your
-10 . @0,. @113,. @344,. tom,@0 a,@0 that,@100,@105 @182,@114 a,@122,@133 y,@135,@146 a,@17 me,@179,@202
-10 @289,@295,@36 en,@48,@81,at @297,bed,believe,car,casa,daughter,dejo,dio,enseno,estaba en,face,fire,here
-10 i @367,its,me @0,me @126,me @146,me @179,me @6,me now,new,not @113,ok,old,pais,pego,pense,perro,says
-10 since,the @87,the first,thinking,to the,told me,vivo,was at,was in,was that,whole,ya lo
-11 . @141,. @22,. @6,. nos,@0 @156,@116 una,@129,@140,@176,@182,@220,@221,@23,@232 el,@233,@234 me,@274
-11 @288,@367 to,about,and my,any,be,conto,dia,ella,high,hit my,hoy me,i @0,is,manda,me @174,me @98,me fue
-11 me lo,me on,mi hermana,my @192,my mom,room,soy,the @269,the @31,took,van,while,will,y @146,y nos
-12 . one,@14 en,@162,@172,@247 con,@302,@359,@361,@362,@366 a,@369,@374,@9 @339,a @128,ahorcar,and it,but i
-12 con mi,da,dead,el @37,ell @177,ell vive,first husband,from the,hasta el,hermana,if,la @197,me @267
-12 mi prima,of @156,pero @156,que me,se @215,solo,something,su,them,they were,voy,while i,y no,years old
-12 yo lo
-13 . ell,@0 i,@112,@114 the,@123,@14 @14,@141 my,@163,@194,@232,@234 was,@313,@346,@347,@371,@56,asked,been
-13 cuando @334,cuando tenia,gave,go,in @156,me @21,mi @373,otra,se me,si,son,toca,todo,woman,work,y ya
-14 . @133,. @356,@13,@212,@334 de,@363,a la,a las,angry,going,in it,it in,mom,my dad,ni,ocho anos,over,pero
-14 quise,siempre,tiro,todavia me,went
-15 @119,@144,@164,@218,@255,@267,@268,@341,@373 me,@45,bit,esta,hace,hashtag,kind,me @133,mi padre,then i
-15 there was,vida
-16 . @169,@146 me,@17,@205,@258,@282,@298,@336,@349,@54,@79,cuando me,i did,i would,mal,y se
-17 . someone,@114 to,@345,@39,@40,and,me @215,that i,tom
-18 @199 me,are,como,i used,people,veinte
-19 @156 me,hoy,i @357,mi @192,no,nos @356
-20 @114 i,and i,was a,y yo,yo me,you
-21 @0 me,@365,@51,@73,last
-22 @208,@328,@41,habia,y me
-23 @226,@366,did not,she
-24 @98,el @342
-25 @367,me @156
-26 at the,husband hit
-30 . me,@115,@373 @141
-47 @215
"""
