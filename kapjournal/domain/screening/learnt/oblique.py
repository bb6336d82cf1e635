"""The weights, in tenths, of what is worded like oblique.

Learnt from the tuning parts of tests/data/screening and from ordinary sentences.

Written by `python -m tests.benchmarks.train_screen`; not edited by hand.
"""

BIAS = -9.377
LINE = 1.1
WEIGHTS = """
71 theyd
65 would
60 mis
58 @44
53 ojala
51 if the,me in
50 para que
49 sin
48 ya
47 @371,alive,regale,si me
46 if,longer,vivir,y el
45 gasto,les,passwords
44 @164 alive,@225,estar,sin mi
43 @192 would,@253,ad,seria
42 . @50,@164,in it,the @373
41 @199 @342,dolia,just,largo,turnos
40 @227 i,deje,estorbo,for me,kids,nacido,total
39 be,ma,not see,shift,todos,yo
38 @174 @117,@362 @375,and @0,lift,pido,reckon,tae
37 . theyd,@116 lo,@234 would,@249 @366,@300 at,@50,compro,existing,falte,le deje,lord,molestar,no,no estar
37 not @253,not picture,si,vacia
36 . @81,carga,como cuando,envidio,envidio a,me da,salida,swap,that was
35 . night,@64 @114,done,mi en,point of
34 . @272,. solo,@114 on,@130 and,@139 of,@154,@325,@339 @114,@341 de,@373 in,anestesia,falta,fine without
34 live for,much longer,quisiera,yo ya
33 @174,@30 de,asking,be here,borrando,encuentro,estarian,este mundo,gracias por,lejos,me @128,said what
33 so that,such things,tomorrow,viejos
32 @146 @218,abrace,alarm,alla,boy,en @339,forty,my @249,only,staying,think,told my,under,veo
31 . asking,. cansado,@114 @116,@117 por,@117 you,@223,@234,@266 @199,@64,@8,anymore,buying,camion,extra,hey
31 is @105,puedo mas,sin @300,sleep and,thank you,wake,you for
30 . quisiera,@192 who,@199 @156,@352 @222,@9 to,am @163,deudas,envied,envied the,it all,me i,nothing after
30 ustedes
29 . @227,. @341,@129 que,@169,@199 i,@273,@276,@71,@9 @114,a home,be needing,been sorting,being,come back
29 de vivir,dias,dog,falte que,here,it @164,it @9,le,manana no,me @172,quedarme,serlo,stops,the @94
28 . one,. para,. some,@113 @234,@113 el,@146 @222,@156 and,@189 a,@194 no,@222 @175,@23,@341 of,@365 @156
28 alla en,bonito,borre,correr,de viaje,estaria,existir,hope,hoping,i @98,in @56,in case,it i,lo @93,luchar
28 mundo,needing,no @235,not @300,nothing,now,que sea,se fue,so,sobra,sorting,the flat,tired of,what is
28 wish i,y se
27 . @116,. @192,. who,@114 en,@163 @371,@181,@192 @113,@218,@255 the,@300 to,@336 the,@367 i,@379 no
27 already,am only,are,disappear,easier,god,iria,myself,no despertar,para mi,que @298,rezando,road,seguir
27 sigo,so do,think the,vecina,who,will not
26 . hope,@144 the,@150,@156 como,@169 y,@187,@199 en,@279 me,@80 @0,a burden,comes,cuando,de @284,de vdd
26 despedi,despertar,el seguro,ensene a,everyones,existiendo,flojera,forever,hija,me @189,me despedi,my @339
26 my time,nice,o morir,para @339,para siempre,por mis,soon,the,the phone,to @0,to disappear,to exist,vdd
26 wherever,wife,woman in
25 . @367,. made,@0 what,@156 @113,@169 this,@253 me,@255,@288,@9 @146,@98 que,ae,burden,burden to,como
25 daughter,despedida,despertador,di,el @301,hago,hold on,if i,mirar,nada en,panteon,que,que se,rather
25 stop existing,stuff,this world,to @232,to @9,truck,uno,up tomorrow,y al
24 . @191,. honestly,. nadie,. ojala,@133 @292,@14,@163 did,@169 @156,@222,@247 on,@256,@292 para,@296
24 @313 en,@339 existed,@346 @220,@36 a,@366 el,@44 to,@69,@9,acostumbrandose,acostumbrandose a,am @305
24 am packed,and then,apagar,como una,con que,cuando @156,da,do not,el @40,el @45,era lo,existed,for,forget
24 hasta,have stopped,if a,in @255,in order,in this,is me,it @98,it felt,just did,keep looking,la @54
24 longer than,march,me veo,mi,mi marido,mis @253,mis fotos,no @366,no @68,nobody,otro,paid,papas,plantas
24 pronto,reason,se van,that is,this @218,this @379,train tracks,with me,y sin
23 . @17,. @79,. have,@100,@179 that,@192,@224 @156,@232,@235,@268 @0,@289,@40 la,@9 my,a un,all my
23 cansada de,eh,ensene,es @210,es dulce,find,finished,grande,gutted,he @130,i look,las llaves,like that,me
23 meant to,mi familia,mornings,mornings i,nada por,no @199,no hago,no voy,poco,que @111,que ganas,quietly
23 rato,someone else,soy,the @306,the rent,to say,tracks,un dia,will,world
22 @112,@114 for,@163 @133,@164 @300,@165 @49,@179 no,@192 @371,@217 @169,@217 @227,@222 @169,@222 por
22 @232 @365,@249 and,@293,@339 @380,@341,@380 @339,@55 was,@9 para,@93 de,a @44,be @224,case,dormiria
22 en @222,home i,i think,i wish,kids call,kind,libros,me @215,me faltaba,mejor,not,not here,not wake
22 off quietly,packed,que vivir,quiero mas,scan,shell,te juro,the scan,this @177,this life,though,wish
22 would @199,would get
21 . anyway,. deje,@115 or,@116 a,@146 lo,@163 @113,@164 @0,@164 buying,@164 there,@175 y,@177 de,@186
21 @199 @234,@313 @114,@362 can,@362 so,@366,@367 @156,@39 me,@55 @169,@55 i,@81 @116,ahi no,allowance
21 asked the,bulk,cansado de,carers,could die,diciembre,efter,eso soy,esta @227,esta noche,estoy de,faltaba
21 funeral,has,hassle,have @17,have asked,honestly,me gustaria,myself in,needing them,of @342,of living
21 oxygen,pot,really can,returned,that @234,the better,this @37,this body,to @371,to live,un @342,un @96
21 vida de,viste,viva,yo no
20 . @380,. now,@116 on,@133 no,@156 soy,@199 @230,@222 en,@224 the,@25,@269 a,@313 and,@361 the,@366 @199
20 @366 un,@37 @169,@379 and,a @181,abrir los,acaban,am tired,and @192,and his,and not,avion,be easier
20 boleto,care what,cerro,cruzar,del,dey,dies,el @81,ella si,four,gas,hold,i @57,i caught,is @174,is up,july
20 just want,la nieve,let,llaves,mi @37,naebody,not @39,of @177,old man,paperwork,para,para todos,point
20 que va,si estaba,so @341,sooner,spare,the plane,there is,time is,to our,un mueble,viaje,wake up,years
19 . estoy,. les,. que,. vos,. would,@113 so,@116 this,@133 @222,@133 @342,@156 @69,@177 @169,@182 @326
19 @182 @43,@189,@224 me,@224 to,@234 @342,@240 to,@285 @12,@301 de,@366 me,@379,@380 el,@52 what,@79
19 @8 @114,a @51,a extranar,a los,a veces,acabo la,acuesto,ahi,alarm goes,arbitro,bad,cancer,coat,con @19
19 con hambre,el autobus,esta @177,esta vida,fifteen,folk,fotos,futuro,gustaria,haber,has @222,have come
19 he had,i @261,i @300,irme,it soon,juro que,just waiting,keep doing,know it,las @128,le @133,los @14
19 los del,me acuesto,me dice,meant,mum,no @225,no @93,por aqui,que estuve,que me,quien,relieved,se @36,ser
19 short story,siento que,silla vacia,so tired,sobro,talking,thank,the woman,them,this house,this on,to @356
19 un @163,un @285,vuelve,whatever i,winter,y le
18 . @306,. been,. good,. vayan,@14 @249,@156 i,@156 lo,@167 it,@188 you,@205,@21,@211 de,@234 @182,@26 en
18 @271 a,@272,@283 @114,@292,@300 que,@36 el,@36 my,@367 @199,@81,@96 @156,@98 @179,@99,a @146,a @189,a @93
18 a gusto,a vivir,agua,arreglar el,bill,caught,de @36,do any,el,el @171,el @211,el @302,el sentido
18 estoy bien,estoy cansada,fuiste,gets,have,hay nada,hit me,iba a,la foto,le @100,left,let off,look at
18 love you,me @55,me home,medicinas,mi @285,more days,my cat,nieve,no quiero,parent,pienso,podrian,ps
18 que @146,rang my,se te,sea,sentido de,ser un,should not,si @194,si manana,stick,suerte,ta,to @234,una @44
18 una carga,want to,was so,were only,who @113,with that,woman,would do
17 . @276,. compre,. esto,. god,. lord,. parce,. regale,. ustedes,. will,@114 @371,@125 @9,@142,@156 @182
17 @156 las,@163 do,@164 @113,@17 the,@170,@222 for,@226,@266 de,@272 i,@285 con,@300 and,@300 myself
17 @339 is,@366 le,@367 @247,@59,@87 la,@93 @217,a otro,and @156,and said,and was,are @272,are ready,better
17 carry,como de,compre un,crecer,de @45,de ser,de todos,dejar de,descanso,died,donde @156,donde estan,due
17 el agua,entender,esta @55,esta casa,estaba a,everything to,flat,fotos del,gave,has the,have @114
17 have @164,i feel,ida,intentarlo,ir con,is @116,just do,keep,le @128,library,little,made,making,maybe
17 me @156,much,mueble,nice to,no volver,not @52,not keep,notice,of just,one,para @113,parce,pasada,plane
17 por todo,quick,ready i,rojo,se @21,se @58,see myself,silla,slip,some,sorted,stay alive,that one,the @365
17 the medicine,they say,this @55,to @283,to kill,told,van,wedding,what happens,with someone,ya le,yo en
17 you ever
16 . @26,. can,. cual,. pronto,. sometimes,19,@114 @270,@130 i,@133 es,@144,@199,@202,@224 @146,@273 to,@278
16 @306,@342 el,@369 @199,@49 @156,@93,a donde,a photo,abrir,am @341,asked,at the,books,broken,con su
16 concerned,culpa de,da igual,de @379,de estar,del @297,deleted,desk,dia el,dias que,dulce,each,el @369
16 el gas,en mi,es de,exist,future,gato,get a,gracias,hace rato,happens to,how to,hubiera,juro,la nina
16 las @227,las noches,me @174,mios,my,na,no estuviera,no mas,not want,olvidara,on,others,past,pastel
16 peace with,reason to,rent,salgo,se acabo,see me,segura de,seria mejor,should,sobre el,sometimes i,than i
16 the @175,the @217,the lot,the passwords,theyll,to my,todo para,vacio,what @352,when you,without,y una
16 you @336,you @339,you think
15 . came,. every,. not,. nothing,@156 here,@167 @249,@169 que,@174 this,@192 se,@221,@224 of,@235 los
15 @247 la,@254,@284 for,@300 me,@320 de,@339 i,@69 with,@98,a @124,a haber,a short,all i,allowed,am
15 am going,anyway,arreglar,because of,capaz,could,cual es,de la,demas,en @156,enough of,estoy segura,even
15 fine,fue a,fuerte,have nothing,i woke,keep going,la @197,la @268,leave this,llora,mas,me at,me if,nina
15 no @41,nobody would,not get,nothing left,of @163,ojala me,or @222,para @9,plants,ponen,poner,por @87
15 por fin,que @133,quede,quiero,quiero irme,recuerden,si @116,space,te @133,the @205,the doctor,the point
15 the train,there were,they,to @164,to stop,un camion,vayan,was @156,will have
14 @114 it,@114 y,@116,@117,@169 the,@172 la,@179 my,@199 @0,@205 if,@211,@213 and,@316 el,@339 @113,@340
14 @41 un,@85,@93 @115,@96,a bad,a car,about,am done,and @114,andar,asi como,asi no,be @114,be @85,better if
14 brought,call him,cansado,de @367,de querer,disappointed,do this,el gato,enough,es el,had @224,had enough
14 he said,i can,i die,i have,if it,if there,igual,jovenes,just in,just let,kill myself,la @218,la proxima
14 la tierra,like my,made a,man,me @366,me muero,medicine,more than,muero,no @359,no es,no este,no estoy
14 no vale,nota,number,out and,pelo y,por @146,positions,proxima,que lo,sabe,se @87,segura,siempre,siento
14 su @223,su nombre,that @14,the piano,they will,to @235,to look,un @45,una @285,up for,veces pienso,vos
14 would be,y a
13 . @96,. los,. maybe,. quizas,@113,@113 @232,@113 an,@114 @21,@115,@128 to,@156 @159,@163 @144,@192 of
13 @192 que,@213 el,@279,@359 la,@373 y,@379 que,@45,@86,@9 @156,a,a @199,a @22,a @379,aca,all to,and me
13 close,con ella,culpa,daddy,dia,dice,dicen que,does @156,dying,el techo,el ultimo,en mis,familia,for @156
13 grave,habra,has to,here in,how @186,how long,i @336,i @367,in,kind of,list,lo @133,me @187,nadie,need
13 not care,not sure,of all,photo,picture,pienso en,que @74,que nadie,quiero ir,se @125,se les,si el,si yo
13 sobre,sure i,takes a,taking,the @182,the @35,the @370,the @8,the alarm,the list,the river,the way
13 think of,to,to all,to do,vale la,ver la,volver,way,were @163
12 . @209,. @217,. @218,. mis,@0 my,@105 @105,@114 @342,@115 @336,@116 @362,@128 in,@141 me,@156 @205
12 @156 @212,@156 @255,@163 @105,@164 de,@177,@178,@191 a,@224,@251,@271,@339 @116,@339 @336,@35,@366 @114
12 @367 @164,@49 me,@81 that,@86 of,@9 of,a @86,a dog,a mi,a waste,acabo,al @199,al otro,am @114,and @362
12 and never,being alive,closed,come out,con lo,cual,descansar,dije,e,en esta,estos,guitarra,hambre,hit
12 hope i,if he,it @169,job,la pelicula,la verdad,live in,look,looks,los,los que,mas en,me hagan,my keys
12 my sister,need to,night i,ninguno,not @313,not @361,of my,que @113,que sigo,quiero dejar,river,sentido
12 shall,short,solo,sometimes,sure,techo,the @54,vida,waste of,y que
11 @0 a,@100 @222,@113 @217,@114 the,@115 to,@14 @373,@144 i,@146 so,@232 @339,@270,@305,@36 de,@367 it,@375
11 @55,@59 el,a ser,al @342,al dia,and @339,cuando yo,dan,de @9,down the,en @362,en serio,este,estuviera
11 hagan,happens,he @0,i @313,i am,i hope,i really,knows,la,la @285,la @366,la cuenta,la plata,la que
11 lo @212,lo mismo,mata,my @223,now so,of @7,of it,peace,que @114,que @234,quizas,rang,reunion,round,run
11 say it,serio,she is,she was,such,they are,to leave,toca,turns,va,van a,y,y los
10 . @194,. @98,. seria,@114 @217,@133,@183,@199 @115,@22,@263 para,@300 la,@352 to,@367 @366,@375 a,@66
10 a @55,a esta,adelante,and she,came,came back,de mas,doing this,el @251,es una,esto es,every night
10 everybody,everything,except,girls,goes,have had,home,i @116,i @144,keys,la @248,la @361,la @72,la casa
10 la pena,left to,looking at,lot,mejor que,nada,not @211,not mind,not need,of @9,out,pelicula,por @9
10 que @116,querer,se,the @139,the @181,the @25,the last,the road,to sleep,todo,train,twelve,ultimo,was gone
10 without a,would @113,would @179,would like
9 . @232,. @234,. mejor,@113 @114,@156 of,@163 @367,@175 to,@205 que,@253 del,@285,@336 that,@349,@366 con
9 @366 to,@85 to,a @115,a @182,age,an @14,an old,can not,christmas,dejo de,dogs,el @169,en ese,feel like
9 go to,its,la @213,le dije,less,live,living,my @81,not be,open,piano,pinto,razon,really,sister,son,stopped
9 story,the @369,things,to @174,to be,to have,to stay,un @263,un problema,vale,waste,whatever,ya se,you @163
9 you just
8 . @144,. te,@139,@146,@156,@156 es,@179 que,@287,@294,@72,a @253,a quien,around,book,can,dicen,does,ever
8 filled,get,get the,have @191,have made,i,is not,la @353,la @55,le @36,night,no va,not @224,of @371,our
8 plata,ready,takes,they @0,up,va a,was @232,y no
7 . if,@124,@367,@373,@87,a @81,care,de,en este,en lo,estuve,felt,is,is no,life,love,no me,no puedo,not you
7 que le,than,the @55,this is,today,was not,with @234
6 @113 this,@156 no,@163,@164 @114,@194,@284,@313,@362,@56,@9 @227,and @234,and its,call,come,de @199,lost
6 me @313,no les,no reason,of,que ya,said,the kids,then the,under the,veces,year
5 . @205,. a,@165,a ver,all of,am @113,die,do,early,en la,is @114,la silla,no @273,pelo,the @346,want it
5 with
4 . and,. un,@114,@12,@156 alive,@163 in,@191,@339,@361 i,@9 @366,all,body,en,hay,i @362,no @146,o,the @223
4 una
3 . @163,. @93,@113 a,@116 my,@146 es,@209,@227,@300,@336 en,@342 que,and,en @146,i just,i was,like,nearly
3 ni,por,say
2 . @9,. me,@101,@187 the,gusto,this,through
1 a @339,no hay,not @367,what
-1 . @169,@0 it,@113 the,@130,@240,@26,go,lost the,wanted
-2 . ell,@301,algo,and i,el @342,place,ya no
-3 @156 @339,@233,@39
-4 . @113,. he,@113 @156,@17,@193,@333,a @342,al,day,did not,not even,on a,que no,quiere
-5 . do,. tengo,@0,@199 @339,@201,and the,con la,de hashtag,de mi,had a,have @113,her,not @199,or,pero
-5 wanted to
-6 . @266,. @361,. eso,@105,@114 to,@263,@361,a @36,am not,help,hice,i know,i thought,i will,kept,lugar
-6 no @234,no one,pense,to @300,trump,water,while
-7 . @133,. como,. despues,. hashtag,@113 me,@120,@167 what,@217,@32 que,@353,@9 @342,a @234,alli,aun,bed
-7 comer,dijo que,down,hablar,han,how,mama,many,me @0,me @133,not @179,not like,padre,school,se @133,talk
-7 thanks,the @81,their,think i,try,trying to,url,vivir en,was a,were
-8 . hoy,. manana,. oh,. si,3,4,@111,@114 of,@116 un,@138,@171,@199 de,@21 to,@217 @339,@248,@307,@316,@364
-8 @42,@52,@87 de,a @217,a good,always,believe,do you,el @37,en @55,en casa,en que,face,far,for a,friends
-8 i @167,i @179,i @224,in @156,is going,los dias,mary,me gusta,moment,most,my @107,my @177,my life,old
-8 out of,plan,que @0,que @156,sera,te,the @33,tome,trabajo,un poco,y luego
-9 . @342,. esta,. it,. lo,. please,. voy,. well,@116 the,@152,@156 de,@157,@164 in,@176,@192 de,@197,@242
-9 @266 to,@339 me,@366 al,@6,@68,a las,able,able to,also,an,are not,as,boston,by the,coming,de las,de un
-9 deberia,era,es la,every day,found,gone,have any,hour,i @187,i @366,is @199,is it,it @114,llevo,mi @55
-9 mi madre,music,not @0,not @366,not go,nothing to,otra vez,pain,parece,put,show,so much,that,the @220
-9 this @227,three,time for,toda la,trip,turn,un @182,voice,well,will be,yes
-10 . de,. how,. that,2,@0 me,@113 it,@114 my,@116 una,@132,@136,@169 @379,@199 @217,@222 @0,@225 to
-10 @300 @156,@338,@339 for,@34,@367 que,@80,@89,@9 la,about the,antes,ayer,buy,cinco,con @156,cuando me
-10 debe,demasiado,do that,estado,fiesta,fue,got the,had,hard,hospital,i would,idea,in @40,la @128,la @47
-10 la cabeza,lo @366,mano,may,me dio,momento,mother,no soy,person,pregunto,que @199,saber,salir,session
-10 sorry,stay here,tengo que,to @187,y @114,you have
-11 . ella,. es,. pues,. tom,@0 that,@0 you,@1,@103,@114 with,@15,@156 @222,@164 @156,@175 of,@182,@203
-11 @21 in,@222 @199,@225 @342,@238,@336 i,@342,@347,@9 lo,and a,aqui,at @55,at home,back in,be dead,bien
-11 bought,contra,de lo,del mundo,desde el,dinero,doy,el @51,en su,eso,estan,full,gente,hay que,hours
-11 la @192,la @80,later,lol,me @79,might,morning,muerto,no @125,no te,not @113,nueva,on the,pais,quedo,read
-11 saw,she,slept,tarde,that i,the @274,the cat,the whole,then i,think its,todo lo,was in,work,y @146,y lo
-11 you do
-12 . @105,. @344,. en,. este,. everything,. we,. where,@113 to,@156 @114,@164 here,@20,@217 of,@222 in,@229
-12 @234 is,@336 @156,@377,@74,@92,a la,abuela,alone,and @116,best,como un,dark,death,del @218,despues,ell
-12 es,espero,fui,haria,hurt,is @163,la @297,lets,libro,me a,me lo,mi papa,muerte,must,necesito,ninos
-12 no @156,no @167,no i,perder,persona,que @367,quiero que,so @217,sus,tell,the @227,the same,to @336
-12 to not,to think,us,vaya,weather,with @156,with a,y @9,y si
-13 . i,. no,5,@106,@11,@110,@114 @222,@131,@135,@167 que,@192 me,@199 que,@222 que,@249,@303,@315,@48,at
-13 comprar,cosas,cuarto,dormir,es un,every,feel,great,haciendo,head,ir a,it is,it was,leaving,like a
-13 los @342,mia,moved,myself i,nada mas,no @336,no lo,not to,o no,of this,off,para el,piso,que @36,quieres
-13 quiero morir,room,stupid,the @199,to die,to get,tres,user,very,would you,y de,yet,yo @116
-14 . @300,. she,. then,@116 to,@122,@125,@133 de,@14 @169,@156 @208,@156 @341,@179 a,@179 i,@232 @114
-14 @232 to,@336,@349 to,@369,@378,a @373,a casa,a mis,again,and my,busy,casi,children,como si,cuatro,deja
-14 dio,el @199,ex,have @339,he will,i did,ir,let me,like i,me @26,mi hermano,minute,mom,money,of a,own
-14 puede,puso,que hacer,que te,semana,six,the @9,those,vez
-15 . they,@126,@164 a,@222 de,@241,@244,@298,@300 the,@304,@337,am @232,anything,de que,did,estas,fell,girl
-15 hacer,hands,have to,he is,i need,in a,jaja,me @114,me quede,of @222,otra,pasado,queria,right,same,sit
-15 taxi,too,where,wish to
-16 . when,@114 @156,@116 en,@162,@167,@228,@234 who,@285 y,@332,bebe,change,here for,his,hizo,i only,is a
-16 le @366,me @17,me on,miedo,muerta,muy,my @37,please,que a,sofa,sola,viejo
-17 @114 i,@141,@146 no,@180,@222 y,@234 in,@234 of,@266,@309,@310,@345,@346,@354,@47,@9 the,@91,all the
-17 cosa,i had,madre,one of,que yo,su,tambien,the @298,till,to see,vote,was
-18 . in,. its,. pero,@105 @14,@19,@243,@282,@366 de,before,bit,gusta,mas que,me @169,mi @240,no se,not @234
-18 por la,se que,tiene,toda,took,tu,ver,your
-19 @147,@192 and,@28,@317,@343,@363,@367 morir,con el,deje de,dijo,entre,esa,hijo,matar,new,sigue,thing,voy
-19 when i,y yo
-20 @156 por,@220,@37,@374,ahora,could not,ha,into,luego,me @116,me @267,que la,take,tan,todo el,whole,y me
-21 . por,@380,@9 el,either,getting,he,i @113,in the,mi @133,other,then,vi
-22 @134,@192 y,by,de los,en el,if you,se me,the @285,these,todos los,would have,yo me
-23 . @156,. @199,. la,@336 que,@376,@9 los,asi que,no no
-24 . se,@119,@297,nos,porque,there was,to the
-25 . nobody,. the,@107,@140,@324,@350,estaba,no @116,podria,que si,so i
-26 @290,@32,de mis,mi mama
-27 . yo,@31,@344,anos,bueno,have not
-28 . el,@348,alguien,dead,dos,for the
-29 . y,@258,him,tom
-30 habia,pienso que
-31 @62,desde,from,since
-32 @73,to @113
-33 @13
-34 but
-35 @356
-36 of the
-37 que mis,you
-39 hashtag
-41 @208
-44 we
"""
