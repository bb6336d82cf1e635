"""The weights, in tenths, of what is worded like abuse now.

Learnt from the tuning parts of tests/data/screening and from ordinary sentences.

Written by `python -m tests.benchmarks.train_screen`; not edited by hand.
"""

BIAS = -10.661
LINE = -0.29
WEIGHTS = """
74 me
66 he
61 my
53 @240 @199
48 @18
47 ell
45 @0 no
42 @373 me
41 ayer,si
39 @94,or,puso,tengo
38 if i,say no,twists,twists my
37 assaulted,if
36 @128,@22,bruises
35 . mi,@141,@54,@57,me when,mi
34 me deja,third,violent
33 @301,am scared,hits,stands,takes,tiene
32 . @104,. typing,@0 que,que le,revisa,things
31 @113 a,deja,donde,got a,hizo,le,our,quiere
30 @251,amenazo con,cuidadora,every,me amenazo,me obligo,obligo,perimetral,scared,volvio a,with me
29 @333,@374,again,am,am @156,amenazo,because,cuando,encierra,esconde,fridays,in,me pega,says if,she,when
28 @253,@332 from,bruises from,este,from,typing
27 . sufro,@98 @301,mata,me and,me saca,or i,salir,si no,sufro,ve
26 . el,@108,@156 amenazada,@169 @223,@18 on,@21 a,@22 en,@337,@342,@93 @274,am @208,amenazada,con,me violo
26 new number,pega,que si,saca,sexually,sigue,tengo moretones,tiene amenazada,violo,violo el,was sexually
25 @247,@251 de,@43,am being,de la,el,front,have to,lee,lo que,locks,man,me @164,me down,moretones,outside
25 timed,vez
24 @156 @22,casa,cosas,hell,leave,los,me @247,me again,of him,of my,plato,stands there,third night,ya le
23 19,@356 passports,@95,cada,cuello,el @251,el tarro,i am,in @379,kicks,me obliga,me with,obliga,obliga a
23 our passports,passports,say,tarro,to @17,to ask
22 @104,@213,@339 i,@356,@82,abused,abuso,ask,cuando se,dueno,el dueno,ell @156,golpes,hair,hits me,le tengo
22 ma,me @232,me revisa,mi @373,put a,she @337,tengo miedo,the front,tocando,toilet,y @0
21 @0 if,@224 a,@366 me,@378 @217,@59 de,@93 @208,ahorcar,casa con,cuchillo,eat,el @300,el ojo,es ell
21 from him,me @141,me tiro,no y,on,otra,otra vez,quiere que,then,there,tienen,wages,y se
20 . tengo,. third,@113,@128 and,@133 el,@141 me,@141 por,@199 @339,@227,@315,a tracker,amenaza con,and
20 boyfriend,burned,checks my,cuarto,el cable,encierra en,escaleras,fotos,i @0,i do,in laws,keeps,las @243
20 las escaleras,laws,lining,me @224,me encierra,me sigue,mostly,movil,not allowed,on @342,que quiere,tardo
20 the lining,todavia me,tracker,tracker in,y me
19 . @348,@114 the,@156,@169,@213 en,@283,@332,@348 @227,@36 @105,@366 @300,@37,@371,@373,@378,@379 or
19 @55 con,@61,aca,anoche,aventar,cobra,cuando @345,cuando toma,cuchillo en,deja ver,dejan,del,del @51,door
19 gives,golpe,grabbed,if we,in august,is @363,is drunk,kilometros,me @225,me dejan,mis,not @10,not let,over
19 pieza,pinches,store,stuff,taxi,the @55,threatened,throat
18 . @378,. estimados,24,@243,@247 sin,@274 @300,@285,@300 my,@313 with,@346 @114,@36 is,@379,@55,@59 and
18 @66,a @141,a diario,a golpes,allowed,black eye,cel,checks,despues me,dice que,el @207,el @365,el cel
18 escribo,estimados,estoy en,exesposo,forzo,from @156,got,i said,it @21,kill me,me @94,me quita,mi exesposo
18 miedo,no @133,novio me,ojo,pague,pillow,punches,punches me,salir sin,si @126,si hablo,todo y,trajo,van
18 videos,volvio,waits,while,windows,ya van
17 . @21,. @354,18,7,@0 @225,@103,@113 no,@12 en,@199 @0,@221,@223 @21,@224,@267 la,@28,@286 i,@301 at,@366
17 @9 y,a @342,a black,agarra,allowed to,andar,arm,august,cada hora,chef,dos veces,el @37,el celular
17 en clase,en la,flores,fuerza,fuerza a,hablar,he takes,he will,him,home,i lose,llaves,lleva,lo dejo
17 mandarle,me @21,my @373,my family,night,no puedo,note,number,number again,o me,of @356,on friday,parked
17 por @243,por andar,que puso,quita,relaciones,retuerce,safe at,se @74,se mete,see my,sex,she hit,talk to
17 then he,throws,toma,un @315,un cigarro,video de,y el,ya @36,ya lo
16 . ex,. my,. tiene,@10 to,@113 @9,@114 and,@131 a,@156 @128,@156 @192,@208 of,@222,@222 for,@227 me
16 @297 @9,@301 con,@304,@353 de,@94 my,al @285,am 18,an @14,an old,ayer me,cable,can not,celular,clase
16 contra,dejo,drunk,en @297,feel safe,follows,friday,from there,have,he is,he locks,is @116,is got,makes me
16 marido,me @131,mete,mi familia,my arm,my partner,neck,pay him,phone,plates,que @367,rent in,rompio,si lo
16 the bedroom,the shower,this,to my,una @122,una pistola,ver a,ways,wearing,with,yesterday
15 . @159,. borro,. note,. things,@104 from,@114 @375,@116 a,@116 an,@122,@126 esta,@146 se,@147 me,@156 @67
15 @163 @192,@18 me,@182 @114,@199 me,@208,@221 @146,@222 @289,@227 @146,@243 @366,@254,@259,@302 the
15 @331 @114,@367 que,@370 i,@59,@87 de,@9 @182,a @366,a shove,ahora se,and he,and hit,banando,bedroom,borro
15 borro @146,borro esto,came,carer,castiga,cerradura,choked me,cigarro,con un,dormir,el plato,empujo por
15 for @9,for each,hablar esta,he @113,i pay,its cold,la @51,la cerradura,la moto,last,le @93,llama a
15 lo @133,los @228,los ninos,mate,me castiga,me quemo,me quiso,mensajes,mi marido,no @266,nobody is,not @98
15 not feel,note on,out the,out without,pan,partner,pay,platos,puedo hablar,puts,puts @156,que @361,quiso
15 quiso @334,quiso ahorcar,quito el,rent,scared of,segundos,send the,shove,supervisor,the @28,the pillow
15 things moved,threatened to,threw,typing from,up by,video,was @333,was late,when @234,when nobody,whod
15 y si
14 . @240,. phone,. stands,62,62 @230,@10,@105 and,@108 the,@113 @163,@113 @94,@114 by,@116 @17,@116 mi
14 @17 @31,@17 @320,@21,@213 @156,@218 en,@224 el,@230 @0,@232 this,@234 is,@247 me,@251 and,@266 @126
14 @285 @114,@286,@300 a,@301 to,@310 @232,@337 @222,@339 he,@378 @114,@39 @9,@43 @156,@55 @113,@55 in
14 @69 la,@73 en,@9,@9 @145,@94 at,a @274,about my,and @141,and says,at 9,at me,by the,cartas y,choked
14 contra la,cuatro,de donde,diario,domingo me,drives me,esquina,esto en,eye,handbag,he @45,he drives,hiding
14 his hands,hitting,holds,home with,i @174,i @213,i leave,is looking,it i,la @128,la @283,la @41,la camara
14 la esquina,la hermana,la tarjeta,la tienda,landlord lets,last time,lets himself,llama,lose,me do,me mata
14 me volvio,messages,minute,mundo en,my handbag,my passport,my phone,ninos,not want,pago,passport,pedirle
14 pedirle perdon,phone and,photos,por la,que estoy,quemo,quemo con,se @114,se esta,se va,she @101,she @141
14 she burned,she throws,sin @19,the @159,there so,this @169,this after,throws things,tienda,to kill,up and
14 us,weighs,y siguio
13 . @251,. @373,. cada,. got,. ma,@0 @248,@0 @376,@114 @222,@114 he,@156 de,@169 el,@175 @199,@175 it
13 @192 @114,@197 que,@199 @370,@208 que,@232 @339,@234 @156,@234 he,@247 @199,@339 @258,@354,@373 on
13 @378 on,@42,@42 de,@43 los,@54 at,@55 with,@93 en,a @315,a cigarette,afuera,again last,agony,an,anoche me
13 anteayer,at my,beats,black,cambia de,came back,chat,cigarette,cogote,con todo,covers,de @45,delante de
13 desde las,despues el,drawings,drives,el bano,el cogote,el cuello,encargado,esta @175,este ano,family
13 firmar,fria,go out,himself in,hombre,i eat,i should,it there,la @199,la @342,la @42,la otra,la semana
13 la terapia,lastima,left it,llave,lo hizo,me acaba,me espera,me hizo,me quema,me rompio,me see,means
13 miedo que,moto,my @95,nada mas,nos @156,not @367,off our,own,pero es,pero le,pistola,places,quema,ribs
13 roll,says hell,se @232,se queda,semana pasada,send,siguio,sin comer,smashed,so that,so today,talk
13 the @304,the @36,the session,tiene los,timbre,time,trae,uniform,vecina,veo a,vigila,was a,wearing the
13 without his,work it,write,y,y lo,yesterday it
12 . @116,. @197,. @54,. an,. yesterday,9,@0 my,@105 @156,@114 @379,@133 no,@156 if,@156 los,@156 mi
12 @169 @227,@169 @339,@17 to,@171 y,@175 con,@182 me,@213 de,@230,@232 @356,@255 del,@267 con,@274 por
12 @286 the,@300 @232,@301 en,@313 en,@339 @167,@353,@37 so,@375 @156,@376 it,@39 @156,@51 @232,@68 de
12 @69 the,@93 para,acaba,acaba de,across the,against the,burned me,cambia,con lo,controls,creer,cuando esta
12 cunado,del @171,desde el,dices,dices que,do not,dueno de,el @73,el brazo,el cuchillo,ell @224,ell debe
12 enero,gives me,goes,have @175,have left,he @247,hermana,himself,his mother,huevo,hurts,i @19,i can,ill
12 in @371,is going,it were,juez,la,la @255,la orden,lips,llegue de,me @144,me @87,me every,me ha,me mate
12 me puso,mi novio,money and,moretones por,my @166,my @374,my boyfriend,my lips,never know,no veo,no you
12 on @114,otros,owner,pastor,prestar,que @116,que @182,que todos,quedas,segura en,shower,sign,so @342,sola
12 split,sus @107,sus amigos,te quedas,the @175,the landlord,the street,to @128,tracks,un @34,un @61
12 un huevo,una @233,vive,when she,while i,will not,ya
11 . @156,. ok,. she,. voice,@114,@114 @313,@116 @21,@120 @156,@126,@128 @114,@146 @379,@156 @175,@156 @339
11 @167 that,@175 @82,@178 de,@193 me,@199 @120,@213 and,@223 @169,@234 de,@243 de,@302,@302 @253,@31 i
11 @337 a,@339 las,@345 me,@36 @116,@366 @345,@37 a,@370,@371 the,@373 is,@49 a,@57 in,@69,@9 @339,a sus
11 abajo,across,also,am @286,am wearing,bano,because my,before i,being,both,building,camara,cold,con una
11 consiguio,cuanto,cupboard,de una,del @135,del corazon,delete,digo que,dormir en,el @193,el @249,el @254
11 el @26,en @234,en persona,entro,esta la,esto,every evening,familia,fotos de,front door,gate,hacer cosas
11 here,hora,husband is,i came,i never,is @33,know,know that,la @175,la llave,la luz,la sala,lo @116,making
11 mi @19,mi @82,mi casa,mi numero,mi puerta,my money,n,no @59,no hago,novio,orden,out,pasada,persona de
11 por ell,punto,que no,sale,santo,says,sexual,sexual @222,so i,tae,take the,tarjeta,terapia,that @114
11 the @285,the @331,the job,the throat,threw a,time i,to eat,ve la,we are,whoever,worse,y @169,y despues
11 you @0,you get,you say
10 . his,. otra,@101 me,@114 las,@126 @156,@141 the,@172 la,@184,@208 to,@225 @339,@240 se,@254 y,@285 @199
10 @339 @116,@339 @93,@366 @247,@373 @133,@43 my,@54 y,a @37,a girl,abrio,abrio la,after,against,amenaza
10 arreglo,ask for,broke my,card,checked,comer,con @128,con @9,con llave,da,de noche,del auto,del coche
10 delante,digo,each,el cuerpo,el sabado,el taxi,ell tiene,en el,es en,esta,estaba en,farm,feel,for @156
10 hablo,he @184,hijo me,in @170,in his,in law,it out,la @178,la @213,la casa,landlord,las @103,las @105
10 las cuatro,las flores,law,le @213,lets,luz,manera,marry,me @342,mi cuarto,mia,mostro,mother in,my @213
10 my keys,next time,noche y,numero,of @156,papeles,payday,por eso,puedo,puso un,que ell,sala,saturday
10 sesion y,session,sleeps,ta,tardes,the,the @353,the @62,the farm,them,things i,tio,to them,un @270
10 un golpe,un rato,while he,who i,y @163,ya me
9 . @36,. came,. es,. last,. llegue,. me,. were,@0,@0 lo,@163 @373,@163 in,@17 for,@229,@240,@249,@303 y
9 @312,@342 for,@342 me,@36 el,@365 @378,@366 @114,@379 y,@39,@45 me,@51,@51 y,@67,@93,a @199,a @334,a gun
9 a joke,a tener,agosto,anyway,at @55,at home,boss,cut,dad,daily,debe,dedo,diga que,dije que,doctora
9 down the,drinks,el @218,el cuarto,el mundo,en mi,es un,escrito,espera,forces,get it,had to,hoy me,i @187
9 i @339,i have,know what,la @253,la @31,la mujer,la primera,la que,llegue,looking,malo,mi tio,my @175
9 my @251,necesito,no te,not just,not stop,persona,piso,por,por las,primera vez,rie,sabado,sabe donde
9 se @366,see,shell,shows,street,tener,the @239,the @66,to @19,to @57,to an,to hide,un @254,un @73
9 un cuchillo,va,va a,vale,visa,voice note,volver a,y @336,y con,y pense
8 . @365,. @68,. esta,. had,. its,. someone,. the,. when,@114 @108,@114 me,@156 @55,@156 con,@167 donde
8 @167 what,@169 me,@207,@21 on,@222 @199,@227 with,@227 y,@232,@232 @146,@232 the,@274,@31 @339,@378 @156
8 @45,@79 un,@9 lo,@9 my,a @161,all my,amigos,at,auto,before,belt,cambie,de @227,desde,desde que,dinner
8 dio un,dos,en @55,en casa,en su,ex,get a,happen,he makes,he says,hide,i get,in the,is @300,keys,late
8 le conte,listen,listen to,los @54,los papeles,make,married,matarme,me @12,me @267,metio,mi @285,mi hijo
8 most,much,no,no voy,not @113,not @164,of this,of us,pense que,points,pongo,propio,put,que,real,se @36,sin
8 so,sure,that i,the @112,the @253,time he,to put,today i,todo lo,us a,veo,was @199,will get,you @113
7 . @222,. los,. ya,@116 en,@116 un,@12,@127,@134 to,@141 de,@146 en,@164 my,@166,@182,@187 the,@192 in
7 @21 @169,@222 i,@233,@248,@253 de,@300 it,@342 @169,@376,a @169,a @373,a la,a los,a new,and @0,ano,as a
7 back from,box,corazon,corto,dedos,dice,el @45,empujo,en un,get,gets,gun,hed,his brother,i ask,if you,ir a
7 la @192,la @373,la @55,las @54,las cartas,me empujo,me hace,me manda,mi @163,mi @223,mother,moved,my face
7 my son,no @93,nobody,nos,old man,out and,por mi,primera,queda,quito,rato,rosas,segura,slow,still,the bus
7 they have,to have,volver,with him
6 . @9,. @94,. anoche,@113 @222,@113 my,@126 to,@14 @249,@164,@193,@342 it,@348,@356 a,@74,@74 a,a @376
6 a trabajar,alla,cinco,de que,diga,e,el @376,el trabajo,evening,he took,i say,is @114,it,live,manda
6 me tiene,mi papa,mum,mundo,nuestros,pense,safe,semana,sunday,trabajar,when he,with @234,without,work,y hoy
5 . ayer,. every,. le,. or,@114 el,@120,@146,@161,@170,@175,@196,@36 que,@51 ya,a @122,aunque,cocina,conte
5 do,esta en,hijo,it was,la @47,la cabeza,last night,last week,makes,me @366,minutos,my @249,new,no @366
5 no es,not @167,not know,nuevo,ok,perdon,que @93,really,sabe,sus,todavia,tomar,try to,veces,ver,was @362
5 week,were,will @113
4 . not,@156 la,@363,@69 el,a,a mi,and a,coche,contra el,go,has,has been,i,key,kill,le @0,le @36,le dije
4 me @114,me @133,me @156,me da,que lo,tengo que,that he,the house,to @366,to go,try,voice
3 . is,. la,@19,@199,@223,@225,@289,@331,@336 que,@345,@36,a @156,en,every time,la @285,not @366,not go
3 que @156,there was,to,trabajo,y mi
2 . @227,. hoy,. no,@163,@235,@342 i,@366 to,despues,go to,hay,i was,la @197,la @54,me @179,old,soy
1 @234,@289 @354,falta,mi @55,moved twice,papas
-1 . @221,. y,@117,@167,@194,@202,@336 @156,am not,and the,dias,el @285,es que,if they,is @115,laugh,now
-1 puerta
-2 @131,@6,@79,@89,and @156,bad,first,never,room,the @51,url
-3 . @133,. @361,. he,. that,@116 @114,@186,@191,@292,a @115,anymore,better,car,could,do you,estas,llevo
-3 need,second,used,what,you are
-4 . can,. con,. what,2,3,4,@100,@106,@107,@113 @156,@134,@177,@201,@203,@204,@222 que,@300 at,@326,@339
-4 @349,@364,@85,@99,a @182,algo,are,bought,but i,con su,de @146,even,hacerlo,had,hard,i think,into,la gente
-4 let,lost,love,mary,me la,muy,no @116,por @366,por favor,pues,tarde,the same,their,this is,tiempo,twice
-4 very,wanted,well,will be,yes,your
-5 . @367,. and,. i,@114 to,@116 to,@132,@147,@169 de,@175 of,@179 a,@2,@224 to,@255,@263,@32 que,@33,@351
-5 @372,@47,@64,a @36,a @9,already,angry,another,anything,around,best,creo que,de,death,decided,died,do it
-5 el @213,enough,es,es el,estoy,ever,favor,felt,fire,for a,give me,haber,had a,hands,have a,help,i @164
-5 i will,is,it is,la @249,la @297,manana,me @266,me gusta,me quiero,mi padre,mind,mismo,my brother,no le
-5 not be,open,other,parents,people,poco,puede,que @234,quiero que,sat,some,that is,the @346,thought,to do
-5 to get,ultima,wants to,watch,will,years
-6 . @362,. ella,. nobody,. please,. yo,. you,@0 that,@169 the,@197,@199 no,@242,@25,@252,@266,@277,@290
-6 @306,@314,@342 and,@361 que,@367 to,@49,@56,@72,@80,all,alone,bed,conoce,creo,de lo,decir,doctor,end
-6 esta @227,esta noche,estaba,estar,friends,fue la,gente,good,hacia,han,he had,he told,hour,i @300,iba
-6 is the,kept,la @62,look,looked,me corte,me for,me the,mejor,mientras,mira,muerto,no @167,of them,otro
-6 para el,pena,por el,por que,que @366,que la,she was,talking,the @128,the @37,the @370,the @82,the way
-6 thing,this week,through,to @0,toda la,verdad,we have,yo me
-7 . @12,. @339,. las,. por,@105,@105 @14,@151,@154,@156 no,@156 un,@17 si,@180,@234 of,@238,@247 a,@256
-7 @285 de,@293,@294,@300 @156,@377,@49 me,@52,@7,@86,@88,@91,@97,about the,afraid,and its,antes,back,bebe
-7 because i,been,compre,con los,de su,decia,deje,dog,el @228,el @81,ellos,for my,four,god,going to,gusta
-7 have @116,have got,he did,he has,horas,how,i @113,i had,i would,is not,la @19,la @251,la cama,le @247
-7 libro,life,mas,me @147,me @36,me @73,me @98,me dijeron,me duele,me hice,nada,nadie,nino,nombre,not have
-7 on @156,one,one of,pase,perro,poor,que @0,que mi,right,sali,school,sobre,ten,the @199,the @342,the @81
-7 to be,to die,toda,tonight,tu,unas,viene,was,why,y la,y yo,yo no
-8 . @141,. @344,. @356,. at,. let,. this,. tom,@124,@138,@156 i,@173,@187,@217 @339,@271,@311,@339 @0
-8 @339 de,@346,@348 @339,@367,@62,@9 the,a @234,a mis,abuelo,all the,am in,and then,apartment,asked,be
-8 beat me,bien,called,come,corte,did not,dijeron,dinero,duele,dying,eating,el @297,el @51,el dia,ella,estan
-8 friend,gone,hasta que,his,hit me,i @116,i @175,i left,i want,igual,la @177,la vida,me @100,me i,more
-8 my name,no se,noches,on a,only,padre,plan,porque,que @199,quedo,radio,saw,ser,shot,tambien,tan,tenia
-8 tocaba,vino,visto,vivo en,voy,was the,with his,writing
-9 . @247,. @248,. lo,. we,@144,@156 que,@17 @156,@188,@197 me,@222 de,@241,@361,@367 morir,@373 @0,@9 @342
-9 @96,a ell,about,alive,am a,asked me,cafe,cama,day,desperte,give,habla,i @247,i got,i put,is a,justo,les
-9 lleve,mal,mama,manos,me @167,memoria,mi hija,my @159,my @211,my father,myself,pedi,que el,rio,salio
-9 says i,se lo,senora,she @0,solo,something,three,todas,took,two,vi,volvi a,y ahora
-10 . ahora,. en,. so,. then,@116 me,@133 la,@141 @156,@156 @114,@21 and,@243 @114,@291,@300,@31 @373
-10 @357 to,@366 a,@9 la,again and,any,bit,body,cai,chica,comi,con mi,dejas,dijo,doing,done,for me,hit,left
-10 little,me a,me at,me back,me tome,menos,mesa,my @223,my hands,no he,nos @356,paro,pero me,please,ran
-10 siempre,sueno,the last,the phone,then i,there is,to take,used to,via,wrote,y @93
-11 . @366,. estoy,. if,. it,@133 y,@176,@209,@211,@226,@23,@239,@280,@285 y,@30,@300 me,@317,@330,@340,@357
-11 @98,as,away,beat,die,el pecho,esa,gave,hasta,have been,him to,i @141,i @367,just,la @82,la puerta,like
-11 me @309,me @345,me fue,me pregunto,no lo,of the,over and,shoulder,su,than,the @169,the @269,the @80
-11 to @113,told me,tomorrow,touched,usa
-12 @114 my,@140,@156 a,@156 to,@162,@247 un,@268,@284,@297,@36 @373,@40,ahora,con @156,cuando me,el frio
-12 entra,father,hashtag,made,me @126,me dice,mi madre,nadie me,ocd,pecho,too,un tiro,voz,year
-13 . @146,. @234,. a,. que,@123,@125,@164 me,@169 @0,@217,@236,@245,@282,@309,@35,@43 la,@55 and,a matar
-13 ahi,always,am going,and she,at the,but,caught,dia,el @67,floor,frio,ganas,hermano,in a,is my,jefe,me @6
-13 me dijo,me quede,mi hermano,my @193,no me,queria,una,vecino,with my
-14 . do,@0 it,@11,@119,@172,@189,@210,@26,@298,@368,@55 y,al,di,eso,hice,madre,me @189,me @26,me fui
-14 mi @159,morning,puse,que tengo,quede,tome,way
-15 @0 he,@0 the,@114 with,@205,@295,@31,@328,@341,@75,@9 el,am @114,boy,el lunes,ese,la muerte,me @292
-15 me my,mi @197,morir,my mother,night i,of,quiero,todo el,y ya
-16 . se,. si,@129,@179,@208 a,@373 no,era,going,he @339,in my,la @239,matar,me @215,me @93,miedo a,my @55
-16 the @251,to me,told,tom,tres,vida,went
-17 @116,@13,@141 my,@212,@227 i,@234 me,@58,fui,me voy,pegue,that
-18 @114 i,@316,lunes,me @367,me mato,que se
-19 @216,@279,@369,anos,its,nunca,would
-20 @0 me,@130,@14,@339 me,mato,uno,ya no,you
-21 @183,@344,@362,her,muerte,my @192
-22 . @113,@87,me @17,y no
-23 . @114,@111,@165,@296,did,que me,voy a
-24 @380
-25 . ell
-26 como
-27 @81,yo
-31 @336,me he
-33 @215
-34 @115
-36 se me
-37 me @0
-39 and i
"""
