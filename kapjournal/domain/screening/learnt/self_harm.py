"""The weights, in tenths, of what is worded like self harm.

Learnt from the tuning parts of tests/data/screening and from ordinary sentences.

Written by `python -m tests.benchmarks.train_screen`; not edited by hand.
"""

BIAS = -9.53
LINE = 0.14
WEIGHTS = """
92 @73
76 myself
53 sh
48 @295
47 cortarme,hasta
46 @101 myself
45 blade,lastimarme
42 @37,again
41 the @127
40 @141 myself,cuts,my
39 cuando,forearm
38 @332,hitting,me,relapsed,unas
37 @98 @222,me sigo,no se,quemando
36 . been,quemarme,the @113,the razor,the urge
35 @227,@93,hacerme,purple
34 @278,a proposito,proposito,thighs,til
33 @315,@73 @21,a @316,hice,me raje,raje,wrist
32 my arm,on @139,on purpose,thigh
31 . ganas,abrirme,algo,anoche,bleed,its,lastime,picking,purpose,sigo
30 . @111,@147 myself,me @133,on,sleeves
29 . con,@169,@332 @114,contra,razor
28 @21 a,@357,forearm is,hirviendo en,las,my forearm,y esta
27 . @336,18,@141 my,@296,@307,@69 el,contra el,hoy,la pared,leg,muslo,of a,pared,this time,to @73,to cut
27 with the
26 . @278,@125,@236,@36 @111,@379 @64,been,burned myself,cabezazos,carved,con el,de cabezazos,dos,en,hondo
26 marcas,my @128,out on,scratch,so,this @339,unas ganas
25 @127,@22,@64,@93 @125,arm,did,in the,pero me,urge
24 @163 @22,@186,@28,@37 con,@37 with,alambre,arranco,cortes,en las,feel something,fresh,fuerte,ganas
24 hasta sangrar,hip,la @127,la plancha,los muslos,me @372,me @93,me arranco,me estuve,me lo,muslos,my hip
24 myself in,otra,punching,sangrar,the @41,the wall,thigh @114,volvi a
23 . sh,34,@101,@114,@156 the,@26 de,@316,@369 hirviendo,agarre,agua hirviendo,antes,barbed,barbed wire
23 boiling,compas,di de,el brazo,el compas,gillette,i,kettle,la gillette,misma,muchos,rayas,self,the @73
23 the blade,then i,thinking about,twenty,vea,y @114,y @36
22 @114 @295,@114 de,@121,@139,@341,@37 @114,@372 el,a cigarette,arranco el,break,cacheteo,castigo,cigarette
22 cuchilla,cuchilla en,de rajarme,deep,el encendedor,es lo,from,have resumed,hirviendo,hurting myself,lo
22 me cacheteo,meses,ones,pego,plancha,putting,rajarme,resumed,sale,scratching,scratching my,sh @21,sh again
22 tengo la,the @45,the old,urges,use,vaso,vez,wall,wire
21 . @367,@127 @114,@169 they,@36 my,@366 it,@37 @9,bano del,burning myself,cleaned,count,cutting,de @108
21 de las,did my,hasta que,hitting my,la,lines,llevo una,los brazos,my thigh,slammed,the @14,til it
21 twenty minutes,until
20 . relapsed,@148,@175 del,@283,@305,@31 y,@339,@56,a @315,aprete,ayer y,brazo,brazos,burning,cut again
20 encendedor,estuve,head,hitting myself,hot,la cuenta,los,me rasgune,on me,pierna,rasgune,sacarme,sangre
20 sangro,shallow,tapado,tapado con,the,traigo,was the,ya
19 . @129,. @286,@108,@128,@131,@163 @37,@169 @227,@169 it,@175 @37,@180,@199 i,@219,@324,@366 y,@37 me
19 @47 @232,@88,a cortar,calm,cara hasta,carne,cuatro,del,despues de,exploto,fresh ones,grito,hair out
19 hand in,head off,i go,la @72,la muneca,looking,no fue,no para,se ve,shin,started,this,told,ve
18 . self,. toy,@0 a,@105 chiquitas,@128 in,@129 el,@146,@163,@169 de,@169 ones,@194,@22 @341,@235 with,@26
18 @26 del,@336 @0,@341 @9,@362 i,@47 on,@97,agarre el,aguanto,at,bad,bano,brazos hasta,chiquitas
18 cinco chiquitas,doctora,e,el,el @147,el @26,el bano,el dolor,head on,helps,i @366,it,it with,la @219
18 la navaja,me aguanto,me corto,me doy,me lastime,muneca,my leg,now,on myself,open with,pin,porque me
18 pulled,puse,que se,quiet,scratched,the iron,till,till it,toda,una @145,una hora,used the,volvi,week,y no
17 . @141,. @258,. bandaid,. cinco,. cumpli,. empece,. every,. necesito,. parce,. thighs,. vuelvo,@186 @307
17 @239 @73,@247 a,@247 los,@307 in,@311 18,@341 no,@348,@376 and,a @283,a @6,a mess,a quemarme,and @116,are
17 bandaid,bandaid @62,bandaid city,bathroom,bread knife,cera,chart,cortando,cuter,cuter de,does not,el @342
17 el cuter,fueron,golpeo,got a,hurting,i keep,it @354,it twice,la sarten,lighter,long sleeves,mess
17 my thighs,not stop,parar,parce,porque,pulled my,que @341,que triste,se @156,sentir,sleeves in,thighs this
17 thinking,thursday,toilet,toy,tres,triste no,typing,wore,yo me,yo misma
16 . @189,. @311,. manga,. pienso,. pulled,. si,. thinking,@111,@111 de,@114 on,@141,@189 a,@21 @320,@290
16 @306 a,@366 my,@369 on,@37 @21,@57,@80 el,@9 y,@93 @300,@93 la,@93 una,a @27,a bar,a lo,again sorry
16 another,barranquilla,bite,carved a,case,city,dano,digame,eche,empece a,ganas de,grados,grados en,iron
16 its only,la @194,la panza,lastimarme es,martes y,me las,mismo,months,my @37,my wrists,navaja,no,out,pie
16 punishment,que me,rato,se me,slipped,small,split,spoon,the @88,them the,thing that,til my,to @98,to feel
16 told them,water on,wrists
15 . @332,. ayer,. blade,. cambie,. cortecitos,@133 @80,@16,@163 cuando,@21 @282,@217 finitos,@222 that,@224
15 @240 @133,@253 @232,@295 and,@306,@339 @379,@362 elegant,@367 @73,@41 un,@48 on,@64 and,@67 @48
15 @82 deliberately,and @217,and @73,and cut,bar,because i,casero,como pautas,cortecitos,cortecitos @217
15 cortecitos muchos,cuaderno,de cuaderno,de hacerme,deliberately,di,door deliberately,doy,during,el cigarro
15 elegant,esta @333,esta @339,esta tarde,esta vez,finitos,finitos como,frame,fui yo,have @324,hit my,i @295
15 i have,into my,it @365,it sounds,its almost,la @298,llegara,me di,me pego,meetings,muchos finitos
15 my wrist,off,panza,pautas,pautas de,pego a,pego con,pencil,press,press the,quemo con,quiero cortarme
15 repeatedly,sabanas,saca,saca la,sarten,sat,sat on,si @199,slammed my,stop,until i,wi the,ya tengo,yo si
15 you can
14 . @28,. @59,. on,. sat,. toilet,@114 i,@116 yo,@147,@147 a,@163 @222,@197 del,@217 @156,@27,@28 cubicle
14 @367,@372,@43 @146,a,almost,and did,ayer,been cutting,bien,bodega,break now,cortar,covered,cristo,cubicle
14 de @93,de metal,de tanto,do,do not,door,el @315,empece,estufa,hacerme dano,hand,hostel,how it,i @331
14 i know,is from,it bled,its the,know,la estufa,las @227,las noches,lo haya,los @73,me @247,me @339
14 me ofreci,me quemo,mommy,my foot,myself is,necesito,necesito cortarme,need,o,ofreci,only thing,otra vez
14 para,pedido,pero con,piernas,proper,sali,sees,si @116,sounds,tecnico,this week,toilet cubicle,tummy
14 used it,viene en,wanted it,was not,while,wi,y anoche,ya lo,yo @163
13 . @247,. @296,. @306,. @351,. @357,. lit,. three,@0 @226,@114 para,@116 in,@125 @9,@133 @228,@146 un,@21
13 @224 @73,@227 me,@242 la,@247 my,@267 con,@274 y,@283 in,@324 as,@339 @156,@341 are,@357 @156,@357 the
13 @365 i,@47,@68 la,@82,a @73,after eating,all day,although,although i,and is,and over,antier,are bad,arms
13 bit,cambie,camera,completa,con,contado,corto,de @238,de @88,de nuevo,despacito,el dia,el martes
13 el martillo,el pie,el programa,ell lo,every,found,from me,gotas,grito y,haya,hora,hoy un,is fine,it @140
13 it @295,it helps,it was,knuckles,la @236,la pierna,lit,lit a,lloro,martes,martillo,me @296,me calma,me he
13 metal,mi @285,mi cuarto,mi vieja,morir pero,mother,my head,my knuckles,nadie,no @361,no creo,no viene
13 not @186,not @315,not enough,not smoke,pelo para,pinch,po,quedaron,quemo,si no,since thursday,slapped
13 so no,the @163,the only,the shower,the week,tool,triste,vieja,vuelvo a,when the,y @227,y antier,y hay
13 y luego,ya @93
12 . @224,. @352,. recai,. used,@113 the,@114 @116,@116 @217,@119 y,@125 @156,@156 @362,@166,@169 @19
12 @186 con,@209 @224,@217 @97,@227 and,@234 @300,@24,@246,@251 @49,@300 there,@313 @156,@331,@351 que
12 @352 the,@36 @114,@366 la,@376,@43,@57 it,@6,@68,@9 @377,@98 @290,about twenty,after,any more,are @22
12 been @73,call,cigarro,cinco,clave,colchon,con un,confieso,costillas,cuartel,cumpli,debajo de,deeper
12 del colchon,descalzo,dibujo,did the,do @199,do another,does,drinking,durmiendo,eating,en @339,en vez
12 encontro la,errores,felt better,heridas,hice una,hiding,hoy otra,i @0,i @167,i did,i feel,is,is a
12 it began,la @37,la regla,larga con,las @133,lasts,le @0,lo @163,lo unico,loud,manga @186,manga larga
12 mango,me @6,me encontro,me estoy,more i,my hand,my stomach,no apoyo,not @164,nuevas,o me,open,phone call
12 psicologa,puedo,quarters,que ell,radiator,recai,score,self harm,sentada,shower,so @22,so bad,stuck a,tae
12 the @28,the @341,the hot,the radiator,the relief,then the,this @342,to @378,to write,tobillo,today
12 tonight,turned the,un @363,un vaso,unico que,urge to,vela,vez me,was @113,yo a
11 . @21,. camine,. o,. wore,@0 @80,@100 la,@113 @199,@113 to,@114 @186,@115 @156,@116 the,@14 of,@156 @146
11 @156 @163,@156 @234,@156 me,@163 que,@163 to,@164,@182 @114,@182 las,@19 @54,@192 was,@199 @128,@199 @339
11 @226 a,@227 i,@270,@300 for,@316 las,@361 @234,@367 @234,@37 in,@68 de,@69 la,@80 to,@98 @205,abajo del
11 ahora no,am @163,and,and went,apago,apoyo,asi,ay,bandage,bolsillo,bushes,camine,caso,cepillo,con la
11 consegui,contra la,de @169,debajo,did it,dije que,dos semanas,el labio,en @175,en medio,encontro,face
11 from @169,from last,given up,habit,hago dano,harming,his mother,i @101,i made,l,la @254,la @339,la @47
11 la cabeza,la carne,la piel,la senora,labio,larga,legs,llegue de,lo he,lo merecia,looking for,mass,me hago
11 me pegue,merecia,mi mama,mother was,my @295,my @47,my skin,myself @169,myself last,ni a,no @108,no @114
11 no @234,no @297,no fuera,no one,nobody,off the,padre,para @215,pasta,por el,que he,regla,regret,relief
11 rose,saw the,shop,shopping,small one,snapped,sobre las,tell my,tengo un,the dinner,the face,the hammer
11 three,to @230,to mass,unico,want anyone,was @126,was talking,wore a,y @272,y dije,y listo,y ya,years of
10 . @221,. llegue,. queria,. quiero,. traigo,. want,@0 @105,@105,@114 que,@128 @114,@133 @36,@133 una,@138
10 @138 @146,@146 @199,@146 so,@156 @192,@156 @379,@167 how,@169 en,@182 @234,@186 as,@192 es,@232 a,@234 at
10 @247,@286 a,@296 on,@302 me,@339 the,@342 @199,@351,@36 el,@36 que,@366 @300,@367 @93,@37 a,@41,@6 me
10 @73 @114,@9 @339,@9 el,@93 @222,@93 con,a @57,a escondidas,a small,algo que,and @274,anyone to,as,as @186
10 as long,at work,be @300,because,cab,cara,cuando no,cut,de @217,de dos,de esas,del @376,del trabajo
10 descansar,entro,error,esas,escondidas,esta @342,esta semana,estoy viendo,found the,from @376,from work
10 given,guardia,guess,hammer,he @0,he @138,he hecho,i @191,i @324,i told,ice,inside,is @362,it @366
10 know how,la liga,lads,le diga,left,liga,long,long as,los @37,manana y,manga,me @100,me @182,me hice
10 mi @14,my @332,need to,no le,now so,piel,que @234,que @68,que @74,que fue,que nadie,querer,quiero morir
10 red,said it,salgo,semanas,stand,stuck,tanto tiempo,that @376,that works,the @103,the @236,the bread
10 the list,the other,there @9,this morning,to @94,to check,todo el,vieja me
9 . @348,. cada,. llevo,. volvi,@116 @113,@116 @175,@116 @199,@129 the,@156 si,@167 why,@169 i,@175 for
9 @191 @217,@194 y,@199 @363,@199 que,@212,@216,@232 the,@234 @336,@234 to,@239 y,@249 @156,@306 @114
9 @354 @342,@363 @146,@365 @179,@376 so,@47 @69,@64 @114,@9 @169,abrigo,age,all evening,at @376,at me
9 been @113,black and,calma,creo que,cuando le,dando,de,de @105,diga,dinner,earlier,el @166,eleven,enough
9 es @332,es tan,escribiendo,estoy,feel like,fork,fue la,got the,gritar,hago,hice en,i held,i hit,i start
9 i still,is @348,is three,it @169,it @324,it to,keep,know why,la @332,la @54,las @36,las unas,list,listo
9 los dias,ma,made some,mas que,mi @163,minutes,myself @114,night and,nine,not @167,not know,not tell,on my
9 only,over and,own,para no,pegue,pies,por @9,register,report,school,smoke,stomach,talking,the @181,the @342
9 thinks,tip,took,veces,vuelvo,wanted,with my,worse,y @133,y @225,yo
8 . @197,. @232,. @68,. left,@113 de,@114 la,@116 lo,@139 @114,@140,@156 i,@163 me,@169 @169,@197 me,@204
8 @222 que,@224 to,@227 y,@285 in,@292,@300 me,@333,@336 it,@342 @156,@36,@367 morir,@69,@93 de,@96,a mi
8 a new,a night,abajo,and said,at nine,badly,be @13,began,burned,check,con @222,cuarto,dolor,dr,during the
8 eso es,esta,feel,foot,got,hard,harm,hurt,hurt myself,i @141,i @199,it gets,la @82,la puerta,las @111
8 las ganas,llegue,lo hice,los @99,lugar,malo,me @366,me quiero,might,nails,nights,no puedo,not @0,not @224
8 not @378,otra cosa,poquito,queria,so i,sorry,sure,that @362,that i,the @67,the door,they were,thought it
8 tia,time he,to do,uso,vio,viva,when,why,work and,wrong,y en
7 . @105,. @116,. @9,. lol,10,@0 @156,@100 a,@104,@105 @182,@114 @342,@114 of,@116 por,@133 @114,@146 @93
7 @156 es,@199 @222,@247 con,@285 @114,@339 he,@342 y,@363,@367 it,a @227,adentro,agua,all of,and @114,are a
7 at my,be a,black,bread,cada,de @156,en los,es mi,every time,felt,hecho,i used,it @113,just need,la @285
7 la mesa,made,mama,me va,mi @192,morirme,my @21,my back,ninos,not be,noticed,other,out of,out to,para que
7 part,party,pienso en,pizza,primero,put a,que mi,que queria,que soy,something,straight,text,the @251
7 the bathroom,the box,the party,the phone,the school,this @227,three times,to @147,to hurt,to my,took the
7 used,viendo,viene,work,works,ya @36,ya van
6 . @175,. @96,. got,@100,@14 me,@156 @14,@21 @169,@222 @199,@266 @164,@274,@274 and,@361 que,@377,@9 @227
6 @9 of,a la,about,and @0,any,anyone,asi que,better,box,but i,cree,cree que,creo,dientes,digo,dos anos,eh
6 en la,gets,have to,he does,heat,i @139,in it,is going,is in,is not,la @322,la cara,lo de,los @342,luego
6 mad,mesa,not @199,not even,nuevo,on and,only a,over,paro,pienso,run,se lo,seguro,still,the @290,the @297
6 the worst,there is,this @67,twice
5 . hoy,. me,@105 @379,@114 a,@163 @224,@181,@357 it,@366,@98 @179,also,as i,chico,de los,dia,evening,for an
5 held,huge,is @33,las piernas,programa,puerta,table,tanto,the @82,to see,toda la,worst,yesterday,you @0
4 . @0,. @125,. @163,. it,@13,@163 a,@238,@272,@32 que,@379,@45,@9 @342,@9 los,cabeza,cuenta,drink,fue
4 in this,la @128,morir,time,todos los,y lo
3 @133,@146 no,@217,@217 @339,@234,@311,all,las @37,no @266,of the,phone,the @19,y
2 @129,@222,@286,en el,have been,into,mano,since,tarde,the car,to @300,with
1 @191,@199,@342,@365,el @37,for the,quiero,sobre,through,un @270,un rato
-1 . @199,@126,@229,@72,@79,@98,night,to @113
-2 @0 the,@298,came,es,hashtag hashtag,i am,if,mis,of,to,two,went
-3 . @356,. @380,. como,. te,@156,@167,@235,@302,@51,@54,@67,casi,come,ellos,eso,i would,in,many,me gusta
-3 not have,one,our,put,say,to the,would
-4 . @361,. @362,. @93,. hashtag,. hay,. in,. is,. la,. mi,. nunca,. solo,. the,0,2,3,5,@106,@145,@171,@2
-4 @233,@273,@349 to,a @115,a @339,an,and then,anymore,ate,cold,comer,con ell,cosas,da,day,de que,es el
-4 favor,for me,gave,gusta,had a,help,his,last,life,love,mary,me @125,monday,no hay,nos,otro,pero no,perro
-4 puede,que @366,quiere,really,tengo que,that,then,they,things,to die,un poco,url,us,were,without
-5 . all,. ella,. este,. had,. por,. then,. todos,. un,. una,. what,. why,@0 me,@11,@114 @156,@116 to,@161
-5 @18,@183,@221,@222 de,@277,@325,@359,@360,@44,@9 the,a @217,a @379,a @9,about it,all the,anything,boy
-5 could not,dark,de @146,de @9,decir,diez,done,down,each,es la,estar,estas,four,gente,half,have @339
-5 hermano,i do,i saw,i think,i went,is my,it is,just,late,los @228,los ninos,lost,madre,me dijo,mind
-5 momento,muerto,must,my @373,no he,not @113,not @336,oh,on @342,people,que,que lo,remember,salir,should
-5 sister,sol,sola,sunday,tener,tenia,the @31,the @339,the @369,the @9,the first,the same,to @164,to @366
-5 to go,tomorrow,turn,un,un @182,user,was a,wife,years,years ago,you are
-6 . @113,. @222,. @339,. @73,. and,. can,. despues,. es,. esta,. pero,. we,@114 @169,@116 @114,@132,@133 de
-6 @133 el,@133 un,@136,@14 @169,@142,@153,@156 a,@169 @342,@173,@175 of,@176,@188,@193,@197,@228,@240,@241
-6 @297,@300 a,@31 @339,@339 i,@342 i,@36 a,@369,@375,@52,@68 a,@93 que,a @113,a @156,a @342,a little,a long
-6 alone,aqui,asked,being,bueno,calor,casa,con los,con una,de lo,doctor,domingo,en un,estan,ever,feet,find
-6 five,get,hands,happy,hospital,i never,i will,job,la @297,la @62,lado,look,me @156,me a,me ha,mejor
-6 mi @133,muerte,name,next,over the,puso,same,se fue,shoulder,some,sus,the @249,the @346,the one,third
-6 todavia,vas,verdad,voice,volver,watch,way,what i,white,with me,y me,yo no,your
-7 . @266,. @300,. de,. please,@110,@114 el,@116 it,@122,@151,@154,@156 @232,@156 in,@156 no,@169 @339,@170
-7 @198,@224 a,@252,@256,@266,@287,@289,@308,@314,@330,@336 of,@339 @114,@339 el,@339 la,@343,@366 me
-7 @73 the,@86,@91,a @186,a @33,a @373,and a,around,by the,die,donde,dormir,en que,encima,esa,ex,flat,has
-7 i @116,i just,i thought,into the,la @169,la @19,la ultima,las @105,lo que,looked,lot,manana,minutos,neck
-7 need a,no me,papa,pense que,poco,ropa,says,seguir,seis,someone,take,tambien,than,the @128,the @234
-7 the @274,the last,these,tired,toca,un @73,un cuchillo,va a,very,vida,well,when i,y a
-8 . @133,. @217,. @31,. el,. you,@113 it,@114 with,@175 de,@184,@196,@248,@263,@361,@366 @114,@61,@85
-8 agarro,am going,and i,could,de @21,dead,dejo,dice,el @128,el @40,el dedo,espalda,fell,friday,have,have no
-8 house,i felt,in a,kill,luz,man,me @179,me @215,me the,miedo,month,much,mucho,no @125,no @367,no lo
-8 not @98,not feel,not want,of @156,pasado,piso,room,the gym,this is,tiro,top,tu,ultima,uno,vino,vuelta
-8 whole,woman,y @199,y el
-9 . ell,. not,. que,. there,@113,@159,@192,@201,@21 to,@220,@223,@245,@324 to,@336 que,@339 @199,@34,@349
-9 @370,and its,back to,big,both,by myself,con mi,cried,de @227,ese,gave me,gone,good,gym,hasta el,he is
-9 hours,it @114,kitchen,la @21,la @253,la cama,let,mal,me @147,me @26,me and,me duele,mi @240,mujer
-9 my hands,no tengo,por,quede,ran,ser,si me,siempre me,the @123,the @269,the cat,thought,through the,to be
-9 tome,una,volvio,voz,with @156
-10 . estoy,. she,. tom,. when,@114 @114,@114 it,@114 the,@116,@146 le,@179,@211,@255,@35,@36 en,@362 me
-10 @37 @147,@37 and,@378,@75,@93 a,and @156,bajo,broke,burnt,cama,cat,cute,desperte,despues,duele,fire,here
-10 himself,hizo,i could,it on,little,me @17,me @232,my @127,my @192,my @240,my body,my chest,my hair
-10 not @367,que @114,siempre,siento,son,stopped,there,who,y @156,year
-11 . @169,. @344,. i,. los,. that,@0 que,@105 @14,@107,@113 me,@116 me,@117,@135,@141 me,@141 the,@146 a
-11 @202,@213,@247 el,@310,@339 en,@350,@43 my,@55,@89,always,ano,anos,blood,cafe,desde que,dijo,este
-11 going to,hacer,have not,i @339,ir,le,me @0,myself this,noche,pan,pense,shot,the @169,to me,vi,y yo
-12 . @98,. cuando,. did,. se,@124,@165,@174,@203,@284,@366 a,@39,@7,a @234,a knife,ahi,and it,back,cai
-12 cut my,dano en,el @73,ell,era,finger,going,hasta las,have a,i @163,i can,mas,me @174,me @98,me cai
-12 my finger,nada,no @113,of my,on a,or,the @227,the @81,think,voy,was
-13 . cutting,. las,. they,@1,@162,@195,@225,@226,@336,@346,@353,@362,@73 @9,chest,de mi,entre,fun,ha
-13 haciendo,i @300,i @336,i had,me quede,nothing,que no,solo,techo,the @37,the @80,time i,ver
-14 . this,. yo,@112,@114 las,@114 me,@125 en,@128 on,@134,@172,@218,@244,@317,@356,alguien,corte el
-14 el horno,el pecho,first,matar,on the,quedo,sin @111,sin ganas,te,will,y la
-15 . @146,. @156,. @234,. do,. sin,. y,. ya,@109,@115,@17,@25,@279,@337,@345,@373 me,@73 @156,@87,a los
-15 ella,estaba,horno,i cut,me @21,nunca,sugar,ya no
-16 @37 y,@73 @73,and the,but,el pan,for,habia,he,pecho,up,what
-17 . my,@144,@177,@187,@19,@208,@42,body,hand on,i was,su,tom
-18 . so,@101 my,@249,and my,cut myself,del @37,him,i @73,shaving,we
-19 @123,@344,hashtag,no @93,sin,you
-20 . en,. lo,@268,@334,@357 to,everything,never,tijeras,used to
-21 . he,@243,@247 @199,@30,@303,@73 la,el @285
-22 @130,@373,@40,@58,her
-23 @125 y,@215,@313,desde
-24 @210,@354,@380
-25 . a,@81,she
-26 @269,@73 el,cuchillo
-27 . @114,knife
-28 by
-32 had
-33 did not
-45 . no
"""
