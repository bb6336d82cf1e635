"""The weights, in tenths, of what is worded like dependant.

Learnt from the tuning parts of tests/data/screening and from ordinary sentences.

Written by `python -m tests.benchmarks.train_screen`; not edited by hand.
"""

BIAS = -11.377
LINE = -0.04
WEIGHTS = """
66 tiene
54 para que
52 son
49 le
46 is @105,kids,my
45 @131,@192,has
44 @354,agua,al
43 him,our
41 ayer
40 @240,am @208
39 her
38 llora
37 @342,a mis,con
36 @337,a mi,lo,she
33 @156,@226,@373,@58,la @197,my @165,the kids
32 @208,@228,a mark,borracha,kids and,siento,the twins,tire
31 @141,@208 i,@227,i,pillow,sacudi,the @354,told me,twins
30 3,@331,@356 son,bebe,is,los,los nenes,nenes,our son,siento que
29 @163,@163 con,@165 and,@195,@267,@285,@66,anoche,disabled,he,la,le @114,mi,para,que le,y
28 @363,autistic,boy,chiquitos,ex,face,hoy,my @373,nina
27 . left,. sacudi,@114,@129,@176,deja,drinking,four,mark,mis @192,mis hijos,sacudi al,se,she is,shook the
27 the @165,till,trae
26 . swore,@13 i,@183,@219,@313 en,@332,@98 que,a @195,agarre,dementia,it sunday,no,patio,says
25 . mi,@232,@373 de,bed,cuando,de mi,has not,ida,la bebe,shook
24 3 @379,@0 me,@164,@169 she,@184,@199 @342,@247,a los,left,locked,padrastro,since,swore i,when he
24 yesterday
23 . @175,. did,@156 in,@313 @363,@314,@52,anos,boyfriend,comer,food,giving,have not,hermanito,leaving
23 me @267,mi ex,mums,my kids,poder,se me,swore,tio,to @113,to @147,to hurt,toca,with me,with the
22 . agarre,. grandads,. quiero,84,@13,@197 en,@234 at,@312,afuera,bath and,borracha con,can,con ell,did it
22 espalda,golpea,guagua,hijo,la espalda,llanto,marks,mi @36,mi nina,moretones,no @266,of what,para @10
22 para poder,raro,scared,sometimes,su @240,ta,the baby,want to,was still,y la
21 . @129,@147 my,@156 @282,@175,@192 with,@234,@26,@295,@351,@363 con,@367 to,at,cuando llora,daughter
21 grandads,has @332,has bruises,in the,is four,la @21,lo @156,me quedo,mi @373,my @182,my little,my son
21 nena,pienso,properly,the bath,uncle,y el
20 @114 @342,@116 @163,@133 que,@156 @232,@156 @285,@292 a,@295 de,@313 so,@36 de,all night,an a,bath
20 can not,casi,chiquito,cuando @183,de @113,el @51,giving @156,has a,he was,it @342,keeps,kids in,little
20 los @37,not,quedo,sunday,the,the @192,tomado,tose,tose @226,tose raro,touches
19 . @363,. sometimes,@169 my,@174,@192 de,@220 @356,@240 la,@244,@301 with,@313,@342 i,@45,@55 @114,al @58
19 al bebe,al nino,al viejito,beats,bruises,carer,deje,em,en el,estoy,gave the,grabbed,hard,he @220,hijos
19 le @74,le mete,los mellizos,mellizos,mi esposo,mi tio,mi vieja,nene,night,que @79,que a,que dios,ring
19 safe with,scared i,second,since yesterday,smacked,sometimes i,that @55,there,tire a,viejito,volvi
19 was @199,will do
18 . @133,. @367,. only,@116 @274,@141 my,@19,@192 in,@247 my,@300 @169,@363 with,@37,@379,@45 @363,all
18 am on,am scared,baby in,babys,dano,door,esposo,his,his room,is six,it and,la nena,llega,lo @133,looking
18 los brazos,los chiquitos,maneje con,me fui,mi suegro,my 3,not let,novio de,pura,que el,que mi,sin
18 the flat,there is,vive con,weeks,y no
17 . dejo,. gave,. maneje,. siento,@10,@113,@119,@128,@14 lo,@146 lo,@164 @172,@165,@165 in,@177 con
17 @183 @114,@197,@203,@228 @163,@232 the,@315,@328,@356 @192,@360,@66 en,@67,@9 @342,a veces,al @228
17 almohada en,alone,and myself,atras,avenida,brazos,de ruedas,dejo,dey,dormir a,empuje,empuje a,fits
17 grabbed my,he dado,high,hija me,hits my,home with,i @247,insulina,keep picturing,kill my,la avenida
17 la senora,le di,lleva,lo tienen,me @248,mi hijo,mujer por,my autistic,my boy,no deja,only,orina,pega
17 picked,picturing,puedo con,quiet,ruedas,sacudir,safe,she was,shut,siete,sin su,solos,suegro,the @331
17 the @67,the bed,the pillow,the throat,will
16 . @199,. @280,. le,. perdi,@105 and,@14 @163,@147,@163 @354,@197 @0,@21,@230,@247 @156,@266 con,@280 a
16 @282,@328 @156,@345 y,@363 @9,@373 por,@55 with,@6,@69,@93 @131,a pillow,a second,al @192,and she
16 and went,arm,bano,contra,cuido,dado,dano a,di,doctor,drogada,durmiera,el @240,el @55,el fin,escapa,he @36
16 hijo con,him in,hurt the,i @175,i just,i left,is leaving,la @362,la cara,maneje,matar a,me @116,mete
16 mi @329,my niece,niece,no la,no puedo,not know,novio,once,puedo,salio,says she,se @12,shaped,sons
16 tengo fuerzas,the @313,till she,veces,vi,vi hoy,what i,ya se,you can
15 . @128,. @234,. been,. whoever,@125 a,@133 @146,@141 the,@147 the,@156 @105,@156 @114,@156 @300,@163 en
15 @182 @234,@182 @249,@187 and,@192 @0,@192 en,@208 de,@255 of,@279 la,@282 @156,@285 @21,@285 so,@309,@329
15 @339 i,@367 hacerles,a solas,after my,almohada,and @156,and says,ando,at that,cleaning,close,cuida
15 de semana,dejo a,dias sin,el,el @87,el patio,fin de,fire,fuerzas,go,guarderia,hacerles,had,hay comida
15 huele,is @174,is hurting,la @133,la @66,la almohada,lad,lastima a,lift,little boy,lo vi,me at,medicina
15 mensajes,mis,missing,money,my @249,my stepson,near,not @167,olvido la,on the,or,pienso en,pressed
15 quiero hacerles,said i,shed,solas con,sort,sort of,stepson,to @337,to throw,toda la,toddler,vez y,vive
15 when,whoever,y en,y lo,yesterday i
14 @114 @187,@114 @192,@133 @19,@14,@141 @156,@156 @166,@163 @114,@165 is,@175 @156,@184 @156,@187 it
14 @210 del,@216 y,@247 por,@279,@313 a,@340,@369 helada,a la,agua helada,alguien en,and,and @45,anger
14 bebe de,became,been,boca y,con @128,con este,con llave,conmigo,days,de @348,de tres,del @133,del hermano
14 dice nada,down,droga,el coche,fell,forgive,he is,her off,hits,hurting,in for,is @147,is no,joda,ketamina
14 la @28,la @285,le @247,le @267,lips,los @228,los ninos,lost it,manito,me entere,me olvido,mi @226,my ex
14 my husband,nadie dice,nieto,no @19,not @113,not @19,not @351,not had,not trust,nuestro hijo,nueve de
14 pension,por las,quite,recogi,she @0,silla de,solas,su padrastro,tanto,that my,the day,the fire,throat
14 to put,would never,y @234,y esta,y nadie
13 . @187,3 meses,@0 que,@0 she,@101 on,@114 of,@116 @21,@12 y,@128 @21,@133 a,@156 3,@156 sin,@175 the
13 @192 @183,@208 @93,@21 @227,@22 a,@228 y,@234 en,@240 was,@267 un,@342 sin,@356,@373 @141,@9 @354,@9 la
13 @93 @332,@93 cuando,a @163,a @354,a las,a lastimar,abusa,abusa de,again tonight,and her,calling,castigo
13 conmigo cuando,cuchara,cuidar a,de golpe,deje al,del cuello,do it,el llanto,encerre,entrar a,escaleras
13 estaba,estoy tan,finger,frightened,gave,golpee,grite,half hour,has @176,home,i @113,i said,in @342,its my
13 la cuchara,la insulina,las @243,las escaleras,las nueve,lastimar,left the,llego a,marco,me @279,me mate
13 medicine,mi @14,mire,monstruo,my @36,my baby,no @279,no puede,no recuerdo,noche no,not fed,on his
13 only for,only half,out of,pareja,quedarme,queme la,recuerdo,ring in,rung,the @21,the @213,the back
13 the money,tied,tiene 3,toca a,toda,tres dias,un monstruo,vender,ventana y,would @339,year and
12 . @208,. @334,. @79,. @98,. god,@1,@113 @125,@113 the,@114 el,@12,@129 a,@145 but,@156 @175,@156 @199
12 @156 @295,@156 @339,@156 it,@163 for,@174 @156,@175 when,@182 @199,@192 @169,@192 @93,@249 ya,@274
12 @28 and,@283 in,@334 @156,@336 en,@342 it,@348 @145,@36 un,@360 de,@362 do,@363 @199,@366,@366 @41
12 @367 matar,@37 a,@373 @128,@374 y,@52 a,@66 @114,@69 el,@87 de,@93 y,@96,@98 un,a @6,a @66,a date
12 a nuestro,and no,anyone,arm and,banera,be @301,be safe,been on,by his,cae,comida,con @369,con agua
12 contra el,cope,couple,crying,cuello,cuidar,da,da miedo,de @141,de hacerle,deje a,del @186,del taller
12 desde ayer,does,dos dias,drop,el @96,el nene,el sotano,else here,flat,golpe,gone,got back,hacerle
12 hacerle dano,helada,his eyes,hit,hurting my,i @141,i honestly,i think,i will,if they,is @348,is @49
12 is calling,is three,it would,la @139,la @14,la @192,la @31,la banera,la medicina,la primera,la vereda
12 las @366,las voy,le quedo,llegamos,llevar a,marca,mas con,me dijo,me lo,mi @219,miedo de,milagro,minuto
12 my brother,nino se,no come,orino,otra,perdi el,ps,queme,quiero matar,see,shake,showed me,siento un
12 son @156,son las,sotano,system,tal,that @366,they,theyll,theyll be,threw,throw,tienen,to lift,to take
12 trust,two weeks,un @104,un minuto,un tipo,vereda,wanting to,y @156,ya @133,year,yes and
11 . @292,. deje,. sali,. tengo,@0 @222,@100 en,@105 de,@111 de,@113 so,@114 @366,@133 un,@139 @156
11 @156 @169,@156 @342,@156 @37,@156 @380,@156 and,@163 @9,@163 with,@164 @114,@164 @156,@164 @365,@167 that
11 @186 @114,@187 el,@19 in,@192 @116,@199 @182,@199 @230,@199 here,@199 on,@209 do,@21 al,@234 @0,@240 de
11 @280,@282 @146,@285 de,@285 del,@308 me,@33 as,@334,@342 @156,@361 and,@366 @342,@366 be,@373 i,@51 @169
11 @55 @339,a @356,a llevar,a uno,adulto,alguien,am too,and @0,and the,be,because of,blue,can @300,can see
11 cargo,cayo,coche,con @146,con mis,conto,could @357,could use,dad,days i,de comer,del @37,desde,dijo que
11 dios,drowning,drunk,el @334,el @70,el chico,el control,ell @336,en @217,en @356,encontre,entere,es mi
11 floor,for a,forgot,fue a,ganas de,get so,gets,half,hell,hija de,him at,honestly,i @209,i @336,i might
11 know that,la @295,la cama,la nina,las,lastima,le voy,les,let me,me @266,me viene,me when,mi @133,my @283
11 next door,no hay,nos quedamos,on @156,one else,para @313,para @366,para dormir,para ir,perdi,que
11 right now,se acaba,semana,session,she has,she says,si me,silla,small,still on,su cuarto,the @101,the @182
11 the @66,the floor,the hot,tipo,told,un mes,vean,vez,vi que,vieja,wanting,was @365,were in,wet,with,y @98
11 y siento,y sin
10 . @304,. @373,. creo,. more,. nos,@128 my,@133 para,@146 @362,@156 at,@160,@169 @156,@175 for,@182 la
10 @192 con,@192 me,@217 que,@230 de,@240 en,@249,@251 de,@293,@304,@319,@33,@339 @336,@354 @339,@356 @9
10 @365 @156,@366 al,@366 lo,@37 se,@371 to,@44 de,@51,@55 is,@59,@74,a,a ratos,after,again,against
10 al doctor,asusta,at night,bajo la,but he,buy,chair,cigarro,date,de @19,de un,dias,dice,dice que,driving
10 duermen,es la,espalda y,esta @310,esta en,for two,frio,get up,gives,gotas,hacer algo,hurt,i @163,i hear
10 i put,i would,if i,la @11,le @17,les @114,llamar a,llevar,lloro,me @208,me @241,me asusta,me parece
10 mientras,mientras me,might,monday,my daughter,my hand,no @114,nos @360,notice,nuestro,off the,otro dia
10 partner,pide,piso,puse la,quedamos,quiere,ratos,school,se @114,se @87,se hizo,she will,si se,smell,so @13
10 sobrino,tanto que,thought about,to @328,to make,to school,tres anos,twice,un @379,usa,y hoy,you see
9 . @119,. les,@114 @163,@114 una,@116 @232,@133,@199 @114,@199 con,@21 y,@222 in,@227 no,@234 has,@243 and
9 @249 a,@285 he,@336 @156,@339 be,@354 @342,@369,@68 con,@79,a @113,a @339,abuela,am,am @199,at @227
9 balcony,been @113,boca,brother,by the,came down,cause,celular,cigarrillo,cinco anos,con los,could @113
9 could get,cry,cuanto,cunada,day,de @342,dinner,do,do to,el @192,el @249,el @58,el novio,el ruido,el viaje
9 ella no,encima,enojada,entrar,este,fin,for @354,from the,fui,ganas,getting,have had,he screams,hijos y
9 his face,i could,i grabbed,i lost,in,in there,it a,juntos,ketamine,la @216,la boca,las @105,matarme,me da
9 meses,mi @26,mi cunada,mi hija,my @192,nine,ninos,no @366,no es,nobodys,out on,put a,quede,screams,se cayo
9 se que,showed,sit down,sleeping,social,su @285,take the,taller,tan,the @244,the @297,the @306,the @45
9 the door,tiene una,to @163,to @297,to @98,to feel,un @182,would,y luego,yo no,you @300
8 . @100,. @240,. @247,@105 @342,@114 by,@114 for,@156 @240,@156 @69,@156 de,@156 una,@163 to,@166,@175 my
8 @19 @156,@197 no,@197 que,@208 of,@209,@232 @313,@234 @199,@240 @0,@243,@28,@293 a,@323,@337 the,@342 @380
8 @354 @145,@37 and,@373 is,@380 como,@56,@63,@87 el,@98 @179,a @242,a ella,abajo,al @80,am afraid,arms
8 black,changed,como @36,cuando me,doing it,dormir,el piso,else,en la,enfermo,fed,feel like,for @105,fotos
8 from my,gas,god,had been,he @119,hiding,hot,hours,hurt my,i @134,i drove,in @156,la @58,la leche,le @93
8 le puse,left my,let,lie,llamar,llave,lo voy,mad,make,mate,me @6,me siento,mes,mi @197,more than,no @234
8 no one,not even,porque no,salio a,sigue,sleep,sola,special,stop,take care,tengo miedo,the @175,the @33
8 the @7,they have,think,three,todavia,tonight i
7 . @279,. alguien,. someone,18,@101,@113 @222,@113 a,@114 @354,@114 this,@116 la,@128 a,@156 my,@169 @227
7 @232 and,@279 to,@336 @0,@343,@348 @14,@348 @342,@379 @14,@49,@68,@82,@93 @208,a @345,a hacer,a lot
7 a manejar,acaba,and its,and there,anda,another,baby,borracho,by,cama,cambio,care,creo que,das,de,de @199
7 dias y,drove,eh,el @365,ese,estaba muy,estaban,fit,forgot to,fuerte,fui a,happen,hear,hija,i shook
7 i slapped,is out,it to,keep,la @210,la @374,la silla,la ventana,last night,lo @366,ma,mum,no @93,no quiere
7 not @199,not @243,not walk,out,por la,puede,que su,ruido,se le,se quede,she told,should,su,the @82
7 the wall,to kill,tomar,when i,worse,year old
6 . if,. tiene,@104,@139,@156 @336,@169,@339 @146,@55,a @217,am going,around,creo,deja que,del,el @228
6 el auto,ell,entre,escape,esta,hace,i @362,i @45,i go,it,jugando,lastimo,le @116,leave,leche,lot,manejar
6 morning,myself,nino,no estoy,nuevo,olvido,parece,por el,que estoy,que fue,running,se @267,she can,six
6 the @80,this @379,to give,todo el,too,use,ventana,was @114,what,while i,yes
5 . @192,. anoche,. los,. volvi,5,@113 me,@114 entonces,@116 @362,@169 de,@210,@283,@348,@361 que,@362
5 @366 que,@9 @227,a @45,and i,cara,come,control,desde entonces,despues de,el @284,en,en su,fear,he came
5 hermano,him to,i @366,in his,in it,know what,la noche,me @133,no @133,not get,nueve,the @51,the time,to do
5 voy a,will not
4 . si,2,@167 what,@228 se,@266,@273,@301,@69 the,@70,against the,am @114,auto,came,comprar,de lo,el padre
4 hacer,hour,i @187,la @227,mal,me @0,me @98,mi @192,no @334,no tengo,no tenia,old,papa,so i,take,the @28
4 wall,want,yo @93
3 . @163,. @93,@145,@146,@93 la,bien,chico,could,dijo,entonces,miedo,nadie,noche,que hacer,que lo,viene
3 while,with no
2 . @361,. have,@105 @14,@19 a,@241,@339,@36,@374,@93,ahora,lost,no me,que @113,viaje
1 i am,i want,que se,the @55,times
-1 . its,@114 to,@120,@217,@98,hasta,just,por,tenia,una @339,una vez
-2 about the,am not,ella,father,la @297,tell,url,with @156
-3 . @266,. @356,. @380,. a,. hashtag,@100,@116,@235,@353,@47,a @115,as,did not,favor,have,he @0,la @82
-3 la puerta,look,mas,need,phone,puerta,today
-4 . @342,. @36,. mary,. por,. this,@0 a,@0 it,@106,@199,@213,@256,@265,@266 @113,@286,@296,@297,@302,@339 a
-4 @371,@85,a bit,de @227,death,do not,eat,es,ever,gusta,is @362,like a,live,mundo,name,next,on,people,poco
-4 really,senor,sobre,the only,us,verdad,wanted to,without,yo
-5 . @115,. @336,. @354,. @362,. es,. just,. oh,. son,. that,. un,. una,@125,@134,@136,@175 de,@179 a,@182
-5 @269,@271,@291,@317,@326,@366 @114,@89,@9 los,@91,a @36,a little,ago,ano,antes,any,better,cafe,casa,died
-5 ellos,es el,every,final,find,fuera,habitacion,have @339,heard,i love,igual,inside,la @249,la @353,la @55
-5 la gente,le @179,los dias,may,my sister,no @116,one,place,plan,que @133,que @146,que @367,read,ser,sister
-5 sorry,taking,the @163,the @169,the @81,those,todos los,user,vivir,was in,well,yet,your
-6 . @197,. @217,. cuando,. one,. then,@113 my,@114 a,@146 a,@148,@153,@156 i,@159,@163 @156,@163 a,@175 of
-6 @186,@188 @156,@199 no,@25,@263,@272,@288,@30,@330,@342 @227,@357 to,@366 to,@367 @156,@372,@375,a @182
-6 a @247,accident,al @87,am a,an @145,an hour,bad,con una,diez,el @45,estan,everyone,everything,found,go to
-6 ha,hands,have to,held,i @167,i @98,i know,i took,into,la @163,last,late,lo que,long,me quiero,medio,mejor
-6 nombre,o,oh,on @342,open,please,que la,quiero que,saying,started,tarde,tener,that,the @346,the @54,tiempo
-6 to @156,to @164,trying,trying to,tu,uno,used to,ver,was the,will @113,wish
-7 . @105,. de,. hay,. his,. las,. nadie,. solo,. we,. you,@105 @145,@105 @182,@113 @232,@116 in,@124
-7 @133 en,@156 @128,@173,@20,@202,@204,@21 in,@211,@239,@254,@258,@292,@294,@298,@341,@347,@361,@364,@61
-7 a @300,a matar,am @113,and @113,angry,arriba,before,big,bought,clean,cuenta,cuento,decia,dije que,el @369
-7 felt,gente,got,haria,have been,home and,i @188,i have,if,is going,it i,key,la mesa,la mitad,me @367
-7 me @79,me and,me dio,mesa,mia,morir,mucho,my @107,my @177,my @285,my life,para el,piano,por que,remember
-7 said,saw,si no,the @37,the room,then i,there was,thinking,thought,tiene que,time i,to come,to see,turn,un
-7 usted,very,wants to,when the,will be,work,wrote,y de,ya lo,ya no
-8 . @0,. @113,. in,@116 @156,@135,@138,@156 @373,@156 @51,@156 el,@18,@189,@192 le,@229,@232 @114,@234 in
-8 @236,@238,@287,@289,@311,@336 que,@36 que,@380,@49 @156,@73,a @249,already,asi que,ate,called,coming
-8 cried,duro,edad,end,esto,hand,hit me,i @116,i came,i was,is @114,is not,is the,job,kids are,la @177
-8 la @35,la vida,like,llevo,looked,love,mi esposa,my @37,my face,my head,ni,not @367,not be,of,of them
-8 que @366,que tiene,say,siempre,te,the @274,thing,to get,to him,to me,today i,todos,veo,wanted,y ya
-8 younger
-9 . @169,. and,. nunca,. so,4,@0 @156,@103,@114 la,@114 with,@126 to,@156 y,@164 a,@165 are,@169 @342
-9 @192 a,@192 and,@208 a,@232 with,@253,@260,@307,@339 le,@349 to,@367,@62,@9,@94,a su,about,al lado,asked
-9 bus,con @156,cousins,dos,each,en mi,estar,extrano,habia,had a,here,himself,how,i went,is @163,is @199
-9 jamas,kind,la @366,la de,las @156,man,mary,miedo a,mismo,mitad,mom,much,my @47,no quiero,no tiene
-9 nunca le,other,perro,queria,says i,se @133,se lo,stay,sus,than,the @369,tired,to @300,va a,wants,way,week
-9 why,you
-10 . @9,. con,. desde,. they,. when,. yo,@114 @21,@116 en,@117,@123,@127,@128 and,@162,@169 the,@171
-10 @192 @156,@192 is,@23,@342 @342,@350,@376,@48,@55 and,a @192,al @175,and a,anything,but i,con lo,coraje
-10 de los,dio,domingo,en @105,esposa,falta,got the,he @141,i had,is my,la @19,la @251,la mano,le @0
-10 le tengo,life,llorar,llore,mi @285,murio,nearly,noches,nos,not going,of @156,off,on my,rio,se llevo
-10 segundo,through,time,tuve,vivo,was,who
-11 . @226,. @344,. el,. ell,. para,. tom,@122,@132,@133 de,@144,@156 con,@2,@218,@233,@252,@313 y,@370,@99
-11 a @342,a @373,and @313,body,duermo,el viernes,esa,first,friday,girl,good,if she,its,le @133,llevo a
-11 llorando,lo del,made,mama,mis @240,que @116,se @93,soy,tambien,this
-12 . ella,. estoy,. he,. hoy,. it,@140,@156 a,@17,@180,@188,@255,@324,@349,@36 a,@41,@42,at @156,coat
-12 con su,hablamos,i told,is @19,kill myself,la @54,le @245,le pedi,met,mother,no @156,not @313,ocho
-12 para la,the @251,to,todo,unas,was a,where,wife,with him,y @313,years
-13 . i,@115,@141 me,@156 @156,@194,@196,@251,@285 con,@31,@322,@34,@43,@7,bit,children,compre,fue,is in
-13 mi madre,my @175,my parents,not @114,not want,over and,pedi,that is,the @363,to be,were,which,y me
-14 . que,@114 the,@116 @114,@156 the,@167,@201,@221,ahi,done,goes,iba,it @114,kept,mano,mi @240,my @216
-14 no se,parents,radio,to die,up
-15 . mis,@268,@359,@378,@40,away,being,con mi,eso,family,hashtag,lado,mi hermana,ve,vida,ya
-16 . @156,@0,@112,@114 i,@178,@191,@228 con,@39,and @114,dormi,le dije,mi senora,nunca,que @156,took
-16 viernes,we
-17 . the,@126,@205,@245,@316,@72,@87,and then,aqui,dead,in my,lo de,tom,tomorrow,va
-18 . she,. y,@107,@177,@224,@346,de que,vino,with a
-19 @179,@339 @147,@344,die,era,hermana,i do,marido,never hurt,then
-20 . @146,dije
-21 . en,@156 que,@336,@373 @0,but,madre,pero
-22 @212,i can,que me
-23 @300
-24 . no,@130,@81,asi,hice
-25 @223,are,slept
-26 of the
-28 @35,@54,una
-30 @156 @192,como
-31 . @114
-34 @222
-39 @215
"""
