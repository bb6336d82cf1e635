"""The weights, in tenths, of what is worded like physical.

Learnt from the tuning parts of tests/data/screening and from ordinary sentences.

Written by `python -m tests.benchmarks.train_screen`; not edited by hand.
"""

BIAS = -8.355
LINE = 0.68
WEIGHTS = """
64 @7
62 fainted
60 vomiting
57 @303
54 @337
53 orino
52 @135,since
48 @331,a seizure,passed out,seizure
47 . @135,orinar
45 @105 @339,@166,vomito
44 blood
43 veces
42 . @331,respirar
41 115,@274,bp,can not
40 pee
39 @295,@6,se me
38 beetroot,collapsed,every,like,passed,sangre
37 puking,the hallway,vomitando,when i
36 140
35 como,desmaye en,hallway
34 @135 me,@6 en,acostada,chest,cuff,el pecho,i fainted,out in,pecho,pipi
33 @147,@91,burning,desde,my chest
32 breathe,down,i @6,me,sale
31 20,@145,@9 @105,cada,convulsion,dice,jaw,orina,tight
30 . siento,. vomito,convulsione,desmaye,machine,me desmaye,mins,the @285
29 . bp,@129,feels,pis
28 198,@187 el,and my,breath,respiro,times,veo
27 @116 @274,@354 @339,a fit,agony,beetroot but,breastbone,el @37,frio,marca,minutes,pulso,said i,salen
26 . @303,. pipi,@216,@221,@226 el,@348 @342,a @282,ayer,ciento,mear,ni el,siento,unos,urinate
25 @101,@354,al,and there,baja,chests,coagulos,de @337,de vomitar,encima,minutos,no retengo,presion,retengo
25 retengo @226,retengo ni,wee,y salen
24 . can,@37,bits,blacked,blacked @114,blacked out,but i,entra el,had,had a,i @328,la quijada,me entra
24 on the,quijada,yesterday
23 . struggling,120,150,@175 del,@296,@338,conocimiento,de @145,el @167,el conocimiento,en el,engineers
23 i keep,its,keep,la orina,reads,rose,struggling,struggling to,sudo,the @243,took it,water,y,y sudo
22 . burning,. passed,@195,@279 @222,@328,de nada,espuma,gallops,in the,la @96,lips,no @266,segun,siento que
22 the @28,there is,tongue
21 . @147,200,@114 @19,@116 it,@133 de,@164,@192 @0,@227 and,@295 en,@37 that,@96,abajo,bilis,cai,chest that
21 con,de @222,en la,entra,labios,los @166,los labios,my @129,no puedo,not @7,not breathe,not remember,pass
21 puse,que @116,respirar bien,sangre en,sitting,sudo @67,sudo frio
20 115 y,155,2,@0 que,@12,@147 in,@156 @310,@37 y,@9,@9 @114,a @303,aire,at the,being sick,blue,cramps
20 dicen que,elefante,la maquina,lying,me puse,not @279,panic,peein,piso,says,sentada,twice,vomitar
20 vomito ya,y @93
19 . @101,. fainted,. throat,@113 a,@187,@226,@342 @169,@373 @0,@6 on,a orinar,and,ardor,bad,con @295
19 con sangre,corazon me,en @372,en blanco,fainted on,i @116,i @303,i passed,in my,is,is blood,llevo,maquina
19 me @6,molido,no dejo,opresion,que convulsione,sick,so @22,so bad,tercer,the toilet,toilet,un @147
19 un dolor,una opresion,up blood,went down
18 . @337,. heart,. peeing,198 @114,198 over,@0 198,@103,@114,@114 @295,@128 are,@131,@296 here,@37 me
18 @7 @115,@79 como,@93 @156,@98 que,arm,been,bladder,dejo de,desde el,dio como,era la,fit,he said,la @89
18 la lengua,muerdo la,now,pain,que muerdo,said,to @7,to breathe,todo
17 . @47,. breathing,. llevo,. pulse,@0 i,@113 @224,@125 desmayada,@175 @37,@182 or,@295 @114,@325,@337 @114
17 @48 grounds,@79,@79 @140,@93,and @128,and hands,and it,anoche,arde,ataque,cai desmayada,coffee grounds
17 cola,corazon,desmayada,desmayada en,dey,eyes,filmed,god help,grounds,hago,heart,idle,it @101,it burns
17 la toalla,la vejiga,lengua,levantarme,mareo,me cai,me sacudi,missing,no @133,or so,peeing,pupil,recuerdo
17 remember,round,shaking,so my,tanto que,took,vejiga,vidrio,was @119,was shaking
16 . @221,. orino,2 mins,@101 when,@114 @227,@133 @354,@140 @356,@163 @296,@167 en,@179 @48,@179 an,@217 que
16 @274 of,@282,@285 @31,@292 el,@337 @9,@339 @169,@48 this,@7 @282,band,bano,bowl this,brazo,burns,colour
16 colour of,como si,conocimiento en,dicen,dormia,earlier i,el agua,for a,heartbeat,help us,hour,is that
16 like an,like coffee,los @300,los ojos,me @235,me @271,me @292,me acuerdo,me salio,morados,no @23,no baja
16 not get,ojos,ojos en,out at,perdi el,ps,puedo respirar,que me,rato,roja,sacudi,stiff,sudando,sweating
16 temblaba,tengo,that will,the bowl,the colour,the floor,the kitchen,the sofa,tight like,to on,to pass
16 toalla,up and,veo doble,went,will not,y estoy
15 . pissing,. thought,@101 and,@114 @9,@114 in,@12 @9,@164 @292,@175,@176,@199 what,@221 is,@226 me,@285 de
15 @292 andando,@293,@300 en,@304,@338 @179,@367 @313,acostada me,acuerdo,again,am @163,an elephant,andando
15 blanco,blood in,blusa,bowl,bp is,brincar,corazon a,de horas,despertar a,dio,dos ya,earlier,el @145
15 el @369,el reloj,elephant,found,get a,going,had @222,had any,hands,here,horas se,i stand,in it
15 irme andando,is @295,is showing,it @147,junto a,kitchen,la @91,la blusa,la manana,la tengo,lo @345
15 lo tomo,me @156,me late,me ve,mi esposa,mi hijo,muerdo,my @303,my @37,on,pain in,pecho y,pissing
15 pissing @274,pissing red,pounding,pulse,quiero despertar,quince,racing,remember anything,showing
15 taquicardia,they @0,this morning,thought it,to the,tomo la,urine,veces al,vision is,was beetroot,y @331
15 y arde,ya con
14 . been,. pink,. short,. up,@0,@116 @114,@116 los,@133 @164,@147 @114,@197 no,@242,@247 it,@279,@303 @21
14 @336 it,@36 my,@37 is,@79 una,@80 @199,@87 the,@93 20,@93 sentada,acostado,am @87,an,bit,bit my
14 breathing is,came to,dejado,del @81,derecho,desde las,despertar,dio una,drum,el pasillo,el piso
14 elefante encima,esposa,estoy sentada,finishing,get,got home,ha dejado,he @0,hijo,i blacked,is hard
14 la escalera,la vecina,left arm,me @125,me @333,me ahogo,mi hermano,my heart,my tongue,night and,normal
14 numb,puedo,rojos,suplicio,sweat,tengo 20,the @147,the @19,the @274,the @48,the bus,the pain,this @227
14 to @247,traigo,un elefante,un suplicio,vecina,week now,what to,y @133,ya @226,yo no
13 . cannae,@119,@133 @320,@135 a,@145 se,@145 y,@156 ya,@179 i,@182 @31,@227,@243 con,@271 de,@293 con
13 @295 in,@310,@313 a,@320 por,@342 @146,@48,@6 @156,@86,a breath,a towel,acuerdo de,am @169,being,bolsa
13 can,cannae,cannae @113,cannae get,collapsing,dia,doble,escalera,eso es,get enough,grafico,has @113,herida
13 hermano,i @119,i @164,i scream,irme,is @131,its like,izquierdo,junto,la @227,la @243,la @93,la noche
13 la tension,las @156,las dos,leyendo a,like i,loo,los @365,los oidos,me @194,me falta,me ha,meo,no se
13 not even,of a,oidos,pata,perdon por,por lo,salio con,scream,se @296,still,stone,tell the,ten minutes
13 tension,that @229,that normal,the yard,toy,when,y el
12 . @6,. @98,@0 mi,@114 las,@116 la,@125 de,@144 and,@145 @0,@156 @179,@164 @369,@164 and,@175 @9,@192 @49
12 @199 @68,@224 a,@234 @31,@26,@270,@271,@274 @116,@282 at,@292,@31 in,@345 la,@366 al,@369 @232,@47,@49 al
12 @54 at,@6 in,@62 @114,@7 in,a @147,al vecino,all night,and @139,are blue,are going,arm is,at,at @376
12 at work,attacks,blood and,cold,del @175,del lado,dice mi,doc,dos,down my,el aire,es @229,es normal,even
12 fainted in,feels like,fierce,fr,glass,had @234,had one,has become,have @144,have waited,i dey,ido
12 its still,jay,la,la @135,la @180,la @194,la presion,last night,llamo al,me @293,me @304,me dio
12 me pusieron,me sube,medio,medio del,my @135,my @166,my breath,my left,my life,my lips,need a,no be
12 not @199,of an,one before,para,pasillo,pero no,que @189,quede en,quijada y,reloj,ribs,second,short of
12 siento un,silbo,solo,sube a,subir,the platform,the young,they say,to @303,to pee,towel,ve,watch and
11 . @0,. @334,. apenas,. my,. segun,. strangers,. voy,112,@105 @136,@114 el,@125,@125 @169,@139 it,@141
11 @146 @105,@146 there,@147 to,@156 @199,@163 @114,@163 @279,@163 @68,@169 @227,@170,@179,@179 @325
11 @199 @369,@208 @141,@224 have,@227 a,@235 la,@242 @222,@247 of,@249 @139,@253 con,@267 en,@279 el,@28
11 @282 @114,@288,@296 on,@304 a,@306 @179,@31 i,@339 esta,@339 ya,@367 a,@39 a,@45 with,@7 is,@9 @247
11 @91 de,@98 @179,@98 un,abri la,acostarme,al @328,al @55,also,and @163,are @114,are @274,become,bus with
11 came round,desperte,despues y,dias despues,el corazon,el lunes,en @175,en medio,estuve,formacion,found me
11 go away,ha,habia pasado,hands are,hearts,hostel,hurting,hurts to,i had,i took,in,it @156,it its,la una
11 lad,leyendo,me @79,me quiere,mi roomie,milking,must have,my @177,n,not had,now there,nubes,of breath,out
11 pink,platform,pura,pusieron,quarter,que era,quiere a,recuerdo el,redondo,roomie,sharp,short,stairs,stings
11 strangers,strangers held,sube,te juro,tengo el,the @182,the hostel,the left,the shower,the stairs,to @336
11 to think,waited,wis,with the,yard,yet,yo estoy,young
10 . chest,. presion,. since,. tres,14,@100 me,@103 and,@116 @232,@116 @288,@145 and,@156 @104,@156 @114
10 @156 es,@156 si,@169 y,@178 in,@225 @82,@226 @126,@227 @156,@248 que,@266 @313,@274 and,@28 @169,@295 and
10 @306,@339,@339 this,@365 @156,@373 se,@378 me,@67 en,a minute,abri,after,agarro,ahora,albergue,any
10 aparato,apenas,assumed,asustada,asusto,at @55,at home,be here,cada diez,cortado,days after,dice que,drop
10 drops,duele,el @135,el @270,el albergue,el rato,en una,every ten,farmacia,frio en,get my,go under,grey
10 hablar de,hard,hell,help,i assumed,i pee,i plan,into a,is @274,it again,jamas me,journey,juro,just sat
10 kilos,la camara,la ducha,la farmacia,lights in,like a,llamo,lunes y,me para,mi @133,mi suegro,my @7
10 myself on,next door,ni hablar,night,no @199,no quiero,not @164,not @247,not @366,not go,not tell,of @103
10 orinar que,parade,paro de,pena que,piso de,porque se,porque si,pram,sack,sand,se @189,sesenta,since last
10 stars,stuffed,suegro,sweet,taken,the @45,tiemblo,time this,tio,to @113,tomaron,took a,trousers,una @248
10 una pena,us,uso,va,vista,voice,voy,wk,y la,ya es,yo solo
9 . @100,. @182,. @274,. @336,. @86,. still,. veo,15,@105,@114 at,@12 que,@156 se,@163 @116,@163 de,@179 a
9 @182,@182 of,@199 @156,@243,@290,@300 and,@328 la,@328 the,@342 y,@347 a,@359,@362 @113,@366 @232,@39
9 @68 y,@9 @354,@9 se,a week,age,al hospital,an @145,an hour,audio,broken,camara,cargando,cargo,cincuenta
9 comido,con @217,corrido,cuando @366,decia que,dejo,del,del perro,desperto,dieron,dizzy,dolor,dos semanas
9 down like,ducha,el @300,el del,el ojo,es como,esta @342,esta semana,falta,fila,floor,had no,he @19
9 he comido,horrible,i fell,it @21,it i,jamas,la fila,las @103,las flores,late,lights,lunes,mando,me @147
9 me dieron,me duele,me i,mi @192,minutos y,muchacha,nine times,no para,no paro,nueve,of @295,on my,otra vez
9 para el,passing,perdi,porque,said no,sat,se @352,se pasa,second time,segunda vez,sentence,sentido,shed
9 shower,sofa,stand,suelo,take me,the @165,tomo,tras,tres dias,typing,un @270,un rato,una senora,va la
9 vecino,vine,vine a,was @274,was the,woke up,y es,y sigo,ya,yo @163,yo @93
8 . @116,. @249,. casi,. dicen,. perdi,. unos,@114 and,@114 no,@116 to,@133 @36,@139 the,@156 @379,@177 de
8 @182 @339,@189,@234 se,@247,@290 de,@293 @182,@297 y,@300 @232,@303 que,@306 in,@313 @114,@313 y,@345
8 @36 un,@366 @105,@366 el,@372,@376 de,@42 @114,@87 of,@91 and,a @201,a @7,a few,a hacer,a nadie,a stone
8 al @80,al dia,altar,am just,am only,amarillo,and the,as,because,become a,breakfast,breathing,coffee
8 cuando @93,de @182,de golpe,desde la,do,doing,down on,each,eche,el @290,el @40,el altar,el cuerpo,end of
8 es un,few,flight,god,ha dado,hablar,hablo,he @187,he @366,he ido,he perdido,heads,held the,i @255,in @313
8 in bed,it hurts,la @253,la segunda,lunch,mad,makes me,mama,me @328,me muero,must,nada,nine,no @367,no he
8 no le,not @113,not @362,not a,not really,not stop,of @7,only,par,par de,por las,puro,quiere,quince minutos
8 red,said it,salio,semanas,sentado,si @234,sigue,street,tarea,te @133,the @256,the @269,to @308,to show
8 un par,una @197,under the,vida de,vuelto,wanted to,watch,weeks,wet,y un,ya me
7 . had,. una,. went,@114 @169,@114 @67,@114 we,@116 @55,@156 una,@179 @234,@182 to,@232 my,@366 la,@89
7 @93 el,a @113,a @234,a @325,a dormir,ahogo,al @342,and its,anything,as a,been @114,catch,chest is,cocina
7 con una,dado,de @141,del @25,del banco,el,enough,escribo,estoy,flores,get to,golpe,home,hospital,hour and
7 hoy me,i @232,it,it hurt,just,la @203,la @28,la @373,la cocina,llega,makes,me @116,me lo,mi @329,minute
7 muero,my,my hands,not going,of being,ojo,on it,paro,pasado,peor,perdon,properly,ten,the @54,the @80
7 the dog,they said,third,thirty,to take,under,up,verme,vez,weird,woke,y @146
6 . @348,@0 el,@113 me,@113 my,@114 @342,@114 on,@126 de,@167,@19 and,@232 @179,@232 on,@266 @7,@329
6 @366 @114,a @313,banco,con los,cuando,dark,feel like,fuerte,hacer,half,half hour,have the,horas,la @19
6 la @354,le @79,le dio,life,lift,me @313,me habia,mi @177,mi vida,my @175,my @300,my @47,my eyes,my sister
6 not,only a,pasa,really,se @133,se ha,segunda,sigo,sink,sitting on,the @192,the baby,the night,to do
6 un @141,up with,wanted,wednesday,wife,with it
5 2 @145,@0 no,@194,@199 @339,@22,@224,@232,@232 at,@252,@339 a,@339 al,@341,@348,@354 @145,@354 a,@366,@67
5 @71,@98,a @217,after the,ago,and @156,baje,diez minutos,i have,lado,me @367,of it,show,stop,tell,this is
5 twenty,up the,up to,vision
4 @0 the,@105 @182,@140,@146 me,@182 y,@229,@243 @114,@258,@374,@69 the,a @342,against,agua,and @9,asi,baby
4 bus,by,dog,hurts,i,manana,mi mama,my @128,not @0,of @156,person,plan,sister,thought,to @366,to go,work
3 @139,@23,@365,are,bien,left,noche,semana,week
2 . @12,@0 it,@104,de mi,morning,otra,pense que,te,y yo,yo
1 . @217,@133,@225,@285,a @182,dias,en,is not,la @197,my @216
-1 @202,@300,@373,form,myself,to
-2 @113,@217,@30,@82,anos,dead,had to,has,i @113,know,make,si,this,tiempo
-3 . @115,. la,. quiero,. why,0 0,@113 @156,@116 a,@146,@157,@266,@334,@336 i,@343,@92,about it,antes
-3 can you,de los,estas,hashtag hashtag,have a,i think,last,man,new,not @167,not have,not know,see,sit,sus
-3 the room,they are,things,will be,would @179,would like
-4 . @224,. @371,. @380,. de,. hashtag,. hay,. pero,. please,. solo,. todo,. yo,@0 @156,@106,@116 en,@156 a
-4 @165,@179 to,@2,@25,@254,@273,@300 a,@300 the,@302,@31 de,@314,@315,@326,@349 to,@378,already,better,book
-4 call,cat,conmigo,death,decir,doctor,does not,done,el @342,es el,es la,ese,estar,everything,give,gustaria
-4 haciendo,i @339,if i,is going,is in,kind,like to,live,lo @133,los,lot,mary,me @98,me to,mejor,mine,mother
-4 mujer,muy,no es,nobody,not @179,not @367,not like,para la,por el,ran,sabe,same,school,sea,should,tan
-4 the @199,the @82,their,to @300,url,use,user,was in,was not,what is,wrong,year,yes,you can
-5 . 2,. @226,. @31,. @345,. ahora,. but,. cuando,. have,. se,. si,. un,. when,1,30,@105 @14,@114 it,@114 to
-5 @120,@124,@138,@171,@175 of,@177,@193,@196,@201,@208,@211,@218,@260,@272,@278,@289,@291,@296 in,@324 to
-5 @336 en,@36 a,@360,@363,@72,@74,@9 of,@93 que,a @354,a matar,am @114,and he,at @9,bueno,cama,can i,de que
-5 dios,do it,early,el @346,en mi,estamos,friday,gente,hacia,husband,i @98,i do,i just,igual,la @285,les
-5 libro,lleva,lo que,love,luz,made,me siento,menos,mi madre,miedo,no @313,no hay,of the,one,otro,our
-5 para que,phone,pues,que @366,que el,queria,quiero,read,ser,she is,six,started,than,the,the @346,the whole
-5 thinking,tired,to me,todas,turned,up at,used,va a,ventana,went to,why,without,y a,y me
-6 . @113,. @128,. @164,. @266,. @300,. @339,. @367,. cada,. did,. estoy,. every,. i,. just,. los,. para
-6 . por,. te,. you,0,4,@11,@111 de,@113 the,@114 @21,@114 que,@114 the,@116 the,@132,@133 el,@144,@164 @156
-6 @173,@175 de,@192 me,@204,@215 y,@230,@232 the,@245,@267,@287,@301,@307,@31,@311,@336 @0,@366 a,@366 me
-6 @377,@38,@49,@68 a,@85,@88,@94,a @115,a @36,a bit,a los,and i,around,brazos,by the,cara,christmas
-6 con @156,deje,di,dijeron,el @114,el @51,el @81,el pelo,en un,esto,every morning,fast,find,five,for me
-6 ganas de,hambre,have,high,house,i @163,i @313,i get,i thought,iba,is @199,kids,kill,la @47,la cabeza
-6 light,look,madre,manos,me dice,me gusta,me la,me quede,mi @197,mi @240,mio,my @163,my own,nada de,nino
-6 no tengo,nothing,nunca,nurse,on @342,padre,que @93,que la,saw,so i,soft,sola,son,sorry,stopped,table
-6 tenia,the @369,the @55,the @9,tiene,to @164,to die,told me,una @145,una @339,una hora,una vez,uno,ver
-6 well,when the,wind,y lo,y otra,y una,ya se,years
-7 . @169,. @222,. @361,. ayer,. es,. is,. lo,@116,@127,@153,@161,@164 @114,@164 me,@188,@191,@197,@209
-7 @217 @339,@222 de,@241,@253,@257,@283,@285 and,@286,@296 @232,@339 la,@339 y,@342 and,@40,@7 @114,all
-7 always,ate,awake,azul,bag,be,can @113,casa,ceiling,cero,con el,con un,cuando me,day,die,do not,does,dormi
-7 en @9,entre,ever,final,for an,from the,fui al,ganas,gusta,had the,hasta que,i @179,i like,i want,inside
-7 ir,it @114,la @133,la @37,la muerte,la sesion,let,lol,looked,los @37,matar,me @114,me @12,me @366,me and
-7 momento,morir,my @240,my hand,old,on a,over the,pego,pelo,pero,que se,quedo,sali,sleep,so much,soy
-7 stomach,sunday,tarde,techo,the @42,the ceiling,time,to be,tonight,un poco,until,volvio,was @163,was going
-7 who,with,y era
-8 . @19,. @342,. @366,. ell,. ella,. las,. luego,@112,@114 @105,@114 i,@116 in,@116 my,@122,@134,@156 me
-8 @169 @234,@172,@179 this,@183,@21 a,@232 in,@238,@263,@295 @135,@300 at,@313 and,@339 no,@34,@349,@51,@52
-8 @64,@65,@84,@9 @227,@93 @208,@93 en,a @73,ahi,algo,aqui,at @105,bath,blood pressure,both,came,con @9
-8 con mi,could not,donde,esa,feel,feeling,from,full,going to,i did,is no,it in,la @177,la @268,la vida
-8 like this,long,march,me in,muerte,my @211,my @373,nos,not @313,open,people,please,poco,puede,room,small
-8 so @217,sobre,sol,some,sueno,talking,the last,two,un @182,want to,warm,was @114,way,what,where,with a
-8 with my,y @116,y @199
-9 . @114,. @234,. @295,. @356,. and,. esta,. so,. that,. we,. what,@111,@114 me,@117,@123,@146 a,@159,@21
-9 @220,@222,@233,@284,@32,@342 i,@350,@352,@370,@68 @114,@69,@75,@81,aca,cafe,dije,el @67,fue,gano,good
-9 he is,i will,is @114,it @116,knife,la @239,las,mal,me @215,me hizo,mucho,my @295,negro,o,out and,own
-9 por la,rio,the @169,the wall,then i,with me
-10 . @105,. @146,. a,. en,@105 @145,@113 @114,@116 al,@186,@192,@300 @114,@66,@87,@99,a @339,am not,de,dry
-10 duermo,este,every night,flowers,gone,i @336,i @367,i came,in a,it is,kept,la sangre,me @267,me voy,mind
-10 mis,more,ok,quien,senti,stayed,the @7,them,tome,tu,your
-11 . @354,. blood,. he,. not,. tengo,. they,@0 me,@1,@107,@114 of,@129 @114,@162,@199,@205,@212,@226 @7
-11 @317,@322,@330,@356,@37 @147,@55,@9 @342,@93 la,and @114,came out,dijo,esta,face,falling,for,got,his
-11 i @300,i would,is a,la @295,la @80,me @179,my @192,off,out of,que,respire,that,that is,the car,told
-11 up in,wall,want,were,whole
-12 . do,. its,. le,. this,@126,@268,@277,@313,@324,@36,@367,@7 and,back,body,el @295,estomago,gave,hand,he
-12 hizo,if,la @216,la @303,la boca,me @189,much,siempre,slept,they,through,vi,was a
-13 . @133,. @344,. then,. tom,@114 my,@156,@298,@375,@41,@80 @0,abierto,boca,did,habia,him,how,me @93,su
-13 the @51,viento
-14 . como,. she,@14,@147 el,@213,@228,@244,@332,@35,@353,@59,@80,breathed,car,come,duele el,ella,estaba
-14 four,gas,mas,sesion,then
-15 . it,. que,. y,@125 y,@178,@210,@235,@297,@54,ell,fui,hashtag,hay,i could,paso,shoulders
-16 . in,. mi,@108,@115,@116 el,@223,@316,@33,@379,a la,and then,chest pain,her,i can,would,ya no
-17 . no,. ya,@249,@73,legs,no me,pressure
-18 @251,@346,@362,@371,@380,could,today,tom,we
-19 @37 no,@6 no,desmaye no,no @337,no vomite,pecho no,three,todos
-20 . @9,@169,@17,@234,@344,le
-21 . @156,@239,@336,about,felt,me @0
-22 @240,era
-23 hasta
-24 she,sin
-25 @215,@361
-27 @130
-28 por,was
-29 . the
-30 lo
-36 you
"""
