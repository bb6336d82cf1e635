"""The weights, in tenths, of what is worded like dependant.

Learnt from the tuning parts of tests/data/screening and from ordinary sentences.

Written by `python -m tests.benchmarks.train_screen`; not edited by hand.
"""

BIAS = -11.405
LINE = -0.64
WEIGHTS = """
65 tiene
54 para que
50 son
48 le
46 @354,kids
45 @131,@192,has,my
44 al
43 agua
42 our
41 him,is @105
40 ayer
39 am @208
38 @240,her
37 @342,a mis,con
36 a mi,he,llora,lo,she
35 smacked
34 @156,@337
33 @226,@58,face,i
32 3,@208,@228,@373,la @197,my @165,the kids,tire
31 @141,@165 and,borracha,is,kids and,siento,the twins,told me,twins
30 @163 con,@227,@331,@356 son,@66,bebe,disabled,los,los nenes,nenes,our son,sacudi,the @354,y
29 @176,@208 i,@267,@285,anoche,has not,le @114,para,pillow,que le,se,siento que
28 . left,. sacudi,@163,@363,chiquitos,four,la,mi,my @373,nina,no,sacudi al,says
27 @129,@183,@313 en,autistic,boy,de mi,deja,dementia,drinking,mis @192,mis hijos,shook the,till,trae
26 . swore,@13 i,agarre,cuando,hoy,it sunday,she is,when he
25 . mi,@114,@164,@195,@219,@332,@52,a los,ex,patio,the @165
24 . @175,3 @379,@0 me,@169 she,@199 @342,@232,@26,@373 de,@98 que,bed,daughter,food,ida,la bebe,shook,since
24 swore i,the,to @113,toca
23 . agarre,. did,@247,@314,boyfriend,comer,giving,have not,hermanito,leaving,me @267,mums,padrastro,su @240
23 swore,tio,to @147,to hurt,uncle,with me,with the,yesterday
22 . quiero,84,@156 @282,@156 in,@184,@197 en,@234,@292 a,@312,@313 @363,@367 to,afuera,anos,at,can,did it
22 golpea,is four,left,marks,mi @36,mi ex,mi nina,my @182,my kids,my little,no @266,not,poder,raro,scared
22 want to,y la
21 . @129,. grandads,@13,@147 my,@175,@234 at,@295,@351,@363 con,bath and,borracha con,con ell,espalda
21 grandads,has @332,has bruises,hijo,la espalda,llanto,locked,los @37,mi @373,moretones,nena,nene,of what
21 para @10,para poder,pienso,quedo,se me,ta,the bath,was still,y el
20 . @133,@116 @163,@133 que,@301 with,@313 so,@342 i,a mark,all night,am scared,carer,casi,chiquito
20 cuando @183,cuando llora,door,en el,giving @156,guagua,i smacked,it @342,keeps,kids in,la @21,lo @156
20 me quedo,my son,properly,safe with,sometimes,sunday,the baby,tose,tose @226,tose raro
19 . @363,@114 @342,@156 @285,@174,@19,@192 de,@192 with,@220 @356,@240 la,@244,@247 my,@295 de,@363 with
19 @55 @114,al @58,al bebe,al nino,al viejito,bath,bruises,de @113,deje,downs,el @51,em,estoy,gave the
19 grabbed,has a,he @220,he was,hijos,in the,la nena,le @74,le mete,little,los mellizos,mellizos,mi esposo
19 mi tio,mi vieja,night,not let,que a,since yesterday,that @55,there,tire a,tomado,touches,viejito
18 . @367,. only,. sometimes,@10,@116 @274,@119,@156 @232,@183 @114,@197,@21,@313,@36 de,@45 @363,@9 @342
18 al @228,am on,an a,and she,baby in,beats,been,dano,dejo,empuje,empuje a,esposo,hard,high,hits my,is six
18 la cara,llega,lo @133,looking,los brazos,los chiquitos,maneje con,mark,me fui,mi suegro,mujer por,my 3
18 novio de,pega,pura,que @79,que dios,quiet,second,she was,sin,sometimes i,vive con,volvi,was @199,will do
17 . @98,. dejo,. gave,. le,. maneje,@113,@128,@14 lo,@141 my,@146 lo,@156 @114,@165,@165 in,@177 con
17 @192 in,@208 de,@228 @163,@230,@280 a,@315,@328,@356 @192,@360,@37,@379,@45,@66 en,@67,a @195,a veces
17 almohada en,and myself,atras,avenida,brazos,but he,de ruedas,dey,di,dormir a,drogada,grabbed my,hija me
17 his room,i @247,insulina,kill my,la avenida,la senora,le di,mete,mi hijo,my boy,my niece,niece,no deja
17 on the,que el,que mi,ruedas,scared i,se @12,shut,siete,sons,suegro,the @192,the @331,the throat,till she
17 weeks,y no,you can
16 . @199,. @280,. perdi,. smacked,@114 @354,@14 @163,@169 my,@197 @0,@203,@216 y,@232 the,@247 @156,@339 i
16 @354 @339,@363 @9,@373 por,a second,across the,al @192,all,alone,arm,babys,can not,cuido,dano a,el @240
16 el fin,escapa,fits,hijo con,his,i just,is hurting,it and,la @133,la @362,lleva,lo tienen,lo vi,maneje
16 matar a,mi @329,my autistic,no puedo,novio,orina,puedo con,sacudir,safe,sin su,smacked theo,solos,the @67
16 the pillow,theo,theo across,veces,vi,vi hoy,when,y lo,ya se
15 . @234,. siento,. whoever,@156 @105,@163 @114,@163 @354,@164 @172,@182 @234,@182 @249,@184 @156,@187 and
15 @192 @0,@192 en,@255 of,@266 con,@279 la,@282 @156,@285 @21,@285 so,@309,@328 @156,@329,@339 @146,@345 y
15 @367 hacerles,@55 with,@6,@69,@93 @131,a pillow,a solas,almohada,and,and went,ando,cleaning,close,contra
15 cuida,de semana,dejo a,dias sin,doctor,down,durmiera,el,el @55,el @87,fin de,fuerzas,go,guarderia
15 hacerles,had,hay comida,he @36,he dado,he screams,him in,home with,i @175,i left,is leaving,is no
15 keep picturing,la @285,la @66,la almohada,lad,lastima a,lift,little boy,me @116,medicina,miedo de,missing
15 money,my @249,my stepson,near,no @19,no la,not know,nuestro hijo,olvido la,once,pension,picked,picturing
15 pienso en,pressed,puedo,quiero hacerles,said i,salio,screams,shaped,shed,solas con,sort,sort of,stepson
15 su padrastro,tengo fuerzas,the bed,to @337,to throw,toca a,toddler,tres dias,vender,vive,what i,will,y en
15 yesterday i
14 . @128,. been,3 meses,@0 que,@101 on,@114 @192,@125 a,@133 @146,@133 @19,@141 @156,@147,@147 the
14 @156 @166,@163 en,@175 @156,@210 del,@279,@282,@300 @169,@313 a,@340,@356,@369 helada,@373 @141,@9 la
14 @98 @179,a la,across,agua helada,alguien en,and @45,anger,at that,bano,bebe de,became,calling,con @128
14 con este,con llave,dado,de @348,de golpe,de tres,del @133,del hermano,dice nada,droga,el coche,el patio
14 encerre,fell,fire,forgive,he @119,hits,huele,hurt the,hurting,i think,in for,is @147,is @174,is @348
14 is three,joda,ketamina,la @28,le @247,le @267,lips,los @228,los ninos,me @248,me at,me entere,me olvido
14 me pidio,mensajes,mi @14,mi @226,mis,my baby,nadie dice,not @167,not @351,not trust,nueve de,on his,only
14 or,por las,quite,recogi,says she,session,she @0,solas,that my,the @313,the face,the flat,there is,throat
14 to put,toda la,vez y,whoever,would never,y @234,y esta,y nadie
13 . @187,. god,@114 @187,@114 of,@12 y,@129 a,@14,@141 the,@156 3,@156 @199,@156 @300,@156 @37,@156 sin
13 @174 @156,@187 it,@192 @169,@208 @93,@21 @227,@22 a,@234 en,@247 por,@304,@342 it,@9 @354,@93 @332
13 @93 cuando,a @163,a @354,a @66,a las,a lastimar,abusa,abusa de,again tonight,and her,and says,blue,by his
13 castigo,conmigo,conmigo cuando,cope,crying,cuidar a,days,de @141,deje al,does,el llanto,entrar a,estaba
13 estoy tan,finger,frightened,golpee,grite,has @176,helada,her off,home is,hurting my,i @113,i @336,i said
13 its my,la insulina,la manito,las nueve,llego a,lost it,manito,marca,marco,me @279,monstruo,my husband
13 nieto,no @279,no recuerdo,noche no,not @113,not @19,not fed,not had,only for,out of,pareja,quedarme
13 queme la,semana,shake,silla de,tanto,the @175,the @21,the back,the fire,tied,tiene 3,un @104,un monstruo
13 un tipo,would @339,y @156,year and
12 . @79,@0 @222,@1,@113 the,@114 el,@128 @21,@133 a,@156 @169,@156 @339,@163 for,@164 @156,@165 is,@175 the
12 @182 @199,@19 in,@192 @183,@192 @93,@199 @230,@228 y,@249 ya,@267 un,@274,@319,@334 @156,@336 en,@342 sin
12 @360 de,@362 do,@363 @199,@366,@366 @41,@367 matar,@373 @128,@374 y,@51 @169,@69 el,@87 de,@98 un,a @6
12 a nuestro,after my,and @156,and no,anyone,arm and,banera,be @301,be safe,been on,cae,coche,comida
12 con @369,con agua,contra el,couple,cuchara,cuello,cuidar,da,deje a,del @186,del cuello,del taller
12 desde ayer,dijo que,do it,dos dias,drop,el @96,el brazo,el sotano,else here,escaleras,floor,for a,golpe
12 gone,half hour,his eyes,i could,i honestly,if they,in @342,is @49,is calling,it would,la @139,la @14
12 la @31,la banera,la cama,la cuchara,la medicina,la primera,la vereda,las @243,las @366,las escaleras
12 las voy,lastimar,le quedo,left the,llegamos,llevar a,mas con,me dijo,me mate,me viene,medicine,mi @219
12 milagro,minuto,mire,my @36,my daughter,my ex,no come,no hay,no puede,on @156,only half,orino,para @313
12 para dormir,perdi el,ps,que,quiero matar,recuerdo,showed me,siento un,son @156,son las,sotano,system,tal
12 that @366,the money,theyll,theyll be,threw,throw,tienen,to lift,toda,trust,two weeks,un minuto,ventana y
12 vereda,vieja,wanting to,y @98,y luego,y siento,yes and
11 . @208,. deje,@100 en,@105 and,@105 de,@111 de,@113 @125,@113 so,@114 @366,@116 @21,@12,@128 my,@139
11 @145 but,@156 @295,@156 @342,@156 @380,@156 it,@163 @9,@164 @114,@164 @365,@186 @114,@192 @116,@199 @182
11 @199 on,@234 @0,@240 de,@267 @313,@28 and,@280,@282 @146,@285 del,@308 me,@33 as,@342 @156,@348 @145
11 @36 un,@361 and,@365 @156,@366 @342,@366 be,@37 a,@37 se,@373 i,@52 a,@55 @339,@66 @114,@93 y,@96,a @356
11 a date,a llevar,a uno,again,am too,because of,can @300,can see,cayo,con @146,con los,conto,da miedo
11 de hacerle,desde,dias,dios,driving,el @334,el @70,el chico,el control,ell @336,en @217,encontre,es mi
11 forgot,found the,fue a,ganas de,gave,get so,get up,gets,got back,hacerle,hacerle dano,hell,hija de,him at
11 hit,honestly,i @209,i hear,i might,i will,know that,la @192,la @295,la boca,la nina,las,lastima,le voy
11 let me,me lo,me when,mientras,monday,my brother,my hand,nino se,nos quedamos,one else,otra,palo,para @366
11 para ir,perdi,queme,right now,rung,se acaba,see,si me,silla,small,smell,still on,su cuarto,tengo miedo
11 the @213,the @378,the @66,the floor,they,tipo,to @328,to take,tres anos,un @379,un mes,vean,vi que
11 wanting,were in,wet,y sin,ya @133,year,yo no
10 . @292,. @304,. @334,. @373,. creo,. nos,. sali,@0 she,@100 the,@114 @163,@114 for,@116 @232,@133
10 @133 para,@133 un,@139 @156,@146 @362,@156 @175,@156 and,@156 at,@160,@163 with,@167 that,@182 la,@187 el
10 @192 con,@199 here,@209,@209 do,@21 al,@217 que,@222 in,@230 de,@240 en,@243,@243 and,@251 de,@285 de
10 @285 he,@293,@334,@339 @336,@354 @342,@356 @9,@366 al,@366 lo,@371 to,@51,@59,a,a ratos,abuela,against
10 al doctor,alguien,and @0,asusta,bajo la,be,boca,buy,came down,cargo,cause,chair,cigarro,con mis,could get
10 cuando me,days i,de comer,de un,del @37,dice,dinner,drowning,duermen,en @356,entere,es la,espalda y
10 esta @310,esta en,esta enfermo,for @354,for two,frio,gotas,hacer algo,have @232,have gone,he is,home
10 i @141,if i,in @156,la @11,la @216,le @17,les,les @114,llamar a,llevar,lloro,me @208,me @241,me @266
10 me asusta,me parece,meses,mi @133,might,no @114,no es,nos @360,notice,nuestro,out on,partner,pide,puse la
10 quedamos,quede,quiere,ratos,school,se @114,se @87,she has,she says,she will,si se,so @13,sobrino
10 tanto que,the @101,the @306,the hot,think,tiene una,trajo,usa
9 . @119,. les,. more,. tengo,. tiene,@114 una,@156 una,@163 to,@169 @156,@175 for,@175 my,@19 @156,@192 me
9 @199 @114,@199 con,@208 of,@21 y,@249,@33,@336 @156,@339 be,@44 de,@49,@55 is,@68 con,@74,@79,@82,@93 @208
9 a @113,abajo,am @199,arms,at night,by,celular,cigarrillo,cinco anos,could @113,cuanto,dad,de @19,de @342
9 dice que,do to,doing it,dormir,drunk,el @249,el @58,el novio,el ruido,ella no,else,enojada,entrar,este
9 flat,fotos,from the,fui,ganas,gives,god,half,have had,hiding,his face,i @163,i drove,i found,i put,i would
9 in there,it a,juntos,las @105,le puse,left my,llamar,matarme,me da,mientras me,nine,ninos,no @366,no @93
9 nobodys,note,off the,otro dia,piso,put a,se cayo,se hizo,se que,showed,sit down,su @285,take the,taller
9 the @182,the @244,the @7,the day,thought about,three,to @163,to @297,to make,to school,todavia,too hard
9 un @182,vez,y hoy,you @300,you see
8 . @100,. @141,. @247,18,@105 @342,@113 @222,@114 by,@128 a,@156 @240,@156 @69,@156 my,@197 que,@227 no
8 @232 @313,@234 @199,@234 has,@240 @0,@293 a,@337 the,@342 @380,@348,@348 @342,@369,@37 and,@380 como,@56
8 @63,@87 el,a @242,a @339,after,al @80,am,and the,another,are @114,at @227,black,brother,cama,cara,changed
8 como @36,cry,cunada,das,date,do,drove,el @192,el @228,el @365,el viaje,en la,encima,fed,fin,fit,for @105
8 forgot to,from my,gas,getting,had been,hijos y,hot,hours,hurt,hurt my,i @100,i @134,i lost,is out,ketamine
8 la @210,la @58,la leche,le @93,let,lie,lo voy,ma,make,mate,me @6,mes,mi @197,mi @26,mi cunada,mi hija
8 more than,my @192,no @234,no one,not even,porque no,que su,salio a,she told,sigue,sleep,sleeping,social
8 sola,special,stop,take care,tan,the @33,the wall,they have,times,to kill,tonight i,twice,with,year old
7 . @279,. alguien,. keep,. someone,@101,@113 a,@114 this,@156 @336,@156 de,@169 @227,@197 no,@232 and
7 @279 to,@28,@323,@343,@373 is,@379 @14,@68,a @345,a ella,a hacer,a lot,a manejar,a tomar,acaba,am afraid
7 and there,baby,borracho,by the,cambio,creo que,de,de @199,del,eh,el piso,enfermo,entre,esta,estaba muy
7 estaban,fuerte,hace,hija,i @45,i shook,i slapped,in his,it to,keep,la @374,la ventana,last night,lastimo
7 llave,mad,manejar,me siento,no quiere,not @199,nuevo,olvido,parece,por la,ruido,se @267,se le,should,six
7 su,to @98,to feel,told,use,was @114,what,worse,would
6 . @192,@116 la,@163 @339,@169 de,@179 i,@199 @131,@240 was,@336 @0,@339,@354 @145,@55,a @217,am going
6 and i,anda,care,come,creo,deja que,despues de,ese,fear,feel like,fui a,happen,he came,i go,in,jugando
6 la noche,la silla,leave,leche,like i,lo @366,lot,mum,nino,no estoy,not @243,not walk,por el,puede
6 que estoy,que fue,running,she can,the doctor,the door,to give,todo el,tomar,too,when i,while i,yes
5 . anoche,. if,. los,. volvi,2,5,@114 entonces,@116 @362,@146,@217 of,@228 se,@36,@361 que,@366 que,@69 the
5 @9 @227,a @45,against the,and its,around,control,day,desde entonces,el @284,el auto,ell,en,en su,escape
5 i @362,it,la @227,me @133,miedo,morning,no @334,no tenia,not get,nueve,out,the @51,the @80,to do,ventana
5 voy a
4 . @116,@113 me,@167 what,@273,@301,@70,auto,bien,came,comprar,could,de lo,dijo,el padre,i @366,know what
4 mal,mi @192,myself,no me,no tengo,papa,que se,que yo,so i,take,viene,want,will not,yo @93
3 . @240,. @361,. have,. my,@105 @14,@145,@169,@266,@362,@93 la,am @114,chico,entonces,hacer,hermano,hour
3 me @0,me @98,nadie,old,que lo,que no,room,the @28,with no,y @114,y se
2 . @163,. @93,@104,@19 a,@93,i want,never,que @113,que hacer,viaje,while
1 ahora,i am,scared of
-1 @105,@114 to,@120,@320,did,ella,for,hasta,si,tenia,this is
-2 . there,@217,am not,father,is the,la @297,tell,una @339,una vez,url,van
-3 . @266,. @356,. @380,. a,. hashtag,@106,@199,@297,@47,a @115,about the,as,la @82,la puerta,mas,puerta
-3 su @192
-4 . @115,. mary,. that,@0 a,@134,@175 de,@213,@256,@265,@269,@296,@302,@339 a,@85,a bit,casa,de @227,do not
-4 eat,es,gusta,hora,is @362,la @55,like,live,mundo,name,need,nosotros,people,poco,pues,really,ser,sister
-4 sobre,us,verdad,wanted to
-5 . @217,. @336,. @342,. @354,. @36,. @362,. cuando,. es,. just,. oh,. por,. son,. then,. this,. un,. una
-5 @105 @182,@114 a,@125,@136,@153,@182,@271,@286,@288,@291,@317,@326,@353,@357 to,@366 @114,@371,@89,@9 los
-5 @91,a @36,a little,a week,and @113,ano,antes,bad,better,cafe,death,died,es el,ever,everyone,find,fuera
-5 habitacion,hands,have,have never,igual,is a,la @249,la gente,le @179,like a,may,my sister,next,no @116,o
-5 place,por @156,por mi,que @367,read,senor,sorry,started,the @163,the @169,the @54,the @81,the only,this
-5 those,today,todos los,two,used to,user,vivir,was in,which,your
-6 . @197,. and,. de,. las,. nadie,. one,. you,@105 @145,@113 @232,@159,@179 a,@186,@188 @156,@199 no
-6 @232 to,@25,@292,@330,@347,@367 @156,@375,a @182,a @247,accident,ago,am a,an @145,an hour,con una,cuenta
-6 diez,el @45,ellos,every,everything,ha,have @116,have @339,have to,i @167,i know,i love,i took,i was,into
-6 la @163,late,long,looked,los dias,me and,me quiero,medio,mejor,miss,nombre,not my,oh,on @342,on a,open
-6 plan,please,por que,que @133,que @146,que la,taking,tarde,than,that,the @346,there was,to @164,todos
-6 trying,trying to,tu,will @113,wish,yet
-7 . @105,. his,. solo,. we,@124,@133 en,@148,@156 @128,@156 el,@173,@175 of,@18,@192 le,@20,@211,@258,@263
-7 @272,@289,@30,@341,@36 que,@361,@366 to,@372,@61,a @249,a @300,a matar,angry,arriba,before,bought,clean
-7 decia,each,estan,gente,go to,got,hambre,he @367,home and,i @188,is going,key,la mesa,las @156,last,lo que
-7 look,me @367,me @79,me dio,mesa,mia,mismo,mucho,my @107,my @177,my @285,my life,nada,one,para el,piano
-7 que @116,quiero que,remember,saw,se @133,since i,tener,the @37,then i,thing,thought,tiempo,tiene que
-7 to @156,to come,turn,un,uno,usted,ver,very,wants to,was the,week,will be,wrote,y @199,y de,ya lo
-8 . @0,. @113,. @169,. hay,. in,@114 @21,@114 with,@116 @156,@135,@156 @373,@156 @51,@189,@202,@204,@229
-8 @232 @114,@234 in,@236,@238,@239,@254,@287,@298,@307,@311,@336 que,@349 to,@350,@364,a su,about,am @113
-8 asi que,big,coming,cried,cuento,do the,duro,end,esto,hand,haria,hit me,how,i @98,i came,i have,is @114
-8 is @163,it i,job,kids are,la @177,la @35,la @366,la vida,llevo,love,man,mi esposa,mom,morir,my @37
-8 my head,nos,not @367,not be,of them,on,que @366,que tiene,said,say,si no,siempre,tambien,te,the room
-8 thinking,tired,to me,to see,today i,va a,veo,wanted,well,when the,work,y ya,ya no,younger
-9 . so,4,@103,@114 la,@126 to,@138,@156 y,@164 a,@165 are,@169 @342,@192 a,@192 and,@232 with,@253,@260
-9 @294,@339 le,@378,@380,@49 @156,@62,@9,al lado,already,anything,asked,ate,bus,called,coat,cousins,domingo
-9 dos,edad,en mi,estar,extrano,habia,had a,here,himself,inside,is @199,is not,jamas,kind,la de,la mano,mary
-9 me @26,miedo a,much,my @47,my face,no tiene,nunca le,of,on my,perro,queria,says i,se lo,stay,the @369
-9 time,to @300,to get,to him,wants,way,you
-10 . @9,. con,. desde,. el,. nunca,. they,@116 en,@117,@127,@144,@156 con,@171,@192 @156,@192 is,@208 a,@23
-10 @233,@342 @342,@367,@42,@55 and,@94,@99,a @192,a @342,a @373,al @175,and a,but i,con @156,con lo,coraje
-10 daba,de los,dio,en @105,esposa,first,i @116,i had,iba,is my,la @19,la @251,le @0,le tengo,llorar,llore
-10 made,mama,mi @285,mother,murio,ni,no quiero,not going,other,segundo,sus,tuve,vivo,who,why
-11 . @226,. @344,. ell,. hoy,. i,. para,. tom,. when,. yo,@123,@132,@133 de,@156 a,@162,@169 the,@194,@2
-11 @218,@251,@252,@255,@313 y,@370,@376,@41,@48,@73,and @313,at @156,de que,duermo,el viernes,esa,falta
-11 girl,good,hablamos,he @141,i went,if she,its,le @245,le pedi,life,llevo a,llorando,lo del,mis @240
-11 my parents,nearly,noches,not @114,of @156,off,rio,se @93,se llevo,soy,the @251,through,was a,with my
-12 . ella,. estoy,. it,. que,@115,@122,@140,@141 me,@167,@17,@180,@324,@349,body,con su,friday,fue,got the
-12 i told,is @19,kill myself,la @54,le @133,met,mi madre,no @156,not @313,ocho,para la,to,to be,unas,was
-12 wife,with him,y @313,years
-13 @0 @156,@156 the,@188,@196,@285 con,@31,@322,@36 a,bit,compre,is in,mano,mi @240,my @175,not want
-13 over and,parents,pedi,that is,todo,were,where
-14 . he,@156 @156,@34,@43,@7,ahi,away,being,children,done,eso,it @114,kept,my @216,the @363,up,y me
-15 . @156,. mis,@114 i,@116 @114,@179,@191,@201,@221,@268,@359,@39,@40,and @114,con mi,dormi,family,goes
-15 hashtag,in my,le dije,mi hermana,no se,radio,to die,ve,vida,ya
-16 @0,@112,@114 the,@178,@205,@228 con,@316,@72,and then,but,lado,lo de,nunca,took,va,viernes
-17 . she,. the,@245,mi senora,que @156,we,with a
-18 . y,@224,@87,aqui,dead,era,then,tom,tomorrow,vino
-19 @107,@177,@339 @147,@346,hermana,marido,never hurt
-20 . @146,@336,@344,die,dije,i can,i do,madre
-21 . en,@126,@212,@300,@373 @0,pero
-22 @156 que,que me
-23 . no
-24 @130,asi,slept
-25 @223,@81,hice,of the
-26 are,una
-27 @54
-28 @35
-29 @156 @192
-30 . @114,como
-32 @222
-39 @215
"""
