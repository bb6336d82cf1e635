"""The weights, in tenths, of what is worded like self harm.

Learnt from the tuning parts of tests/data/screening and from ordinary sentences.

Written by `python -m tests.benchmarks.train_screen`; not edited by hand.
"""

BIAS = -9.478
LINE = -0.46
WEIGHTS = """
90 @73
77 myself
51 sh
48 hasta
46 @101 myself,cortarme
45 @295,lastimarme
44 @37,blade
42 again
41 the @127
39 @141 myself,cuando,cuts,forearm,hitting,my
38 @98 @222,hice,unas
37 @332,me sigo,no se,quemando
36 . been,@227,me,purple,relapsed,the razor
35 @278,@93,hacerme,quemarme,the @113,the urge,til
34 @148,@73 @21,a proposito,on @139,on purpose,proposito
33 @315,me raje,purpose,raje,thigh,thighs
32 a @316,my arm,wrist
31 . ganas,abrirme,bleed,sigo
30 . @111,@169,anoche,its,lastime,picking
29 . con,@147 myself,@21 a,@332 @114,las,on,sleeves
28 @141 my,@357,algo,contra,forearm is,my forearm,razor,this time,to @73,to cut
27 @296,@307,cabezazos,de cabezazos,doctora,hirviendo en,in the,la pared,me @133,pared,so,this @339,with the
27 y esta
26 . @278,18,@125,@127,@22,@236,@69 el,been,burned myself,carved,con el,contra el,hoy,leg,lo,of a,scratch
26 thigh @114
25 . @336,@26 de,@36 @111,@37 @114,@93 @125,dos,en,feel something,hondo,los muslos,marcas,muslos,my @128
25 my hip,out on,pero me,unas ganas,urge
24 @139,@156 the,@28,@379 @64,@64,alambre,arm,arranco,cortes,did,en las,fresh,fuerte,ganas,gillette,hip,i
24 la gillette,la plancha,me @372,me @93,me arranco,me estuve,meses,muslo,punching,the @41,the wall,volvi a
23 34,@114,@163 @22,@186,@316,@37 con,@37 with,agarre,boiling,compas,deep,di de,el brazo,el compas
23 hasta sangrar,have resumed,kettle,la @127,muchos,myself in,pego,puse,rayas,resumed,sangrar,tengo la
23 the old,thinking about,vez,y @114
22 . sh,@114 de,@121,@341,@36 my,@369 hirviendo,@372 el,a cigarette,agua hirviendo,antes,arranco el,barbed
22 barbed wire,cacheteo,castigo,cigarette,cuchilla,cuchilla en,cutting,de rajarme,el encendedor,es lo,from
22 hurting myself,lines,me cacheteo,misma,my thigh,otra,putting,rajarme,sacarme,sale,scratching
22 scratching my,self,sh @21,sh again,the @14,the @45,the blade,then i,twenty,urges,vaso,vea,wall,wire,y @36
21 . @367,@101,@114 @295,@127 @114,@169 they,@175 del,@366 it,@88,break,burning myself,cleaned,count
21 cut again,de @108,de las,del,did my,hirviendo,hitting my,hitting myself,llevo una,lo hice,los,me lo
21 me rasgune,ones,plancha,rasgune,shallow,slammed,started,the @73,til it,until,use
20 . @286,@283,@31 y,@324,@339,@37 @9,@56,a @315,aprete,bano del,brazo,burning,calm,carne,encendedor,exploto
20 hair out,hasta que,hot,la @72,la cuenta,los brazos,on me,the,traigo,twenty minutes
19 . relapsed,@108,@128,@131,@163 @37,@175 @37,@180,@199 i,@26,@305,@47 @232,@97,a cortar,ay,ayer y,bad
19 brazos,cara hasta,cuatro,el,estuve,hand in,head,head off,la,looking,me doy,no fue,no para,now,on myself
19 pierna,pulled,sangro,shin,tapado,tapado con,toda
18 . @129,. toy,@105 chiquitas,@129 el,@146,@169 @227,@169 it,@169 ones,@186 @307,@194,@219,@239 @73,@307 in
18 @341 @9,@348,@362 i,@366 y,@37 me,@47 on,agarre el,aguanto,at,bread knife,cera,chiquitas,cinco chiquitas
18 el @342,el bano,fresh ones,grito,head on,helps,i go,la @219,la liga,la muneca,la navaja,liga,long sleeves
18 me aguanto,me corto,me lastime,my leg,pin,porque,porque me,que me,scratched,sentir,sleeves in,thinking
18 this,till,till it,tres,una @145,una hora,wore
17 . @189,. @258,. bandaid,. cinco,. empece,. every,. necesito,. parce,. pulled,. self,. thighs,. thinking
17 @128 in,@163,@22 @341,@235 with,@247 a,@247 los,@26 del,@366 my,@369 on,@37 @21,@93 la,a @27,a @283,a @6
17 a bar,a mess,a quemarme,and @116,bandaid,bandaid @62,bandaid city,bano,bathroom,chart,cortando,cuter
17 cuter de,despues de,el @147,el @26,el cuter,el dolor,empece a,fueron,golpeo,hurting,i @366,it,it @354
17 it twice,it with,la sarten,lighter,mess,mismo,muneca,open with,parar,parce,pulled my,que se,quiet,rato
17 sangre,se ve,slipped,the iron,them the,thighs this,til my,toilet,toy,typing,used the,ve,volvi,water on
17 week,ya
16 . @311,. cumpli,. manga,. vuelvo,@111,@111 de,@169 de,@189 a,@21 @320,@290,@306 a,@311 18,@336 @0,@341 no
16 @376 and,@9 y,@93 @300,@93 una,again sorry,another,are,barranquilla,bite,carved a,dano,de hacerme,digame
16 does not,door,doy,eche,ganas de,got a,grados,grados en,have @324,hit my,i keep,into my,its only,la @194
16 lastimarme es,martes y,meetings,my thighs,navaja,not stop,out,que @341,que triste,saca la,se me,spoon
16 thursday,to @98,to feel,told them,triste no,ya tengo
15 . @332,. ayer,. blade,. cambie,. sat,. si,. toilet,@114 i,@114 on,@141,@16,@163 cuando,@217 @156,@224
15 @28 cubicle,@295 and,@362 elegant,@367 @73,@48 on,@64 and,@67 @48,and @217,bar,because i,camera,case,city
15 cubicle,de @93,di,el cigarro,elegant,empece,esta @333,esta tarde,frame,fui yo,hostel,i @295,iron
15 it sounds,its almost,its the,know,la panza,me di,me las,me pego,months,my wrists,myself is
15 necesito cortarme,no,off,pego a,pego con,pencil,pie,press,press the,quemo con,quiero cortarme,repeatedly
15 sabanas,saca,sat on,se @156,si @199,split,the @88,thing that,toilet cubicle,until i,vuelvo a,was the
15 wrists,yo misma,yo si,you can
14 . @141,. @28,. @59,. cortecitos,. pienso,@133 @80,@147 a,@197 del,@21,@21 @282,@217 finitos,@222 that
14 @240 @133,@242 la,@27,@306,@333,@339 @379,@357 @156,@367,@41 un,@43 @146,@57,@80 el,@82,@82 deliberately
14 a,a lo,almost,and @73,and cut,been cutting,break now,casero,como pautas,completa,cortar,cortecitos
14 cortecitos @217,cortecitos muchos,covered,cristo,cuaderno,de cuaderno,deliberately,do,door deliberately
14 during,el @315,el martes,el martillo,esta @339,esta vez,finitos,finitos como,from me,gotas,hacerme dano
14 hand,hora,how it,i @331,i have,is from,it @365,it bled,la estufa,llegara,lo haya,los @73,martes,me ofreci
14 me quemo,muchos finitos,my @37,my foot,my wrist,necesito,need,o,ofreci,panza,pautas,pautas de,pedido
14 pero con,piernas,po,sali,sarten,sees,si @116,slammed my,small,sounds,stop,the week,used it,vez me
14 wanted it,when the,wi the,y @227,y anoche,y no,ya @93,yo,yo me
13 . @247,. @296,. @306,. @357,. lit,. on,. three,@114 @116,@114 para,@116 in,@116 yo,@125 @9,@133 @228
13 @146 un,@147,@163 @222,@224 @73,@227 me,@246,@247 my,@267 con,@274 y,@283 in,@339 @156,@341 are,@372,@47
13 @68 la,a @73,a mi,after eating,all day,although,although i,and did,and over,arms,ayer,bodega,cambie,con
13 con la,corto,de @238,de @88,de metal,de nuevo,de tanto,despacito,el dia,el pie,el programa,ell lo,en @339
13 en vez,estufa,grito y,haya,hoy un,i @0,is fine,it @140,it @295,it helps,knuckles,la @236,las @227
13 las noches,lit,lit a,lloro,los @37,martillo,me @247,me @339,me calma,me he,metal,mi @285,mi cuarto,mommy
13 morir pero,mother,my head,my knuckles,nadie,no @108,no @361,no creo,no fuera,no viene,not @186,not @315
13 not smoke,only thing,otra vez,para,pelo para,pinch,quemo,sat,self harm,si no,since thursday,slapped,so no
13 tecnico,the @163,the only,the shower,this week,told,tool,tummy,vela,vieja,viene en,was not,while,wi,y hay
13 y luego
12 . @224,. @351,. @352,. recai,. used,@0 @226,@113 the,@116 @217,@116 the,@119 y,@125 @156,@156 me,@166
12 @169 @19,@199 @128,@209 @224,@217 @97,@227 i,@234 @300,@300 there,@313 @156,@324 as,@331,@351 que
12 @352 the,@357 the,@36 @114,@366 la,@9 @377,@98 @290,about twenty,and is,antier,are @22,are bad,bandage
12 been @73,bit,bushes,cigarro,cinco,clave,colchon,con un,confieso,contado,cuartel,debajo,debajo de,deeper
12 del colchon,descalzo,dibujo,do @199,do another,do not,does,drinking,durmiendo,encontro la,errores
12 felt better,found,hago dano,hiding it,i did,i feel,i know,is,is a,la @37,la pierna,la regla,larga con
12 las @133,lasts,le @0,llegue de,manga @186,manga larga,mango,mass,me @296,me @6,me encontro,mi vieja
12 minutes,more i,my hand,my stomach,no apoyo,nobody,not @164,not enough,o me,para @215,proper,puedo
12 quarters,que ell,quedaron,radiator,recai,rose,said it,score,shower,stuck a,tae,tengo un,the hot
12 the radiator,the relief,then the,to @378,to mass,to write,triste,turned the,un @363,un vaso,urge to,veces
12 was @113,wore a,y antier,yo a
11 . camine,. o,@0 a,@100 la,@105,@105 @182,@113 to,@114 @186,@115 @156,@131 que,@156 @146,@156 @163
11 @156 @234,@156 @362,@163 que,@163 to,@164,@167 how,@182 @114,@182 las,@186 con,@19 @54,@192 was,@226 a
11 @227 and,@24,@251 @49,@270,@286 a,@296 on,@316 las,@365 i,@376,@43,@57 it,@6,@68,@68 de,@69 la,@9 @339
11 @98 @205,abajo del,after,algo que,and went,any more,apoyo,as,asi,bolsillo,call,camine,caso,cepillo
11 consegui,contra la,costillas,cuando me,cumpli,de @169,did it,did the,dije que,dos semanas,dr,eating
11 el @166,el labio,el tobillo,en @175,en medio,encontro,every,from @169,from last,given up,guardia,habit
11 heridas,hice una,hiding,his mother,hoy otra,i regret,i told,it began,know how,l,la @254,la @339,la @47
11 la cabeza,la carne,la piel,la senora,labio,lo @163,lo he,lo merecia,lo unico,looking for,loud,me estoy
11 me hago,me pegue,merecia,mi mama,mother was,my @295,my @47,myself last,ni a,no @114,no le,no one,nuevas
11 off the,pasta,phone,phone call,por el,psicologa,que @74,que he,que nadie,regla,regret,relief,salgo
11 saw the,sentada,shop,shopping,so @22,so bad,sobre las,stand,stuck,the @103,the @28,the @341,the bread
11 the dinner,this @342,this morning,three,to @230,tobillo,today,tonight,unico que,vuelvo,was @126
11 was talking,y @272,y listo,y ya,ya lo,yo @163
10 . llegue,. queria,. want,@113 @199,@133 @36,@139 @114,@14 of,@146 @199,@146 so,@156 @192,@156 @379
10 @169 en,@175 for,@186 as,@199 @339,@232 a,@234 at,@247,@300 for,@302 me,@339 the,@342 @199,@351,@36 que
10 @361 @234,@366 @300,@367 @234,@367 @93,@37 in,@41,@47 @69,@6 me,@73 @114,@80 to,@93 @222,@93 con,a @57
10 a escondidas,agua,ahora no,am @163,and @274,and said,as @186,as long,at @376,at work,be @300,because,cab
10 cuando no,de @105,de @217,de dos,de esas,del @376,del trabajo,descansar,entro,error,esas,escondidas
10 estoy viendo,face,for @105,from @376,from work,given,guess,harming,he @138,he hecho,i @101,i @167,i @324
10 i held,i made,is @362,it @324,it @366,it was,lads,larga,le diga,legs,long as,manga,me @100,me @182,mi @14
10 my @332,my skin,myself @169,need to,no @234,no @297,now so,on my,open,padre,piel,pienso en,que @234
10 que @68,que fue,querer,quiero morir,red,school,small one,snapped,tell my,the @236,the face,the hammer
10 the other,there @9,to @94,to check,unico,want anyone,wanted,y dije,y lo,years of
9 . @21,. @221,. @348,. @68,. cada,. llevo,. quiero,. volvi,@0 @105,@114 la,@114 que,@116 @113,@116 @199
9 @128 @114,@133 una,@138 @146,@156 i,@156 si,@167 why,@169 i,@182 @234,@192 es,@194 y,@216,@222 que
9 @232 the,@234 @336,@239 y,@249 @156,@306 @114,@363 @146,@365 @179,@37 a,@64 @114,@9 @169,@9 el,@93 de
9 a night,a small,abrigo,all evening,and,anyone to,at me,be @13,been @113,bien,black and,bread,burned,calma
9 cara,con @222,cuando le,cuarto,dando,de,diga,dinner,e,eleven,es @332,es tan,eso es,esta @342,esta semana
9 fork,found the,gritar,hago,hammer,harm,he @0,i @191,i start,i still,inside,it @169,it to,keep,know why
9 la @332,la @54,las @111,las @36,las unas,left,listo,llorar,long,los dias,lugar,ma,made some,no puedo
9 not know,not tell,only,over and,para no,pegue,por @9,register,report,sat in,semanas,si pero,smoke,stomach
9 talking,tanto tiempo,that @376,that works,the @342,the car,tip,todo el,vieja me,when,why,worse,y @133
8 . @197,. @232,. left,. me,. traigo,4,@0 @156,@100 the,@114 of,@116 lo,@129 the,@138,@14 me,@140,@169 @169
8 @191 @217,@197 me,@199 @363,@204,@224 to,@227 y,@234 to,@285 in,@292,@300 me,@336 it,@342 @156,@354 @342
8 @36,@69,a @227,a la,a new,abajo,age,and @0,and @114,are a,badly,began,check,creo que,cut,dolor,during the
8 earlier,en la,enough,estoy,feel like,foot,fue la,got the,hice en,hurt,i @141,i @199,i hit,ice,is @348
8 is three,it gets,la @285,la @298,la @82,la puerta,list,llegue,los @99,malo,mi @163,might,night and,nights
8 nine,not @0,not @167,not @224,not @378,other,out of,own,pienso,pies,pizza,queria,sorry,that @362,the @67
8 the bathroom,the door,the list,the school,they were,thinks,thought it,three times,tia,time he,to do,took
8 uso,vio,viva,with my,work,work and,wrong,y @225,y en
7 . @105,. @116,. @9,. hoy,10,@100 a,@104,@113 de,@114 @342,@146 @93,@156 @14,@156 es,@163 me,@199 @222
7 @21 @169,@285 @114,@339 he,@363,@367 it,@367 morir,@96,any,at my,black,de @156,dos anos,es mi,escribiendo
7 esta,every time,feel,hard,have to,hecho,hurt myself,i used,it @113,just need,la @322,la mesa,las piernas
7 lo de,mad,make,mama,me @366,me quiero,me va,morirme,my @21,my back,myself @114,nails,ninos,not be,noticed
7 otra cosa,out to,paro,part,party,primero,put a,que mi,que queria,que soy,so i,still,straight,sure,table
7 text,the @181,the box,the party,there is,this @227,times,to @147,to hurt,to my,viendo,viene,works,ya @36
7 ya van
6 . @175,. @96,. it,@100,@133,@133 @114,@222 @199,@247 con,@274,@274 and,@296 in,@342 y,@366,@377,@55 de
6 @9 @227,about,adentro,all of,also,anyone,asi que,better,blue,box,but i,como,cree,cree que,dientes,eh
6 en los,felt,got,he does,heat,in it,is @33,is going,is in,is so,la @128,la cara,made,me hice,mesa,mi @192
6 not even,over,para que,poquito,puerta,run,seguro,something,the @251,the @290,the @297,the phone,the worst
6 this @67,under the,used
5 . @125,. got,@114 a,@13,@163 @224,@266 @164,@357 it,@361 que,@379,@9 of,@98 @179,as i,creo,cuenta,digo
5 drink,evening,everyone,fue,gets,held,huge,is not,los @342,luego,not @199,nuevo,on and,only a,programa
5 se lo,tanto,the @19,the @82,to see,twice,worst,yesterday
4 . @163,@181,@212,@217,@222,@234,@238,@272,@32 que,cabeza,car,chico,de los,dia,in this,las @37,morir
4 no @266,the @51,time,y
3 @146 no,@163 a,@217 @339,@286,@336 en,@365,@9 @342,@9 los,ahora,all,en el,i @164,of the,se,todos los,with
2 @311,have been,into,me dijo,not,quiero,since,thing,through,un @270,un rato
1 @191,@199,@235,@342,@51,for the,to @300
-1 i am,new,night,to,to @113
-2 @0 the,@126,@145,@183,@79,came,deje,es,hashtag hashtag,if,put,two,would
-3 . @356,. @380,. @93,. la,. te,@157,@233,@67,and then,casi,day,de que,ellos,eso,i would,in,many,mis,mundo
-3 nos,of,our,to the,went
-4 . como,. hashtag,. hay,. is,. nunca,. solo,0,2,3,5,@106,@146 es,@156,@171,@2,@205,@273,@33,a @115,a @300
-4 a @339,al,an,anything,ate,bueno,cold,come,comer,da,death,dijo,es el,es la,estar,father,favor,for me,gave
-4 gusta,had a,help,his,i do,i think,last,life,love,mary,me gusta,no hay,otro,puede,quiere,really,say,sleep
-4 sunday,tengo que,that,the @346,then,they,things,un poco,url,us,was a,were,wish,without
-5 . @361,. @362,. all,. and,. ella,. este,. had,. in,. mi,. por,. the,. then,. todos,. un,. what,. why
-5 @0 me,@114 @156,@116 to,@161,@169 the,@175 of,@176,@18,@221,@222 de,@240,@277,@339 i,@359,@360,@369
-5 @379 @169,@44,@9 the,a @217,a @247,a @379,a @9,about it,alguna,all the,anymore,asked,boy,casa,con ell
-5 cosas,could not,dark,de @9,decir,down,each,estas,five,gente,half,i went,is my,it is,just,looked,los @228
-5 los ninos,lost,lot,madre,me @0,me @125,mind,monday,must,my @373,no he,not @336,oh,on @342,people,pero no
-5 perro,que,que el,quieres,remember,salir,should,sister,sol,sola,tener,tengo,tenia,the @9,the same,these
-5 tired,to @164,to @366,to die,to go,tomorrow,un,un @182,user,viernes,wife,years ago,yo no,you are
-6 . @113,. @300,. @339,. at,. can,. despues,. es,. esta,. pero,. we,@11,@113 it,@132,@133 de,@136,@14 @169
-6 @142,@153,@156 @232,@156 a,@169 @342,@169 @379,@188,@193,@241,@266,@287,@289,@297,@300 a,@31 @339,@314
-6 @339 la,@342 i,@36 a,@375,@68 a,@93 que,a @113,a @156,a @342,a little,alone,being,calor,con los,con una
-6 de @146,diez,domingo,done,en un,ever,find,four,get,happy,have @339,hermano,i never,i saw,i will,job
-6 la @297,la @62,lado,late,look,me @156,me a,me ha,mejor,mi @133,mi papa,momento,muerto,name,need a,next
-6 not @113,over the,que lo,same,se fue,sofa,sus,tambien,than,the @249,the @31,the @339,the first,the last
-6 third,todavia,va a,vas,verdad,volver,watch,way,what i,white,with me,y la,years,your
-7 . @217,. @222,. @266,. @73,. please,@110,@114 el,@116 it,@122,@133 el,@133 un,@151,@154,@156 in,@156 no
-7 @169 @339,@170,@173,@197,@198,@224 a,@228,@252,@256,@308,@312,@330,@336 of,@343,@371 i,@52,@73 the,@86
-7 @91,a @186,a @33,a @373,a long,and a,aqui,around,by myself,by the,de lo,die,doctor,en que,encima,esa
-7 espalda,estan,ex,fell,flat,hair,hospital,i @116,i thought,kitchen,la @169,la @19,la cama,la espalda
-7 la ultima,las @105,llore,manana,minutos,muerte,neck,no @367,papa,poco,point,puso,ropa,says,seguir,seis
-7 someone,take,the @128,the @234,the one,top,un @73,un cuchillo,very,vida,well,when i,whole,y @199,y a,y me
-8 . @31,. de,. el,. not,. you,@114 with,@116,@116 @114,@146 a,@175 de,@184,@234 que,@245,@248,@263,@288
-8 @298,@324 to,@339 @199,@34,@361,@366 @114,@366 me,@61,@85,a alguien,am going,and its,cama,could,cried
-8 de @21,dead,dejo,dice,donde,dormir,el @128,el @40,el dedo,gone,good,has,hasta el,have,have no,house
-8 i felt,i just,in a,into the,it @114,kill,la @21,la @253,luz,man,me @179,me and,mi @240,miedo,month,much
-8 mucho,no tengo,not @98,not feel,of @156,pasado,pense que,piso,quede,room,ser,si me,the gym,there,this is
-8 tiro,tu,ultima,uno,vuelta,with @156,woman
-9 . @133,. cuando,. ell,@113,@159,@196,@201,@336 que,@350,@37 and,@370,and @156,back to,bajo,big,both,cat
-9 con mi,cute,de @227,ese,friday,gave me,gym,hours,i could,let,lo que,mal,me @147,me @215,me @26,me duele
-9 me the,mujer,my hair,my hands,no @125,no lo,not want,ran,the @123,the @269,the cat,thought,through the
-9 to be,tome,vi,vino,y @156,y el
-10 . @169,. estoy,. las,. que,. there,. when,@114 it,@141 me,@179,@192,@21 to,@211,@213,@223,@255,@349,@35
-10 @37 @147,@43 my,@75,@93 a,ano,anos,broke,desperte,despues,duele,have not,he is,here,himself,hizo,ir
-10 little,me @17,me @232,my @127,my @192,my @240,my body,my chest,noche,not @367,por,que @114,siempre,son
-10 volvio,voz,who,year
-11 . @344,. she,. that,. tom,@105 @14,@107,@113 me,@114 @114,@114 the,@116 me,@135,@146 le,@202,@247 el
-11 @310,@339 en,@366 a,@378,@55,a knife,always,back,blood,desde que,era,este,fire,going,ha,hacer,hasta las
-11 i @163,i @339,it on,myself this,no @113,que no,siento,stopped,the @169,the @227,the @37,the @81,think
-11 to me,y yo
-12 . cutting,. did,. i,. los,. se,@1,@112,@117,@124,@125 en,@141 the,@174,@225,@284,@336,@346,@39,@89
-12 a @234,ahi,and it,cafe,dano en,el @73,going to,have a,i @300,i @336,le,me @174,me @98,me cai,me quede
-12 nada,nothing,on a,or,pan,pense,shot,time i
-13 . @98,. they,. y,@0 que,@134,@162,@165,@195,@203,@353,@362,@73 @9,alguien,cai,de mi,ell,entre,finger,fun
-13 haciendo,i can,i had,llamada,my finger,of my,solo,techo,una,ver,voy,was
-14 . @146,. @234,. this,@114 las,@114 me,@128 on,@17,@19 @73,@218,@25,@356,a los,chest,corte el,ella,estaba
-14 first,matar,nunca,on the,quedo,sin @111,sin ganas,te,the @80,up
-15 . @156,. do,. sin,. ya,. yo,@109,@144,@172,@226,@244,@279,@317,@345,@373 me,@73 @156,and the,el horno
-15 el pecho,for,he,horno,me @21,sugar,what
-16 @177,@19,@208,@220,@337,@42,@73 @73,body,but,el pan,habia,i cut,i was,will,ya no
-17 . so,@115,@187,@73 la,and my,cut myself,mas,pecho,shaving,su,tom
-18 . my,@37 y,@7,del @37,hand on,i @73,no @93
-19 . lo,@101 my,@249,@357 to,@380,hashtag,him,sin,tijeras,used to,we,you
-20 . en,. he,@123,@268,@30,@303,@334,@344,el @285,everything,never
-21 @243,@247 @199
-22 @130,@313,@373,@40,@87,her
-23 @58
-24 @125 y,@210,@215,@354,desde
-25 . a,@81,cuchillo,knife,she
-26 @73 el
-27 . @114,@269,by
-31 had
-32 did not
-46 . no
"""
