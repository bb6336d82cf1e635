"""The weights, in tenths, of words and pairs that speak for an explicit statement.

Learnt from the tuning parts of tests/data/screening and from ordinary sentences.

Written by `python -m tests.benchmarks.train_screen`; not edited by hand.
"""

BIAS = -8.541
LINE = 0.3
WEIGHTS = """
128 matarme
103 morir
100 die
89 viva
86 vivir
84 myself
81 alive
73 dead
70 death
69 muerte
64 muerta,suicidarme
63 kill,muerto
62 be dead
61 existir,morirme
57 goodbye
56 pienso
55 . thinking,kill myself
52 born,living,suicide
51 despertar,dying,me mato
50 enough,passive,rope
49 de vivir,hoping
48 pills,tracks
47 para que,suicidal,vivo
46 matar,ya
45 eternal,eternamente,seguir
44 be alive,me mate,si is
43 cinturon,de una,dead by,my last,unaliving
42 live,mi muerte,tirarme
41 me ahorco,seria,sigo
40 ahorco,encuentren,hoy,noose,will to
39 . death,estar muerta,ill,is in,punto
38 deseo,drown,forever,pisos,to drown
37 . been,acabar,amarre,intend,la viga,my wrists,tonight,valor,viga,wrists
36 am,exist,pastillas,si,to live
35 . mood,be,el cinturon,estar,fecha,la muerte,las vias,no despertar,suicidio,think about,un tiro,vias
35 vuelvo
34 . ando,ahorcarme,bullet,colgarme,do it,i resent,llegar,ma,not live,resent,suicida,vivir mas,voy a
33 . mis,belong in,cuanto,despues de,desvivir,dicen,die and,este mundo,intend to,jump,jumping,la tina
33 one for,sin que,tina
32 . goodbye,asi,be with,bought the,desvivirme,did it,es esta,i should,me quiero,would,y con,yo
31 . anhelo,. having,anhelo,crave,ending,estar muerto,i crave,if a,live any,live no,para,puente,quiero,was i
31 with myself
30 . dying,. solo,a hacer,balcon,end my,garage,helium,lo intente,me,peace,so,una para
29 . by,. k,. las,70,asking,aviso,encuentre,forma,gave up,lloren,matarme y,mood,ojala,por mi,saltar,took all
29 vieja
28 . cansada,. odio,and i,anymore,en cuanto,for me,gas,hate that,having,hour ago,is back,longer wish,meds
28 no vuelvo,not for,pasar de,point,queriendo,quiero suicidarme,s,ultimo
27 . adios,. every,. soy,a matar,about to,ahogarme,attempted,balazo,because,by my,by sunday,date,de en
27 death would,escribo,esta misma,i tied,is me,la soga,me here,no merezco,no more,prefiero,que alguien,soga
27 the bath,to die,un balazo,wake,wake up
26 birthday,boy a,came,despacio a,die so,donen,ese es,esperando que,estar vivo,for one,goodbyes,la caida
26 morirme y,nacido,neck,on life,overdose,pedi,sobredosis,suelto,tiro,when the,world
25 . escribo,. practique,. ready,2,atras,being alive,being dead,caida,cliffs,cree que,de verdad,donde
25 dying is,estar viva,for real,home to,la via,me despido,merezco,morirme que,n,no will,nunca habia
25 ok google,porque,practique,que pasara,sin dolor,sure of,swallowed,telling,the cliffs,the only,the tracks
25 time you,to 30,to exist,to wake,wish i
24 . e,. going,. tried,. wish,a bullet,across,and now,anymore i,attempt,ave,being,belong,belt,cabeza,cree
24 de suicidarme,despido,dios que,diosito,drank it,end it,esta vida,estan en,frasco,how,i have,intente
24 kill yourself,knot,know a,like dying,llegar a,make it,me importaria,mirando,misma,nite,organos
24 para matarme,paz,permanent,planning,platform,por lo,so the,soon as,subido,the knot,thing i,this world
24 un estorbo,una carga,ya puse,yourself
23 . asi,. perdon,a burden,a car,adios,amarre a,as well,bastante,be happier,be here,cerro,de seguir,estorbo
23 estoy en,galpon,google,high enough,how do,importaria,it properly,itd,las venas,lately,live anymore
23 live for,masel,matate,me suicido,mes,mi mano,morning i,nacer,navidad,no voy,nobody,not think,of a
23 ojala no,own life,para vivir,parejo,pensamientos de,peor,pienso llegar,plan is,puse,salto,se vaya
23 sleep forever,soy,stay alive,the garage,thinking of,tied,tied it,tirar,tome todo,toy,unalive,want out
23 you all
22 . ahi,. getting,. nada,. sitting,30,aguanto,am checking,anduve,any longer,asi de,attempt failed,been
22 can have,can not,care to,cinturon y,cita,cord,de estas,die this,difunto,digan,e,en serio,esta en
22 estarian mejor,esto ya,estoy a,finds me,giving,i say,is my,it,mate,me dice,me voy,mensaje,mi esta
22 mi mujer,necesito,out,pasara,pistola,quiero existir,quiero matar,reason,right now,saturday,se fue,se para
22 sentido a,so she,soy un,suicido,the rope,the thoughts,the time,venas,vida no,voy caminando,when,yo quise
21 . local,. tracks,. why,a usar,abro,aguanta,am writing,amanezco,bajo,be six,better without,busco,cajon
21 cancele,cancer,carga,carta,checking out,corte las,cuando encuentren,de matarme,de suicidio,el carro
21 el nudo,esta semana,este mes,forma menos,ganas,gun,i,i walk,ig,just swallowed,lo unico,local man
21 los pensamientos,me before,me tome,munecas,muro,off,our,perdon,pido,plan es,que fue,que vivo
21 quiero desaparecer,round,seguir vivo,side,six feet,sleepy,tell my,ten,the fast,to overdose,voluntad,ways
21 worse,y ahora,y se,you asked
20 . catching,. feelin,. jumping,. seria,. thought,. time,a parar,a salvo,a ser,actively,am on,because i
20 been dead,bottle,bridge,checking,con ella,con la,crash,cruzo,cumplo,daydream,de navidad,decided,decirle
20 deserve to,desire,desire to,don,dramatic,el suicidio,en eso,ending it,estan,even,failed,feelin sleepy
20 fin a,ganas de,gets,getting sleepy,haber nacido,happier,have set,hermana se,hijos estarian,hold,i meant
20 igual,in front,just noo,keeps the,mano,mi cabeza,myself this,nearly did,never born,no llegar,no puedo
20 of these,off myself,only thing,pararme,pretty,que mi,quitarme,saco,semanas,sentido,serian,stomach burns
20 stop,strangle me,suicide is,surgery,the means,the platform,the roof,them,then i,there is,thoughts have
20 tome,un puente,walked out,weon,with it,y llevo,ya me
19 . miro,. ojala,. once,. suicide,40,a coffin,a lanzar,aborted,aborted me,am going,antes,aviento
19 aviento del,baranda,belt round,cabeza me,caminar,care,catches,catching the,coffin,como matarme,cuando me
19 cuerda,diez minutos,digo,dolor,drive into,espero,esta noche,feelin,front of,fueran,hang,here anymore
19 i asked,i don,i even,i hope,i intend,in a,inform,la azotea,la baranda,la forma,lanzar,llene,lo hago
19 looking,mar,me aviento,me dead,me quito,misa,mom,my dog,no aguanto,no es,no pedi,no veo,noo,note,of space
19 on purpose,past this,plan,planeando,praying,puedo vivir,que risa,que sigo,reading,ronca,se donde,sea
19 should,si fueran,sigo queriendo,so ill,still alive,suicidar,tengo con,tengo ideas,the trigger,trigger
19 ultimamente,up on,usar,vine,vivir y,waking up,was never,went for,wey,y cada
18 . como,. cruzo,. kill,. measured,. might,. reception,a bunch,a date,a permanent,a punto,a waste,al cielo
18 alguien me,alivio,alto,asked him,asome,azotea,badly,bala,bath with,be this,bunch,bunch of,burden
18 but still,camion y,can hold,carro,colours,cortarme,cumpleanos,den,despierte,dile a,do not,donde la
18 el celu,en medio,encargo,ending everything,finds,gaste el,hacer hoy,hanging,have chosen,have picked
18 have thought,holds,hour,i attempted,i drank,i long,i mean,ida,if i,in the,intencion,la vieja,lado de
18 llaves estan,llora,lo tome,local,long for,longer i,manana no,me asome,me encargo,me encuentren,measured
18 measured it,mejor muerto,mi plan,my,my rope,my self,myself after,neta,noche me,not i,odio,ojala se
18 painless,people went,perdonenme,pienso matarme,planeo,planning my,point in,primero que,puta vez,que gaste
18 razor,ready to,reception,reception but,safe with,salida,se caiga,seguir viviendo,semana,serio,sitting in
18 slit,slit my,sobrevivir,sold the,soy yo,stopped me,strangle,tell anyone,telling me,tenia el,the bridge
18 the razor,the trouble,therapy,this will,to jump,to myself,to strangle,told the,una puerta,una puta,under
18 unica,vaya la,veces,via,vodka,walk into,was my,waste of,what would,who finds,why was,wish my,world is
18 ya ni
17 . asking,. cuenta,. high,. honestly,. intente,. jajaja,. suicidal,7,a saltar,all week,am 70,anymore like
17 asilo,bath,boy,caiga,carta de,celu,cobarde,compre una,con que,con todo,cuarenta y,cuchillo en
17 cuenta atras,cut deep,da paz,de esta,de ida,de un,debajo del,deberia,debi haber,deseo vivir,dio cuenta
17 doing it,edificio,effective,el jueves,el nueve,es para,esperando,estare,estrellar,estrellar el,feel like
17 feel safe,for death,for my,go through,god,goodbye everyone,habia querido,hang myself,haria un,have got
17 hurts,i kill,i think,it this,it was,k,keep,keep hoping,killed myself,la pistola,la residencia,lads,las 7
17 last nite,les dejo,lie,made sure,medication,much of,my attempt,myself is,nadie le,nadie se,no vale
17 no version,not see,nudo,once pisos,opening the,para acabar,paso de,pegar un,pensar en,poner fin,pueda
17 purpose,quarry,quien encuentre,quitar la,quito de,really going,roof of,sabes en,safe,saying goodbye
17 seguir respirando,seria mas,shoot myself,siete,sitting,someone kill,someone please,stuff,suicidal since
17 taken something,takes,tell,ten people,the lake,the quarry,the suicidal,they stopped,they would
17 tirarme por,toy en,ultimo mensaje,until new,up today,veces hoy,version of,vida y,wanting,wey ya,when they
17 would hold
16 . cold,. feeling,. giving,. hubiera,. tenia,. vos,. want,. will,a nadie,a tree,ahogar en,ahorcar,al
16 al lugar,altillo,am fishing,am walking,ambulance,an ambulance,anos y,atropella un,attempted on
16 bastante alto,been born,brains out,burns,cancelled,carro y,carta y,celu en,cold water,con ganas
16 considering,constant,contesto,cortarme el,courage,cumple,debi,del tren,deseo morir,drank,el mar,el muro
16 end,es,every night,felices si,feliz,for it,going,guts,had the,haria,hoping i,hubiera preferido,i belong
16 i stop,i will,ideas suicidas,if,in session,ir con,is a,just let,kill me,la carta,lake,las voces,left for
16 lo,lo primero,lo ultimo,look up,marcha atras,mas felices,matara,me conoce,me da,me matara,me pueda,mean
16 mercy,mi ultimo,miro,much,must die,my neck,my peace,nada que,new years,no paso,noche de,on the,own hand
16 pagaria,para hacerlo,pierna,por que,post,puedo matar,pulse,punto de,que quede,quitar,rapido,rather be
16 respirando,roof,rosario,se dio,si hay,siento,so that,so tired,someone to,sorry,takes me,takes you
16 tengo ninguna,the guts,to hang,tres palabras,una cuerda,una hora,under and,up how,vida el,want 2,waste
16 water takes,where the,why am,will end,will not,work and,worked out,y,y el,ya deje,ya escogi,you quick
15 . che,. espero,. estuve,. four,. out,. pienso,. side,. there,. toy,. whatevers,14,2 die,25,a coward,a gun
15 a proposito,a train,about death,ago,ago and,ahi no,ahogar,ahorcarme y,alive for,am letting,am suicidal
15 and no,and not,and thinking,ando con,another day,asked,asking me,be the,been looking,better off,boi
15 cantera,catching,compre la,con frases,con mi,con rosario,count them,coward,cuchillas,cuenta,day i
15 deep enough,del gas,demasiadas,deserve,despedida,digo a,dime algo,donde el,driver,driving into
15 el miercoles,el piso,el puente,el veneno,en 2,en anos,entierren,escondi,estoy cansado,every morning
15 excusa,fantasize,fantasize about,fast,felices,filo de,firme intencion,four more,frases,fuera por,fui al
15 goes down,got the,guarde su,hacerlo en,halfway,here with,honestly i,hora,house stuff,hoy los,hoy puse
15 i fantasize,i imagine,i keep,i wrote,is enough,it are,killing myself,la cantera,la cuerda,la falda
15 la firme,la unica,las cuchillas,last post,le escondi,letting go,libreta,lista para,llave del,lo termino
15 look,los sesos,marcha,matarme en,me alcanza,me dan,me la,me quedo,me suelto,metro de,mi carta,mi pareja
15 mis amigas,morfina,morir me,my brains,my organs,my third,n i,nada pero,no,no debi,nobody should,not call
15 not deserve,not exist,not in,not work,of biscuit,older,organs,overdose on,pabajo,pareja
15 permanent solution,pero tengo,picked,plane goes,planeando mi,plata,porque las,preferido,proposito
15 proxima cita,put a,que deberia,que hago,quede,quick,quiero dormir,quitaron,rabia,really really,recien
15 residencia,rest of,sad when,se como,se quede,semana a,sesos,set,shaking,sleeps then,solo pienso,soporto
15 sounds so,stood,stuff is,su morfina,tablets in,the gas,the ground,the night,third,this badly,to how
15 to tell,to use,tome demasiadas,un camion,unico,viaducto,vida,vivir no,waking,was beautiful,whatevers
15 whatevers left,whoever finds,will,would do,wrote my,ya escribi
14 . abri,. at,. considering,. hoy,. if,. looking,. para,. pregunto,. stopped,. tengo,16 y,a matarme
14 a suicidar,a ver,about driving,acabar conmigo,adios a,ahora va,already,am sat,amigas,and nobody,and one
14 antes de,anybody,asuntos,at her,aventarme,back tomorrow,bathtub,beautiful and,been reading,big one
14 biscuit,bondi,broma,cada dia,came at,came in,che,chosen,cielo,cleared,conoce,conozco un,cosecha
14 could just,counting down,cuestion,cuestion de,dead already,decided that,deciding,decirle a,dedo en
14 dejar de,del bano,dentro,despedi de,dialisis,diez,dogs,donde los,eighty one,el gatillo,el mio,en internet
14 es cuestion,escogi,escopeta de,escribo para,escuchar esta,estuviera,falda,feeling really,feeling suicidal
14 fishing,for easter,frio,front,fucking,garage and,gas y,gatillo,giving it,going back,gonnae,googling
14 got enough,ground by,hacia los,had never,have kept,have taken,he pensado,help is,holiday so,hose,i look
14 iba a,its tonight,keep living,keep myself,la cosecha,la proxima,las llaves,lean,leaning,left,left after
14 left is,letters,letting,like for,lo bastante,lo decidi,lo digo,lo hice,lo iba,looking at,los 30,lost the
14 luego la,lunes no,manana me,manana y,mato,me imagino,me llamaste,me muero,mean i,mean to,medio,mesa y,mi
14 min ago,more sleeps,morir y,muchacho,muchachos,muelle,mujer esta,mundo,my future,my meds,my mom,myself on
14 never wanted,never woken,next,next year,night when,no fuera,no soporto,nobody will,nobody would,not fail
14 note is,nothing,nothing to,o me,ojala me,order and,papa esta,para mi,paran,pistol,pistola en,preguntando
14 propia,que en,que sepan,querer morir,quiero un,rato y,refuse,rest,resuelto,running,se si,see no
14 semana santa,sepan,seria un,shall,shoot,should have,si soy,side effects,siendo yo,six,snow and,solution
14 someone,son went,stop thinking,suicidarme y,survive the,table and,tendria,tendria que,that i,the bathtub
14 the bottle,the courage,the ioth,the microwave,the shed,the ute,the weans,this,this earth,three words
14 to god,to shoot,todos dicen,un aviso,un cajon,use,ute,va en,ver a,vez,voy con,walked,wanting to,was on
14 was stood,weans,went the,what is,would take,y que,yes
13 . compre,. conozco,. guarde,. hoping,. i,. lads,. praying,. prefiero,. some,. tell,a bus,a diario
13 a llegar,a quien,a reason,a tener,abri,actually,admite,admite una,after the,afuera,ahorcar en,algo me
13 alive is,am a,am planning,and if,ando bien,another winter,antoja,anyone,as an,away with,ayuda,back from
13 barranco,be gone,be over,bien y,bleed,bleed out,blue folder,busquen,by next,cada,cambio,camine por,canse
13 cartas,chamo,close to,come home,con mas,contesto es,continue living,cuando lean,cuchillos,decidi yo
13 deje la,deje las,dejo a,desaparecer,descanso,dime,diosito me,don tire,drink am,earth,easter,echen,edge
13 effects,el arbol,el frasco,el galpon,en el,espero no,esta sea,esto solo,estoy al,exagero,existiera,fail
13 favor que,feel,find me,finished them,follow her,fuck,future is,gaste,gasto aire,gets the,go under,god let
13 google how,guard,guarda,guarda los,gun i,gun in,hanging in,happen if,hate being,have,have liked
13 have poured,have written,he dicho,he keeps,her morphine,here for,high,hombre en,home,honest,hoy compre
13 hoy en,hubiera,i bought,i shall,ideacion,ideacion suicida,if this,in i,in me,insulina,intencion de
13 intente otra,into,is,is dying,it has,it since,itd be,its nobodys,jueves a,kept her,laces,lean esto
13 lechero,let him,life,like to,lined,live past,llamaste,lo logre,logre,los cuchillos,mad that,manana vuelvo
13 many stories,mas estoy,matarme antes,me busquen,me canse,me despierte,me die,me diera,me vine,meant it
13 menos en,mente me,merezco el,metan,mi avion,mi mente,mi vida,microwave,mientras,might,mis,momento admite
13 months and,morphine,muerto el,muerto y,muy suicida,my laces,my lap,myself safe,never see,no abras
13 no contesto,no existiera,no pasa,nobodys fault,not come,not plan,nota,of pills,one noticed,only stay
13 other people,overpass,pain anymore,pajaros,parar,parezca,pills and,pills out,por escuchar,poured the
13 preferiria no,pretty colours,pretty up,promise,proxima,putting,que cosa,que estar,que exagero,que ganas
13 que momento,que pronto,queden,queria decirle,querido,quiere estar,quisiera morirme,quitarme la,razon,real
13 rompio la,saber de,says i,se queden,se rompio,shotgun is,sigo aqui,sin lastimar,sleeps,sold,solo gasto
13 soporto vivir,soy una,space,stories do,suicidarme el,tae,taking it,tengo las,tengo razones,termina de
13 the drop,the edge,the fall,the guard,the hour,the kids,the sherry,the verge,think ill,time i,tirado
13 to bleed,to commit,to grow,to lie,today and,tractor,traiga,tree,tu la,tylenol,un descanso,una que
13 unica salida,up this,up tomorrow,vendio el,verdad,verge,verge of,vida digo,viejita,voces,wait until
13 want drink,weary,who decided,whoever,wish this,would help,wrists and,writing my,wrong side,y solo
13 y vuelve,ya le,yesterday,you for,yourself they,yourselves
12 . as,. dile,. diosito,. dreaming,. itll,. muerto,. necesito,. van,a ahogar,a ahogarme,a ahorcar,a casa
12 a difference,a hole,a saber,abras,adios mundo,after my,al canelo,al metro,am leaving,and die,and he
12 and the,anden,ando,angry i,anoche pero,aqui nadie,arbol del,asi estoy,at work,atropella,atropelle
12 atropelle un,bajarme,banera,beso a,bolsillos,break,buildings,by a,bye,calm,cancele el,canelo,case i,cerre
12 children are,choosing,comes in,commit,como una,compre,comunico,condo,cooperativa,could die,count,cuarenta
12 cuida al,das,date i,de acabar,de hablar,de las,de respirarlo,decidido,del balcon,del cerro,despacio,di el
12 die because,die young,dieciocho,diera,dije al,dios,diosito llevame,does,does anyone,donate,done living
12 dreaming about,driving,eating a,el juicio,en,en lo,en octubre,enough this,es lo,escribi las,escuchar
12 esta vez,esto antes,estudiara,estuve a,even that,ever again,everything ready,exhausting,feriado,get up
12 gets better,habre,had enough,happen,harta,hasta ahi,hasta que,hay un,he decidido,he went,heart,here on
12 him to,hole in,honestly,hotel,how many,i honestly,i practised,iba,insti,interrumpir,is better,is that
12 its me,its pretty,joda,juan,just die,just going,just now,kills,kills me,la banera,la cooperativa
12 la muneca,la puse,lap,las ganas,las noches,le he,lees esto,lie i,life insurance,like killing,listo
12 llevare,lo pienso,longer,los bolsillos,los libros,los trenes,mandando,manejo,manners,matarme de
12 matarme pero,mato ya,me atropelle,menos sucia,mi edificio,mi mama,mi por,mine i,miren,morirme de
12 motivos para,muerto que,mundo cruel,muneca,nada por,neat,nerve,no confio,no estare,no tiene,noche dejo
12 not,not face,not safe,not stopped,of suicide,ok ok,open and,other,otra para,otra salida,para los,parce yo
12 pecado,periodico,pier,planeado,planned it,plants sorry,puedo dejar,puedo volver,puerta,puse en
12 que diosito,que parezca,que volver,que vuelvo,queda,queria tirar,quiere el,quiero tener,railing
12 respirarlo,responda,rooftop,rooftop of,round my,saco una,sad i,salvo,santa,sat there,sayin,se deja
12 seatbelt,seeing,seguir en,sherry,shooting,shotgun,siempre lo,siga,so my,sobrevivir a,sorry ma,soy mas
12 stood on,stopped since,stories,sucia de,surgery kills,survive,ta,tell your,tengo miedo,tengo motivos
12 terapia,termina,termino,the condo,the ferry,the letters,the pier,the railing,the rooftop,the will
12 the woods,them by,them it,this pain,tiene sentido,tirate,to do,to join,to rest,to slit,to walk,tome algo
12 tomorrow and,took,traffic,tried last,turn on,tuve suficiente,un cigarro,una forma,una manera,una pierna
12 una razon,unico que,up here,vendio,ver si,viene en,voces dicen,vos,wants them,was food,way other,way to
12 window and,winter like,wish,wonder what,would happen,y hace,y lo,y tres,years,years and,years to
11 . about,. algo,. being,. bullet,. camine,. cancele,. cuida,. deberia,. denme,. duermo,. feliz,. god
11 . honest,. joder,. manuela,. next,. punto,. siento,. toda,. todas,. was,. weon,a donde,a door,a fallar
11 a god,a nada,a otros,a plan,a thought,abro el,acantilado,affair,agradeceria,al cementerio,al lado
11 alive in,alto del,am fixin,am mad,am saying,am taking,and,and after,and its,and putting,anyone know
11 anything but,around,bajo tierra,bajoneada,be around,beam,begging,blow,blow my,bro,buildings differently
11 bulto,burden to,by ten,call anyone,calm about,caminando,car park,care if,carpeta,carpeta azul,cementerio
11 cementerio con,chest with,cierren,coche contra,como te,confio,confio en,contesten,court,cuanto tarda
11 cuello,cuentes,cumple de,de comer,de cortarme,de cumpleanos,de despedida,de este,de irse,de menos
11 de morir,dead before,decida,decis,decis que,dejar este,dejo la,denme,denme una,despertar manana,detalle
11 devolverla,die in,dile,dinero en,do another,do you,does a,el cuello,el paso,el periodico,el regalo
11 el terreno,el viaducto,en la,en navidad,escribi,estoy pensando,evenings,ewes,exactly,exactly how,fall
11 fallar,father would,fed the,finishing,fio de,fixin,fixin to,floor is,for each,found something,fourteen
11 frenar,fuerte,ganado,gasto,gave,going over,going to,ground,guarde,gustaria estar,have been,have lost
11 hay ningun,her lipstick,him not,hit by,hope i,hurts too,husband i,ideation,if there,imagino,in case
11 in here,ioth,irme con,is exhausting,is left,is life,is nothing,is starting,it all,it to,its today,joder
11 join,jueves,jump off,just kill,just waiting,keep pretending,kids in,know exactly,know which,la carpeta
11 la segunda,la terraza,la ventana,lady,las diez,las pastillas,lees,like they,liked the,live like,live with
11 llama a,llaves,llevame ya,llevan,lo hare,loft,looked at,los dias,los papeles,los quiero,maker,mama cree
11 manana,manuela,mas detalle,mas y,matarme ya,matas,me alive,me not,me who,meant,meet my,mejor me,mejor sin
11 meltdown,metan en,mi con,mi familia,milkman,mind to,mom says,motivos,muerte seria,mujer cree,my affairs
11 my children,my life,my nephews,my sleep,myself before,myself right,myself tomorrow,next friday,ni un
11 no desire,nobody home,noches y,not joking,odio vivir,of living,of town,on myself,otra cosa,otros,out till
11 papeles de,part,penal,perdon por,pero era,pero si,pescando,picked the,pido es,piedras,please just
11 poisoning,por no,poured,pregunto porque,proximo,pueda hacer,puedo con,put me,que una,quiero ambulancia
11 quiero matarme,quiero tirarme,quisiera,rato,razon para,record show,results,round the,sabado,said my
11 say it,scared of,se a,see the,see why,self,seriamente,shells,si la,siente,sigo igual,sin avisar,six days
11 so bad,so its,so nice,sock,sorprender,sounds,spent the,standing on,stomach,sucia,sufrir,suicidal ideation
11 suicide note,swim,take my,talked,tall,tan facil,tan mal,tarda uno,tengo voluntad,terraza,terreno,that as
11 that you,the,the big,the cabin,the dogs,the ewes,the going,the home,the least,the milkman,the road
11 the stuff,the train,the wheel,there i,thinks i,this anymore,through,to,to next,to off,travelling,trenes
11 trouble,twice this,un boleto,un frio,un infarto,un pie,una sobredosis,verga,vez le,viaducto como,video
11 vine a,voluntad de,volvi,vos decis,want help,want it,want someone,way he,ways to,which,who wants,why can
11 without telling,woods,writing,x,y esta,yesterday but,yo con
10 . can,. deseo,. llevo,. mine,. nunca,. sabes,. tendria,a gusto,a note,a que,a rest,a tomar,abierta y
10 acabe,acabo,acabo de,advance,affairs,affairs in,ahogarse,al mar,am 16,am being,and by,and told,animos,ano
10 any other,are a,are in,arranged,as yesterday,ata,ata a,avisar,be in,be sad,bear to,because that,been in
10 before,beso,bien los,boleto,boleto de,bonitas,brains,cabin,cada manana,call my,cambio el,camine,camino
10 can give,carajo,cause the,como a,con vida,considerate,contadas,cuando mi,da,dandome,days ago,days the
10 de poner,de simple,de vdd,decision de,deje comida,del estacionamiento,derecho,desayuno,desde,desde hace
10 desearia,dias desde,difference,diga,digale a,diganle,dobla,done,drawer,drop,duermo,eating,el corazon
10 el sabado,ell ya,ella se,encuentro,es mi,escrito,esta,este triste,estoy con,everything hurts,fed
10 finger on,fio,floor,florecer,grow,guardado,habra,hace,hace cinco,hace un,hace una,hacer al,had not
10 have died,have had,hijo y,hold on,how are,how much,hoy fui,i get,i must,i swallowed,i want,if the
10 in advance,in my,infarto,into a,ir pero,is torture,is when,it already,it good,join them,killed,la abuela
10 la decision,la ketamina,la pongo,la tarde,la vuelta,las,leave this,life before,linda,lipstick,lista
10 llames,llegar viva,llego,lo vea,load,look like,los coches,los conte,los voy,louder,mama dice,mama no
10 mantenerme,me cambio,me enojo,me fio,me for,me hubiera,me pide,me sobra,me to,medico me,mi voluntad
10 miedo de,mil veces,min,mom i,morir sin,my coat,my friends,my head,my own,myself tonight,nadie,nadie en
10 necesito para,next to,ninth,no pueda,not planning,not say,note to,o mas,one leg,one would,otra vez
10 otro dia,papa al,pastillas contadas,pastillas y,pedido,people are,plan on,please take,practised,prometi
10 proxima vez,que este,que le,que vivir,que yo,queria que,rang and,razones,razones para,read this,reads
10 renuncio a,ropes,running in,same way,saturday i,sees,sentencia,si manana,siento tan,since the,so badly
10 some days,suficientes,surprise,tarda,tarde,te lo,tempted,the bedroom,the cat,the head,the last,the loft
10 the ninth,the note,the phone,the plants,the ropes,the safe,the sea,the universe,the voices,thinks
10 third time,through with,to my,to step,told them,torture,triste es,uh,un asilo,until it,up,vale,vale la
10 vdd,vea,veo sentido,vez me,vez tengo,viuda,vivir asi,volar,wake me,wall of,want,was going,when she,woken
10 woken up,work at,would be,would kill,y bueno,ya fue,you read
9 . busco,. digale,. perdi,. preferiria,. pretty,. tome,. vine,a cada,a colgar,a hacerlo,a lie,abri la
9 abuela,acuesto,agree with,aguinaldo,am about,am counting,am standing,and all,and that,and thought,ano que
9 arbol,are at,as they,asking for,at me,been on,being dramatic,bien,by,casa estan,case,cat,change,chicos
9 cigarro,coches,come looking,coming back,como se,como todos,compre un,cuando,cuando se,cuantos
9 cuatro noches,cuida,deje,die without,digale,disappointed,do to,done that,dormir y,dos veces,dr,dreaming
9 eam,el,el aguinaldo,el almuerzo,el dedo,el dinero,el monte,el seguro,el trabajo,ell nos,else to,engine
9 enojo,esperar a,estacionamiento,estaria,este es,even the,every time,feel this,feeling,ferry,firme,fixed
9 for another,formas de,funny,getting,getting the,given,gracias por,habia tenido,has not,have said,he pedido
9 hija que,hope this,i agree,i already,i feel,instante,insurance,intentado,into it,irse,it look,it yesterday
9 juez,juicio,jump in,keeps,knows,la amo,la cita,la deje,la idea,lado del,last thing,lazo,like this,liked
9 lio,llave,llorando,lo haria,lo he,lo puedo,lot more,loved you,lunes me,madre de,madre que,mal que,mas me
9 mass,me acuesto,me from,me siento,means,mi cuerpo,mi perro,mi roomie,miercoles,might as,minutes ago
9 miraflores,monte,mujer,my mind,my suicide,my will,myself when,nearly,ni,no haber,noche,not blame,not swim
9 not worth,ochenta y,ojala alguien,on in,on saturday,otorgo,para cuando,para ver,partir de,pegar,pensado
9 pero no,phone and,plan to,pocket,probar,puesto en,que antes,que he,que seguir,quito,ready,reason to,roomie
9 se vayan,semanas de,sentado en,shortly,siendo,since i,solar,something else,stopping,suficiente,suicidas
9 taken the,talked to,tbh,that did,that is,that it,that would,the engine,the results,the school,the tablets
9 them up,there will,they took,this month,this was,this week,tia que,to crash,to drive,to fall,to give
9 to just,todas,today,tomado la,ultimo que,un accidente,un cobarde,una noche,universe,uno en,vamos,ventana
9 ventana abierta,veo por,version,very much,want an,was able,was me,was not,while you,without me,written
9 written the,y ya,you last,you tell,you that
8 . ayer,. creo,. cuando,. cuantas,. dear,. la,. me,. sali,. si,. someone,. tienen,. tres,. writing,13,16,17
8 20,2nd,45,a dejar,a joke,a pegar,after,again,agarrar,ahora tengo,ai,al pueblo,al senor,amo,and for
8 and stay,answer to,anything to,asked for,azul,back and,bad,be better,bedroom,bot,bottom of,came back
8 came to,camion,cinco minutos,coche de,colgar,come up,como le,compadre,con los,conozco,courage to,cuanto se
8 dan,de pensar,de regreso,dedo,del,del piso,dishes,door,edge of,el fondo,el plan,entero,es bueno,eso lo
8 este dolor,estuvo,existencia,falta,falta que,favor no,film,find this,fix the,folder,for what,foto,funciono
8 goes to,going home,gone by,haberlo hecho,hace dos,handle,have arranged,have come,he tomado,help i
8 him again,hoy ya,husband on,i looked,i need,igual que,in their,is not,is open,is to,it gets,it over,it so
8 its that,joking,jure,la escuela,la llave,la ultima,las cartas,las ideas,last day,le veo,left it,legit
8 life to,like i,living is,llevame,lo escribo,lo saben,lost all,love you,made up,mantiene,martin,mas feliz
8 mas que,me corte,me de,me out,me that,mente,message,mis manos,months,more than,mucho que,mum,my dads
8 my family,myself and,nadie lo,never wake,no estuviera,no funciono,no la,no point,no se,not ask,not bear
8 not wake,not want,nothing but,nueve,of anything,of being,of the,off a,on earth,on nights,on to,one and
8 one more,or i,out of,out on,p,palabras,papeles,para siempre,partir,pensando,pense que,people say,plants
8 please let,pongo,preferiria,pretending,pretty much,primero,puedo,puse el,put them,que con,que la
8 que llegue,queriendo matarme,rather,right,sad,same as,santo,scared,second dose,sencillo,seria el,set a
8 set the,shoot me,shouted,solo me,somebody,something,stood there,subida,terminar con,that my,that night
8 the belt,the blue,the bottom,the dishes,the erd,the lot,this and,this for,this i,this time,thought that
8 time the,time to,tin,to act,to continue,to go,to meet,to not,todo bien,todos lo,tren,tried,truly,tu no
8 un alivio,ver como,viva a,voices,volvieron,vuelvo a,walk,was doing,was this,weeks and,well as,whole time
8 wife thinks,will have,with her,work so,worked,would rather,y como,y eso,y sigo,yo aqui,you do,you know
8 you this
7 . acabo,. con,. cual,. living,. mejor,. nothing,. ok,. que,. sold,. tomorrow,15,a decir,a esta,a estar
7 a quitar,a todos,a veces,about being,accident,almuerzo,am watching,ambulancia,an accident,an hour,aqui y
7 at this,bear,before they,blue,bottom,breathing,called,calmly,caminando a,cansada de,cansado,causa
7 christmas,continue,contra el,counting,creo que,cuantas,dan ganas,day of,de mi,dear,deep,dejo de,del otro
7 dia con,do away,do something,doctora,done it,dormido,dose,down in,drive,each of,easy to,el balcon,el cajon
7 el rio,eleven,empty,era el,escuela,estarian,finger,fondo,for her,from the,get there,good and,grateful
7 ha pasado,haga,have started,have the,have wanted,home i,hostia,i love,intentar,is clean,is the,its
7 its easy,just go,know if,la doctora,la tarea,least,les,lo tengo,making a,mas alto,me falta,methods
7 mi marido,mind if,minutos,most of,my body,my son,nights i,no los,no queria,not be,not going,of all,of them
7 on,on our,ones,or something,para de,partner,perdon a,pido a,planned,que no,que seria,reasonable,same
7 sea el,simple,something that,step,take,tambien,tampoco,tantas,tanto como,than a,that does,the kitchen
7 the tractor,the vet,the window,they,they said,they think,they were,this life,tienen que,to fix,to someone
7 too much,uno,vengan,vuelta,waiting for,wheel,where he,where my,wife is,with them,y he,y no,yo no,you find
6 . anoche,. hey,. made,. since,. two,a partir,agree,algo,all of,am an,am at,am in,and it,aqui en,beautiful
6 best way,bien con,bien para,breakfast,but a,can i,carretera,close,coat,corazon,cruel,cualquier,cuarto,dads
6 de estos,de nadie,de tomar,decidi,dejar,desde el,diario,dicho,domingo,donde se,el valor,en este,en las,erd
6 escopeta,every,everyday,everything,fault,find my,fue una,gran,hago,hay,i only,i put,i see,in her,internet
6 irme,is made,it through,it tonight,it yet,la carretera,la escopeta,la mesa,la pena,la vida,le digo,libros
6 lie down,life i,llevo desde,los perros,lost,low,mama ya,mi papa,my heart,my plan,ningun,no le,no one
6 no queda,nos vamos,not mean,nothing left,now i,off to,open the,opening,otro lado,parents,pasa,passing
6 photo,quiero irme,quise,rather not,reason for,regreso,rompio,sat on,screaming,segunda,she does,shed,sleep
6 sobra,standing,starting,still here,suerte,tablets,telefono,ten minutes,tener,tenido,the ice,the snow
6 the wrong,they can,thing that,this year,tired and,to be,todas las,todo,told you,vaya,vet,vida a,vuelto a
6 was about,what to,will never,would go,y es,y todos
5 . after,. aqui,. desde,. este,. husband,. just,. nadie,. otra,. quisiera,. ten,. told,. vengo,. what
5 . would,43,am ok,and said,and then,as i,asi lo,at the,atencion,away,bought,children,como,como si,cual es
5 de acuerdo,deja de,differently,do is,except,fin,find,follow,for christmas,got my,gustaria,have made,hombre
5 i hate,i nearly,i wish,i wonder,in order,is all,is out,it until,kitchen,know how,la,la madre,like,like an
5 loco,los,los ninos,los que,mas,me gustaria,me on,me what,medico,mi bebe,my father,next time,not a,now,o no
5 otro,own hands,peace with,perros,por primera,puta,que ella,que las,que quiere,really,si esto,silla
5 solo quiero,the point,the side,this morning,to take,tomado,use it,veo,volvio,waiting to,week,work,y por
5 y si,young
4 . had,. sorry,. they,. three,a la,abierta,about,an,are you,as,bus,but it,by the,capaz de,casa a,cuchillo
4 del hospital,desde que,did the,doing,el que,en que,estoy,food,for,for three,forma de,from,haber,hacerlo
4 hole,is where,it take,just,kids,kids asleep,lado,lunch,many of,miento,never been,not care,not keep,of,ok
4 ok i,open,out in,own,paid the,pasar,pensando en,people,que,quede con,quito la,regalo,send,sin,snow,subi
4 taking,the weekend,think,think i,thinking,to that,un hombre,up again,vengo,weekend,when you,window,work i
4 y un,y una
3 . de,. desearia,. does,. fui,. kids,. le,. no,. please,accidente,act,before i,boys,cada vez,capaz
3 cat sorry,clean,cold,el dia,ella me,es una,favor,first,hacia,here,if it,it did,llama,mi vieja,move,noches
3 over the,por la,pregunto,pumped,que lo,saber,sat,see,si quiero,spend,tengo la,to keep,trastorno,un
3 vuelve a,went,without
2 . have,67,asi que,con,derecho al,es la,head,hectareas,hectareas de,mentira,momento,need to,pie,read
2 regarding,seco,send me,the week,they are,thing,todos cantando,veinte,word,words,would have,you have
1 . mike,. you,a lot,another,batteries,cannae,chest,con las,cuerpo,dae,embargo,es que,garaje,i take,in june
1 it on,knows where,menos,mesa,nice,se ve,to end,train,van a,way,went home
"""
