"""The weights, in tenths, of what is worded like use alone.

Learnt from the tuning parts of tests/data/screening and from ordinary sentences.

Written by `python -m tests.benchmarks.train_screen`; not edited by hand.
"""

BIAS = -9.327
LINE = 0.55
WEIGHTS = """
84 spray
66 k
65 keta
59 acompanante
58 encima
57 @303,@357
55 lozenge
50 sin
49 ketamina
47 @163,been,heroin,lozenges,xanax
45 @345,took
44 mi acompanante,sitter
43 @203,by myself,me la,troche
42 some
41 @131,@244
40 had it,snorted
39 @334,@342,alone,espray
38 @189,mezcle con
37 @227,heroina,smoked
36 . did,. had,@343,aerosol,el aerosol,mezcle
35 @312,@363,@96,eche,mixed,myself
34 and with,en el,extra,puse
33 @354,a @57,a escondidas,escondidas,it with
32 @315,@322,had,ket
31 nights,off a,se me,topped
30 . @278,. fume,@163 en,frasquito,fume,me eche,says,thinks,tramadol
29 @144,@294,@363 y,after,la @345,meti,otra,so i,wi
28 @232 a,@234,@31,debia,i took,me @36,mi,online,powder,queria,tome
27 . alone,@225,@227 @146,@57,@9 @227,a vial,because,from,la mezcle,nasal,together,vial
26 . use,@374 @227,adelante,ando,by,cristal,gin,me puse,nobody,session,snorting,using
25 . ando,@153,@163 el,a solas,mdma,me adelante,nadie,pain,poquito,solo en,telling,to get,work
24 . @357,. le,@133 and,@144 al,@172 in,@304,@9 @343,anoche,consumir,doble,dose,entre,espere,fue,i @315
24 i smoked,k and,keep,la,la tome,no se,on,solas,tomo,y un
23 3,@114 had,@156 i,@199,@36 @222,@375,@80 but,@92 @345,compania,dey,did,doing,dosis,en mi,estado tomando
23 flat,it,me perdio,my @373,on top,plus,porque la,que @116,then had,with,yo @163
22 @21 a,@259,@33 @227,@379 y,chef,con,did a,el @303,el spray,i @113,it in,lo @93,maneje,me @225,now,on @175
22 perdio,por telegram,telegram,y encima,yo solo
21 . been,. tiny,@125 @234,@163 con,@227 @163,@285 @169,@373 @336,@42,by @105,cuando,habia nadie,i @116
21 little,locked,me,medicine,nobody there,pero ya,por mi,que @267,que quedo,semanas,sola,weed,ya
20 @234 there,@234 was,@247 el,@273,@354 of,bag,con @363,del,disturbing,dos,empty,have been,la @244,me @242
20 me @87,me meti,snuck,solas el,tiny,to @164,tomando,tuesday and,un,volvi a,weeks,y lo
19 @147 was,@156 @147,@202 @363,@278,@333 a,@72,a mate,asleep,bottle,cuando se,de @322,de keta,drove,fernet
19 he @92,he estado,i used,in @234,in one,ketamine,la de,last,mandaron,me @187,me mandaron,media botella,my
19 pain was,paper,se fue,supo,tarde a,tomo todas,un frasquito,without
18 . @269,. got,. ran,. relapsed,5,@114 @220,@133 on,@156 la,@172,@182 @36,@242,@278 on,@313 @234,@324 @357
18 @372,@374,a @133,a @163,al @342,and a,as the,at,been @113,between,came today,cree que,dias por,ellos
18 entre sesiones,esperar,every,friday,gone,k on,la probe,lo,mande,me las,media,mi @72,mi cuenta,mi senora
18 nobody was,prescribed,que dice,relapsed on,sesion,sin @234,sin nadie,supposed,taking,to @113,top,troches
18 uso
17 . @363,. con,. ordered,. took,@108,@163 in,@181 de,@23,@255 @0,@271,@31 @376,@366 @303,@379,@50,@93 en
17 a @189,a @22,a @353,abierta,calle,combined,conmigo,cree,de @220,di,diario,diga a,em,fortnightly,home
17 i combined,joan,juntas,la @203,la @90,lista de,lo diga,los @342,me @131,me vendio,metiendome
17 metiendome @322,metiendome keta,netflix,nightly,no estaba,one,probe,proxima sesion,que la,reality
17 the next,the reality,the troche,used,wait,y ahora
16 . @116,. @12,. @182,. @255,. espere,. mixed,. started,. tome,. un,@114,@121,@147,@163 @156,@169 they
16 @217 @232,@225 of,@234 @55,@244 de,@354 @163,@356 a,@373 @32,@41,@55,@62,a fellow,after they,ahead of
16 and took,avisarle,avisarle a,been @331,been snorting,buying it,casi,catorce,compre,con @156,confess
16 de mas,de mi,diga,driving the,forklift,from a,have @366,have already,i @357,i been,i confess,keta en,know
16 mes,mixed it,most,my @21,my back,myself up,nasal @303,nasal spray,no @125,no @312,no habia,no le
16 no sitter,po,que @0,queria irme,ran out,sherry,sin avisarle,solo con,sorry,spare,studio,than,the spray
16 the studio,then the,tome mi,up after,weekends,who sells,whole
15 . @324,. recai,@114 9,@167,@199 @42,@199 @96,@269 @114,@31 @45,@31 y,@339 and,@36 una,@367 @292,a,a line
15 ahead,ampolla,anyone,at @156,coca,de subirme,dije,el bano,estado,from last,fuera,husbands,i have,i know
15 la @156,la @181,la @58,la lista,la tiene,las que,lasts,llego,me @249,me @302,me mande,mes y,montacargas
15 my husbands,myself in,ni,no espero,on paper,ordered,pack,pieces,raya,recai,sells,subirme,subirme al
15 supply,tengo otra,the @225,the @334,the lozenge,the side,the whole,took it,trying,tuesday,two in,una me
15 vendio,was not,y,y los
14 . @105,. agarre,. sat,9 @342,9 days,@107,@116 @342,@116 me,@163 at,@174 en,@175 @234,@184,@199 la
14 @227 @169,@234 @167,@26,@283 en,@286 una,@294 my,@31 you,@322 en,@336 is,@342 on,@342 por,@342 que
14 @354 in,@357 la,@36,@92,acompanarme,alone on,amaneci,at the,because my,but i,buying,caballero,cocina
14 con ellos,cruel,cuatro,desperto,did it,el,el @26,el doble,encima me,every night,fellow,friend,from @169
14 he @138,he hecho,i wanted,igual con,it @169,las @227,las noches,last time,llame,maths,me @286,me traje
14 my home,no @144,noches,not @0,on @54,on sundays,own in,pegado,polvo,que era,queria volver,sabado me
14 sesiones,si ya,sin la,solo,sundays,terminal,the @305,the @354,the @55,the pack,them i,tocaba el,told them
14 traje una,un caballero,unos,up on,was @22
13 . @129,. @296,. @315,. @41,. nueve,1,5 @342,@108 @199,@125 de,@133 @212,@139 la,@156 @248,@156 con
13 @156 en,@169 @339,@172 at,@175,@203 y,@212 con,@217 @107,@225 no,@227 para,@342 @156,@345 mi,@348
13 @348 cans,@354 @156,@361 do,@367 @21,@374 of,@379 on,@86,@87 @9,@90,@96 @156,a @180,a @23,a @249,a bump
13 a couple,acabo todo,adentro,advance,agreed,already,and then,andaba,antes de,bump,cancelled,canciones,cans
13 cause,cuidadora,day on,difunta,do the,documentary,el @51,en 5,estaba,get back,glasses,guy,he pillado
13 i take,inform,irme,it lasted,kindly,knocked,la @116,la partida,lasted,lo estoy,me and,me da,metiendo
13 metiendo en,mi @197,micro,nadie a,not lose,not telling,nueve anos,para cuatro,partida,pastilla de,pillado
13 piso,place,plan,porque,relapsed,room,saving,scored,scored a,se que,senora,shame,sobrio,sobro,supposed to
13 telegram y,that @255,the @189,the @303,the @9,the two,they @175,they left,three cans,tomaba,tomado la
13 tome con,tome dos,traje,wine
12 . taking,. volvi,@113 @199,@113 @21,@114 @108,@114 from,@116 con,@156 @12,@156 @227,@164,@165 are,@18 de
12 @187,@199 @367,@225 by,@233 @156,@234 @342,@234 @366,@249 for,@255,@26 de,@269,@296 @133,@300 @353
12 @32 que,@345 con,@353,@367 estar,@373,@379 me,@80 pero,@93 @199,a month,aff,agarre,alone for,are at
12 brought the,by nine,can do,clinica,couple,de alcohol,del @123,doing anything,dos noches,el @354,el @87
12 el piso,fines,fines de,first one,forward by,fue el,half,have @354,i,i @367,i would,in,in that,ketamina en
12 kids are,la @114,la @98,la clinica,la proxima,la que,la sensacion,last night,le digan,lista,lo @0,lo he
12 lo que,luego,martes y,mas de,masel,me acabo,mi @192,mi @296,miercoles,mine,more,myself @114,next
12 nine days,no @234,no one,not @144,not @187,not @283,not doing,not wait,on my,on the,parties,pastilla,pero
12 press,proxima,puse la,que @26,que sobro,quedo en,ran,reconozco,sabado,sat in,seguidas,sensacion,tarde,the
12 the @255,to keep,to mass,todas,una,used the,volvi,wanted,was @354,y luego
11 . he,. k,2,9,@0,@116 @199,@116 @217,@12,@131 en,@146 @41,@156 my,@156 y,@163 for,@164 @183,@169 the
11 @199 to,@212 @342,@217,@222 @339,@224 @199,@227 to,@234 @249,@234 a,@242 @199,@255 and,@282 @169,@296
11 @31 @313,@31 de,@320,@339 @167,@345 @156,@41 en,@45 the,@55 @282,@80 me,@93,@93 @19,a bag,a boy,a donde
11 a un,acabaron,agreement,al,am from,am telling,aviso,back to,been taking,before,bit,botella,botella de
11 coke,como no,con las,con lo,con un,creo,cuando llego,da,de @363,digan,digan a,drove home,el @40,el cajon
11 el mes,every day,floor,for my,from @234,from one,get,gritos,guardando,have taken,here it,home right,house
11 i @266,i don,i may,it @163,it @164,just to,know about,left,lights,llevo toda,lo hago,los demas
11 los sabados,lost the,mass,mate,me hizo,me muero,mi @19,mismo dia,most nights,muero,my @203,myself with
11 nada,night,no @36,para @105,pedi,pero me,punta,right after,sabados,sale,side,sides,staff,started,tablet
11 telling you,testigos,the plan,therapist,todo en,tomo un,traia,tratamiento,viendo,weed and,when,you can
10 . @121,. @245,. @331,. @345,. cinco,. doing,. first,. guarde,. more,. pedi,. queria,. told,12,3 @379
10 @0 @105,@105 @379,@114 @169,@114 @199,@116 it,@133,@146 the,@156,@156 su,@163 es,@163 me,@163 to,@180
10 @182 and,@192 @156,@192 in,@197 @366,@199 de,@202,@21 to,@219,@224 it,@249 at,@266 have,@267 en,@285
10 @285 @114,@290 pero,@296 in,@3,@300 @192,@31 no,@313 when,@342 @31,@342 me,@357 @114,@36 at,@361 que
10 @363 a,@366 lo,@373 no,@379 and,@40 la,@5,@80 @156,@82 @184,@84,@9 @379,@9 @42,a @195,a diez,a young
10 acabe,alcohol,am @0,amigo,and @116,ante el,asi,box of,caja,cajon,cerro la,comiendo,comprando,confieso
10 costumbre,cuando @68,days,de semana,del @379,del hospital,del mes,descanso,digamos,dije que,don
10 door locked,driving,escondiendo,esposa no,estamos a,estan los,for @0,for about,forward,got some,gym
10 hasta el,have @139,have @187,have lost,hecho,hid,hurting,i brought,i lost,in @62,in town,insoportable
10 it @235,it back,it came,it comes,it off,la @131,la @366,la manana,la mia,lo hice,los @133,lose it
10 may have,mi @373,mi cuarto,min,my @55,my wife,ni se,no @26,no vino,not @320,novela,now the,pero si
10 por @108,que @372,que debia,reservado,saque,she @336,stops,tell the,the @304,the @313,the house
10 the medicine,then,thing i,tiene su,to stop,tonight i,trae,un @14,un @366,vino,whole box,with a
9 . ante,. casi,. finished,. two,@0 el,@113 @114,@113 @222,@116 @133,@116 el,@131 @9,@146 en,@156 esta
9 @156 los,@186 @339,@19 @285,@199 en,@217 se,@222 i,@226 se,@233,@283,@285 a,@303 con,@305,@331,@357 the
9 @362 me,@366 de,@373 @313,@375 @156,@41 @217,@42 of,@45 @55,@68 @146,@9 en,@93 @9,a @373,a @42,acid
9 acuerdo,al @199,al otro,am @349,am trying,ante,at @339,at once,back i,boy,break,casi me,del @80,dias,dice
9 dice el,disco,early,el @255,el @271,el @54,el acuerdo,el papel,es lo,espero,feo,get along,having,hoy ya
9 i @167,is only,is what,it so,it when,keep it,kitchen floor,know the,la calle,le doy,long time,lose,lost,ma
9 mia,misa,my own,my therapist,no,no me,no podia,on @342,one in,ones,order,programa,quien,sat,semana en,so
9 son @199,son mas,strong,take,technically,the @159,the @311,the appointment,the third,the week,they get
9 three,to sleep,tocaba,tonteria,usando,veces,vez,vino nadie,volver a,want it,was,went to,when the,x,y @114
9 y @146,y @367,ya lo,ya no,yo a,young
8 . @172,. bought,@0 a,@120,@123,@146 ya,@156 @371,@156 el,@169 @227,@169 my,@187 it,@187 the,@199 @133
8 @205 @156,@21 i,@225 @379,@300 si,@336 he,@336 i,@345 un,@351,@353 on,@354 de,@36 @217,@363 @234,@367 it
8 @55 @156,a @105,a @165,a @175,a ese,a mis,after my,alla,and @114,anniversary,antes,at @19,at @376,at work
8 bano,be @362,be there,better than,calendario,con @128,con llave,crying,date,de @199,de @342,de dormir
8 dias sin,duerme,el @379,el @93,el mio,en @55,en casa,eso no,estamos,fella,finished the,fue una,guarde
8 haber,i @187,i told,in @114,in @348,in three,it to,la @127,la @82,la puerta,lad,leftover,line,lines,llevo
8 lo de,mas fuerte,mates,mi familia,mientras,mitad,mum,my @163,my @80,no @116,not @163,not tell,nueve,off
8 one on,otro,para,plancha,se @224,se @313,se debe,se fueron,slow,taken,the truck,they @113,things,time and
8 to @234,to see,truck,una @248,una y,ver si,viernes,was there,y @202,y @356,y media,ya la
7 . its,20,@0 you,@105 @14,@116,@116 @354,@116 so,@116 to,@156 @290,@163 a,@164 it,@167 the,@199 @182,@21
7 @22,@234 on,@266 @313,@266 que,@267,@280,@342 sin,@363 de,@87 the,@9 las,a ver,am in,an,anybody,bit of
7 brought,buy,capaz,da verguenza,de @313,debe,demas,diez,doy,en cuanto,fue a,igual,in the,it alone,la @194
7 la @62,la @80,llave,lo del,mas,me @93,more than,needed,no @266,no @363,papel,paquete,podia,pudo,puerta
7 ring,service,street,take a,the @348,the @35,to @300,todas las,top of,town,twice,two,un @115,what i
6 . compre,. estoy,. every,. les,@0 my,@0 the,@105 @342,@116 la,@133 @199,@133 el,@16,@245,@248,@342 en
6 @36 que,@366 do,a @300,a @354,acabo,along,am,am @163,anything,appointment,bad,comes,cuarto,deberian
6 el @212,el mismo,ell es,en @217,estan,fueron,got,got a,he @139,i did,internet,later,le @93,los,lunch
6 martes,may,me lo,my husband,nine,ninguna,no es,please do,que estaba,quedado,saved,semana,she had,that i
6 the beach,to that,took me,use,verguenza,was on,would be,y la,yo ya
5 . @87,. como,. me,@127,@156 no,@212,@220,@313,@32,@333,@373 of,a long,beach,because i,compro,couple of
5 cuenta,de las,do it,do not,el perro,finished,les,manana,mi hija,open,para que,pase,quedo,self,the door
5 the second,the street,tomado,wait for,ya se
4 . @113,. @21,. cuando,@114 with,@133 a,@138,@144 to,@156 the,@18,@182,@235,@324,@376,@93 al,a @186,de la
4 dog,el @285,el @81,hija,its the,me @114,mio,my @107,perro,se,tell,the @175,the @82,three days,wanted to
4 y yo,yo
3 . there,ahora,do,esposa,four,is a,las,me @116,mi esposa,of,por,sleep,the @342,the @62,there,ver,what is
3 y con,ya me
2 @80,@82,a little,again,am not,creo que,en,familia,had a,not,own,para la,right,tiene,time
1 . @93,@113,@226,box,de,le @133,saber,who
-1 @113 you,@169,be,go,soy,typing
-2 . nadie,. this,@104,@116 @55,@35,@361,@54,@9,mi @133,si
-3 . @380,. hashtag,. te,@106,@119,@224,@298,@364,@69,do you,gusta,not want,other,something,week,you are
-4 . @115,. @354,. de,. esta,. hay,. i,. if,. lets,. lo,. still,. ya,@113 @156,@139,@142,@152,@160,@173,@174
-4 @193,@217 of,@260,@43,@85,a lot,aqui,cama,car,cosas,de @146,dio,donde,estas,este,favor,found,from the
-4 give,have to,he @116,he was,i need,if i,libre,mary,me @179,mi mama,mother,mundo,muy,my @240,no quiero
-4 not have,our,pasado,por @366,por favor,por que,primera,que,que @133,school,sobre,stay,sus,tan,tengo
-4 the @249,thing,think,thinking,this @227,this morning,trabajo,url,usted,walk,where,will be
-5 . @356,. and,. at,. but,. es,. fui,. not,. todavia,0 0,@103,@11,@114 @342,@114 at,@114 of,@122,@133 una
-5 @146,@156 to,@163 @234,@165,@167 que,@170,@171,@236,@28,@307,@339 a,@339 i,@342 @169,@367 to,@377,@49
-5 @68 a,@79,a @113,a @115,a @342,a los,all of,and i,another,any,as a,at @227,big,de @156,de un,el @37,es un
-5 everything,feliz,final,hand,has been,hasta que,have @116,him to,hit,hombre,hope,horas,i @144,i @98,i had
-5 i thought,la @47,la cabeza,la casa,lets,love,make,man,many,me @17,me a,menos,mi madre,my @128,no puedo
-5 not @114,not @167,not @367,out of,para mi,pense que,persona,phone,pueblo,put,que @156,que @93,que me
-5 que si,que yo,she,table,tanto,tener,that,the @163,the @45,the @87,the only,think i,un dia,una @339
-5 una vez,user,very,well,white,window,wish,yet,your
-6 . @339,. @348,. era,. fue,. las,. that,. una,. what,. you,@136,@146 me,@156 @114,@156 @199,@156 a,@156 me
-6 @192 me,@199 no,@2,@204,@222 @199,@241,@247,@252,@256,@263,@272,@282,@300 at,@326,@367,@44,@55 and,@64
-6 @71,@87 de,@88,@89,@9 of,@93 un,@94,a casa,about it,ago,alli,bebe,cafe,call,could,de los,did you,die
-6 el @199,el @80,else,en la,era,es el,esto,falta,five,hacerlo,have,he @0,hora,hours,hurt,i @164,i @339
-6 i could,ir,job,la @220,la @233,la @54,la @55,la cara,late,luz,madre,mama,matarme,me @367,muerte,my @192
-6 my @37,of a,of them,oficina,on it,paso,pero no,person,pregunto,puso,que @367,queda,read,ser,sick,siempre
-6 siento,sigue,soup,that is,the @317,the @374,the day,the room,tonight,too much,under,veo,waiting,want,yes
-7 . @125,. @163,. @226,. @266,. por,. some,. when,@113 it,@114 @114,@114 que,@133 la,@175 de,@179 a,@194
-7 @205,@207,@21 @169,@221,@222,@238,@291,@308,@332,@336 que,@337,@342 @227,@342 de,@36 a,@36 de,@56,@91
-7 @93 a,abuela,agua,algo,before the,bus,by the,carne,casa,comer,corazon,dan,decia,decir,dejo,dice que,dos y
-7 down,el dia,estoy en,even,feel,felt,fin,fire,for,ganas,gente,home and,i @336,i get,just,like a,lleva,look
-7 me dijo,me voy,mejor,mi @240,muerto,nada de,no @133,no @313,no @93,on @156,papa,perdi,por el,puede,sabe
-7 salio,say,segundo,sun,the car,told me,toma,tres anos,tu,un @342,us,vida,was the,with @156,with me,y @156
-7 y @93,y de
-8 . @222,. @361,. hoy,. just,. los,. luego,. one,. second,. si,@110,@113 me,@114 in,@116 @21,@116 @9
-8 @133 un,@148,@156 @55,@156 been,@169 @342,@186,@199 @217,@217 @342,@225 to,@234 of,@287,@288,@301,@31 the
-8 @316,@336 en,@348 @14,@366,a @339,a @55,a @9,a la,aca,alguien,ano,at a,being,birthday,cabeza,cara,cuento
-8 eight,el lunes,end,esa,face,for a,fue la,going to,good,have a,i @175,i @224,i left,iba,la @192,la @285
-8 lot,made,matar,me @189,me @232,mi @1,mi hermano,minutes,morir,name,need,new,next to,noche,nothing,of it
-8 ok,one of,one with,pasar,rio,saying,seis,sitting,somebody,the @346,the morning,this @342,tomas,tres dias
-8 until,ve,veinte,volvio,want to,why,with no,y en,yo @199,yo no
-9 . @156,. @334,. @36,. ell,. ella,. it,. my,. que,. we,0,@0 i,@114 @156,@116 a,@117,@188,@290,@340,@346
-9 @359,@6,@74,a dormir,also,bien,can not,comi,con la,dead,desde el,does,dormi,en un,everyone,had no,hasta
-9 hermano,i went,in @156,is,it again,kill,le @116,let,me @21,me @313,me in,nadie me,no @367,o,old,pastillas
-9 que el,que no,termine,them,un @379,way,with the,y @199,y @9,y el,y se
-10 . so,. then,. tomas,4,@0 me,@111,@114 this,@132,@156 @156,@162,@211,@228,@234 with,@297,@330,@34,@347
-10 @350,@373 me,@58,about,are,came home,can,come,de @227,dia,dr,eso,friends,going,hard,i @300,i will,into
-10 it and,la @197,la mano,lado,me @0,me @334,nombre,of @156,or,outside,pense,people,puedo,senor,six,someone
-10 to @363,to drink,to me,todos,tomorrow,un @228,which,years
-11 . @169,. @344,. in,. la,. tom,@105,@116 @232,@134,@163 @339,@178,@191,@192,@209,@229,@234 me,@251,@289
-11 @366 a,@370,@52,@80 with,conte,el @342,enfermera,es,for the,ha,hace,hay,how,i can,if,la @128,las @105
-11 miedo,months,no he,nos,only,since the,small,su,there was,to the,went,were,yesterday
-12 . antes,. solo,@101,@116 @156,@13,@141,@163 this,@169 @234,@196,@210,@227 and,@234 @199,@258,@328,@41 un
-12 @55 with,@75,al lado,ex,hacer,had been,have not,mano,me fui,never,on a,over,sin @313,tenia,tomar
-12 tome una,took the,vi,year
-13 . @133,. @366,. en,. y,@0 it,@183,@222 de,@31 @379,@317,@345 una,@356,@66,@67,al @175,always,deje,gave
-13 he,is the,like,not @357,por la,voy a,was @163,y ya
-14 . @217,. the,@116 @114,@140,@216,@223,@254,@293,@310,@59,@98,@99,de que,dijo,drink,her,his,life,lunes
-14 me @133,no sign,sign,the @285
-15 . @342,@0 que,@1,@201,@244 @156,@253,@279,@342 @342,@352,a @313,ahi,ate,como,con los,despues,ell,in a
-15 no @357,no use,the @31,the first,to do,weekend,y a
-16 . she,@100,@114 my,@156 @163,@197,@208,@213,@234 had,@244 me,@284,@336,@362,@80 al,consultorio,desde
-16 el consultorio,hashtag,ibuprofen,said,voy
-17 . @146,. @199,. no,@218,@295,@322 @163,@80 con,clinica con,has,te,the @227,the @80,tom
-18 . el,@25,@341,@48,i am,it was,monday,planned,quiero,you
-19 @115,@177,@268,all,fui,will
-20 @135,@145,@19,@240,@274,@300,@378,@73,a mi,i was,morning
-21 @126,@128,@130,@239,@243,@339,@365,as,day,home with
-22 @344,@39,con el
-23 . @114,@17,@179,him,since,with my
-24 @14,@380,con mi,we
-26 . @234,@7
-27 @37,esta
-28 @369
-29 @357 to,used to
-31 to
-32 @215
-36 this
"""
