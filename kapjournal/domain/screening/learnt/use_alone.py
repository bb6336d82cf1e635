"""The weights, in tenths, of what is worded like use alone.

Learnt from the tuning parts of tests/data/screening and from ordinary sentences.

Written by `python -m tests.benchmarks.train_screen`; not edited by hand.
"""

BIAS = -9.293
LINE = -0.01
WEIGHTS = """
85 spray
66 k
64 keta
58 @303,@357,acompanante,encima
55 lozenge
49 ketamina,sin
47 been,heroin,lozenges
46 @163
45 troche,xanax
44 @345,by myself,me la,mi acompanante
42 @203,sitter,some
41 @131,@334,took
40 @244,had it,snorted
39 @342,alone
38 . did,espray,mezcle con,smoked
37 @189,@227,heroina
36 . had,aerosol,el aerosol,mezcle,mixed
35 @343,@354,@363,@96,and with
34 eche,en el,myself,puse
33 @312,a @57,a escondidas,escondidas,extra
32 @315,it with
31 @294,@322,had,ket,nights,off a,thinks
30 . @278,. fume,@144,@234,fume,me eche,says,se me,tramadol
29 @163 en,@363 y,debia,frasquito,la @345,meti,so i,wi
28 @31,from,me @36,mi,queria,tome,topped
27 @227 @146,@232 a,@57,@9 @227,a vial,because,i took,la mezcle,nobody,online,otra,powder,vial
26 . alone,. use,@225,@374 @227,adelante,after,by,cristal,gin,me puse,nasal,snorting,together,using
25 . ando,@153,@163 el,@199,a solas,ando,anoche,consumir,mdma,me adelante,telling,work
24 . le,3,@156 i,@304,@80 but,did,entre,espere,fue,i @315,i smoked,it,k and,la,la tome,nadie,on,pain,poquito
24 session,solas,solo en,to get,y un
23 . @357,. been,@114 had,@133 and,@144 al,@172 in,@375,@379 y,@9 @343,@92 @345,compania,dey,doble,dose
23 estado tomando,keep,lo @93,me perdio,my @373,no se,on @175,on top,porque la,que @116,then had,tomo,with
23 yo @163
22 . tiny,@21 a,@285 @169,@33 @227,@36 @222,@42,bag,chef,con,doing,dosis,en mi,flat,i @113,maneje,me @225
22 now,perdio,plus,por telegram,telegram,ya,yo solo
21 @125 @234,@227 @163,@259,@373 @336,@72,cuando,did a,el @303,el spray,habia nadie,have been,i @116,it in
21 little,locked,medicine,por mi,que quedo,sola,tiny,weed,y encima
20 @163 con,@234 was,@247 el,@273,@278,@354 of,asleep,by @105,con @363,del,disturbing,dos,empty,esperar,me
20 me @87,nobody there,pero ya,que @267,se fue,semanas,snuck,solas el,the troche,to @164,tomando,volvi a
20 y lo
19 5,@133 on,@147 was,@156 @147,@182 @36,@234 there,a mate,bottle,cuando se,de @322,de keta,fernet,he @92
19 he estado,i used,in one,k on,ketamine,last,mandaron,me @187,me @242,me mandaron,me meti,media,nobody was
19 pain was,sin @234,sin nadie,spare,supo,tarde a,tuesday and,un,un frasquito,weeks
18 . @269,. got,. ran,. relapsed,@156 la,@202 @363,@23,@242,@278 on,@313 @234,@324 @357,@333 a,@372,@379
18 @93 en,a @133,a @163,al @342,and a,as the,at,between,cree que,dias por,drove,every,fortnightly,in @234
18 la @244,la de,lo,mande,me las,media botella,metiendome,metiendome @322,metiendome keta,mi senora,nightly
18 no le,paper,prescribed,que dice,relapsed on,sesion,supposed,taking,the reality,the spray,tomo todas,top
18 troches,uso,without
17 . @182,. @363,. con,. espere,. ordered,. un,@114 @220,@163 @156,@172,@232 @55,@26,@31 @376,@366 @303,@374
17 a @189,been @113,came today,casi,cree,diario,diga a,ellos,entre sesiones,friday,gone,home,i combined,joan
17 juntas,la @203,la @90,la probe,lo diga,los @342,me @131,mi @72,mi cuenta,mixed it,my,netflix,one,probe
17 proxima sesion,que la,reality,the @334,to @113,tome mi,used,weekends
16 . @116,. @12,. @255,. mixed,. sat,. started,. tome,. took,@108,@114,@121,@147,@163 in,@181 de,@217 @232
16 @225 of,@234 @55,@244 de,@271,@354 @163,@356 a,@373 @32,@50,a @22,a @353,a fellow,abierta,ahead of
16 and took,avisarle,avisarle a,been @331,been snorting,buying it,calle,combined,confess,conmigo,de @220
16 de mi,di,diga,driving the,em,forklift,from a,i @357,i confess,it @169,las que,lista de,me vendio,mes
16 mes y,most,nasal @303,nasal spray,no @312,no estaba,no habia,no sitter,po,que @0,queria irme,ran out
16 sherry,sin avisarle,solo con,sorry,studio,the @303,the next,the studio,two in,wait,who sells,y,y ahora
15 . @105,. @296,. @324,@114 9,@116 me,@199 @42,@199 @96,@269 @114,@286 una,@31 @45,@31 y,@336 is,@339 and
15 @342 por,@354 in,@357 la,@36 una,@367 @292,@41,@55,@62,a @249,a line,ahead,ampolla,at @156,coca,compre
15 con @156,de mas,de subirme,did it,dije,estado,fellow,fuera,guy,have @366,have already,i been,i know
15 keta en,know,la @156,la @58,la tiene,llego,me @249,me mande,montacargas,my @21,my back,myself in,no @125
15 no espero,not @0,ordered,pack,porque,sells,subirme,subirme al,tengo otra,than,the @225,the lozenge
15 the side,then the,tocaba el,took it,traje una,trying,tuesday,una me,vendio,whole,y los
14 . @315,. agarre,. recai,9 @342,9 days,@107,@116 @342,@156 con,@163 at,@164,@167,@175 @234,@184,@227 @169
14 @234 @167,@283 en,@31 you,@342 on,@342 que,@348,@36,@90,@92,a,a @180,acompanarme,alone on,amaneci,andaba
14 anyone,because my,but i,buying,caballero,cocina,con ellos,cruel,cuatro,desperto,el @26,el @51,el bano
14 el doble,every night,friend,from @169,from last,half,he @138,he hecho,husbands,i have,i wanted,igual con
14 la @181,la lista,last time,lasts,maths,me @286,me @302,me da,me traje,my home,my husbands,ni,no @144
14 noches,on @54,on paper,on sundays,own in,pegado,pieces,polvo,que era,queria volver,raya,recai,sabado me
14 si ya,sin la,solo,sundays,supply,terminal,the @305,the @55,the pack,the whole,them i,told them,tome con
14 took my,un caballero,was @22,was not
13 . @129,. @41,. nueve,. topped,5 @342,@104 this,@108 @199,@114 from,@125 de,@133 @212,@139 la,@156 @248
13 @156 en,@169 @339,@169 they,@175,@199 la,@203 y,@212 con,@217 @107,@225 no,@227 para,@322 en,@342 @156
13 @345 mi,@348 cans,@354 @156,@361 do,@367 @21,@369 @104,@379 on,@87 @9,@96 @156,a @23,a bump,acabo todo
13 adentro,advance,after they,already,and then,at the,bump,cancelled,cans,cause,cuidadora,day on,difunta
13 do the,documentary,dos noches,el,en 5,encima me,estaba,floating,floating typing,he pillado,i take,in
13 inform,irme,it lasted,kindly,la que,las @227,las noches,last night,lasted,llame,lo estoy,metiendo
13 metiendo en,mi @197,micro,miercoles,myself up,nadie a,not @283,not lose,not telling,not wait,pastilla de
13 pero,pillado,piso,plan,que con,que sobro,relapsed,room,sat in,saving,scored,scored a,se que,senora
13 sesiones,sobrio,sobro,still floating,supposed to,telegram y,that @255,the @189,the @354,three cans,todas
13 tomaba,tomado la,tome dos,topped myself,traje,typing this,unos,up after,up on,volvi,wine
12 . taking,. volvi,1,@113 @21,@116 con,@156 @12,@156 @227,@169 @348,@172 at,@18 de,@199 @367,@199 @369
12 @225 by,@233 @156,@234 @342,@255,@282 @169,@296 @133,@296 in,@300 @353,@345 con,@353,@367 estar,@374 of
12 @379 me,@41 @322,@55 @282,@80 pero,@86,@93 @199,a couple,a month,aff,agarre,agreed,antes de,are at
12 brought the,by nine,can do,canciones,clinica,coke,couple,days,de @363,de alcohol,del @123,digan a
12 doing anything,el @354,el @87,el piso,every day,fines,fines de,first one,for my,forward by,fue el
12 get back,glasses,have @354,home right,i,i @367,in that,ketamina en,knocked,la @116,la clinica,la partida
12 le digan,lo @0,lo hago,lo he,luego,mas de,masel,me acabo,me and,mi @192,mi @296,mine,most nights,my @203
12 myself with,next,no one,not @144,not @187,nueve anos,on my,para cuatro,partida,pastilla,place,press
12 que @26,quedo en,ran,reconozco,right after,sabado,seguidas,shame,started,tarde,the,the @255,the @9
12 the two,to keep,to mass,used the,was @354
11 . he,. told,9,@0,@113 @199,@114 @108,@116 @217,@131 en,@146 @41,@156 my,@163 es,@164 @183,@165 are,@180
11 @187,@199 to,@202,@21 to,@212 @342,@217,@220 no,@222 @339,@224 @199,@227 to,@234 @249,@234 @366,@234 a
11 @242 @199,@249 for,@255 and,@26 de,@269,@296,@31 @313,@31 de,@32 que,@320,@331,@339 @167,@36 at,@361 que
11 @362 me,@373,@41 en,@45 the,@80 me,@93,@93 @19,@98 y,a bag,a boy,acabaron,agreement,alone for,am from
11 am telling,amigo,aviso,back to,been taking,before,botella de,casi me,con un,creo,cuando @68,cuando llego
11 da,digan,drove home,el cajon,el mes,floor,from one,gritos,guardando,hecho,here it,house,i don,i would
11 kids are,know about,la @114,la @366,la @98,la proxima,la sensacion,lights,lista,llevo toda,lo que
11 los @133,los demas,los sabados,lost the,martes y,mass,mate,me hizo,me muero,mi @19,mia,mismo dia,mitad
11 muero,my wife,night,nine days,no @234,no @36,no me,not doing,novela,on the,para @105,parties,pedi,pero me
11 proxima,sabados,sale,sensacion,side,tablet,telling you,testigos,the plan,therapist,todo en,traia
11 tratamiento,typing,una,viendo,wanted,weed and,y luego,you can
10 . @245,. @312,. @331,. @345,. cinco,. k,. pedi,. queria,12,2,@0 @105,@105 @379,@116 @199,@116 it,@12,@133
10 @156,@156 esta,@156 su,@163 for,@163 to,@169 the,@192 @156,@197 @366,@199 en,@217 se,@219,@224 it,@249 at
10 @266 have,@285 @114,@290 pero,@300 @192,@31 no,@342 @31,@342 me,@345 @156,@363 a,@366 lo,@375 @156,@40 la
10 @45 @55,@5,@80 @156,@82 @184,@84,@9 @379,@9 @42,a @195,a @42,a diez,a donde,a young,acabe,acid,al,am @0
10 am @349,am trying,ante el,asi,at once,bit,botar,botella,cajon,comiendo,como no,comprando,con las,con lo
10 confieso,costumbre,de @199,de semana,del hospital,del mes,dias,digamos,dije que,door locked,driving
10 el @271,el @40,el acuerdo,escondiendo,esposa no,estamos a,for @0,for about,forward,from @234,get
10 get through,got some,gym,hasta el,have @187,have lost,have taken,hid,hurting,i @266,i brought,i lost
10 i may,in @62,in town,insoportable,is what,it @163,it @164,it @235,it back,it came,it comes,it off,just to
10 la @131,left,lose it,ma,may have,mi @373,min,more,my @55,ni se,no @26,no vino,not @320,now the,pero si
10 por @108,puse la,que @372,que debia,reservado,saque,sat,she @336,sides,staff,stops,tell the,the @313
10 the medicine,they @175,they left,thing i,tiene su,to stop,tocaba,tomo un,tonight i,trae,un @14,un @366
10 vino,when,whole box,with a
9 . ante,. bought,. casi,. doing,. finished,. first,. more,. two,@0 el,@113 @222,@114 @199,@116 @133,@116 el
9 @131 @9,@146 the,@156 @371,@16,@163 me,@169 @227,@182 and,@186 @339,@19 @285,@192 in,@199 de,@21 i,@222 i
9 @226 se,@233,@267 en,@285 a,@3,@303 con,@305,@313 when,@336 i,@342 when,@345 un,@357 @114,@366 de
9 @373 @313,@373 no,@379 and,@41 @217,@42 of,@68 @146,@93 @9,a un,acuerdo,alcohol,and @116,ante,at @339
9 back i,better than,box of,caja,de @342,del @379,del @80,descanso,dice,dice el,disco,don,early,el @255
9 el @54,el @93,el mio,el papel,es lo,estan los,feo,get along,guarde,haber,have @139,hoy ya,i @167,it so
9 it when,keep it,kitchen floor,know the,la manana,le doy,llevo,lo hice,long time,lose,lost,mas fuerte,mates
9 mi cuarto,misa,my @163,my own,my therapist,myself @114,nada,no,off,on @342,ones,order,para,programa,quien
9 semana en,so,son @199,son mas,strong,technically,the @304,the appointment,the house,the third,the week
9 then,they get,three,to sleep,twice,una y,usando,veces,vez,vino nadie,volver a,want it,was,went to,when the
9 x,y @202,y @356,y @367,y media,ya lo,yo a,young
8 @0 a,@0 you,@113 @114,@116,@120,@123,@146 en,@146 ya,@156 el,@156 los,@164 it,@169 my,@187 it,@187 the
8 @199 @133,@205 @156,@225 @379,@285,@300 si,@336 he,@351,@353 on,@354 de,@357 the,@36 @217,@363 @234
8 @55 @156,@9 en,@9 las,a @105,a @165,a @175,a @373,a ese,a mis,after my,al @199,al otro,alla,and @114
8 anniversary,antes,at @19,at work,be @362,be there,boy,break,con @128,con llave,crying,date,de dormir
8 dias sin,duerme,el @379,espero,estamos,fella,finished the,fue una,having,i @187,i told,igual,in @114
8 in @348,in the,in three,is only,it to,la @127,la @354,la @82,la calle,la puerta,lad,leftover,line,lines
8 lo de,mi familia,mientras,mum,my @80,my dog,no podia,not @163,not tell,nueve,one in,one on,plancha,se @224
8 se fueron,slow,take,taken,the @159,the @311,the truck,they @113,time and,to @234,to see,todas las,tonteria
8 truck,una @248,ver si,viernes,was there,what i,y @114,y @146,ya la,ya no
7 . @172,. every,. its,. still,20,@0 my,@104,@105 @14,@114 @169,@116 so,@116 to,@156 the,@163 a,@167 the
7 @199 @182,@234 on,@266 @313,@266 que,@267,@280,@283,@363 de,@367 it,@87 the,a @354,a ver,am in,an,anybody
7 anything,at @376,bano,brought,buy,capaz,da verguenza,de @313,debe,demas,en @55,en casa,eso no,fue a,got a
7 it alone,la @80,lo del,my husband,needed,no @116,no @363,otro,papel,paquete,puerta,ring,se @313,service
7 she had,street,take a,the @35,the beach,things,to @300,took me,top of,town,two
6 . les,. me,@105 @342,@133 @199,@133 el,@156 @290,@22,@235,@245,@313,@342 en,@342 sin,@36 que,@366 do
6 a @300,along,am @163,appointment,back,because i,buen,comes,deberian,diez,doy,el @212,el mismo,el perro
6 ell es,internet,is @163,la @194,la @49,la @62,le @93,les,llave,los,lunch,martes,me @93,me lo,more than
6 no @266,please do,podia,pudo,saved,semana,than i,that i,the @348,un @115,un buen,un perro,use,would be
6 y yo
5 . @87,. como,. compre,. estoy,@0 the,@127,@156 no,@182,@21,@212,@248,@333,@373 of,@93 al,a long,acabo,am
5 bad,compro,couple of,cuarto,cuenta,de la,de las,do it,do not,estan,fueron,he @139,i did,its the,las,later
5 manana,may,mi hija,nine,ninguna,no es,open,pase,quedado,se,self,the door,the second,the street,to that
5 va a,verguenza,wait for,was on,y la,yo,yo ya
4 . @113,. @21,. cuando,@114 with,@116 la,@133 a,@144 to,@18,@32,@324,a @186,ahora,am not,dog,el @285,el @81
4 en,finished,four,hija,mas,me @114,me @116,mio,my @107,para la,perro,quedo,se @116,the @82,tomado,wanted to
4 ya se
3 @220,@376,do,had a,is a,mi esposa,para que,tell,the @175,the @342,the @62,there,tiene,ver,ya me
2 . @93,. there,@113,@82,a little,again,creo que,esposa,familia,not,of,own,por,right,time,what is,y con
1 @226,@80,box,de,who
-1 . do,@113 you,be,soy,what
-2 @174,@224,@361,car,go
-3 . @380,. lo,. this,@106,@116 @55,@119,@298,@33,@35,@54,@9,do you,doctor,gusta,mi @133,mi mama,no hay
-3 you are
-4 . @115,. @9,. de,. esta,. hashtag,. hay,. if,. lets,. not,. te,0 0,@113 @156,@142,@152,@160,@169 de,@173
-4 @193,@217 of,@260,@28,@307,@364,@43,@69,a @342,also,and i,de @146,despues de,dio,estas,este,favor,found
-4 give,have got,he @116,i could,if i,la @177,la vida,leave,libre,many,mary,me @179,mother,mundo,muy
-4 no puedo,no quiero,not have,other,our,pasado,por @366,por favor,por que,primera,put,que,school,she,sobre
-4 something,sus,tan,tengo,that,the @249,thinking,this morning,trabajo,tried,url,usted,week,where,will be
-4 your
-5 . @336,. @354,. @356,. and,. but,. es,. i,. what,. ya,@103,@114 @342,@114 of,@146,@156 to,@165,@167 que
-5 @170,@171,@222,@236,@300 at,@339 i,@367 to,@377,@44,@49,@55 and,@68 a,@79,@85,a @115,a los,a lot,all of
-5 any,aqui,as a,big,cosas,could,de @156,de un,donde,el @37,else,es un,everything,feliz,final,hand,hasta que
-5 have @116,he was,him to,hit,hombre,hope,horas,hours,i @144,i @98,i had,i need,ir,la @47,la cabeza,lets
-5 love,make,me a,menos,minutes,my @128,not @114,not @367,out of,para mi,person,persona,phone,pregunto
-5 pueblo,que @156,que @93,que si,que yo,read,stay,tener,the @374,the @45,the car,the room,the sun,think
-5 this @227,turned,un dia,una @339,una vez,user,walk,was in,well,wish,world,y que
-6 . @339,. @348,. at,. era,. fue,. some,. that,. todavia,. una,. you,@11,@122,@136,@156 @114,@156 @199
-6 @156 a,@156 in,@156 me,@163 @234,@169 i,@192 me,@199 no,@2,@204,@221,@252,@263,@272,@282,@326,@336 que
-6 @342 @169,@367,@64,@71,@87 de,@88,@89,@9 of,@93 un,@94,a @113,a casa,about it,ago,alli,another,bebe,cafe
-6 call,de los,did you,down,el @199,el @80,es el,esto,falta,feel,fell,felt,five,for,hacerlo,has been,he @0
-6 home and,hora,hurt,i @164,i @339,i get,i thought,job,la @220,la @233,la @55,la cara,la casa,lot,luz,mama
-6 man,matarme,me @17,me @367,me voy,my @192,my @37,nothing,of a,of them,oficina,paso,pero no,puso,que @367
-6 que me,queda,say,ser,sick,siempre,siento,sigue,somebody,sun,tanto,the @178,the @317,the @346,the day
-6 todavia,too much,under,veo,very,want,white,window,yes
-7 . @199,. @226,. @266,. las,. por,. when,@113 it,@114 @114,@116 @9,@116 a,@146 me,@175 de,@179 a,@222 @199
-7 @238,@241,@247,@256,@288,@291,@308,@337,@342 @227,@342 de,@346,@350,@36 a,@56,@91,@93 a,abuela,before the
-7 bus,came back,carne,comer,dan,decia,decir,dejo,dice que,die,dos y,en la,era,face,fin,fire,for a,ganas,gas
-7 gente,have,just,la @54,late,like a,lleva,look,madre,me @366,me dijo,mejor,mi @240,muerte,muerto,nada de
-7 name,no @133,no @313,no @93,ok,papa,pense,perdi,por el,puede,ropa,sabe,salio,sitting,tambien,that is
-7 told me,toma,tonight,tres anos,tu,un @342,vida,want to,with @156,with me,y @156,y de,yo no
-8 . @125,. @163,. @222,. @361,. hoy,. los,. luego,. one,. second,@110,@113 me,@114 in,@114 que,@116 @21
-8 @133 la,@133 un,@148,@156 @55,@156 been,@169 @342,@188,@194,@199 @217,@205,@207,@21 @169,@234 of,@287
-8 @301,@31 the,@316,@332,@336 en,@348 @14,@36 de,a @339,a @55,a @9,aca,agua,algo,ano,at a,being,birthday
-8 by the,cabeza,cara,casa,con la,corazon,cuento,dead,dieron,does,dormi,eight,el dia,el lunes,end,esa
-8 estoy en,even,everyone,going to,good,hasta,have a,i @175,i @224,i @336,i left,iba,is,is the,la @192,made
-8 matar,me @189,me @232,mi @1,mi hermano,need,new,noche,o,of it,old,on @156,one of,one with,pasar,que no
-8 saying,segundo,seis,tomas,tres dias,until,us,ve,veinte,was the,way,why,with no,y @9,y @93,y en,yo @199
-9 . @156,. @334,. ell,. it,. just,. my,. que,. si,. we,0,@0 i,@105,@114 @156,@117,@186,@225 to,@234 with
-9 @290,@297,@313 y,@340,@359,@366,@74,a dormir,a la,alguien,bien,can not,comi,desde el,en un,fue la,hermano
-9 i @300,i went,in @156,kill,la @285,le @116,me @313,me in,morir,next to,no @367,puedo,que el,rio,since the
-9 six,someone,termine,them,un @379,volvio,y @199,y el
-10 . @36,. ella,. la,. so,. then,. tomas,4,@111,@114 this,@132,@156 @156,@169 @234,@211,@228,@234 @199,@289
-10 @330,@347,@373 me,@6,about,are,came home,come,de @227,dia,dr,el @342,eso,for the,friends,going,ha,hacer
-10 had no,hard,hay,if,into,it again,it and,la @197,la mano,lado,let,me @0,me @21,me @334,nombre,of @156,or
-10 outside,pastillas,people,senor,this @342,to @363,to drink,to me,todos,tomorrow,which,y se,years
-11 . @344,. in,. solo,. tom,. y,@0 me,@116 @232,@13,@162,@163 @339,@178,@183,@191,@192,@209,@229,@251,@328
-11 @34,@366 a,@370,@52,@58,@66,@80 with,can,conte,enfermera,es,hace,how,i can,i will,la @128,las @105,miedo
-11 months,nos,sin @313,su,there was,to the,un @228,went,were,with the,yesterday
-12 . @169,. antes,@0 it,@101,@116 @156,@134,@196,@210,@227 and,@258,@41 un,@55 with,@75,al lado,ex,had been
-12 his,like,mano,me fui,never,no he,on a,only,small,tomar,tome una,took the,vi,year
-13 . @133,. @217,. @366,. en,. the,@141,@163 this,@216,@244 @156,@31 @379,@317,@345 una,@356,al @175,always
-13 de que,have not,he,not @357,over,por la,tenia,the @285,voy a,was @163
-14 @116 @114,@140,@222 de,@223,@254,@293,@336,@352,@59,@67,@99,como,deje,dijo,drink,gave,her,ibuprofen,life
-14 lunes,me @133,no sign,no use,sign,to do,y ya
-15 . @342,@1,@197,@201,@208,@253,@279,@310,@342 @342,@362,@98,a @313,con los,despues,in a,no @357,said
-15 the @31,the first,weekend,y a
-16 . she,@0 que,@100,@114 my,@156 @163,@213,@244 me,@25,@284,@80 al,ahi,ate,consultorio,desde
-16 el consultorio,ell,has,the @227,voy
-17 . @146,. no,@218,@234 had,@322 @163,@80 con,clinica con,hashtag,i am,it was,monday,planned,te,tom
-18 . el,@295,@341,@48,quiero,you
-19 @115,@240,@268,@365,a mi,all,fui,the @80
-20 @145,@177,@19,@274,@300,@339,@369,@378,@39,home with,i was,morning,will
-21 @126,@128,@130,@135,@239,@243,@73,as,day,since
-22 . @114,@17,@179,@344,con el,with my
-23 @14,him
-24 @380,we
-25 con mi
-27 . @234,@37,@7,esta
-29 @357 to,this,used to
-31 to
-32 @215
"""
