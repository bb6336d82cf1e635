"""The weights, in tenths, of what is worded like physical.

Learnt from the tuning parts of tests/data/screening and from ordinary sentences.

Written by `python -m tests.benchmarks.train_screen`; not edited by hand.
"""

BIAS = -8.373
LINE = -0.02
WEIGHTS = """
64 @7
62 fainted
60 vomiting
57 @303,since
54 @337
53 orino
51 @135
48 @331,a seizure,seizure
47 . @135,passed out
46 @105 @339,orinar
44 @166,veces,vomito
43 blood
42 115
41 . @331,@274,bp,pee,respirar
39 @6,sangre
38 @295,can not,collapsed,like,se me
37 beetroot,passed,puking,the hallway,vomitando
36 140,every
35 desmaye en,hallway,when i
34 @135 me,@6 en,acostada,breathe,como,el pecho,i fainted,pecho
33 @147,@91,burning,chest,cuff,down,my chest,out in,pipi,times
32 desde,i @6,me
31 @145,@9 @105,cada,convulsion
30 . bp,20,breath,convulsione,jaw,machine,orina,sale,the @285,tight
29 . siento,. vomito,@129,and my,desmaye,dice,feels,me desmaye,mins
28 198,@116 @274,@187 el,pis,salen
27 el @37,frio,minutes,veo
26 . pipi,@216,@221,@226 el,@328,a @282,a fit,agony,ayer,baja,beetroot but,encima,had,marca,mear,minutos
26 ni el,pulso,respiro,siento,urinate
25 . @303,@101,@348 @342,@354,@354 @339,@37,al,and there,breastbone,chests,ciento,coagulos,presion,said i
25 unos,y salen
24 . can,@296,blacked,blacked @114,blacked out,de @145,de @337,de vomitar,entra el,had a,la quijada,me entra
24 no retengo,on the,quijada,retengo,retengo @226,retengo ni,wee
23 . burning,. struggling,@175 del,@338,bits,conocimiento,el @167,el conocimiento,en el,engineers,i @328
23 i keep,its,reads,struggling,struggling to,sudo,y sudo,yesterday
22 . passed,150,@164,@195,but i,con,de nada,espuma,gallops,in the,keep,says,segun,siento que,took it,water,y
21 120,200,@113 a,@116 it,@279 @222,@295 en,@9,abajo,bilis,chest that,de @222,en la,entra,la orina,lips
21 lying,my @129,no @266,no puedo,not @7,not breathe,pass,piso,puse,que @116,respirar bien,rose,sangre en
21 sitting,sudo @67,sudo frio,the @243,the @28,there is,tongue
20 115 y,155,2,@0 i,@0 que,@12,@133 de,@147 in,@156 @310,@192 @0,@226,@37 that,@9 @114,@96,a @303,being sick
20 blue,cai,elefante,is,la @96,la maquina,labios,los @166,los labios,me puse,not remember,panic,sentada
20 twice,up blood,vomitar,vomito ya,y @93
19 . @101,. @147,. @47,. fainted,. throat,@114 @19,@114 @295,@187,@227 and,@342 @169,@37 y,@6 on,a orinar
19 aire,ardor,bad,con @295,con sangre,cramps,dicen que,en @372,en blanco,fainted on,he said,i @116,i @303
19 i passed,is blood,llevo,maquina,mareo,no dejo,not @279,opresion,peein,que convulsione,said,sick,so @22
19 so bad,tercer,the toilet,toilet,un @147,un dolor,una opresion
18 . @337,. been,. heart,. llevo,198 @114,198 over,@0 198,@114,@128 are,@163 @296,@296 here,@37 me,@373 @0
18 @7 @115,@93 @156,@98 que,and,at the,bladder,corazon me,dejo de,desde el,era la,get a,in it,in my,la @89
18 la lengua,me @6,molido,muerdo la,now,que muerdo,the kitchen,todo,took,went down
17 . breathing,. orino,@103,@125 desmayada,@131,@175 @37,@217 que,@295 @114,@325,@337 @114,@48 grounds,@79
17 @79 como,@93,and it,anoche,arde,arm,cai desmayada,coffee grounds,colour of,como si,desmayada,desmayada en
17 dey,dio como,filmed,fit,for a,grounds,hago,heart,idle,it @101,it @147,it burns,kitchen,la toalla
17 la vejiga,lengua,levantarme,me @235,me @271,me acuerdo,me cai,me sacudi,or so,pain,pupil,recuerdo
17 remember,ribs,round,shaking,tanto que,the @19,the colour,the floor,to @7,to breathe,up and,vejiga,vidrio
17 was shaking
16 . @221,. pulse,@0,@101 and,@101 when,@114 @227,@133 @354,@140 @356,@167 en,@176,@182 or,@274 of,@285 de
16 @292 el,@337 @9,@48 this,@7 @282,@79 @140,and @128,and hands,ataque,bano,been,bowl,bowl this,burns,cola
16 colour,conocimiento en,corazon,dio,dormia,el @145,el agua,el reloj,eyes,get,god help,heartbeat,help us
16 is @295,is that,like coffee,los @300,los ojos,me @292,me salio,missing,no @133,no baja,ojos,ojos en
16 out at,perdi el,ps,puedo respirar,que me,rato,sacudi,so my,sudando,sweating,temblaba,that will,the bowl
16 this morning,to @303,to pass,to pee,toalla,urine,veo doble,was @119,went,y estoy
15 . peeing,. pissing,. thought,2 mins,@113 @224,@114 @9,@114 in,@164 @292,@175,@179 @48,@179 an,@199 what
15 @221 is,@226 me,@243 con,@247 it,@285 @31,@292 andando,@293,@300 en,@338 @179,@367 @313,acostada me
15 acuerdo,again,am @163,band,blanco,blood in,blusa,bp is,brazo,brincar,can,corazon a,de horas,del @81
15 despertar a,dicen,dos ya,earlier i,el @369,going,had any,hands,horas se,hour,irme andando,is showing
15 junto a,la @91,la blusa,la manana,left arm,like an,lo @345,lo tomo,me late,me ve,mi esposa,mi hijo,muerdo
15 my @303,my @37,no @23,pain in,pecho y,peeing,pissing,pissing @274,pissing red,pounding,quiero despertar
15 quince,racing,showing,stiff,taquicardia,tengo,the @274,the @48,the sofa,tight like,to on,tomo la
15 vision is,was beetroot,will not,y @331,y arde,ya con
14 . pink,@116 los,@119,@12 @9,@133 @164,@147 @114,@179,@197 no,@242 @274,@279,@282,@293 con,@303 @21,@304
14 @336 it,@339 @169,@36 my,@37 is,@79 una,@80 @199,@93 20,@93 sentada,acostado,am @87,an,an elephant
14 andando,bit,bit my,breathing is,came to,desde las,despertar,dio una,doble,drum,earlier,el pasillo
14 elefante encima,esposa,estoy sentada,finishing,found,ha dejado,had @222,he @0,here,i @164,i stand,is hard
14 la tengo,la vecina,me @125,me @156,me @333,me ahogo,my heart,my tongue,normal,not get,not had,numb,on
14 pata,pulse,remember anything,roja,rojos,salio con,stone,suplicio,tengo 20,the @147,the bus,the pain
14 they @0,this @227,thought it,to @247,traigo,un elefante,un suplicio,veces al,vecina,week now,what to
14 y @133,yo no
13 . @98,. cannae,. short,. up,@116 @114,@125 de,@133 @320,@135 a,@145 se,@156 ya,@182 @31,@227,@274 @116
13 @295 in,@313 a,@320 por,@342 @146,@48,@6 @156,@86,@87 the,a towel,at @376,at work,being,bolsa,dejado
13 derecho,dos,el piso,elephant,es @229,es normal,escalera,eso es,got home,grafico,hijo,i blacked,i scream
13 irme,is @131,izquierdo,junto,la @243,la @93,la escalera,la noche,las @156,las dos,los @365,los oidos
13 me @194,meo,mi hermano,morados,my @166,my lips,no se,not even,of a,perdon por,puedo,reloj,scream,se @296
13 still,sweat,tell the,ten minutes,to the,toy,y el,ya @226
12 . @6,@114 las,@116 la,@145 @0,@145 y,@156 @179,@163 @279,@164 @369,@165 @172,@175 @9,@179 i,@192 @49
12 @224 @7,@224 have,@234 @31,@242,@26,@270,@271,@271 de,@28,@282 at,@31 i,@31 in,@310,@339,@345 la,@366 al
12 @369 @232,@47,@49 al,@54 at,@6 in,@62 @114,@98 un,a breath,abri la,acuerdo de,al vecino,all night,am @169
12 are blue,are going,at,attacks,blood and,cannae,cannae @113,cannae get,collapsing,dejo,del @175,del lado
12 dice mi,doc,down my,el aire,fainted in,feels like,fierce,fr,has @113,herida,hermano,i @119,i dey,ido,in
12 its like,jay,la,la @135,la @180,la @227,la presion,la tension,leyendo a,like i,llamo al,loo,me @293
12 me @304,me @79,me dio,me falta,me ha,me pusieron,me sube,medio,medio del,must have,my @135,my breath
12 my left,need a,night and,no be,not @199,oidos,one before,out,para,pasillo,pero no,por lo,quarter of
12 que @189,quede en,quijada y,short of,siento un,silbo,solo,sube a,tension,that @229,that normal
12 the platform,the yard,the young,they say,towel,ve,when
11 . @0,. @334,. presion,. segun,. strangers,. voy,112,@0 mi,@105 @136,@114 el,@116 @288,@125,@125 @169
11 @144 and,@146 there,@156 es,@163 @68,@169 y,@178 in,@179 @325,@199 @369,@199 @68,@208 @141,@224 a,@227 a
11 @235 la,@242 @222,@247 of,@249 @139,@253 con,@279 el,@292,@295 and,@304 a,@339 esta,@39 a,@9 @247,@91 de
11 @98 @179,a @147,al @55,also,and @139,are @114,are @274,arm is,be here,been @114,came round,cold,dia
11 dias despues,el corazon,el lunes,en medio,estuve,even,formacion,found me,get enough,glass,go away,ha
11 habia pasado,had @234,had one,hands are,has become,have @144,have waited,hostel,hurting,i took,it its
11 its still,la @194,la una,lad,leyendo,mi roomie,milking,n,night,now there,nubes,of @103,of an,pink
11 platform,pura,pusieron,que era,quiere a,recuerdo el,redondo,roomie,sharp,short,strangers,strangers held
11 sube,subir,te juro,tengo el,the @129,the hostel,the shower,the stairs,to @336,to think,under,voy
11 watch and,yet,yo estoy,young
10 . apenas,. chest,. my,. tres,15,@103 and,@105,@116 @232,@139 it,@141,@145 and,@146 @105,@156 @104
10 @156 @199,@163 @114,@166 morados,@170,@226 @126,@266 @313,@267 en,@274 and,@282 @114,@288,@296 on
10 @300 and,@306 @179,@339 a,@339 ya,@347 a,@365 @156,@366 @232,@367 a,@373 se,@378 me,@45 with,@67 en
10 @7 como,@7 is,a minute,abri,acostarme,agarro,ahora,al @328,albergue,and @163,any,aparato,apenas,asustada
10 asusto,become,bus with,cada diez,cortado,days after,desperte,desperto,drop,drops,duele,el @135,el @270
10 el albergue,el rato,en @175,en una,every ten,farmacia,fila,floor,frio en,go under,grey,hablar de,hard
10 hearts,hell,help,horrible,i had,i pee,i plan,it @156,jamas me,journey,juro,kilos,la camara,la ducha
10 la farmacia,labios morados,lights in,llamo,lunes,lunes y,me quiere,mi @133,my @177,my life,next door
10 ni hablar,no quiero,not @164,not @247,not @366,not go,not tell,of breath,parade,paro de,pena que,piso de
10 porque,porque se,pram,quarter,sack,sand,se @189,second,segunda vez,sesenta,stairs,stars,stings,stuffed
10 the @182,the @45,the left,tiemblo,time this,tio,tomaron,took a,una pena,us,vine a,vista,waited,with the
10 wk,y la,y sigo,ya es,yard,yo solo
9 . @100,. @116,. since,@100 me,@114 at,@116 to,@147 to,@156 @114,@156 se,@156 si,@163 @116,@163 de,@179 a
9 @182,@225 @82,@227 @156,@234 se,@248 que,@28 @169,@285 of,@290,@306,@328 the,@339 this,@342 y,@362 @113
9 @39,@42 @114,@68 y,@9 @354,@9 se,a stone,a week,after,al hospital,an @145,an hour,assumed,at @55,at home
9 broken,camara,cargando,cargo,cincuenta,comido,con @217,corrido,cuando @366,cuando voy,decia que,del
9 del perro,dice que,dizzy,doing,dolor,dos semanas,down like,ducha,el @300,el del,el ojo,es como,esta @342
9 esta semana,get my,grabo,he @19,he comido,heads,hurts to,i @255,i fell,into a,is @274,it,it @21,it again
9 it i,las @103,las flores,last night,late,like a,mando,me dieron,me i,me para,mi @192,mi suegro,minutos y
9 muchacha,my @7,myself on,no @199,no para,no paro,nueve,of @295,orinar que,para el,perdi,porque si,said no
9 se @352,se pasa,second time,sentence,sentido,shed,stand,street,suegro,suelo,sweet,take me,taken,the @165
9 the @54,to @113,tomo,tras,tres dias,trousers,typing,un @270,un rato,una @248,una senora,up to,uso,va,va la
9 vecino,vine,voice,was the,woke up,y es,y un,yo @163,yo @93
8 . @182,. @249,. @274,. @336,. casi,. dicen,. still,. unos,. veo,14,@114 and,@114 no,@12 que,@133 @36
8 @139 the,@156 @379,@169 @227,@177 de,@182 of,@189,@199 @156,@232 @179,@242 no,@243,@247,@290 de,@293 @182
8 @297 y,@300 @232,@306 in,@313 y,@328 la,@348,@359,@36 un,@366 @105,@372,@376 de,@87 of,@91 and,@93 el
8 a @201,a @325,a few,a hacer,a nadie,a night,ahogo,al @80,altar,am only,amarillo,audio,breathing,chest is
8 coffee,con una,cuando @93,de @182,de golpe,del @25,del banco,desde la,dieron,do,eche,el,el @290,el altar
8 el cuerpo,end of,es un,falta,few,god,ha dado,hablar,hablo,had no,he @187,he @366,he ido,he perdido
8 held the,in @313,in bed,jamas,la @253,la segunda,lights,lunch,mad,makes me,mama,me @147,me duele,me muero
8 minute,muero,must,nada,nine,no @367,no le,not @362,not a,not really,not stop,on my,otra vez,par,par de
8 passing,por las,puro,quiere,quince minutos,red,said it,salio,semanas,shower,sigue,since last,sofa,tarea
8 te @133,un par,una @197,under the,verme,vida de,wet,ya,ya me
7 . @179,. had,. like,. perdi,. una,. went,@105 @182,@113 my,@114 @67,@114 we,@156 una,@182 @339,@182 to
7 @199 @339,@232 my,@266 @7,@303 que,@313 @114,@345,@366 la,a @227,a @234,a @7,a dormir,age,al @342,al dia
7 am just,and the,anything,as,because,become a,breakfast,catch,dado,de @141,down on,each,el @40,escribo
7 estoy,flight,flores,get to,golpe,home,hospital,hour and,hoy me,it hurt,just,la @203,la @28,la @354,la @373
7 la cocina,llega,me @116,mi @329,my,my @175,my hands,no @279,no he,not,of @7,of being,ojo,on it,only,paro
7 pasado,peor,perdon,properly,sat,se ha,sentado,sigo,the @256,the @269,the dog,they said,third,thirty
7 to @308,to show,to take,up,wanted to,watch,weird
6 . @348,@0 el,@113 me,@114 @169,@116 @55,@126 de,@167,@179 @234,@19 and,@232 at,@232 on,@262,@329,@354 @145
6 @366,@89,a @113,and @9,as a,baje,banco,cocina,con los,dark,dice el,enough,hacer,half,half hour,horas,hurts
6 la @19,makes,me @313,me habia,me lo,mi @177,mi vida,my @300,my eyes,my sister,pasa,really,se @133,segunda
6 sitting on,ten,the @192,the @80,the baby,to do,vez,vision,wife,woke,y @146
5 2 @145,@179 the,@194,@224,@232,@252,@339 al,@354 a,@366 @114,@67,a @217,after the,and its,asi,cuando,dog
5 feel like,fuerte,have the,i,lado,life,like the,me @300,me @367,not @113,only a,sink,stop,tell,that i
5 the night,this is,to @366,to go,un @141,up with,wanted,wednesday,work
4 @0 no,@140,@182 y,@22,@229,@23,@243 @114,@258,@341,@365,@69 the,@98,a @342,against the,ago,and @156,baby
4 bus,by,i have,manana,mi mama,my @128,my @47,of @156,person,show,sister,walking
3 @0 it,@114 @342,@146 me,@374,against,agua,are,bien,but,looking,no,not @0,plan,semana,thought,up the,y yo
3 yo
2 . @12,@104,@133,@139,@174,de mi,morning,my @216,noche,pense que,week
1 . @217,@285,@336 que,a @182,dias,en,eso,la @197,otra,te
-1 @113,@156 the,@300,for the,had to,know,never,no @93,si
-2 @30,@373,@82,about the,anos,i @113,myself,this,to
-3 . @115,. @371,. quiero,. why,0 0,@116 a,@146,@157,@217,@266,@334,@336 i,@343,@367 que,@92,antes,can you
-3 de los,dead,el @342,estas,everything,has,hashtag hashtag,i think,make,many,me @98,me to,need to,new
-3 not @167,of the,other,see,sus,they are,tiempo,was not,will be,would @179,would like
-4 . @194,. @224,. @380,. de,. estamos,. hashtag,. hay,. pero,. please,. solo,. todo,. yo,@0 @156,@0 that
-4 @106,@113 @156,@156 a,@175 of,@179 to,@2,@254,@260,@273,@283,@289,@300 a,@302,@305,@31 de,@315,@326
-4 @349 to,@363,@378,@51,a @115,a @285,about it,already,antes de,better,book,bueno,call,cama,chair,death
-4 decir,doctor,does not,done,es el,es la,ese,estar,give,gustaria,have,have a,hija,i @339,if i,is in,is my
-4 like to,lo @133,lot,man,mary,me fui,mejor,mi madre,mine,mother,mujer,muy,no es,nobody,not @367,not have
-4 para la,para que,por el,que si,quiero,ran,sabe,same,school,sea,should,tan,the,the @199,their,things
-4 to @300,tomorrow,url,use,user,was in,what is,y me,year,yes,you can
-5 . @226,. @266,. @31,. @345,. ahora,. but,. cuando,. se,. si,. un,. when,1,30,@105 @14,@120,@124,@132,@138
-5 @165,@169 i,@171,@177,@193,@201,@211,@218,@272,@296 in,@300 the,@31 @339,@314,@336 en,@36 a,@36 que,@360
-5 @371 i,@49,@72,@74,@9 of,@93 que,a matar,am @114,and i,at @9,conmigo,de que,dios,do it,early,en mi
-5 estamos,friday,gente,hacia,haciendo,husband,i @98,i do,i just,i thought,igual,les,libro,live,lleva,lo que
-5 looked,los,love,luz,made,me @366,me quiero,me siento,menos,no hay,noches,not @179,not like,otro,our,phone
-5 pues,que @366,que el,que la,queria,read,rest,se @266,ser,she is,started,than,the @346,the @82,thinking
-5 to me,todas,up at,used,va a,went to,why,without,wrong,y a
-6 . @164,. @169,. @300,. @367,. estoy,. every,. just,. los,. para,. por,. te,. you,0,4,@11,@111 de,@114 @21
-6 @114 it,@133 el,@144,@164 @156,@173,@183,@192 me,@196,@208,@209,@230,@232 the,@245,@267,@285 and,@287
-6 @291,@300 at,@301,@307,@31,@311,@324 to,@336 @0,@38,@68 a,@7 @114,@85,@88,a @36,a bit,a los,around,by the
-6 can i,christmas,con @156,corte,deje,di,dijeron,el @114,el @346,el @81,el pelo,en un,esto,every morning
-6 fast,for me,from,ganas de,hambre,high,house,i @163,i @313,i get,iba,is @199,kids,kill,la @133,la @285
-6 la @366,la @47,la cabeza,light,lol,madre,manos,me and,me dice,me gusta,me la,me quede,mi @197,mi @240,mio
-6 my @163,my own,nada de,nino,no @313,no tengo,not @313,nurse,on @342,padre,pero,que @93,saw,six,sleep,so i
-6 soft,sola,sorry,stopped,tengo la,tenia,the @55,the whole,tiene,tired,to @164,to be,to die,told me,turned
-6 un poco,una @145,una @339,una hora,una vez,uno,ventana,ver,way,well,when the,wind,y lo,ya se,years
-7 . @113,. @222,. @339,. @361,. ayer,. cada,. es,. is,. las,. lo,. luego,@112,@113 the,@114 @105,@114 que
-7 @116,@116 the,@153,@161,@164 me,@175 de,@188,@197,@204,@215 y,@217 @339,@222 de,@241,@253,@257,@286
-7 @342 and,@366 a,@366 me,@370,@377,@40,@94,always,awake,azul,bag,be,both,brazos,cafe,came,cara,casa,cero
-7 con el,con un,does,dormi,el @51,entre,ever,feel,feeling,final,find,five,from the,fui al,ganas,good,gusta
-7 i @296,i want,in a,inside,ir,is @114,la @177,la @37,la muerte,la sesion,la vida,let,llore,look,los @37
-7 matar,me @12,momento,morir,my @240,my hand,my mind,nothing,nunca,old,on a,pego,pelo,poco,puede,que se
-7 quedo,sali,so much,son,soy,sueno,sunday,tarde,the @369,the @42,the @51,the @9,tonight,un @182,until
-7 volvio,was @163,was going,who,with,with my,y @169,y era
-8 . @19,. @342,. @366,. and,. ell,. ella,. not,@114 i,@116 in,@127,@156 me,@164 @114,@172,@179 this,@191
-8 @21 a,@263,@313 and,@339 la,@339 y,@34,@350,@52,@64,@66,@73 in,@84,@93 en,a @73,aca,algo,aqui,at @105,ate
-8 car,could not,day,die,do not,donde,el estomago,en @9,esa,for an,gano,hasta que,i @179,i did,i like
-8 it @114,it @116,la @268,las,like this,long,me @114,me in,me voy,muerte,my @211,negro,nos,ok,open,over the
-8 please,small,so @217,sol,some,stayed,stomach,talking,then i,time,two,vez al,walls,want to,warm,was @114
-8 where,y @116,y @199
-9 . @295,. @356,. esta,. i,. so,. that,. what,@114 my,@116 my,@117,@122,@134,@146 a,@159,@21,@222,@233,@238
-9 @32,@339 en,@339 no,@349,@65,@69,@75,@81,@9 @227,@93 @208,@93 la,@99,ahi,all,am not,bath,con @9,con mi
-9 dije,duermo,el @48,el @67,el cafe,flowers,fue,gone,he is,i came,i will,is no,it in,knife,la @239,mal
-9 me @215,me @267,me hizo,mind,mucho,my @295,my @373,o,out and,own,people,por la,room,sobre,the wall,up in
-9 what,with a,with me,your
-10 . @105,. @146,. @234,. a,. we,@105 @145,@111,@114 me,@123,@129 @114,@220,@284,@330,@342 i,@352,@68 @114
-10 back,de,dijo,dry,el @295,este,estomago,every night,face,gave,going to,i @336,i @367,it is,kept,la @216
-10 la sangre,more,quien,rio,senti,that,that is,tome,tu
-11 . @114,. @354,. blood,. en,. he,. its,. tengo,. they,@0 me,@1,@107,@113 @114,@114 of,@116 al,@186,@192
-11 @199,@205,@212,@226 @7,@277,@300 @114,@317,@322,@324,@356,@87,@9 @342,a @339,boca,came out,did,esta
-11 falling,for,his,hizo,i @300,if,is a,la @295,la @80,la boca,me @179,mis,off,out of,que,the @7,them,vi
-11 wall,want,were,whole
-12 . do,. le,. this,@126,@162,@313,@367,@37 @147,@41,@55,and @114,got,hand,i would,la @303,me @189,much
-12 my @192,respire,siempre,they,told,was a
-13 . @344,. then,. tom,. y,@210,@235,@244,@268,@298,@36,@375,@7 and,abierto,body,habia,he,him,how,me @93
-13 paso,slept,viento
-14 . @133,. como,. she,@147 el,@156,@213,@228,@35,@353,@59,@80,@80 @0,breathed,come,duele el,ella,estaba
-14 four,gas,i can,i could,mas,sesion,su,three,through
-15 . it,. que,@108,@115,@116 el,@14,@178,@297,@332,@54,a la,and then,ell,fui,hashtag,hay,then
-16 . mi,@125 y,@379,chest pain,her,shoulders,would
-17 . in,@223,@316,@33,@73,could,ya no
-18 . ya,@169,@249,@362,@371,@380,legs,no me,pressure,today,tom,we
-19 . no,@17,@234,@251,@346,@37 no,@6 no,desmaye no,no @337,no vomite,pecho no,todos
-20 . @156,@239,@336,@344,le
-21 . @9,about
-22 @240,era,felt,me @0
-23 hasta,she
-25 @361,sin
-26 @215
-27 @130,por
-28 . the,was
-30 lo
-36 you
"""
