"""The weights, in tenths, of words and pairs that speak for an explicit statement.

Learnt from the tuning parts of tests/data/screening and from ordinary sentences.

Written by `python -m tests.benchmarks.train_screen`; not edited by hand.
"""

BIAS = -8.551
LINE = 0.15
WEIGHTS = """
128 matarme
101 morir
100 die
86 viva,vivir
85 myself
80 alive
73 dead
70 death
68 muerte
63 muerta,muerto,suicidarme
62 kill,morirme
60 be dead,existir
57 goodbye
55 pienso
54 kill myself
53 . thinking,living
52 born,dying,suicide
51 despertar
50 me mato,rope,vivo
49 passive
48 de vivir,enough
47 para que,ya
46 me mate,suicidal,tracks
45 eternal,eternamente,hoping,matar,pills
44 dead by,is in,my last
43 be alive,seguir,sigo,tirarme,unaliving
42 cinturon,de una,mi muerte,noose
41 live,seria,will to
40 ahorco,estar muerta,forever,me ahorco
39 . death,deseo,encuentren,punto
38 . been,acabar,hoy,ill,la viga,pisos,think about,to live,valor,viga
37 am,amarre,drown,exist,intend,my wrists,si is,to drown,tonight,wrists
36 no despertar,si,suicidio,un tiro
35 be,colgarme,estar,intend to,la muerte,las vias,llegar,pastillas,vias,vuelvo
34 . ando,. mood,ahorcarme,belt,do it,el cinturon,fecha,i resent,one for,resent,voy a,with myself
33 be with,bullet,desvivir,did it,die and,este mundo,is back,la tina,ma,quiero,sin que,suicida,tina
33 vivir mas,yo
32 . soy,belong in,crave,cuanto,desvivirme,dicen,i crave,i should,if a,jump,puente,una para,was i
31 . anhelo,. having,. mis,70,anhelo,asi,bought the,ending,es esta,estar muerto,helium,jumping,live no
31 me quiero,para,peace,saltar,would
30 . dying,. goodbye,. k,. las,. odio,. solo,balcon,me,so,when the,y con
29 . cansada,a hacer,atras,aviso,date,despues de,en cuanto,end my,garage,gave up,i tied,lloren,lo intente
29 me here,not live,ojala,point,por mi
28 . every,ahogarme,and i,attempted,by my,escribo,for me,forma,gas,hour ago,is me,longer wish,matarme y
28 porque,queriendo,s,time you,took all,ultimo,vieja
27 . adios,. going,about to,anymore,asking,ave,balazo,by sunday,death would,ese es,esta misma,estan en
27 estar viva,having,i have,la soga,meds,mood,no vuelvo,not for,pasar de,prefiero,que alguien,soga,soy
27 suelto,tiro,un balazo,wake up,world
26 . ready,. thought,a matar,being,birthday,boy a,de en,despacio a,donen,esperando que,goodbyes,hate that
26 la caida,like dying,live any,morirme que,nacido,no more,no will,on life,overdose,sobredosis,stuff,to die
26 to exist,wake,wish i
25 . e,. practique,2,anymore i,be here,because,caida,cree que,de verdad,die so,dios que,diosito,dying is
25 esta vida,estar vivo,for one,for real,home to,how,knot,la via,make it,me despido,me importaria,morirme y
25 no merezco,no voy,nunca habia,ok google,organos,por lo,practique,puse,quiero suicidarme,sure of,swallowed
25 the bath,the knot,to wake
24 . escribo,. perdon,. tried,. wish,across,adios,and now,being alive,being dead,belong,cabeza,came,cliffs
24 cree,despido,donde,drank it,el nudo,end it,frasco,google,importaria,intente,it,it properly,kill yourself
24 know a,live anymore,matate,mate,mirando,n,not think,of a,ojala no,para matarme,paz,pedi,permanent
24 que pasara,sin dolor,telling,the cliffs,tied,ya puse,yourself
23 . asi,. nada,a bullet,a burden,amarre a,attempt,be happier,care to,cita,de seguir,de suicidarme,difunto
23 encuentre,failed,galpon,gets,giving,high enough,how do,itd,las venas,lately,live for,llegar a,mano
23 merezco,morning i,nacer,nite,nobody,noche me,own life,parejo,pensamientos de,peor,pienso llegar,plan es
23 plan is,reason,right now,salto,saturday,sleep forever,the only,the time,the tracks,then i,thinking of
23 this world,tied it,to 30,tome todo,toy,un estorbo,una carga,unalive,vida no,with it
22 . by,. getting,30,a car,am on,amanezco,anduve,bajo,been,busco,cerro,cinturon y,corte las,de estas
22 die this,digo,el carro,el suicidio,esta semana,estarian mejor,este mes,estorbo,mar,masel,me before
22 me dice,me suicido,mi esta,mi mano,mi pareja,misma,mom,navidad,nearly did,off,out,para vivir,pistola
22 planning,quiero existir,quiero matar,se fue,se vaya,sentido a,so she,so the,soon as,thing i,tirar
22 to overdose,venas,voy caminando,want out,when,y cada,yo quise
21 . local,. sitting,. tracks,a usar,abro,aguanta,aguanto,asi de,attempt failed,back tomorrow,be six
21 better without,bridge,cajon,can have,can not,carta,con la,cuando encuentren,cumplo,dolor,dramatic,e
21 en serio,esta en,esto ya,estoy en,fin a,finds me,forma menos,ganas,happier,hermana se,hijos estarian,ig
21 is my,just swallowed,local man,los pensamientos,me dead,me quito,mi mujer,munecas,muro,neck,no puedo,our
21 pareja,pasara,que fue,saco,se para,seguir vivo,sentido,tell my,the fast,the garage,the rope,the thoughts
21 thoughts have,tome,ways,weon
20 . ahi,. catching,. feelin,. jumping,. ojala,. once,. seria,. time,. why,a ser,already,am going,am writing
20 as well,bastante,been dead,cancele,cancer,care,carga,con ella,cord,crash,cruzo,cuerda,daydream,de matarme
20 de navidad,de suicidio,decided,deserve to,desire,desire to,digan,don,drive into,ending it,esta noche
20 feelin,feelin sleepy,ganas de,getting sleepy,gun,haber nacido,here anymore,i,i mean,i think,just noo
20 la azotea,letters,lined,lo unico,me tome,me voy,myself this,necesito,never born,no llegar,noo,nudo,odio
20 of space,of these,on purpose,pararme,pido,plan,planeando,que mi,que vivo,quiero desaparecer,round
20 se donde,serian,sigo queriendo,sitting,six feet,sleepy,soy un,stay alive,stomach burns,stop,strangle me
20 suicide is,suicido,surgery,the means,the roof,them,there is,un puente,veces,voluntad,walked out,worse
20 y ahora,y llevo,y se,ya me,you asked
19 . jajaja,. kill,. miro,. suicide,40,a coffin,a lanzar,a parar,a salvo,actively,alivio,am checking,asked
19 aviento,aviento del,azotea,bala,bath with,because i,bottle,cabeza me,catching the,checking out,coffin
19 cuando me,decirle,el celu,en eso,espero,estan,estoy a,even,fueran,hang,have set,have thought,have written
19 i attempted,i drank,i even,i hope,i intend,i keep,i meant,i say,i walk,in the,keep,keeps the,llene
19 lo hago,me aviento,mi cabeza,mi plan,misa,my,my dog,no aguanto,off myself,once pisos,past this,perdon
19 puedo vivir,really going,should,si fueran,side,sorry,still alive,stopped me,suicidar,takes,the belt
19 the bridge,the trigger,trigger,ultimamente,ultimo mensaje,usar,vaya la,waking up,was never,went for,wey
19 ya ni
18 . honestly,. might,. reception,a bunch,a date,a permanent,a waste,aborted,aborted me,al cielo,alguien me
18 alto,and not,any longer,asked him,baranda,be this,bunch,bunch of,burden,but still,camion y,can hold,carro
18 catches,checking,como matarme,con ganas,con mi,con todo,day i,deberia,den,despierte,diez minutos,dile a
18 do not,encargo,ending everything,esperando,for easter,front of,going,going back,hacer hoy,hanging
18 haria un,have got,have picked,hold,holds,hour,i asked,i don,if i,igual,in a,in front,inform,it was,k
18 la baranda,la forma,lado de,lanzar,lie,lo tome,local,long for,longer i,looking,manana no,me encargo
18 me encuentren,mejor muerto,mes,my rope,my self,myself after,neta,nino llora,no es,no pedi,no veo,ojala se
18 only thing,painless,paso de,pegar un,people went,pienso matarme,planeo,praying,pretty,primero que,purpose
18 puta vez,que sigo,quitarme,quito de,razor,reading,ready to,reception,reception but,safe with,se caiga,sea
18 seguir respirando,semana,semanas,seria mas,serio,someone to,tengo con,tengo ideas,the lake,the razor
18 therapy,they stopped,to jump,to strangle,una puerta,una puta,unica,veces hoy,via,vida el,vida y,vine
18 vivir y,walk into,wanting,was my,waste of,wey ya,when they,why was,wish my,world is
17 . asking,. cruzo,. giving,. high,. intente,. measured,. some,. suicidal,. vos,. will,7,a punto,a saltar
17 a tree,ahorcar,all week,am 70,antes,asilo,asome,badly,been born,brains out,caiga,caminar,celu,celu en
17 cobarde,compre una,cortarme,courage,cuchillo en,cumpleanos,cut deep,da paz,de esta,de ida,de un
17 debajo del,debi haber,del tren,deseo morir,deseo vivir,donde la,easter,edificio,effective,el jueves
17 el miercoles,en medio,es,estrellar,estrellar el,feel like,feel safe,finds,gaste el,go through
17 habia querido,hang myself,have chosen,here for,hoping i,i kill,i long,ida,if,intencion,is a,killed myself
17 killing myself,la pistola,la vieja,lake,las 7,les dejo,llaves estan,lo,lo digo,made sure,me asome,me da
17 me quedo,measured,measured it,mi ultimo,much of,my attempt,myself is,nadie le,new years,no paso,no vale
17 no version,not i,note,para acabar,para mi,perdonenme,poner fin,por que,quarry,que gaste,que quede
17 quitar la,rapido,respirando,roof of,safe,salida,saying goodbye,seguir viviendo,si hay,slit,slit my,so ill
17 sobrevivir,sold the,someone kill,someone please,sounds so,soy yo,strangle,suicidal since,taken something
17 tell anyone,ten people,tengo ninguna,tenia el,the quarry,the trouble,they would,tirarme por,to myself
17 told the,toy en,una hora,under,until new,up on,up today,version of,vodka,waiting for,what would,will not
16 . cold,. como,. cuenta,. feeling,. hubiera,. want,a gun,a train,actually,ahogar,ahogar en,al lugar
16 am fishing,ambulance,an ambulance,and no,another day,anymore like,attempted on,bastante alto,been looking
16 boy,cancelled,carta de,cold water,colours,con que,considering,contesto,cuenta atras,debi,desde hace
16 dio cuenta,doing it,drank,el muro,el nueve,el puente,end,es para,estare,feeling suicidal,felices si,feliz
16 for death,for my,gets better,god,guts,haria,hora,hotel,hoy los,hubiera preferido,hurts,i belong,i imagine
16 i look,i will,ideas suicidas,in session,ir con,just let,kill me,la carta,las voces,last nite,left for
16 lo primero,lo ultimo,look up,mas felices,me suelto,mercy,miro,much,must die,my brains,nada que,nadie se
16 no,ojala me,opening the,para hacerlo,pensar en,pierna,planeando mi,planning my,point in,propia,pueda
16 punto de,put a,que deberia,quede,quick,quiero dormir,quitar,quitaron,really really,ronca,roof,rosario
16 sabes en,semana a,shoot myself,should have,siento,so that,solo pienso,tablets in,takes me,takes you,tell
16 telling me,that as,the guts,the suicidal,third,this will,three words,tres palabras,una cuerda,vida,waste
16 water takes,who finds,worked out,y,y el,you all,you quick
15 . che,. estuve,. hoy,. if,. pienso,. tenia,. toy,14,16 y,61 anos,a coward,a nadie,a proposito,a quien
15 a tener,ago,altillo,am sat,am suicidal,and thinking,ando con,asking me,atropella un,bath,be the
15 belt round,bien y,boi,burns,came at,carro y,carta y,cartas,catching,cielo,compre la,con rosario,constant
15 cortarme el,coward,cuanto tarda,cumple,del gas,demasiadas,deserve,digo a,dime algo,driving into,el mar
15 el piso,eleven,en anos,entierren,escopeta de,estoy cansado,every night,fantasize,fantasize about,fast
15 felices,fuera por,fui al,giving it,got enough,guarda los,guarde su,had never,halfway,here with,hoy puse
15 i fantasize,i stop,if this,it are,it this,its tonight,keep hoping,la cuerda,la residencia,la unica,lads
15 lista para,llave del,lo puedo,looking at,los sesos,marcha,marcha atras,matara,matarme en,me alcanza
15 me dan,me matara,me muero,me pueda,mean to,medication,mensaje,metro de,mi carta,morfina,morir me,morir y
15 my mom,my organs,my peace,my third,n i,next year,no debi,no fuera,no soporto,noche de,not call,not come
15 not deserve,not in,not see,not work,older,organs,overdose on,own hand,pabajo,pagaria,papa esta,part
15 permanent solution,pero tengo,pills are,plata,platform,preferido,proposito,proxima cita,puedo matar
15 que hago,rather be,recien,rest of,se como,se dio,see no,seria un,sesos,set,shaking,sitting in,so tired
15 sold,soporto,su morfina,the courage,the gas,this badly,to god,to hang,to how,to tell,to use
15 tome demasiadas,un camion,under and,up how,vez,viaducto,waking,wanting to,whoever finds,why am,will end
15 work and,would do,would hold,written,wrote my,y vuelve,ya deje,ya escogi,ya escribi
14 . abri,. compre,. considering,. espero,. four,. guarde,. hoping,. looking,. out,. para,. pregunto
14 . whatevers,2 die,25,61,a bus,a diario,a llegar,a matarme,a ver,acabar conmigo,adios a,admite,admite una
14 ago and,ahi no,ahorcarme y,al,al mar,alive for,am letting,am taking,am walking,and nobody,and one,anos y
14 antes de,anybody,away with,bajarme,beautiful and,been reading,better off,big one,bleed out,bondi,by next
14 cada dia,came in,cantera,che,cleared,conozco un,cosecha,could just,counting down,cuarenta,cuchillas
14 cuenta,cuestion,cuestion de,decided that,decirle a,dedo en,deep enough,dejar de,deje las,del bano
14 descanso,despedida,dialisis,dogs,donde el,donde los,earth,edge,el gatillo,el mio,el veneno,en 2
14 en internet,es cuestion,escogi,escondi,escuchar esta,esta sea,every morning,excusa,fall,favor que
14 feeling really,filo de,firme intencion,follow her,for it,four more,front,fucking,garage and,gas y,gatillo
14 gets the,god let,goes down,gonnae,ground by,guarda,had the,have kept,have taken,he pensado,home,honest
14 honestly i,hose,in i,it since,keep living,la cantera,la cosecha,la firme,las cuchillas,last post
14 le escondi,lean,left after,left is,letting go,lined up,live with,lo bastante,lo hice,lo termino,los 30
14 los coches,lost the,luego la,lunes no,manana me,mato,me die,me llamaste,mean i,meant it,mente me,mi
14 mi avion,mi mama,mi mente,mientras,might,momento admite,more sleeps,muelle,mum,my future,my meds,my neck
14 myself into,myself on,nada pero,never wanted,never woken,next,nobody should,not exist,note is,nothing
14 o me,of biscuit,otra para,overpass,pain anymore,paran,pistola en,plane goes,porque las,preferiria no
14 preguntando,pretty up,pulse,que sepan,querer morir,quiere estar,quiero un,quitarme la,rabia,rato y,real
14 refuse,rest,resuelto,running,sad when,se quede,se si,semana santa,shall,shoot,sleeps then,solution
14 someone,son went,subido,survive the,tarda,ten,tendria que,the drop,the edge,the ground,the ioth,the night
14 the weans,the will,think ill,this,this earth,time i,to bleed,traffic,tree,un cajon,un descanso,unico
14 ver a,vivir no,voy con,wait until,walked,want 2,was beautiful,what is,whatevers,whatevers left,would take
14 y lo,y que,y una
13 . as,. conozco,. dreaming,. i,. lads,. muerto,. there,67,a ahorcar,a que,a reason,a suicidar,about death
13 about driving,abras,abri,affair,afuera,ahora va,ahorcar en,al metro,algo me,alive is,am a,am at
13 am planning,and if,angry i,anoche pero,another winter,antoja,as an,asuntos,at her,aventarme,back and
13 barranco,bathtub,bleed,blow my,cambio,camine por,canse,care if,cat,chamo,chosen,close to,con mas
13 contesto es,continue living,cuando lean,de hablar,de las,de respirarlo,dead already,decidi yo,dejo a
13 desaparecer,despedi de,diez,dime,diosito me,dreaming about,driver,echen,el galpon,en,escribo para
13 espero no,esto solo,estoy al,estuve a,estuviera,ever again,existiera,fail,falda,feel,find me,fishing,frio
13 future is,gaste,gasto aire,go under,goodbye everyone,googling,got the,guard,gun in,hace,hacerlo en
13 hacia los,had enough,hanging in,happen if,harta,have liked,have poured,hay un,he dicho,he keeps,hectareas
13 hectareas de,help is,her morphine,holiday so,hombre en,house stuff,hoy compre,hubiera,i honestly,i shall
13 iba a,ideacion,ideacion suicida,intencion de,intente otra,into,is,is better,is dying,is enough,it all
13 itd be,its pretty,keep myself,kept her,la falda,la proxima,lap,las ganas,las llaves,lean esto,lechero
13 let him,letting,lie i,life,life insurance,like for,live past,llamaste,llora,lo decidi,lo iba,lo logre
13 logre,look,looked at,matarme antes,matarme pero,me canse,me conoce,me despierte,me diera,me imagino
13 menos en,merezco el,mesa y,metan,mi edificio,mi por,mi vida,min ago,mis,mis amigas,misma semana,morphine
13 muchachos,muerto el,muy suicida,my lap,myself safe,never see,night when,no abras,no contesto,no estare
13 no existiera,nobody will,noche dejo,not fail,not plan,nothing to,of pills,on the,one noticed,only stay
13 open and,order and,other people,parezca,picked,pier,pills and,planned it,por escuchar,post,poured the
13 puerta,putting,que diosito,que en,que ganas,que momento,que parezca,que pronto,que volver,que vuelvo
13 queden,queria decirle,querido,quiero tener,quisiera morirme,razon,regarding,residencia,respirarlo
13 saber de,say it,says i,scared of,se queden,seco,seeing,sepan,sherry,shotgun is,si soy,siendo yo,siete
13 sigo aqui,sin lastimar,snow and,so my,sobrevivir a,solo gasto,soy mas,space,stretch,stuff is
13 suicidarme el,surgery kills,survive,taking it,tendria,tengo las,tengo razones,termina de,that i
13 the bathtub,the fall,the guard,the kids,the microwave,the pier,the shed,the sherry,the verge,this pain
13 to commit,to lie,to rest,to shoot,to slit,tomorrow and,tried last,tu la,turn on,twice this,tylenol
13 una forma,una que,una razon,unica salida,up this,use,va en,verge,verge of,vida digo,viejita,voces,vos
13 was on,way other,weans,went the,where the,which,who decided,whoever,will,wish this,would help,writing my
13 wrong side,y solo,yes,yesterday,yourself they,yourselves
12 . algo,. being,. bullet,. can,. denme,. dile,. diosito,. necesito,. praying,. stopped,. tell,. tengo
12 . todas,. van,a ahogar,a otros,a saber,abro el,adios mundo,after my,after the,agradeceria,al canelo
12 alive in,am fixin,amigas,and after,and he,and the,anyone,aqui nadie,arbol del,atropelle,ayuda,bajo tierra
12 be around,be gone,be over,biscuit,blue folder,bolsillos,broma,buildings,buildings differently,burden to
12 busquen,by a,bye,cada,calm,calm about,caminando,canelo,case i,cerre,children are,choosing,cierren,commit
12 como una,compre,comunico,con frases,conoce,contesten,could die,cuello,cuida al,de caminar,de comer
12 de este,dead before,deciding,dejar este,deje la,del balcon,del cerro,denme,denme una,despertar manana
12 die in,diera,diganle,dios,diosito llevame,does,don tire,donate,dr,drink am,driving,el arbol,el frasco
12 el juicio,el paso,embargo,en lo,en octubre,encuentro,enough this,escuchar,estare muerto,esto antes
12 estudiara,exagero,feriado,fio,fio de,fixin,fixin to,frases,fuck,going to,google how,gun i,habre,has his
12 hasta ahi,hasta que,hate being,hay ningun,he went,high,him to,hole in,honestly,how many,hurts too
12 i bought,i only,i practised,iba,if there,in me,insti,insulina,is nothing,is where,it gets,its nobodys
12 january,juan,jueves a,jump off,just die,just going,keep pretending,kills,kills me,la muneca,la puse,laces
12 las noches,las pastillas,le he,lees esto,like killing,like to,listo,llama a,llevan,llevare,lo decia
12 los bolsillos,los libros,los trenes,mad that,maker,manana vuelvo,manana y,manners,many stories
12 mas detalle,mas estoy,matarme de,matas,mato ya,me alive,me atropelle,me busquen,me fio,me for,me vine
12 meet my,menos sucia,merezco vivir,metan en,mi con,microwave,mom says,months and,motivos,motivos para
12 muchacho,mujer cree,mujer esta,mundo,mundo cruel,my laces,my sleep,neat,next to,no confio,no desire
12 no pasa,nobodys fault,not,not face,not safe,not stopped,of living,of suicide,ok,one would,other
12 otra salida,out till,para los,parar,pecado,periodico,pescando,picked the,piedras,planeado,poured,proxima
12 proximo,puedo,puse en,que cosa,que estar,que exagero,que lindo,que vivir,queda,quiere el,quisiera
12 razon para,results,rompio la,rooftop,rooftop of,saco una,sad i,salvo,sat there,se deja,se rompio
12 seguir en,shells,shooting,shotgun,siga,six days,sleeps,so its,sock,soporto vivir,sounds,soy una
12 stop thinking,stopped since,stories do,sucia de,tae,tengo motivos,terapia,termina,termino,the,the bottle
12 the condo,the ferry,the hour,the kitchen,the pills,the rooftop,the wheel,them it,there i,this anymore
12 tiene sentido,tirate,to,to do,to grow,to join,to next,todos dicen,tome algo,tractor,traiga,un aviso
12 un cigarro,una manera,una pierna,una sobredosis,unico que,up,up here,up tomorrow,vendio el,ver si,verdad
12 viene en,voces dicen,want drink,wants them,was food,way to,weary,winter like,wish,wrists and,y hace,ya le
12 years and,years to,yo sigo
11 . about,. camine,. cuida,. deberia,. feliz,. itll,. joder,. manuela,. next,. prefiero,. punto,. side
11 . siento,. vengo,. weon,20,a difference,a donde,a door,a fallar,a god,a hole,a nada,acabo,acuesto,affairs
11 ahogarse,al cementerio,alto del,am leaving,am ok,am saying,and by,and die,and putting,and that,and told
11 anyone know,anything but,are lined,as yesterday,at me,at work,atropelle un,back from,bad,banera,beam
11 before,beso a,bien los,blow,bonitas,bro,bulto,cabin,camion no,cancele el,carpeta,carpeta azul,cementerio
11 cementerio con,chest with,coche contra,coches,come home,comes in,como te,con los,condo,confio,confio en
11 cooperativa,count them,cuando mi,cuentes,das,date i,days ago,de acabar,de cortarme,de cumpleanos,de irse
11 de menos,de vdd,decida,decidido,decis,decis que,deep,dejo la,desde,despacio,detalle,di el,die because
11 die young,dieciocho,dije al,dile,dinero en,doctor says,does a,does anyone,drop,eating a,el cuello
11 el periodico,el regalo,el terreno,en el,en navidad,entren,es lo,es mi,escribi las,escrito,esta vez
11 estaria,este triste,estoy pensando,exactly how,exhausting,fallar,father would,fed,finishing,floor
11 for each,found something,frenar,ganado,gasto,gave,get up,going over,ground,gustaria estar,habra,hace una
11 have,have died,have had,have lost,he decidido,heart,her lipstick,hijo y,him not,husband i,i get,i love
11 i want,i wrote,ideation,in case,interrumpir,ioth,irme con,is exhausting,is left,is starting,it good,its
11 joda,join,join them,jueves,juez,juro por,just kill,just now,kids in,know if,know which,la banera
11 la carpeta,la cooperativa,la segunda,la terraza,las diez,lees,life before,life on,like they,liked the
11 live like,llevame ya,lo pienso,loft,look like,los dias,los quiero,manana,manejo,manuela,mas y,me acuesto
11 me atropella,me pide,me who,mean,means,medio,mejor me,mejor sin,meltdown,mi cuerpo,mi familia,mi voluntad
11 miercoles,mil veces,milkman,min,mind to,mine i,miren,mood grey,morirme de,muerte seria,muerto que
11 muerto y,muneca,my affairs,my children,my nephews,myself before,myself tomorrow,nada por,necesito para
11 nerve,next friday,ni,ni un,nights i,no tiene,nobody would,ok ok,otros,papeles de,parce yo,pastillas y
11 penal,perdon a,pero si,picture,pills out,plan on,plants sorry,please just,poisoning,por no,pretty colours
11 prometi,puedo con,puedo dejar,puedo volver,put me,que pido,que una,queria que,queria tirar
11 quiero ambulancia,quiero matarme,quito,rato,razones para,record show,rehearsing,said my,santa,saturday i
11 sayin,see the,see why,sees,self,seriamente,si la,siente,sin avisar,six,some days,sorry ma,standing on
11 stories,sucia,suficiente,sufrir,suicidal ideation,suicide note,swim,ta,take my,tall,tan facil,tan mal
11 tell your,tengo miedo,tengo voluntad,terraza,that is,that you,the big,the cat,the dogs,the last,the least
11 the loft,the milkman,the train,the woods,through with,tirado,to my,to walk,today and,took,trenes
11 triste es,un asilo,un boleto,un frio,un infarto,un pie,vdd,vea,vendio,verga,vez le,vine a,volar,vos decis
11 was going,was not,went home,who wants,window and,woken up,wonder what,would be,would happen,writing
11 y sigo,yesterday but,you read
10 . busco,. cancele,. dentro,. deseo,. duermo,. honest,. preferiria,. sabes,. tendria,. toda,. tres,. vine
10 15,a cada,a gusto,a note,a plan,a rest,a thought,a tomar,abierta y,abrigo verde,abuela,acabe,acantilado
10 al lado,al senor,am being,am mad,and,and thought,ando,animos,ano,any other,are a,arranged,at what,ata
10 ata a,atropella,avisar,be in,bear to,begging,being dramatic,bien suicida,boleto,boleto de,bottom of
10 brains,cada manana,call my,camine,camino,cansado doctora,car park,carajo,cause the,change,chica del
10 cigarro,como a,con vida,considerate,court,cuando,cuando se,cuanto no,cuantos,cuchillos,cuida,cumple de
10 dandome,de despedida,de morir,de nadie,de pajaros,de poner,decision de,deje comida,del abrigo
10 del estacionamiento,dentro hay,desayuno,desearia,devolverla,dias desde,digale a,disappointed,do to,do you
10 done living,door,edge of,effects,effects gone,el trabajo,el viaducto,ell nos,ella se,escribi,estoy con
10 even that,even the,evenings,everything hurts,exactly,ferry,finger on,floor is,florecer,folder,fourteen
10 fuerte,gracias por,guarde,hace cinco,hace un,hacer al,he pedido,here on,hold on,hope i,hope this,hoy fui
10 i apologize,i must,i swallowed,if the,imagino,in advance,in here,infarto,intente todo,intento,into a
10 into it,ir pero,irse,is life,is that,is torture,it already,it to,it yesterday,its me,joder,know exactly
10 la abuela,la cita,la ventana,la vuelta,lazo,le digan,leave this,let mom,like this,lipstick,lista,llaves
10 llegar viva,llego,lo hare,lo vea,los cuchillos,los papeles,los voy,lot more,louder,love you,madre de
10 mama cree,mandando,mantenerme,matarme ya,me hubiera,me not,me sobra,meant,mi perro,microondas,miedo de
10 might as,mom be,months,my friends,my head,my life,myself right,myself tonight,nadie,nearly,night but
10 ninth,no la,no se,nobody home,noches y,not blame,not joking,not looking,not planning,note to,o mas,on in
10 on myself,one leg,pajaros estan,papa al,para cuando,para ver,pastillas contadas,pedido,pense que
10 people are,pero era,pongo,practised,promise,pueda hacer,que con,que este,que le,que seguir,quiero tirarme
10 railing,rang and,razones,read this,renuncio a,round my,running in,same way,se a,se vayan,shortly
10 si manana,side effects,siempre lo,siento tan,sigo igual,since the,so bad,so badly,so nice,sorprender
10 still here,stomach,stopped the,suficientes,surprise,ten minutes,terreno,that night,the date,the ninth
10 the phone,the platform,the railing,the road,the stuff,this month,this time,to drive,to off,todas
10 told them,torture,trouble,vale,vale la,vengo,veo sentido,vez me,vez tengo,viaducto como,video,viuda
10 voluntad de,volver al,vuelvo a,wake me,walk through,want,want help,way he,ways to,while you,why can,woken
10 woods,work at,x,y bueno,y esta,ya fue,years,yo con
9 . cuando,. digale,. doctor,. god,. la,. llevo,. mine,. nunca,. perdi,. tome,13,17,43,a casa,a colgar,a lie
9 a pegar,abri la,abrigo,advance,agree with,aguinaldo,ahora tengo,ai,am 16,am about,am standing,and its
9 ando bien,arbol,are at,as they,be sad,because that,been in,beso,bottom,boys,break,cambio el,casa estan
9 case,chest,como todos,contadas,count,da,da rabia,days the,de simple,deje,dejo de,del piso,dibujos
9 dibujos de,dicho,die without,difference,diga,digale,dishes,do another,dobla,done,done that,dormir y
9 dos veces,drawer,dreaming,duermo,eam,eating,el aguinaldo,el almuerzo,el corazon,el dedo,el monte,el plan
9 el sabado,ell ya,else to,en la,enojo,esta la,estacionamiento,este es,everything,existencia,feel this,fixed
9 for another,for asking,formas de,from the,funny,getting the,grito de,grow,guardado,haberlo hecho
9 habia tenido,hace frio,had not,have been,have come,have said,help i,hija que,hit by,how are,i agree,i feel
9 in my,instante,insurance,irme,is when,it look,its already,juicio,kitchen,la chica,la decision,la idea
9 la ketamina,la pongo,la tarde,lado del,las,le veo,left,legit,linda,llames,lo haria,lo he,load,longer
9 madre que,mal que,mantiene,mas feliz,mas que,mass,me cambio,me enojo,me la,me to,medico me,mente,message
9 mi roomie,miraflores,monte,morir sin,mujer,my mind,my own,myself when,nadie en,no haber,noche,not be
9 not say,not swim,not the,not worth,nota,of town,ojala alguien,otra cosa,otra vez,otro dia,pajaros
9 para siempre,partir de,pegar,pensado,perdon por,plan to,please take,pretty much,proxima vez,puesto en
9 que antes,que he,que la,que yo,quiero dormirme,reads,ready,roomie,ropes,sabado,sad,same as,see this
9 semanas de,sentado en,seria el,siendo,solar,something else,standing,stood,suicidas,taken the,talked
9 tambien,tarde,te lo,telling them,that would,the bad,the bedroom,the blue,the bottom,the engine,the head
9 the note,the plants,the results,the ropes,the safe,the school,the universe,the voices,there will,they said
9 they were,thinks i,this and,this week,thought that,tia que,to give,to just,to meet,to not,today,todo bien
9 todos lo,tomado la,truly,uh,ultimo que,un accidente,un cobarde,una noche,until it,vamos,ventana abierta
9 veo por,version,vivir asi,vivir con,want it,want someone,was doing,was me,was this,whole time,without me
9 without telling,worked,y como,y ya,yo no,you do,you that
8 . creo,. cuantas,. dear,. me,. sali,. someone,. tomorrow,2nd,a dejar,a esta,a estar,a hacerlo,a joke
8 a terminar,about being,acabo de,again,agarrar,al pueblo,almuerzo,am 43,am counting,an accident,an hour
8 and all,and for,and stay,ano que,answer to,anything to,asking for,azul,bastante bien,bedroom,been on,bien
8 blue,bot,broke the,by,came to,can give,causa,chicos,cinco minutos,coche de,colgar,come up,como,como se
8 compre un,conozco,counting,courage to,cuarenta y,cuatro noches,dan,day of,de ayuda,dedo,del otro,dentro
8 derecho,dormido,dose,down in,drive,each of,el,el dinero,el fondo,engine,entero,es bueno,es por,escogi el
8 eso lo,esperar a,esta,every time,everyone says,falta que,feeling,finger,firme,fondo,for ten,funciono
8 get there,god i,going home,gone by,grand,haga,happen,he intentado,he tomado,him again,hostia,how much
8 i looked,i put,igual que,intentado,internet,is open,is to,joking,jump in,just waiting,killed,know how
8 la amo,la deje,la escuela,la llave,la ultima,lady,las ideas,last day,last thing,least,left it,lie down
8 life to,like i,liked,lio,living is,llave,llevame,llorando,lo escribo,lo saben,lost all,made up,martin
8 mas me,me out,me siento,me that,minutes ago,mis manos,misses,mom i,mucho que,multi,my coat,my dads
8 myself and,nadie lo,no estuviera,no funciono,no queria,not bear,not belong,not wake,nothing but,now i
8 off a,on earth,on our,on saturday,on to,out of,out on,palabras,partir,pasar,phone and,plants,please let
8 pocket,por todas,preferiria,pregunto porque,primero,probar,puse el,que deseo,que llegue,que no,que risa
8 reason to,right,santo,says it,scared,see,sencillo,sentencia,set a,set the,slowly,solo me,something
8 something that,step,stood there,subida,table and,tanto como,tarda uno,tbh,that it,that my,the erd,the side
8 the thing,they think,they took,thinks,this for,this life,this was,through,time the,to act,to continue
8 to crash,to fall,todo en,too much,tren,tu no,un alivio,universe,ventana,ver como,verde,viva a,wall of
8 want an,weeks and,what to,when she,wife is,with her,wn,work so,would kill,would rather,y eso,yo aqui
8 you for,you know,you see,you tell,you this
7 . acabo,. cual,. living,. made,. mejor,. ok,. pretty,. si,. sorry,. tonight,. writing,a quitar,accident
7 after,ambulancia,amo,and it,aqui en,aqui y,around,at this,bear,called,camion,cansada de,christmas
7 comida para,coming back,como le,continue,contra el,cuantas,dads,dan ganas,de mi,de pensar,de regreso
7 dia con,do away,easy to,el cajon,el rio,empty,en las,era el,escopeta,escuela,estarian,favor no,film
7 find my,fix the,fue una,getting,goes to,good and,gran,ha pasado,hace dos,home i,hows,hoy estoy,i already
7 i need,intentar,is clean,is not,it over,jure,keeps,knows,la escopeta,la tarea,la vida,las cartas,les
7 like an,lo tengo,mas alto,me corte,me de,me falta,methods,mind if,minutos,more than,my body,my family
7 my son,my suicide,no los,no point,not ask,not want,nothing left,notice,nueve,of all,of anything,of the
7 of them,one more,or i,or something,other way,otro lado,papeles,para de,parents,photo,pistol,plan para
7 que seria,quise,rather not,read,reason for,reasonable,round the,same,sat,sea el,shouted,simple,sleep
7 so you,somebody,soy la,stopping,talked to,tantas,telefono,tenia que,tenido,terminar con,than a,that does
7 the alarm,the letters,the point,the sea,the window,they,thinking,time to,to go,tried,use it,vayan,vengan
7 very much,voices,volvieron,went,wheel,where he,wife thinks,with them,work,would have,written the,y he
6 . after,. anoche,. ayer,. con,. nothing,. they,. tienen,. what,16,a decir,a partir,a veces,agree,am an
6 am really,be better,beautiful,before they,bought,breathing,but a,caminando a,can i,cansado,carretera,close
6 creo que,cruel,cual es,cualquier,de estos,dear,decidi,dejar,del,do something,doctora,donde se,el valor,erd
6 estoy bien,every,everyday,falta,follow,for,for her,for what,given,grateful,hago,have my,have started
6 have the,have wanted,hay,i can,i wish,in order,is the,it has,it so,it through,just the,la carretera
6 la mesa,libros,llevo desde,los ninos,low,me gustaria,me pare,me what,most of,my heart,ningun,no le
6 open the,opening,pare en,partner,passing,pensando,pensando en,pero no,planned,por la,quiero irme,quito la
6 rather,screaming,since i,sir,sitting on,sobra,solo quiero,starting,stood on,supposed to,take,the ice
6 the snow,them up,thing,this year,to fix,to take,todas las,told you,tomado,uno,uno en,veo,vida a,volvi,walk
6 where my,will never,would go,y es,y no,y si
5 . aqui,. hey,. nobody,. otra,. que,. ten,. would,a todos,all of,and said,asi lo,best way,better,breakfast
5 bus,by the,called me,casa a,chica,coat,como si,corazon,cosa,cuarto,cuchillo,de acuerdo,de tomar,desde el
5 differently,dinero,doing,domingo,done it,feet,find,for christmas,for three,from,get in,gustaria,handle
5 has a,have made,hit,hole,hoy en,is all,is made,is out,it take,it until,kids are,la,la pena,le digo,life i
5 like,line,loco,los perros,lost,lunch,many of,me on,my father,my parents,next time,not a,not care,off to,on
5 once,otro,own hands,perros,por primera,puta,que las,que pase,que quiere,really,regreso,saben,sat on
5 segunda,send,she does,she is,shed,someone who,suerte,the hotel,the wrong,they can,thing that,tienen que
5 to be,vaya,viviendo,walking,was about,week,wrote,y por,young
4 . desde,. desearia,. este,. everyone,. fui,. just,. le,. nadie,. please,. quisiera,. since,a la,abierta
4 algo,am in,an,are you,as,atencion,cada vez,came back,capaz,capaz de,clases,cold,del hospital,do is,en este
4 en que,except,fault,favor,food,haber,hacia,happened,he can,here,hombre,i hate,i nearly,i wonder,lado,mas
4 medico,mi marido,never been,no queda,not going,not there,now,que,que ella,quede con,regalo,rompio,sin,snow
4 spend,to keep,todo,tomar,un hombre,vuelta,waiting to,weekend,when you
3 . does,. no,. told,a lot,about,accidente,ayer,be my,con,deja de,desde que,el que,es una,estoy,fin,first
3 gusto,hacerlo,has not,hymn,los,mad,mi papa,miento,momento,move,name,of,own,pie,the hymn,the weekend
3 this is,to end,to that,was stood,words,work i,yo tambien,yo tengo
2 . de,asi que,con las,just,mi vieja,need to,noches,people,pregunto,si quiero,subi,without,you have
1 . mike,. was,. you,a mi,ahi,cat sorry,cuerpo,deprimida,do,head,if it,knows where,le,leaning,logica,ok i
1 pumped,put all,ruin,send me,still,sunday,taken,tan,they are,train,un,van a,way,where
"""
