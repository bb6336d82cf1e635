"""The weights, in tenths, of what is worded like abuse past.

Learnt from the tuning parts of tests/data/screening and from ordinary sentences.

Written by `python -m tests.benchmarks.train_screen`; not edited by hand.
"""

BIAS = -10.516
LINE = -0.28
WEIGHTS = """
72 me
67 nos
59 abuso
57 us
50 @18
48 @357
47 de nina
44 @31,mi,tenia
43 @193,de @197,eso
40 12,i was,lo,tocaba
39 @14,nina
38 ex
37 @22,@339 @0
36 @286
35 . ya,forced,hacia,mum
34 5,@61,en,entrenador,still
33 @192,@240,pegaba,used,yo @334,yo tenia
32 . @192,@105,@269,abuso de,decia,that
31 . @240,@156 @223,@22 de,@283,@373,los,was,was @105
30 . @31,. fue,@356,aquel,i were,in the,me tocaba,never,punishment,that is,under
29 17,care,happened,lo @133
28 . en,@133 me,@186 @114,me @26,my,nunca,on the
27 . dad,@193 de,@297,as,beat,denuncie,encerraban,era,me encerraban,me when,mi de,raped
26 . de,. first,@105 and,@128,cosas,dad,eran,for,marriage,me @169,our,put,todas
25 . creci,16,@1 me,@32,cable,creci,did,in,ponia,starved,the @61,yo
24 2011,2014,8,@159,@234 @141,@356 with,@373 @339,abused,galpon,nos hacia,now,sabiamos,us with,were,ya no
23 . a,. got,@141,@159 de,@192 @116,@290,@32 a,@357 to,abuse,beating,camp,entrenador de,have typed,i
23 interfered,me @18,me violaron,papi,school,senor,the priest,they,typed,typed it,used to,violaron,y el
22 . @32,5 @379,@19 cuando,@222 @199,@293,coach,el entrenador,el gallinero,gallinero,grandes,la @127
22 la plancha,me @247,mi @31,nine,nos @36,priest,que @156,que eso,the trough,things,todavia,trough,vision
21 . con,@127,@199 can,@234,@339 @141,@6,a los,asi,brinco,broke,cuatro,daban,dieciseis,fists,husband
21 los @293,los quince,me daban,metia,mi me,not a,primer,step,still can,y @199,yo y
20 . salio,@21 in,@378,anos y,boarding,boarding @297,boarding school,brothers,circles,comal,did things,el
20 el @193,el comal,entre,foster,growing,growing up,i @175,i left,llamaba,mano en,plancha,regla,sabia,se @49
20 se llamaba,up,up my,was abuse,ya @177,ya vive
19 . @293,. el,. mi,@0 it,@116,@14 y,@167 y,@240 nos,@26,@31 yo,@356 @9,@36,@75,about it,asi era,at,at 17
19 cocinaba,de mi,did @222,did to,forced me,his name,horas,interfered with,it @217,it happened,it much,lent
19 lo @36,lo digo,mi primer,padlock,padlock on,raped in,until,was @18,when i,with me
18 . @300,14,2008,@175 y,@240 @101,@240 would,@339 denuncie,@43,a punishment,and still,belt,brother,buckle
18 buckle @87,buckle end,can,choke,choke me,cree,dad burned,encerraban en,encerrada,eran dos,hit,it @146
18 it now,kid,me for,me in,mirando,never told,nineteen years,not @141,not hit,nunca denuncie,touch,until he
18 was 12,y @116
17 . @116,. eran,. nobody,. tengo,2018,6,63,@128 al,@128 en,@14 con,@156 @14,@169 he,@18 in,@199 @313
17 @207 de,@228,@266 @0,@314,a @165,anos,as a,being,by,cable de,chiquita,congreso,creci a,cura,debajo de
17 despues,duermo con,el cura,el galpon,escribirlo,golpeaba,it @352,la @210,la leche,la universidad,make me
17 me anymore,me from,me golpeaba,me there,me until,my ex,never hit,not talk,on me,pude decir,say,seis
17 sesenta y,the,tiemblan,tiemblan las,time i,universidad,vecino,was nine,with,with his
16 . hace,13,@114 @217,@114 que,@116 @156,@133 @283,@14 and,@141 me,@143 en,@156 @367,@300 @156,@31 this
16 @313 con,@336 i,@367 @378,boys,cada,cama,coal,cousin,cuando,debajo,del,doctor,eso queria,ha pegado,had me
16 hide,hombre,i @177,i lived,las @37,leche,lived with,lo otro,locked,los @33,los grandes,maiz,mama estaba
16 mas eso,me with,most,munecas en,my @36,not @126,not @134,not hear,nunca lo,older,pegado,que ell
16 queria escribir,rest,sesenta,talk about,that my,the coal,the message,things to,tuvieron,un @249,un hombre
16 y todavia
15 @161,@165,@196,@203,@210,@234 who,@293 en,@332 @130,@339 lo,@357 bufanda,@361 ya,@378 that,@6 me,a cambio
15 ago,and @199,and one,anterior,aquel catequista,assaulted,beat me,bufanda,came in,catequista
15 catequista regalaba,cuando mi,digo,dije todo,down,en 2011,estampitas,have @339,he does,las,las @143
15 las munecas,lloraba,lo del,meses,message,munecas,na,no @357,no uso,once anos,pegaba con,profe de,pude
15 rape,regalaba,regalaba estampitas,salio en,segundo piso,speaking,think what,til,un vecino,uso bufanda
15 usted a,was rape,y @156,y @169,y despues,y la,y sin,yo decia
14 . aquel,. saw,. sufri,. wednesdays,2009,86,@116 on,@128 on,@141 @356,@147 @22,@156 @361,@167 @362
14 @167 @380,@18 me,@186,@199 @156,@220 @297,@232 @31,@249 @357,@26 con,@300 debajo,@31 @373,@318,@33 nos
14 @336 what,@354 @285,@380 a,@55 me,@9 @342,a @59,a kid,always known,and then,anymore,ayer,beat us
14 called it,cambio de,carbonera,chiste,conte,cuartel,de @19,delante,el @228,el congreso,en 2019
14 entre varios,era yo,fridge,granddads,grandes nos,hacian @222,hacian cosas,has @156,have,hear a,him now
14 hold my,is the,it,it that,la,la @165,la carbonera,la espalda,la infancia,la madre,la mandibula,las monjas
14 left,lo @199,make,mandibula,monjas,muchas veces,music teacher,my @14,my older,nada mas,navidad,nine and
14 nos hacian,palabra que,papa nos,pastor,pero @133,pero sigo,por eso,profe,que lo,sabe usted,saw,sexual
14 sufri,the @230,the @318,the fridge,this @234,this one,to hold,to us,trip was,un @55,vecino me,vestido
14 violo,wednesdays,ya sabe
13 . @147,. @339,. @36,. found,. un,2019,@105 @169,@113 @141,@133 @200,@133 @300,@133 como,@134 a,@14 @249
13 @156 @156,@163 @196,@167,@186 @169,@192 @242,@199 @9,@201 que,@207,@222 @126,@228 cuando,@240 me,@247 my
13 @284 was,@285 en,@31 my,@339,@339 @14,@35,@36 @373,@366 lo,@43 la,@49 it,@52,@55 @116,@59 de,@80 del
13 @9 of,@9 sabiamos,a time,a una,abuelo me,ahi me,an @165,an adult,called,can not,canada,con el,con eso
13 cuarto,de aquel,decia que,doce,dos anos,era el,escribir,espalda,everyone on,found out,frontera,hacian
13 held,hermano mayor,him,his,is it,keys,la @100,la @21,la encontre,la frontera,le decian,llegue a,lo hacia
13 long ago,los de,me @225,me daba,me every,me pega,memory,mi primo,my @47,my head,my ribs,nobody,ochenta
13 ochenta y,of @356,of @7,ones,out as,photos of,piso,primero,quien le,revisaba,ribs,rompio la,rooms
13 rooms @9,sundays,the hand,the wardrobe,they @139,they held,thought i,to @247,to @356,varios,vendieron
13 wardrobe,were put,with my,word,y mi,ya,ya @167
12 . @100,. looking,. nada,2015,@100 @114,@114 @113,@114 @14,@12 que,@128 @156,@14 @192,@146 se,@156 si
12 @166 me,@18 en,@180 @114,@193 of,@199 @17,@222 to,@222 with,@243 no,@249 @234,@283 con,@297 by,@300 @21
12 @339 @167,@352,@356 @62,@36 @9,@373 de,adult,age,always,am @213,amarrado,and he,and make,apenas,as an,beg
12 but that,by my,castigo,comer,con,corridor,cruzando,cuando @68,cuando llegue,de,de la,de mas,del penal
12 down in,educacion,electric,en el,enteros,eso no,eso si,faltaba,fue,hace anos,have always,held me,hits me
12 hold,hoy se,i @376,in 2018,in my,in there,la @201,la finca,la palabra,la sesion,le @0,lived,llevaba
12 llevaron,me faltaba,me pegaba,me quemaba,medical,mi en,mi padrastro,miraba,moms,muchas,my wrist,neighbour
12 never written,nino de,nunca me,on,padrastro,paso no,penal,permission,photos,por,por @156,primo,put in
12 quemaba,salio,saw the,see his,segundo,shocked,sigo,simbolo,sold,soldiers,someone who,su @285,tae
12 that @352,the @114,the @286,the boys,the trip,therapist,theyd,tied,tiene nombre,type,used a,uso,vieja me
12 violaron en,who,who @43,who broke,with someone,years,yo @12
11 . ma,. was,1960,2016,@0 we,@113 in,@114 as,@116 in,@126 @0,@128 me,@143,@156 le,@169 i,@177 @234
11 @177 with,@187 la,@199 @348,@199 el,@213 of,@216,@217 @339,@223 on,@232 in,@232 the,@234 it,@295 de
11 @300 it,@326 del,@339 @378,@342 we,@357 a,@369 por,@372 y,@373 @43,@373 that,@376 for,@379,@379 me,@62 a
11 @9,a @201,a un,a word,al @62,al pueblo,alguien,and @114,and have,ano,at @69,at peace,barn,broke my
11 but @156,but its,by a,cayo,cheese,close,cogieron,como todos,creo,cuando los,cumpli,daba,de hambre
11 de natacion,decir,del @91,del equipo,divorce,el @80,el doctor,el sonido,empezo,ending,eso tiene,every
11 extra,finca,first,free,full of,gas,gay,girlfriend,grandfather,hablo,hand in,has,has @215,has never
11 hasta que,hits,i see,in 2015,known,la @158,la @54,la mano,lo @167,lo vi,mama,marido,me @187,me @9
11 metieron,mi tarea,mr,my nan,name on,necessary,ninguna,not to,one it,paid,palabra,person that,pick
11 primer marido,profesor de,ps,pueblo a,really,remembered,said we,sangre de,se metieron,sesion,siendo,smell
11 sonido,sonido de,talk,teacher,that in,the @235,the @296,the barn,the music,the rest,thought,toques,trip
11 until i,vez y,was full,what,what my,when,worse,wrist,written,y estaba,y nosotros,ya le
10 . @193,. before,@0 no,@114 in,@114 my,@125 en,@128 in,@129 @114,@14 @114,@146 it,@156 @141,@156 no,@169
10 @19 for,@191 to,@192 @169,@192 @192,@224 to,@234 @0,@234 on,@249 no,@285,@323,@324 a,@339 y,@35 in
10 @36 @116,@369 @67,@37 in,@43 my,@47 en,@49,@67 @156,@68 a,a @353,a vos,after,am at,amarillo,and @113
10 and @286,babysitter,be @191,be made,boyfriend,burned,cabeza en,cap,cinturon,clean up,como @9,con los
10 contar,country,cuando @116,cuando era,de @199,de este,de que,decian,del @175,domingos,dos,dos y,el @326
10 el tema,familia,family,favourite,film,fin,for @105,get it,golpeo,grew up,has @339,he has,hit me,hombre no
10 home,i @186,i @19,i @339,i ate,i cried,i got,i grew,infancia,kept,la @192,la bicicleta,la pileta
10 la sangre,little,lo conte,los domingos,ma,made to,maleta,man,me has,mi @376,mi mama,much,my @21,my back
10 name,natacion,nino,no @177,not @229,now it,only,papa me,pasaron,peace,pileta,por el,rodilla,rompio,seems
10 sends,seven,showers,si @234,si alguien,sin,sin @19,sin comer,so i,special,state,tan,tarea,tema,tengo
10 that was,the @297,the @67,the showers,there,tienes,to make,to watch,un @159,under the,up and,vez que
10 vieja,vivi,was beating,was small,we,wore a,y @369,y agua,y eso,y otros
9 . @186,. in,. mama,. papa,@1,@10,@105 @379,@114 se,@116 @146,@133 una,@139 me,@145,@146 and,@156 @127
9 @164 my,@184,@185,@192 had,@199,@201,@215 @114,@224 have,@225 en,@243,@249 did,@286 a,@31 @339,@336 the
9 @339 que,@57 in,@64 @114,@9 las,a,acabo en,al @80,and you,ask,at a,at that,awful,by @156,christian
9 cuando ell,de mis,de navidad,el @365,eleven,embargo,en un,era mi,escape,fria,fue el,getting,grew,guitarra
9 hall,hambre,hand on,have @0,have told,he @339,hear,hogar,hole,i @183,i @6,i always,i must,i never
9 internado,is @116,it @179,it like,it the,jaw,la @216,la @234,la @295,la @303,la persona,las manos,le @36
9 le dije,llegar tarde,llegue,lo deje,los 12,los perros,luego se,me down,me ha,mi @14,mi cuarto,mi vieja
9 music,must have,noviembre,now and,of @14,of that,on @356,on our,pega,pelicula,peor,perros,persona que,pibe
9 picked,por @68,prayer,que @380,que un,sex,siete,sin embargo,sobre,that @222,that thing,the @284,the army
9 they called,todas las,today,train,un @297,una @339,una vez,varias,ver un,was @182,wear,were @113,why i
9 with @156,with the,y @356,y es
8 . @243,. asi,. everyone,. mother,@0,@113 me,@116 el,@116 mi,@14 of,@156 @116,@158,@167 that,@169 @116
8 @192 and,@200,@234 @32,@234 that,@240 @357,@247,@266 @300,@297 de,@300 un,@33,@342 at,@47 in,@55,@65
8 @68 @333,@87 with,@9 @156,@93 @105,@95,a @380,a @9,a teacher,again and,am too,army,back,back in,cai,cambio
8 cosas que,cuarto de,dando,de @228,does not,el que,en la,estado,fainted,four,from @105,fui,full,golpes
8 head in,hed,hermano,i @199,i @300,i get,i still,know that,la @297,llegar,looking,los @342,los primos,luego
8 mano,mayor,me if,mi @1,mi abuelo,my @99,my husband,nan,no es,noche,old man,or,otro,otros,papa,paso,primos
8 puedo ver,que te,quedar,restaurante,se que,sentence,small,street,that @156,the @128,the doctor,the school
8 they did,think,think i,this @339,this time,tirado,tres,un @133,un @207,was @9,was eleven,we had,were not
8 what @352,what happened,with @234,wore,years and,years of
7 . @177,. at,. fui,. los,@114 @169,@120 of,@14 me,@156 @146,@166,@179 this,@201 for,@222 que,@234 @126
7 @234 que,@249,@249 que,@279,@287,@334,@365 de,@366 que,@378 it,abuela,am @199,and this,ashamed,ate,aunt
7 between,border,came,con la,cried,de @35,de una,dias,do not,el @55,el campo,el nino,equipo,first time
7 friday,from,hair,he never,i @279,i can,i think,it down,las @128,le @93,lejos,like this,living,lo @0
7 lo @266,los @81,manos,me @232,me @283,mia,months,must,my aunt,nunca se,of me,party,person,queria,quiso
7 ring,sali,set,summer,the @201,the @304,the floor,the session,they @49,to have,to me,todos en,two of,ver
7 vos,we do,y @234,you could
6 . @222,. @93,. as,. todavia,@11,@126,@146 @156,@156,@156 @373,@173,@241,@336 we,@339 se,@342 sin,@354 of
6 @372,@87 en,a @55,before,bicicleta,decir que,down the,el @269,flores,for that,had a,hand,have no,hey,hubo
6 i @224,is so,la @1,la @322,la @369,la abuela,la cama,mi @285,mi @36,mi ex,milk,mio,my @216,my family,night
6 no lo,no sabia,nombre,nosotros,off the,pueblo,sabia que,sangre,session,slept,that the,the night,to @173
6 to @300,todavia no,vive,watch,what the,ya @93,you can
5 . nunca,. por,@147,@167 que,@175,@199 no,@228 de,@305,@57,@68,@9 en,ademas,agua,campo,cosas en,died,en mi
5 encontre,es que,guess,have never,he,i do,i saw,inside,la @128,lado,le,mi familia,mother,no @266,no puedo
5 normal,not do,para que,persona,quince,sigue,teach,the dog,those,tio,to be,usted,was the
4 @114,@133,@177,@21 and,@217,@222,@253 of,@300,@353,@62,@69,days,de las,floor,happened to,i @336,is in
4 no @167,not have,of,que yo,se @87,se acabo,se fue,tarde,the @220
3 @197,@339 i,@348,@352 to,@380,@47,a mi,abuelo,acabo,does,i have,jefe,made,of us,sabe,she is
2 @105 @14,@116 a,@19,@222 en,@230,@285 de,@67,a @22,then,todos
1 @360,clean,have been,he is,lo que,once
-1 . su,@120,@306,but,desde,five,i will,instead,verano,which
-2 . hashtag,. le,. no,@116 la,@224,@324,@333,come,for the,hice,i @313,la @133,more,myself,one,sus,very
-3 . esta,. he,@239,@308,@82,about the,este,have to,hecho,help,i want,ir,keep,me @366,no @367,porque,ser
-3 the @199,this is,url,will be
-4 . @156,. @163,. @362,. @380,. can,. ella,. es,. she,2,4,@131,@132,@169 @227,@188,@223,@227,@254,@322
-4 @349 to,@364,@366 to,@85,@97,a lot,be a,casi,children,day,de su,do,es,esta en,estar,esto,give,go to
-4 have got,have not,hurt,i said,just,let me,live,love,mismo,money,nada de,need,on a,out of,poco,que @133
-4 quiero,so,te,the @82,three,to do,una,user,viejo,year,yesterday
-5 . @167,. @354,. @361,. estaba,. estoy,. my,. nos,@113 a,@114 of,@157,@169 @379,@17 me,@171,@177 in,@189
-5 @217 of,@235,@238,@270,@271,@272,@301,@337,@339 @114,@339 en,@354,@71,@89,@9 el,a bit,am not,aqui,away
-5 bought,cafe,cuanto,el @379,el @51,el @81,en que,es el,even,ever,father,felt,gusta,hablar,han,have @116
-5 he did,hijo,i know,igual,la @177,la vida,les,lost,manana,mary,minutes,muerte,muerto,my @107,my @177
-5 my life,nada,no @116,not @167,not know,nuevo,open,own,pasa,pasado,que @93,que la,queda,quede,quedo,right
-5 second,some,than,the @339,the @379,the last,through,to,to @366,to go,todo el,tu,va,ve,want to,wanted to
-5 would be
-6 . @217,. @366,. do,. hoy,. its,@106,@113 @114,@113 my,@114 la,@114 with,@116 @55,@126 to,@14 de,@141 the
-6 @146 i,@15,@156 @339,@174,@181,@199 que,@2,@20,@234 in,@248,@256,@263,@276,@32 que,@330,@339 es,@44
-6 a @182,a @217,a @33,and @156,antes de,anything,bed,better,brought,chair,de @339,de eso,de un,diez,ellos
-6 esposa,estan,estoy,gone,good,habla,had,hands,hard,he @0,heart,i @116,i @167,is @105,is a,it was,joven
-6 la @178,la calle,la luz,let,libro,lives,looked,los dias,mas que,me mato,me that,me the,mejor,met,mi madre
-6 minutos,morir,morning,my @240,my sister,my son,now i,o,order,otra vez,por la,por mi,pregunto,que no,rain
-6 remember,said,silla,somebody,started,sure,tanto,telefono,the @298,the kids,the whole,then the,there is
-6 tiempo,tired,to my,too,un,verdad,voice,wanted,was @199,was my,when he,when the,where,wish i,would,ya me
-7 . @9,. que,. what,@105 @145,@105 @182,@110,@111,@113,@114 @105,@114 el,@117,@126 de,@133 @116,@156 de
-7 @156 i,@175 de,@175 of,@178,@179,@192 de,@284,@300 a,@300 me,@303,@309,@310,@336 @0,@338,@36 de,@366 me
-7 @367 i,@42,@49 me,a @36,all,also,and it,at me,bebe,bien,brazo,but i,call,calle,cara,compro,dijo que,doing
-7 early,el @297,en @156,en @9,en los,estaba,for me,fotos,hacer,heard,i @164,i took,if,in a,kids,know
-7 la @227,la noche,llore,lo @93,los @228,los ninos,me @17,me @345,me @79,me da,me dio,me tome,me voy
-7 my @165,my @192,next,novia,on @342,other,over the,parents,poor,que si,quito,siento,since,stopped,take
-7 the @169,the @9,the old,to die,took,un @141,uno,voy a,wall,want,was @114,was not,wish,without,y @133
-7 young
-8 . @21,. despues,. era,. this,3,@0 a,@105 @342,@116 un,@142,@146 a,@156 @192,@163 in,@199 @339,@202,@209
-8 @215 de,@253,@291,@300 at,@300 my,@31 de,@331,@336 of,@339 @116,@375,@80 me,@86,@93,any,at school,baby
-8 bad,big,born,by the,car,class,cocina,cruel,de @9,dice que,die,el @26,estaba en,everything,gave me
-8 going to,grupo,hacerlo,he @141,here,hija,house,i @201,i could,i mean,iba,la @19,la @62,la @80,life,matar
-8 mato,me @300,me @367,me he,me now,mean,momento,mucho,murio,my daughter,nadie,nadie me,ninos,padre,para
-8 pense,phone,que,que le,senora,sister,stood,thank,the @175,the @346,there was,twenty,was dead,went,wrote
-8 ya se
-9 . when,@0 @156,@0 that,@100,@105 @105,@113 the,@124,@130,@133 en,@138,@156 lo,@169 the,@170,@187,@192 in
-9 @195,@21 a,@211,@234 @339,@25,@260,@289,@295,@30,@31 the,@317,@336 en,@339 the,@350,@36 en,@7,@74,@94
-9 a @369,algo,asked,at @105,at @297,because,conto,cut,de @156,ella,enseno,face,for @14,for a,how,i @367
-9 i had,in his,it and,killed,la @35,las @105,look,me @146,me @6,medio,nothing,old,que @125,se,si me
-9 supermarket,the @101,the @192,the @242,the @369,the @87,the end,the supermarket,tome,van,vivo,was @362
-9 was on,was that,whole,y @146,y con,years old,your
-10 . @0,. @113,. @141,. @22,. @344,. si,. tom,@0 i,@113 @156,@114 a,@14 @14,@146,@182,@23,@234 me,@245
-10 @9 @339,and my,believe,casa,daughter,de @105,dejo,dio,from the,go,i @0,its,manda,me @126,me @179,me lo
-10 mi hermana,mi hijo,mis,my dad,no me,pais,perro,puse,says,soy,the @236,the @269,told me,was at,while
-10 while i,ya lo
-11 . @6,@116 una,@122,@135,@140,@172,@221,@232 el,@233,@247 con,@302,@336,@344,@367 to,@48,@56,about,be,da
-11 dia,fire,first husband,hasta el,hit my,hoy me,la @197,me @174,me @21,me @98,me on,my mom,new,not @113
-11 of @156,pego,que me,room,si,solo,the @31,the first,they were,thinking,to the,tranquila,was in,will,y no
-12 . then,@114 the,@129,@133 y,@14 en,@176,@218,@274,@288,@359,@361,@366 a,@374,@81,a las,ahorcar,el @37
-12 ell @177,ell vive,her,hermana,high,i did,is,me @0,me @267,me fue,mi @373,over,pero @156,se me,something
-12 su,toca,voy,woman,y nos,yo lo
-13 . @133,. @146,. ell,. one,@112,@123,@141 my,@146 me,@162,@163,@17,@194,@212,@220,@232,@334 de,@346,@347
-13 @373 me,a @128,a la,been,con mi,cuando @334,cuando tenia,otra,se @215,siempre,son,them,todo,work,y se
-13 y ya
-14 . @356,@144,@234 was,@267,@369,@371,@45,and,dice,gave,going,hace,in @156,it in,mom,ocho anos,pero,quise
-14 she,todavia me
-15 . i,@114 to,@119,@255,@282,@313,@349,@363,bit,cuando me,esta,hashtag,in it,kind,mal,me @133,mi padre,ni
-15 then i,tiro,vida
-16 @164,@205,@268,@298,@341,@345,@54,@79,como,hoy,i would,mi @192
-17 . @169,@258,@39,are,me @215,people,tom
-18 . someone,@199 me,@40,i used,that i
-19 @156 me,i @357,no,nos @356,veinte,you
-20 @114 i,@328,@362,y yo
-21 @0 me,@208,@366,@41,@73,dead,last,was a,yo me
-22 @365,habia,y me
-23 @226,did not,el @342
-24 @367,and i
-25 @98
-26 @373 @141,@51,at the,husband hit,me @156
-29 . me
-30 @115
-48 @215
"""
