"""The weights, in tenths, of what is worded like oblique.

Learnt from the tuning parts of tests/data/screening and from ordinary sentences.

Written by `python -m tests.benchmarks.train_screen`; not edited by hand.
"""

BIAS = -9.336
LINE = 1.87
WEIGHTS = """
72 theyd
66 would
59 mis
58 @44
53 ojala
52 me in
51 if the
50 para que
49 sin,ya
48 @371
47 longer,si me,y el
46 alive,if,passwords,vivir
45 @192 would,les,regale
44 @164 alive,@225,estar
43 . @50,for me,gasto,seria,sin mi,the @373
42 @199 @342,@253,ad,just
41 dolia,in it,largo,nacido
40 @164,@362 @375,deje,estorbo,kids,lift,not see
39 @116 lo,@174 @117,@227 i,and @0,lord,ma,pido,total,turnos
38 . night,@234 would,@300 at,@50,existing,falte,reckon,tae,todos
37 . @81,@249 @366,be,compro,envidio,envidio a,le deje,molestar,not @253,not picture,point of,si,yo
36 . @272,. theyd,@139 of,fine without,mi en,no,no estar,swap,vacia
35 anestesia,asking,carga,falta,me da,much longer,quisiera,think,yo ya
34 @114 on,@130 and,@341 de,@64,be here,borrando,como cuando,done,it @164,live for,salida,veo,viejos
33 @154,@373 in,@64 @114,alla,estarian,este mundo,gracias por,hey,lejos,only,said what,staying,such things
33 that was
32 @114 @116,@192 who,@30 de,@339 @114,abrace,alarm,boy,camion,encuentro,extra,my @249,puedo mas,the flat
32 tomorrow,you for
31 . cansado,. quisiera,. solo,@117 por,@117 you,@146 @218,@266 @199,@8,am @163,be needing,de viaje,en @339
31 it all,me i,nothing after,sleep and,so that,thank you,told my,under,wake
30 . @192,. asking,@169,@199 @156,@223,@325,@71,@9 to,a home,been sorting,borre,buying,deudas,here,hope
30 hoping,it @9,needing,now,quedarme,shift,sobra,stops,ustedes,y se
29 @174,@222 @175,@23,@273,@341 of,@352 @222,@9 @114,bonito,de @284,de vivir,do not,envied,envied the
29 estaria,everyones,existir,i @98,in @56,in case,is @105,le,lo @93,me @172,no @235,not @300,nothing
29 returned,sin @300,sorting,the phone,tired of,what is,wish i
28 . @227,. @341,. hope,. who,19,@113 @234,@129 que,@144 the,@163 @371,@189 a,@192 @113,@194 no,@199 i
28 @253 me,@276,@365 @156,@379 no,alla en,am only,come back,correr,dias,dog,easier,falte que,luchar
28 manana no,me @189,mundo,paid,para siempre,que sea,se fue,serlo,so,the @94
27 . para,@113 el,@114 en,@146 @222,@156 and,@169 this,@218,@255 the,@279 me,@300 to,@367 i,@80 @0,ae,are
27 disappear,el seguro,ensene a,era lo,god,longer than,mi,myself,nice,no despertar,para @339,por mis
27 que @298,rather,rezando,seguir,so do,vecina,who,wife,y al,y sin
26 . nadie,. one,. some,@0 what,@150,@156 como,@169 @156,@169 y,@199 en,@234,@255,@336 the,a burden,cuando
26 de vdd,despertar,el @301,existiendo,flojera,forever,if i,iria,it i,nobody,o morir,otro,reason,sigo
26 think the,this @379,to exist,vdd,woman in
25 . @116,. @191,. @367,. made,. ojala,@133 @292,@156 @113,@163 did,@181,@187,@232,@247 on,@288,@296,@9
25 @9 @146,a un,am @305,am packed,como una,despedi,despedida,el @40,el @45,finished,forty,have stopped
25 hold on,i look,julio,just did,kids call,kind,like that,march,me despedi,meant to,mis @253,mis fotos
25 my @339,my time,nada en,no @199,no @366,panteon,para mi,pronto,que se,stop existing,stuff,the,to @0,to @9
25 to disappear,will not,world
24 . @79,. honestly,@14,@165 @49,@179 that,@222,@256,@292 para,@313 en,@339 existed,@346 @220,@36 a,@44 to
24 @69,abrir los,acostumbrandose,acostumbrandose a,already,being,burden,burden to,comes,da,existed,funeral
24 hago,if a,in this,is me,it @98,it felt,keep looking,libros,mi marido,no @68,papas,plantas,poco,que
24 que @111,que ganas,quietly,se van,that is,this world,to @232,tracks,train tracks,up tomorrow,wish,with me
24 would @199
23 . have,. nothing,@116 a,@179 no,@183 @156,@199 @234,@217 @227,@222 @169,@268 @0,@341,@40 la,@93 de
23 @98 que,anymore,be @224,cansada de,con que,cuando @156,despertador,en @222,ensene,es @210,es dulce
23 estoy de,for,forget,gutted,he @130,hija,i wish,la @54,me gustaria,mi familia,mornings,mornings i,mum
23 nada por,no hago,no voy,point,rato,soy,the @306,the rent,this @177,this @218,this life,truck,un dia,uno
23 wherever,would get
22 . @17,. anyway,. estoy,@100,@163 @113,@163 @133,@164 @0,@186,@192 @371,@199 @230,@217 @169,@222 por
22 @224 @156,@232 @365,@249 and,@289,@293,@313 @114,@339 @380,@366 el,@380 @339,@55 @169,@55 was,@81 @116
22 @9 my,@9 para,a @44,all my,and @192,and then,apagar,case,como,diciembre,dormiria,eh,four,grande,has,hasta
22 honestly,in @255,in order,las llaves,little,me,me @215,me veo,mirar,not wake,off quietly,para todos,pot
22 que va,quiero mas,scan,shell,someone else,sooner,the scan,to say,viaje
21 . now,@112,@114 for,@115 or,@116 on,@133 no,@164 @300,@177 de,@222 en,@234 @342,@362 can,@366,@37 @169
21 @39 me,@79,ahi no,and his,and not,asked the,avion,boleto,cansado de,cruzar,di,efter,el @81,eso soy
21 esta noche,flat,gustaria,hassle,have @17,have asked,i @57,i caught,is @174,mejor,myself in,not,not @39
21 not here,oxygen,pague,que me,que vivir,really can,ser un,spare,ta,te juro,this @37,this body,though
21 to @234,to @371,to live,un @342,vida de,viste,viva,was @21,was back,will,yo no
20 . @380,. deje,. esto,. owl,. will,@146 lo,@156 soy,@164 buying,@164 there,@177 @169,@21,@222 did,@235 los
20 @25,@269 a,@283 @114,@313 and,@36 el,@361 the,@362 so,@366 un,@367 @156,acaban,acuesto,ahi,allowance,bulk
20 care what,carers,cerro,con @19,con hambre,could die,de todos,del,dey,ella si,esta @227,fifteen,find,folk
20 gatepost,haber,hold,i @300,i think,is up,it soon,july,just waiting,just want,keep doing,know it,la nieve
20 le @128,let,marriage,me @156,me @55,me acuesto,me home,meant,mi @37,naebody,needing them,no @93
20 nothing did,of @177,of living,owl,owl on,para,ps,que estuve,relieved,ser,short story,should,that @234
20 the gatepost,the plane,time is,to our,un @96,un mueble,wake up,whatever i,y le
19 . @306,. les,. que,. vos,. would,@116 this,@133 @222,@133 @342,@142,@156 lo,@182 @326,@182 @43,@192,@205
19 @224 me,@226,@234 @182,@240 to,@300 que,@366 @199,@366 me,@367 @199,@379,@380 el,@52 what,@8 @114
19 @98 @179,a @181,a @51,a los,a veces,acabo la,alarm goes,am tired,and @156,and make,be easier,cancer
19 caught,de @36,de ser,died,dies,el,el autobus,esta @177,esta vida,fotos,gas,gets,has @222,have come,he had
19 i @261,iba a,ida,irme,juro que,la foto,le @133,left,llaves,los @14,los del,me @128,me dice,nieve,not keep
19 old man,one,packed,paperwork,por aqui,que @146,si estaba,silla,silla vacia,so @341,sobro,stick,talking
19 thank,the @205,the woman,there is,this on,to @356,un @285,vuelve,want to,were only,winter,with that,years
18 . been,. compre,. pronto,. vayan,@113 so,@14 @249,@156 @182,@156 @69,@167 it,@169 que,@169 the,@17 the
18 @188 you,@189,@224 to,@26 en,@271 a,@272,@278,@285 @12,@36 my,@369 @199,@379 and,@49 @156,@81,@96 @156
18 a @146,a @93,a extranar,a gusto,a vivir,agua,arbitro,arreglar el,better,carry,coat,compre un,de @45
18 el agua,en @156,estoy cansada,fuiste,futuro,get a,have,hay nada,i feel,intentarlo,la nina,le @100,let off
18 llora,look at,love you,made,making,medicinas,mi @285,much,mueble,my,no @225,no quiero,notice,parent
18 pienso,podrian,quick,quien,rang my,rojo,se @36,se te,see myself,should not,si @194,si manana,siento que
18 so tired,soon,suerte,they say,this house,una @44,una carga,woman
17 . @276,. god,. lord,. parce,. regale,. ustedes,@130 i,@164 @113,@167 @249,@211 de,@213 and,@222 for
17 @272 i,@273 to,@284 for,@285 con,@292,@300 myself,@301 de,@306,@320 de,@339 is,@342 el,@367 @247,@87 la
17 @93 @217,a @189,a donde,a otro,all i,and said,and was,are @272,are ready,at the,bad,bill,closed,con su
17 crecer,culpa de,daughter,de @379,de estar,descanso,do any,el @145,el @171,el @211,el @302,el @369
17 el sentido,entender,es de,estaba a,everything to,fine,fotos del,have @114,have @164,here anymore,hit me
17 if it,ir con,is @116,juro,keep going,las @128,me @174,me @187,me if,more days,my cat,na,nice to
17 no estuviera,no mas,no volver,not @52,not want,of just,others,parce,past,peace with,plane,por todo
17 que @133,ready i,reason to,salgo,se @58,sentido de,slip,sorted,stay alive,the @365,the lot,the medicine
17 them,this @55,to @164,to kill,told,van,was so,what happens,who @113,would do
16 . @26,. can,. sometimes,@114 @270,@114 @371,@125 @9,@133 es,@156 las,@163 @144,@163 do,@199 @0,@211
16 @224 @146,@254,@266 de,@339 i,@366 le,@69 with,a @296,a photo,am done,arreglar,asi no,asked,broken,capaz
16 como de,concerned,dejar de,del @297,desk,dias que,due,dulce,each,el gas,esta @55,esta casa,even,for @156
16 fuerte,future,gato,grave,hace rato,hubiera,i have,i woke,just do,la @268,la proxima,mas,me @366,mios,nina
16 of @163,ojala me,or @222,para @113,para @9,pasada,pastel,pelo y,pensado,plants,proxima,que nadie,quede
16 se @21,se acabo,sea,see me,seria mejor,seriously,some,sometimes i,the @217,the passwords,the point
16 the train,they will,to @235,todo para,vayan,was @156,what @352,when you,will have,y una,you @336,you ever
16 you think
15 . cual,@114 y,@116,@156 here,@172 la,@192 of,@192 se,@221,@247 la,@300 me,@340,@41 un,@93,@99,a @124
15 a haber,a short,allowed,am,am @341,am going,be @114,call him,could,cual es,da igual,de @367,de la
15 de querer,demas,dia,do this,donde @156,donde estan,en mi,enough of,ever,exist,fue a,gave,gracias
15 happens to,how @186,how long,jovenes,kind of,la @197,la @218,la tierra,made a,maybe,me at,me muero
15 medicine,more than,no @41,not get,of me,olvidara,on,out and,positions,quiero,rent,siento,sobre el,space
15 su nombre,te @133,than i,the doctor,the road,there were,they,to my,un camion,vos,with someone,y a,ya le
15 yo en
14 . came,. deleted,. every,. kind,. maybe,@100 @222,@105 @105,@114 it,@117,@128 to,@179 my,@199,@202
14 @213 el,@224 of,@235,@316 el,@339 @113,@359 la,@367 it,@85,@86,@9 @156,@96,a bad,a car,andar,be @85
14 because of,better if,books,brought,cansado,daddy,deleted,detras,dice,dicen que,dije,dying,el @251,el gato
14 enough,estoy segura,familia,habra,had @224,had enough,has the,has to,have nothing,he said,igual,in
14 just in,just let,kill myself,library,like my,list,man,muero,my sister,no @359,no es,no este,no estoy
14 no vale,nobody would,not sure,nothing left,number,poner,por @146,por @87,por fin,que @113,que @234
14 quiero irme,road,sabe,se @87,segura de,si @116,su @223,that @14,that one,the @35,the river,think of,to
14 to stop,ultimo,una @285,up for,vacio,vale la,veces pienso,ver la,were @163,would be,y que,you @339
13 . @209,. mis,. not,. quizas,@113 @232,@114 @21,@116 @362,@128 in,@156 @159,@156 @255,@174 this,@191 a
13 @205 if,@224,@339 @116,@366 @114,@373 y,@379 que,@45,@49 me,@59,@81 that,@9 of,@98,a,a @22,a dog,about
13 al @199,al otro,all to,am @114,and @114,asi como,being alive,can keep,con ella,culpa,does @156,el techo
13 en mis,es el,estos,eye,if there,job,keep,la verdad,leave this,live in,me hagan,my @223,not @361,not care
13 of all,photo,picture,que @74,que sigo,river,se @125,se les,she is,si yo,sobre,such,sure,sure i,takes a
13 taking,the @8,the alarm,the list,the piano,to all,un @45,vida,without
12 . @218,. @96,. los,@0 a,@0 my,@113 @217,@113 an,@114 lo,@114 the,@115 @336,@115 to,@144,@156 @212,@164 de
12 @178,@192 que,@270,@271,@279,@300 and,@339 @336,@35,@59 el,@86 of,a @115,a @199,a @379,a @86,a waste,aca
12 acabo,al @342,al dia,and @362,and never,can not,con lo,cual,dejo de,disappointed,down the,e,el ultimo
12 en @362,en esta,en serio,este,estuviera,guitarra,hagan,hambre,here in,hit,hope i,i @313,i can,i hope
12 la @285,la @72,la cuenta,la pelicula,la plata,leave,lo @212,lo mismo,look,looks,los,mas en,me @266
12 mi hija,my keys,nadie,need,ninguno,not @313,nota,of it,peace,pienso en,que lo,quiero ir,quizas,reunion
12 say it,segura,short,siempre,solo,sometimes,techo,the @139,the last,to look,volver,waste of,when the
11 . @144,. @217,. @234,. @98,. seria,@113,@114 @342,@115,@14 @373,@141 me,@144 i,@177,@36 de,a @55,a esta
11 a ser,and @339,be over,dan,de @9,descansar,estoy bien,except,get the,happens,i @144,i @201,i @367,i mean
11 if he,is not,it @169,knows,la @361,la casa,lo @133,looking at,lot,mata,need to,night i,no va,not @211
11 not be,not mind,of @7,of my,open,que @114,querer,round,se,sentido,serio,shall,she was,stopped,the @54
11 to do,turns,twelve,va,van a,way,works,would @113,would @179,would like,y
10 . mejor,@113 @114,@114 @217,@156 @205,@156 i,@199 @115,@232 @339,@352 to,@367 @164,@367 @366,@375 a,@55
10 age,came back,christmas,come out,dogs,doing this,en ese,es una,esto es,every night,everybody,feel like
10 girls,goes,i @336,i am,i gave,i really,keys,la @213,la @248,la pena,la que,le dije,left to,mejor que,nada
10 night,not need,of @9,out,pelicula,quiero dejar,rang,razon,run,sister,son,the @181,they are,things,train
10 was @232,without a,ya se
9 . @163,. @194,@133,@156,@163 @367,@175 to,@179 que,@205 que,@22,@253 del,@294,@300 la,@305,@366 con,@375
9 @85 to,a mi,a quien,an @14,an old,call,came,de mas,el @169,everything,extranar,have @191,have had
9 have made,he @0,is no,la,la @353,la @55,live,los que,not @224,pinto,plata,por @9,que le,ready,story
9 the @25,to have,to sleep,vale,waste,whatever,you @163,you just
8 . @232,. if,. te,@100 a,@124,@156 of,@164 @114,@285,@287,@349,@366 to,@373,@66,@87,@93 @115,a @253,am @113
8 and its,around,at that,can,cuando yo,dicen,die,estuve,felt,filled,go to,home,hoy,i,las,less,life,living
8 my @81,no puedo,our,piano,really,see a,takes,the @175,the @55,then the,to leave,todo,y no
7 . @378,@116 @114,@146,@146 @116,@156 es,@362,a @81,care,de,does,en este,get,like,love,no les,of,of @371
7 pelo,said,the kids,this is,to @174,to be,to stay,under the,want it,was not,year
6 @113 this,@116 @21,@156 no,@163,@313,@367,a @182,a ver,book,decir,do,en la,is @114,not you,que @116,que ya
6 the @369,they @0,today,veces,with @234
5 . @205,. a,. un,@113 a,@114,@12,@156 alive,@163 in,@165,@194,@227,@361 i,@371 the,@9 @227,@9 @366,all of
5 and,body,come,early,hay,i @362,is,la silla,manana,me @313,no me,someone,than,the @346,una,up
4 @336 en,@342 que,all,and @234,apague,de @199,en,en @146,me quiero,no @273,no reason,o,por,verdad,with
3 . and,@191,@300,@339,@56,gusto,me to,this,thought,va a
2 . there,@116 my,@146 es,@209,@286,@61,i just,no @21,no hay,not @367,say,the @223,when
1 . @9,@0 @222,@0 it,@187 the,asi,que es,the @165,you are
-1 @130,@240,@26,@274,@301,con,lost,ya no
-2 . @19,. ell,al,and i,hours,place
-3 @113 @156,@233,a @342,day,el @342,go,i will,quiere,something
-4 . @113,. he,. tengo,@156 @156,@166,@263,@39,a @234,con la,era,have been,no @234,no one,not even,wanted
-5 . @361,@0,@145,@175,@199 @339,@333,de hashtag,hice,i thought,not @199,que no,was a
-6 . @133,. @266,. despues,@114 to,@156 @339,@17,@179,@68,comer,did,down,hablar,help,it,llevo,lugar,mama
-6 me @0,pero,sera,wanted to,you @367
-7 . @115,. do,. eso,. hashtag,. please,. si,@111,@113 it,@113 me,@114 of,@156 the,@167 what,@217,@248,@353
-7 alli,and the,bed,coche,de mi,dijo que,do you,en @55,en casa,every,han,hear,i do,i know,in @156,la @227
-7 many,mary,me gusta,not @179,out of,padre,pense,school,thanks,their,to @300,trump,trying to,vivir en,water
-7 well
-8 . @313,. @342,. las,. oh,. ok,4,@105 @182,@120,@138,@152,@192 de,@201,@217 @339,@242,@307,@361,@364,@52
-8 @87 de,a @217,always,as,believe,by the,deberia,el @37,en que,es la,far,friends,her,is going,it @114
-8 moment,old,pensando,plan,que esta,talk,te,that,toda la,trabajo,trip,try,url,voice,were
-9 . @169,. esta,. hoy,. just,. manana,. una,. voy,. well,3,@0 me,@105,@136,@157,@182,@266 to,@316,@338,@6
-9 @9 @342,able,able to,about the,also,aqui,are not,are the,at @55,at home,boston,con @156,de un,dicho
-9 did not,fue,gone,hard,has a,hour,how,i @167,into the,is it,may,mi @55,mi madre,most,mother,my @107
-9 my @177,my life,no soy,not @113,not @366,not go,otra vez,pain,parece,salir,tengo que,the @33,the @81
-9 think its,this @227,time for,turn,un poco,y luego,yes
-10 . how,. lo,. that,@0 that,@114 my,@116 un,@116 una,@132,@15,@156 @222,@164 in,@169 @379,@171,@175 of
-10 @197,@238,@300 @156,@339 for,@339 me,@80,@89,an,be dead,be the,buy,coming,como un,de las,de lo,debe
-10 demasiado,do that,eso,fiesta,for a,found,gente,have any,hospital,i @187,idea,la @192,la @47,la cabeza
-10 lo @366,me dio,muerto,music,nino,no te,not @0,nothing to,ok,person,put,read,saber,se @133,she,slept
-10 so much,stay here,tarde,that i,the @19,the @220,the @227,the @342,the cat,then i,three,to @187,todo lo
-10 un @182,was in,you have
-11 . @105,. de,. ella,. es,. i,. pues,. tom,. where,@0 you,@114 with,@156 @114,@164 @156,@176,@225 @342
-11 @315,@336 @156,@34,@342,@347,@367 que,@42,@9 lo,a la,a las,am not,and a,antes,ayer,bien,bought,cinco
-11 cuando me,del mundo,dinero,en su,espero,estado,estan,full,happened,hay que,in @40,la @128,lets,libro,lol
-11 mano,me @79,me a,might,no i,pais,persona,que @199,saw,session,show,the @268,the @274,the whole,with @156
-11 with a,y @114,y lo
-12 . @344,. en,. este,. everything,. no,. we,2,@11,@116 the,@156 de,@164 here,@199 que,@20,@203,@217 of
-12 @222 @199,@222 que,@225 to,@303,@377,@74,@9 la,abuela,alone,and @116,best,busy,contra,death,del @218
-12 despues,doy,el @51,ell,es,fui,haciendo,have @339,hurt,i would,ir a,is @163,la @297,later,me lo,mi papa
-12 momento,morning,muerte,must,nada mas,necesito,ninos,no @167,no @336,nueva,o no,of this,perder,pregunto
-12 que @36,quedo,quiero que,so @217,sus,tell,the same,to @336,to get,to think,tres,us,user,vaya,work,y @9
-12 y si,you do
-13 5,@1,@106,@110,@133 de,@135,@14 @169,@146 me,@167 que,@192 me,@229,@234 is,@87 of,@92,a @373,children
-13 como si,comprar,cosas,cuarto,deja,dormir,entrar,es un,feel,great,had,had a,head,leaving,like a,myself i
-13 not to,off,own,para el,que @367,que hacer,quieres,quiero morir,quit,room,six,stupid,the @199,think i
-13 to die,very,would you,y de
-14 . @300,. she,. then,@116 to,@122,@156 @208,@156 @341,@179 a,@21 in,@228,@232 @114,@232 to,@241,@249,@369
-14 @48,a casa,at,back in,dio,estas,ex,hands,he is,he will,if they,ir,it is,it was,let me,los @342,me @26
-14 mi hermano,money,moved,no lo,otra,piso,puede,que te,semana,the @9,those,too,vez
-15 . they,@125,@126,@131,@164 a,@167,@179 i,@222 de,@222 in,@285 y,@298,@337,@349 to,@354,@378,and my
-15 cuatro,el @199,girl,i had,in a,jaja,like i,of @222,pasado,please,quise,right,same,sola,taxi,to not,took
-15 wish to,yo @116
-16 @114 @156,@114 i,@244,@300 the,@304,@309,@336,@336 i,@9 the,@91,all the,am @232,anything,bit,casi,change
-16 fell,gusta,have to,here for,is a,me @169,me @17,me on,miedo,minute,muerta,puso,que yo,queria,sit,to see
-16 ver,viejo,where
-17 . pero,@141,@146 no,@234 in,@234 who,@266,@282,@310,@332,bebe,before,hacer,hijo,his,i did,i need,le @366
-17 madre,me @114,me la,me quede,muy,my @37,no @156,se que,sofa,su,the @298,till,tu,vote,was,yet
-18 . its,. when,@116 en,@144 for,@192 and,@234 of,@28,@345,@346,@366 de,@367 morir,@374,@47,cosa,entre,hizo
-18 i only,into,mas que,mi @240,one of,por la,que a,tambien,tiene,toda,y me
-19 . in,@105 @14,@147,@180,@220,@317,@343,again,ahora,could not,de que,dijo,esa,matar,me @116,new,no se
-19 sigue,voy,your
-20 . por,@156 por,@19,@243,deje de,luego,mi @133,take,tan,todo el,when i
-21 @37,@380,@9 el,de los,either,getting,in the,me @267,no no,other,que la,se me,these,whole,yo me
-22 . @156,. la,@376,con el,he,then,vi,would have
-23 . the,@134,@192 y,@297,@336 que,@9 los,asi que,ha,if you,the @285,thing,todos los
-24 . @199,@140,de mis,en el,i @113,nos,que si,so i,there was,to the,y yo
-25 @119,@31,@324
-26 . nobody,. se,. yo,@107,@32,have not,mi mama,podria
-27 @258,@290,@344,alguien,bueno,dead,mom,no @116
-28 . el,@350,anos,by,estaba,for the,him
-29 @348,@363,dos,tom
-30 . y,pienso que
-31 @73,desde,since
-32 @62,from,habia,porque
-34 @13,@356,but,to @113
-36 of the,que mis
-37 you
-39 hashtag
-44 we
-45 @208
"""
