"""The weights, in tenths, of what is worded like abuse now.

Learnt from the tuning parts of tests/data/screening and from ordinary sentences.

Written by `python -m tests.benchmarks.train_screen`; not edited by hand.
"""

BIAS = -10.642
LINE = 0.22
WEIGHTS = """
74 me
66 he
60 my
53 @240 @199
48 @18
47 ell
45 @0 no
43 @373 me
40 puso,si
39 @94,if i,say no,tengo
38 ayer,or,twists,twists my
37 if
36 @141,@54,assaulted,third
35 @22,@57,bruises,me deja,me when
34 . mi,@128,mi,stands,tiene,violent
33 @0 que,@301,am scared,donde,revisa,takes
32 . @104,. typing,@113 a,got a,hits,hizo,our,things
31 deja,me obligo,obligo,volvio a
30 amenazo con,because,encierra,every,le,me amenazo,quiere,with me
29 @253,@333,@374,am @156,amenazo,cuidadora,esconde,fridays,in,me saca,scared,when
28 @21 a,@251,@332 from,am,bruises from,de la,este,from,me pega,otra,saca,says if
27 . sufro,@337,@98 @301,cuando,mata,salir,she,sufro,third night,typing,ve
26 @156 amenazada,@169 @223,@18 on,@22 en,@247,@251 de,@93 @274,again,am @208,amenazada,el,have to,me and
26 me violo,new number,or i,que si,sexually,si no,sigue,tengo moretones,tiene amenazada,violo,violo el
26 was sexually
25 @156 @22,@43,con,front,lee,lo que,locks,man,me @164,me down,moretones,pega,vez,ya le
24 @342,@95,am being,cada,cosas,el tarro,leave,los,me again,of him,of my,plato,que le,tarro,timed
23 . el,. third,19,@108,@356 passports,@367 que,casa,cuello,el dueno,hell,kicks,le tengo,me @247,me obliga
23 me with,mi @373,obliga,obliga a,our passports,passports,por mi,say,stands there,to @17,to ask,tocando
23 wages
22 . @348,@224 a,@366 me,abused,abuso,ask,casa con,dueno,el @251,ell @156,golpes,hair,hits me,i am,in @379
22 me @232,me revisa,on @342,put a,she @337,the front,there,toilet
21 . tengo,@0 if,@133 el,@141 me,@348 @227,@356,@366,@59 de,@82,@93 @208,amenaza con,cuando se,cuchillo
21 el @300,el ojo,encierra en,es ell,from him,keeps,ma,me @141,me tiro,no y,on,que quiere,tardo,tengo miedo
21 then,tienen,y @0
20 @104,@128 and,@213,@315,@339 i,@36 @105,@373,@378,@378 @217,@55 con,a tracker,ahorcar,and,aventar
20 checks my,cuarto,deja ver,del @51,eat,el cable,escribo,fotos,gives,i @0,in laws,laws,lining,me @224
20 me encierra,me sigue,mostly,night,not @10,not allowed,otra vez,outside,quiere que,the lining,todavia me
20 tracker,tracker in,y me,y se
19 . @6,@113,@114 the,@141 por,@156,@283,@300 my,@313 with,@332,@366 @300,@37,@371,@61,a golpes,aca,anoche
19 boyfriend,burned,cuando @345,cuando toma,cuchillo en,dejan,del,en la,escaleras,golpe,grabbed,i do,is @363
19 is drunk,it @21,kilometros,las @243,las escaleras,me @225,me dejan,mis,movil,no @133,over,pieza,pinches
19 store,taxi,the @55,threatened,throat,volvio,waits
18 24,@0 @225,@103,@12 en,@169,@221,@227,@243,@247 sin,@267 la,@274 @300,@285,@55,a @141,a black,allowed,arm
18 black eye,cel,checks,cobra,despues me,dice que,door,dos veces,el @207,el cel,got,he takes,if we,kill me
18 lleva,me @21,me @94,not let,novio me,number,of @356,ojo,on friday,pillow,punches,punches me,relaciones
18 retuerce,salir sin,si @126,si hablo,stuff,van,videos,while,windows,y el,ya @36,ya van
17 . @21,. @378,7,@113 @9,@113 no,@122,@156 @128,@199 @339,@223 @21,@224,@28,@286 i,@301 at,@301 con
17 @346 @114,@353 de,@36 is,@379 or,@59 and,agarra,al @285,allowed to,an @14,an old,andar,august or,ayer me
17 cada hora,can not,chef,clase,el @365,el @37,en @297,en clase,flores,follows,friday,from @156,fuerza a
17 hablar,he @113,he will,him,home,i lose,in august,llaves,lo dejo,mandarle,marido,me quita,mete,mi familia
17 miedo,moved,my @373,my arm,no puedo,number again,parked,por @243,por andar,que puso,quita,safe at,se @74
17 se mete,see my,sex,she hit,talk to,the bedroom,throws,todo y,toma,un @315,un cigarro,video de,ya lo
16 . @354,. borro,. ex,. my,18,@10 to,@104 from,@108 the,@116 a,@131 a,@156 @192,@199 @0,@222 for,@227 me
16 @259,@297 @9,@354,@379,@66,@94 my,am 18,august,bedroom,borro @146,borro esto,cable,carer,castiga
16 choked me,contra,el plato,estoy en,feel safe,from there,fuerza,have,he is,he locks,i said,is @116,is got
16 last,le @93,llave,makes me,me @131,me castiga,mensajes,my family,my partner,neck,note,pan,pay him,plates
16 puts,puts @156,que @367,rent in,rompio,si lo,supervisor,the @28,the shower,then he,to my,typing from
16 una @122,una pistola,ver a,video,ways,with,y si,yesterday
15 . @159,. tiene,62,@114 @375,@114 and,@116 mi,@126 esta,@147 me,@156 @67,@163 @192,@175 @199,@18 me
15 @182 @114,@199 me,@208 of,@221 @146,@227 @146,@230 @0,@243 @366,@247 me,@266 @126,@300 a,@304,@331 @114
15 @370 i,@59,@9 @182,@9 y,a shove,ahora se,and he,and hit,borro,came,choked,cigarro,con un,dejo,dormir
15 drunk,el celular,empujo por,esta @175,eye,for @9,for each,hablar esta,hiding,i pay,it i,its cold,la @41
15 la @51,la moto,la tienda,last time,llama a,lo @133,los @228,los ninos,lose,me quemo,me quiso,me volvio
15 messages,mi marido,no @266,nobody is,not @98,not feel,o me,out without,pay,phone,platos,por la
15 puedo hablar,quiso,quiso @334,quiso ahorcar,quito el,shove,this,threatened to,threw,timbre,to kill,trajo
15 up by,us,va,vecina,was @333,was late,wearing,when @234,when nobody,whod,ya
14 . got,. note,. phone,. stands,. things,@10,@105 @156,@105 and,@113 @163,@113 @94,@114 by,@116 @17,@146 se
14 @17 @0,@17 @31,@17 @320,@175 it,@197 que,@208,@21,@213 @156,@218 en,@222,@222 @289,@224 el,@232 this
14 @234 he,@234 is,@251 and,@254,@285 @114,@286,@289 @354,@301 to,@302 the,@310 @232,@337 @222,@339 @258
14 @339 he,@378 @114,@39 @9,@43 @156,@55 @113,@55 in,@69 la,@73 en,@87 de,@9,@9 @145,@94 at,a @274,a @366
14 afuera,and @141,and says,anoche me,anteayer,at 9,at me,banando,by the,cartas y,cogote,contra la,cuatro
14 de donde,desde las,drives me,el cogote,esquina,este ano,esto en,handbag,he @45,he drives,his hands
14 hitting,holds,home with,i @174,i @213,i leave,i moved,is looking,it there,la @342,la camara,la esquina
14 la hermana,la semana,la tarjeta,landlord lets,left it,lets himself,llama,me @144,me do,me espera,me mata
14 me rompio,minute,moved twice,mundo en,my passport,my phone,nos @156,not want,note on,out the,own,pago
14 partner,passport,pedirle,pedirle perdon,pero le,phone and,photos,pistola,que @361,que estoy,quemo
14 quemo con,rent,scared of,se @114,se esta,se queda,segundos,segura en,send the,she @101,she @141
14 she burned,she throws,sin @19,the @159,the pillow,there so,things moved,this @169,this after
14 throws things,tienda,tiene los,time,un huevo,was a,weighs,without his,y siguio
13 . @240,. @251,. @373,. ma,. she,. temo,@0 @248,@0 @376,@114 @222,@114 @379,@156 de,@156 los,@156 mi
13 @169 el,@192 @114,@199 @370,@208 que,@232 @339,@232 @356,@247 @199,@300 @232,@301 en,@313 en,@339 @167
13 @354 @222,@366 @199,@366 forzo,@37 so,@373 on,@376 it,@39 @156,@42,@43 los,@54 at,@55 @169,@55 with
13 @6 por,@93 para,a @315,a cigarette,about my,acaba de,again last,agony,at my,ayer forzo,beats,black,cambia
13 cambia de,came back,celular,chat,cigarette,con todo,de @45,delante de,desde el,despues el,domingo me
13 drawings,drives,el @61,el @73,el bano,el cuchillo,el cuello,encargado,family,firmar,forzo,forzo la,fria
13 go out,got an,have @175,have left,himself in,hombre,huevo,i @289,it were,la @128,la terapia,lo hizo,mate
13 me acaba,me hizo,me quema,means,mi novio,miedo que,moto,my @95,ninos,not @367,o,off our,on @114,pero es
13 places,por,quema,ribs,roll,says,says hell,se @232,se va,semana pasada,siguio,sin comer,smashed,so @342
13 so that,so today,talk,temo por,the @36,the session,to @128,trae,un @34,uniform,vigila,wearing the,work it
13 write,y,y lo,yesterday it
12 . @116,. @197,. @54,. an,. cada,. yesterday,@0 my,@116 an,@126,@133 no,@146 @379,@156 @339,@156 if
12 @167 that,@169 @227,@169 @339,@17 to,@171 y,@175 con,@199 o,@213 and,@213 de,@223 @169,@230,@234 @156
12 @234 a,@251 on,@255 del,@267 con,@286 the,@302 @253,@337 a,@353,@366 @345,@373 is,@375 @156,@378 on
12 @42 de,@49 a,@51 @232,@68 de,@69,@69 the,@93 en,abajo,acaba,across the,against the,algo a,am @286
12 am wearing,bano,burned me,con lo,con una,consiguio,conste,controls,covers,creer,cuando esta,cuanto,de @36
12 del @135,del @171,del corazon,dices que,dueno de,el @249,el brazo,ell @224,ell debe,en el,every evening
12 gives me,goes,he @247,himself,his mother,hurts,i can,i eat,i should,ill,in @371,is going,juez,know
12 know that,la @199,la @213,la @255,la @42,la luz,la orden,la otra,las @105,las cuatro,lastima,lips
12 llegue de,me @87,me every,me mate,me puso,me see,mi casa,mi numero,money and,my @166,my @374,my lips
12 nada mas,no hago,no veo,no you,o @366,o va,out,owner,pasada,pastor,prestar,que conste,que todos,quedas
12 send,shower,so i,split,sus @107,sus amigos,tarjeta,te quedas,terapia,the @175,the @304,the job
12 the landlord,threw a,tracks,un @61,una @233,up and,veo a,vive,when she,while i,y quiero,ya me,you say
11 . @156,. quiere,. voice,@114,@114 @313,@114 he,@114 las,@116 @21,@128 @114,@141 the,@175 @82,@178 de
11 @182 me,@184,@193 me,@199 @120,@225 @339,@243 de,@253 to,@274 por,@302,@31 i,@339 las,@345 me,@36 @116
11 @37 a,@370,@371 the,@54 y,@55 @146,@57 in,@9 @339,a sus,across,amenaza,an,apagada,because my,before i
11 being,building,camara,cerradura,checked,cold,con @128,con llave,cuando @234,cupboard,de una,delete,dices
11 digo que,do not,dormir en,el @193,el @254,el @26,el sabado,enero,entro,esta,esta la,esto,familia,fotos de
11 front door,hablo,hacer cosas,hermana,hijo me,hora,husband is,i @19,i came,i never,in his,it out,la @175
11 la @178,la cerradura,la llave,la sala,lets,lo @116,making,mi @19,mi @82,mi puerta,moretones por,my @213
11 my boyfriend,my money,next time,no @59,orden,otros,papeles,puedo,que @116,que @182,que no,sale,santo
11 sesion y,sexual,sexual @222,sign,take the,that @114,the @331,the farm,the street,the throat,tio,to eat
11 va por,ve la,we are,will not,worse,y @367,y dos,you @0,you get
10 . his,. ok,. were,9,@0,@0 lo,@101 me,@120 @156,@126 @156,@133 cuando,@156 @175,@163 @373,@163 in,@172 la
10 @208 to,@254 y,@285 @199,@289,@303 y,@339 @116,@379 y,@39,@93,a @37,a girl,abrio,abrio la,after,against
10 also,arreglo,ask for,at @55,at home,card,comer,con @9,da,daily,dedo,del auto,del coche,desde,digo,each
10 el cuerpo,el taxi,ell tiene,en mi,es en,espera,estaba en,farm,for @156,gate,get it,he @184,here,i @339
10 in @170,in law,is @33,la,la @283,la casa,landlord,law,luz,manera,marry,me @342,me ha,mi cuarto,mia
10 mother in,my @251,n,not just,numero,of @156,por ell,por eso,punto,que vaya,sabado,sala,saturday,see
10 sleeps,tae,tardes,temo,the @285,the @353,the @62,them,things i,to @57,to hide,un golpe,while he,whoever
10 y @169,y despues
9 . @36,. came,. esta,. its,. last,. llegue,. otra,. someone,. when,@114 me,@156 con,@167 donde,@17 for
9 @177 y,@229,@232 the,@240,@240 se,@249,@312,@339 @93,@342 for,@342 me,@36 el,@365 @378,@366 @114,@366 @247
9 @43 my,@45,@45 me,@51 y,@67,@79 un,a @161,a @334,a gun,a joke,a la,a tener,agosto,anyway,boss,both
9 broke my,cut,debe,desde que,diga que,dije que,dinner,dio un,doctora,down the,drinks,el @218,el cuarto
9 el mundo,en su,es un,feel,forces,had to,hide,hoy me,i @126,i @187,i have,is @300,know what,la @253,la @31
9 la mujer,la primera,la que,las @103,las flores,le conte,llegue,looking,los @54,los papeles,malo,married
9 matarme,me @267,metio,mi tio,mostro,my @175,my keys,necesito,no te,not @113,not stop,novio,payday,piso
9 points,pongo,primera vez,puso un,que,que ell,rie,session,shell,shows,street,ta,tener,the,the @239,time i
9 to @19,to an,to them,today i,twice,un @254,un @73,un cuchillo,un rato,us a,vale,vida y,visa,voice note
9 who i,will get,y con
8 . @68,. es,. had,. me,. the,@114 @108,@116 en,@12,@127,@141 de,@146 en,@156 @55,@164 my,@167 what,@169 me
8 @207,@21 @169,@21 on,@227 with,@232 @146,@248,@300 it,@31 @339,@373 @133,@378 @156,@9 lo,@9 my,a @199
8 all my,amigos,and @0,auto,belt,box,cambie,corazon,dad,dedos,delante,dos,escrito,ex,get a,gun,happen
8 he makes,i say,if you,las @54,las cartas,late,listen to,make,mi hijo,most,my @128,no voy,not @164,of this
8 of us,out and,por las,propio,real,se @36,segura,sin,so,sure,the @112,the @253,the @66,the bus,time he
8 todo lo,un @270,veo,volver a,was @199,which is,y @336,y pense,you @113
7 . @222,. @365,. @94,. los,@134 to,@166,@182,@187 the,@192 in,@222 i,@232,@233,@253 de,@342 @169,@342 it
7 @356 a,@376,@51,@74,a @169,a @373,a new,as a,at,back from,before,corto,dice,empujo,en @55,en casa,en un
7 evening,gets,he took,hed,his brother,i @163,i ask,i get,ir a,it was,keys,la @192,la @373,la @55,listen
7 manda,me @12,me empujo,me hace,me manda,mi @163,mi @177,mi @223,mi @285,mi vida,mother,much,mundo,my face
7 no,no @93,old man,pense que,primera,queda,quito,rosas,salir de,se @366,semana,slow,still,sunday,that i
7 they have,to have,to put,va a,volver,week,with him,y hoy
6 . @9,. anoche,. every,. le,@113 @222,@116 un,@120,@126 to,@14 @249,@161,@193,@196,@247 de,@348,@36 que
6 @74 a,a @376,a los,a trabajar,a week,alla,cocina,conte,diga,e,el @376,el @45,el trabajo,esta en,get,hijo
6 in the,is @114,last week,le @0,llega,makes,me tiene,mi papa,my son,nobody,nos,nuestros,nuevo,pasa,put
6 que @93,rato,safe,should,trabajar,were,when he,will @113,with @234,work
5 @113 my,@114 el,@146,@164,@170,@175,@274,@366 por,a @122,a mi,aunque,cinco,do,has been,live,me @156,new
5 no @366,no es,not @167,not know,pense,perdon,quiero que,really,sabe,sus,that he,the house,try to,vaya
5 veces,ver,without
4 . is,@113 the,@156 la,@199,@223,@225,@363,@51 ya,and a,de que,every time,has,i,key,kill,la @285,la @47
4 la cabeza,last night,me @114,me @133,me da,my @249,que @156,que lo,there was,to @366,to go,todavia,try
4 voice
3 . @367,. ayer,. la,. not,@19,@331,@336 que,@342 i,@36,a,a @156,la @197,la @54,me @179,not @366,not go,soy
3 to,trabajo
2 . @227,. @342,a hacer,ano,mi @55,old
1 @177,@258,@345,en,falta,hay,i was,mi @240,money
-1 . @221,@133,@167,@202,@228,@89,es que,if they,is @115,laugh,never,now,para,puerta,room
-2 @1,@116 @114,@235,el @285,first,house,llevo,mi @192,url
-3 . @133,. @361,. i,. y,@186,@191,@292,@79,algo,bad,better,bueno,do you,had,i think,into,let,me la,need
-3 the @54,used
-4 . can,. he,. pero,. quiero,. that,. what,0,4,@0 @156,@100,@106,@107,@134,@197,@201,@203,@222 que,@263
-4 @326,@349,@364,@85,@99,a @182,are,bought,but i,con su,could,do it,es,estas,even,for a,hacerlo,la @249
-4 la gente,lost,love,mary,muy,no @116,no @367,por favor,pregunto,second,their,this is,tiempo,very,wanted
-4 well,will be,yes,you are,your
-5 . @362,. con,. ella,2,3,@114 to,@116 to,@132,@169 de,@17 me,@175 of,@2,@204,@224 to,@242,@25,@252,@277
-5 @290,@32 que,@33,@342 and,@367,@367 me,@372,@80,a @9,angry,another,around,best,creo que,death,died,enough
-5 es el,esta @227,esta noche,estoy,ever,felt,friends,give me,haber,had a,hard,have a,help,i @336,it is
-5 la @297,manana,me @266,me gusta,mi padre,mind,mismo,my brother,no le,noche,not be,other,pero,pidio,poco
-5 por @366,puede,que @234,que la,some,tarde,the @346,the @369,think,thought,to do,to get,turn,wants to
-5 watch,we have,what,will,years
-6 . nobody,. please,. yo,. you,@0 @222,@0 that,@147,@156 @156,@169 the,@199 no,@293,@300 at,@339,@361 que
-6 @367 to,@49 me,@7,a @36,all,alone,already,anything,bebe,bed,been,creo,de lo,decir,doctor,end,estar,favor
-6 fire,gente,going to,good,hacia,han,hands,he had,hour,i @300,i will,iba,in it,is,is not,is the,la @19
-6 la @62,me corte,me for,me quiero,me the,mejor,mi @31,mientras,mira,miro,muerto,no @167,of them,otro
-6 para el,parents,pena,people,she was,talking,that is,the @37,to @0,toda la,verdad,y la
-7 . @12,. and,. por,. this,@105 @14,@151,@154,@156 no,@156 un,@187,@195,@217 @339,@234 of,@238,@247 a,@256
-7 @266,@300 @156,@339 @0,@339 de,@346,@348 @339,@377,@52,@86,@88,@9 the,@91,@97,a @234,a mis,about the
-7 afraid,all the,antes,because i,compre,day,de,de su,decia,deje,dog,dying,el @228,el @51,el @81,ellos,flat
-7 for my,four,god,gusta,hasta que,have @116,have got,he has,horas,i @164,i had,i told,i would,la @251
-7 la cama,le @247,libro,lleve,look,looked,me @147,me @36,me @73,me @98,me dijeron,me duele,me hice,me i
-7 more,nada,nino,nombre,not have,on @156,on a,one of,pase,perro,por que,pregunto si,que @0,radio,right,sali
-7 school,shot,sobre,ten,the @199,the @342,the @81,this week,to be,to die,toda,tonight,tu,unas,viene,was the
-7 why,y yo
-8 . @141,. @339,. @344,. las,. let,. tom,. we,@105,@138,@156 i,@17 si,@173,@180,@222 de,@271,@294,@300,@311
-8 @49,@62,@9 @342,abuelo,am a,am in,and then,apartment,asked,asked me,back,beat me,bien,cafe,called,car
-8 con los,corte,did not,dijeron,dinero,duele,eating,el @297,el dia,estaba,estan,friend,he did,his,how
-8 i @113,i @175,i @247,i left,igual,life,manos,mas,me @100,mi hija,my name,nadie,no se,noches,one,only
-8 padre,plan,poor,por el,que @199,que mi,saw,se lo,she @0,tan,tenia,the @51,thing,took,up with,vida,vino
-8 visto,was,with his,writing,ya @93,yo no
-9 . @247,. @248,. @356,. at,. en,@124,@144,@156 the,@17 @156,@188,@192 y,@197 me,@199 y,@241,@367 morir
-9 @373 @0,@9 la,@96,about,again and,alive,any,be,cai,cama,chica,come,comi,desperte,done,give,gone,habla
-9 hit me,i @116,i got,i want,is a,justo,la @177,la vida,left,les,little,mal,me @167,me at,me back,memoria
-9 menos,my @159,my @211,my father,myself,paro,que el,ran,rio,salio,senora,ser,siempre,solo,something
-9 tambien,the @354,the last,three,to take,todas,vi,vivo en,volvi a,voy,y ahora
-10 . ahora,. if,. then,@116 me,@133 la,@141 @156,@156 @114,@156 que,@21 and,@247 en,@291,@300 me,@308 me
-10 @31 @373,@317,@340,@357 to,@361,@72,@98,body,con mi,dejas,die,for me,gave,i put,just,me a,me tome,mesa
-10 my @223,no he,pero me,please,porque,says i,su,sueno,then i,there is,two,used to,via,wrote,y @93
-11 . estoy,. it,. lo,@114 my,@133 y,@162,@164 me,@176,@226,@23,@243 @114,@268,@280,@284,@285 y,@297,@30
-11 @330,@357,@40,@56,as,beat,bit,dijo,doing,el pecho,ella,esa,hasta,have been,him to,hit,i @141,i @367
-11 la @82,la puerta,made,me @309,me @345,me fue,me pregunto,my hands,nos @356,over and,quedo,quiero,than
-11 the @169,the @269,the @80,the phone,to @113,told me,tomorrow,touched,usa
-12 @140,@156 to,@169 @0,@209,@211,@245,@247 un,@36 @373,@366 a,a matar,ahi,am going,away,con @156,dia
-12 el frio,entra,father,hashtag,is my,jefe,me @126,me dijo,mi hermano,morning,nadie me,no me,ocd,pecho
-12 shoulder,too,un tiro,voz,year
-13 . @146,. @234,. @366,. a,. do,. que,@123,@156 a,@217,@236,@239,@309,@35,@43 la,@55 and,@55 y,ahora
-13 always,caught,di,el @67,frio,ganas,hermano,in a,me @6,me dice,me quede,mi @159,mi madre,my @193,no lo
-13 of the,queria,tome,vecino
-14 @0 he,@0 it,@0 the,@11,@119,@125,@172,@189,@26,@282,@298,@368,al,am @114,and she,at the,but,cuando me
-14 ese,eso,floor,hice,me @189,me @292,me fui,of,que tengo,quede,una,way,with my
-15 . se,@114 with,@129,@205,@210,@295,@31,@328,@341,@75,boy,el lunes,he @339,in my,la @239,la muerte,like
-15 me @215,me @26,me my,mi @197,miedo a,morir,my mother,night i,puse,todo el,told,y ya
-16 @208 a,@373 no,@58,@9 el,era,going,madre,matar,me @93,me voy,pegue,that,the @251,tom,went
-17 . si,@114 i,@116,@13,@179,@212,@227 i,@234 me,fui,my @55,to me,tres
-18 @141 my,lunes,me mato
-19 @130,@14,@279,@316,anos,its,nunca,uno,would,ya no
-20 @0 me,@216,@369,mato,me @367,my @192,que se,you
-21 . @113,@183,@339 me,@344,@362,@87,her,muerte
-22 @111,me @17,voy a
-23 . @114,@165,did
-24 @296,@380,que me
-25 . ell
-26 @81,como,y no
-30 yo
-31 @336
-33 @215
-34 @115
-35 me he
-36 se me
-37 me @0
-39 and i
"""
