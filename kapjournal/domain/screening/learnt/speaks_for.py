"""How much words and pairs of words speak for an explicit statement, in tenths.

Learnt from the tuning parts of tests/data/screening and from ordinary sentences.

Written by `python -m tests.benchmarks.train_screen`; not edited by hand.
"""

BIAS = -8.524
LINE = 0.09
WEIGHTS = """
115 matarme
103 morir
97 die
91 vivir
88 viva
85 myself
78 alive
73 dead,death
72 muerte
69 muerto
63 morirme
61 be dead
60 suicidarme
59 existir
58 muerta
56 kill
55 kill myself,para que
54 despertar,goodbye
53 born
51 dying,pienso,ya
50 living
49 . thinking,enough
48 passive
47 pills
46 hoping
45 estar muerta,seguir,vivo
44 . soy,eternal,eternamente,forever,rope,suicidal
43 be alive,is in,mi muerte,my last,seria,suicide
42 to live
41 de vivir,live,me mato,noose,tracks,unaliving
40 cinturon,will to
39 me mate,puse,si is,think about
38 . death,dead by,drown,matar,me ahorco,my wrists,tirarme,to drown,tonight,voy a,wrists
37 ahorco,de matarme,encuentren,exist,hoy,with myself
36 . been,. solo,amarre,be,dicen,estar,hold,las vias,no despertar,vias
35 . adios,asking,belt,ending,es esta,la muerte,me,pastillas,si,un tiro
34 . ando,. mood,ahorcarme,colgarme,de una,el cinturon,is back,jump,me quiero,suicida,the bath,vivir mas,yo
33 desvivirme,intend,no vuelvo,pisos,salto,stuff,suicidio,valor
32 . goodbye,. having,anymore,belong in,bought the,cuanto,despues de,gas,jumping,la tina,la viga,llegar
32 punto,tina,viga
31 be with,bullet,crave,desvivir,i crave,i should,quiero,took all
30 . mis,2,do it,este mundo,i resent,intend to,lloren,not for,resent,se fue,sigo,so,vuelvo
29 . every,70,and i,balcon,esperando que,garage,how,if a,live no,ojala,para,point,time you,under
28 . anhelo,. dying,. k,. las,. odio,am on,anhelo,attempt,balazo,helium,i attempted,ill,not live,swallowed
28 to exist,un balazo,wake,was i,world
27 . cansada,being dead,boy a,deseo,drank it,escribo,forma,home to,no more,overdose,plan,saltar,to die,would
26 . wish,about to,acabar,ahogarme,being alive,estar muerto,estar viva,for real,i have,is me,lo intente
26 manana no,meds,mi mujer,mood,nunca habia,ok google,on life,permanent,por lo,puente,s,there is,tiro
26 wake up,ya puse
25 a burden,asi,attempt failed,birthday,by my,death would,die and,die so,en cuanto,having,i tied,is my
25 like dying,live anymore,me here,nacido,no will,que alguien,sure of,the time,wish i
24 . ready,. thought,. why,across,aguanto,alguien me,amarre a,be here,belong,can have,google,hate that
24 i drank,itd,live any,longer wish,make it,noche me,pasar de,por mi,porque,que donen,semana,suelto,the only
24 thinking of,tied,told the,una para,wish,yo quise
23 . by,. escribo,. getting,a hacer,a usar,aguanta,am,aviso,bottle,caida,como matarme,cuerda,de verdad,digo
23 donde,donen,end my,ending it,ese es,estarian mejor,estoy a,for me,gave up,giving,high enough,how do
23 importaria,knot,know a,la caida,lately,mar,matarme y,me importaria,morirme y,morning i,muro,n,no merezco
23 not see,out,plata,que mi,sin dolor,the knot,then i,this world,tied it,tome,un estorbo,vida no,waking up
23 ways
22 . practique,. tracks,anymore i,bath,be happier,cabeza,cancer,care,celu en,cita,de seguir,de suicidio,den
22 digan,diosito,end it,estan en,estorbo,fin a,ganas,getting sleepy,haber nacido,have thought,here anymore
22 hour ago,i,ig,it this,las venas,lo tome,local man,mano,mate,me dice,navidad,nite,of a,ojala no,on purpose
22 organos,parejo,pedi,peor,planeando,practique,prefiero,que vivo,quiero existir,se para,serian,sin que
22 sitting,some days,stay alive,to 30,to overdose,to wake,ultimamente,una carga,unalive,want out,went for
22 yourself
21 . going,. local,. nada,. perdon,. sitting,a car,a matar,a saltar,adios,al,been looking,burden,calculo
21 cancele,carga,con todo,cruzo,de en,de suicidarme,despacio a,die this,dios que,dying is,elijo,en serio
21 esta vida,estar vivo,este mes,esto ya,forma menos,goodbyes,hold on,i keep,if i,is a,la soga,llegar a
21 lo unico,los pensamientos,me voy,merezco,mi pareja,mom,my self,nacer,nobody,note,off,para vivir,peace
21 pido,plan es,right now,safe with,salida,sleep forever,soga,telling,the belt,the garage,the thoughts
21 un puente,worse,y
20 . seria,16,40,7,a bullet,actively,ahorcar,am going,azotea,busco,by sunday,cajon,care to,carta,cliffs,date
20 deserve to,dolor,donde la,drank,drive into,el nudo,even,failed,falle,go through,god,hanging,hour,i even
20 i will,it,just swallowed,k,la azotea,lo,looking at,matate,me quito,mensaje,morirme que,munecas,my,neck
20 no voy,of space,own life,pareja,pensamientos de,perdon,picked,pienso llegar,pueda,que le,reading,saved me
20 se vaya,se ve,shall,shoot myself,side,soy,soy un,suicide is,tenia el,the cliffs,they saved,ultimo
20 ultimo mensaje,unica,usar,ve bonito,venas,vine a,walked out
19 . kill,. might,. ojala,. some,a date,a parar,a salvo,a ser,a waste,abro,bastante,be six,been dead
19 corte las,crash,cuando encuentren,cuatro,de navidad,decirle,diez minutos,el carro,el celu,en 2,encuentre
19 esta misma,esta noche,galpon,ganas de,halfway,happier,have set,i intend,i shall,keep,kill yourself
19 la forma,live for,miro,nadie se,neta,never born,no,no veo,not think,nudo,painless,puedo vivir,purpose
19 quiero desaparecer,reason,sea,sentido a,so the,sobredosis,solo pienso,someone to,strangle,suicidar
19 the fast,the means,this will,to jump,to strangle,vieja,voluntad,voy caminando,waking,wanting,was never
19 when the,why was,y ahora,y cada,y llevo,ya me
18 . catching,. high,. jajaja,. jumping,. measured,. reception,. suicide,. tenia,. time,a bunch,a coffin
18 alivio,am 70,and the,another day,attempted,be the,being,better without,bien,boi,bunch,bunch of,cabeza me
18 came,catching the,cinturon y,coffin,cord,debi,diez,effective,ending everything,es para,esta en,fecha
18 finds me,for death,frasco,fueran,fui al,gaste el,gets better,here with,i belong,i long,i look,i swallowed
18 i walk,just let,keeps the,killed myself,lado de,las 7,local,long for,me dead,measured,measured it,mi
18 mi mano,misma,morirme de,my rope,nadie le,no pedi,nota,of these,pararme,paz,people went,plan is,poner fin
18 puerta,punto de,que gaste,que sigo,quede,queriendo,quiero suicidarme,quito de,reception,reception but
18 rest of,rosario,safe,seguir respirando,seguir vivo,seria mas,shoot,should,si fueran,si hay,sold the
18 tell anyone,the trigger,thoughts have,tirar,to hang,trigger,una hora,vine,vodka,waste of,why am
18 would kill,y con,y lo
17 . asking,. feeling,. giving,. miro,. suicidal,14,30,a matarme,a nadie,a permanent,a train,aborted
17 aborted me,am sat,am saying,am walking,am writing,ando con,as well,asked him,banera,baranda,be over
17 because,been born,but still,camine por,catches,con que,considering,contesto,could just,de estas,despierte
17 el suicidio,en eso,escogi,espero,finds,follow her,going over,guarde su,gun,here for,holds,i asked,i mean
17 if,la banera,la baranda,la unica,la via,las diez,las voces,lined,manana y,matarme de,me before,me dan
17 me die,me encuentren,metro de,mi plan,mi ultimo,mirando,morfina,muelle,necesito,no version,not i
17 off myself,one for,only thing,part,past this,pills and,post,que pasara,quisiera,quitarme,quitarme la
17 razor,really going,really really,saved,seguir viviendo,set,six feet,so she,sobrevivir,someone
17 someone please,sounds so,su morfina,take my,taken something,telling me,ten people,tendria que,the trouble
17 therapy,three words,to myself,until new,up today,vaya la,version of,wanting to,water takes,will not,y una
17 ya escogi,you quick
16 . cold,. cruzo,. dreaming,. hubiera,. if,. vos,a coward,a tree,al cielo,al lugar,all week,ambulance
16 an ambulance,any longer,atras,bala,banister,bastante alto,be this,because i,better off,boy,bridge,cada
16 caminar,camion,can not,cancelled,cold water,con mi,con rosario,counting down,coward,debi haber
16 decided that,desire,desire to,dreaming about,driving,el gatillo,el muro,es,escondi,esperando,estoy al
16 estoy cansado,feeling suicidal,felices,felices si,gatillo,giving it,habia querido,had the,hang
16 have chosen,have got,hubiera preferido,i hope,i meant,i wrote,ida,ideas suicidas,it are,kill me
16 le escondi,letters,like an,llave del,lo bastante,looking,made sure,mama no,mas felices,me llamaste
16 medication,mi cabeza,mientras,min ago,much of,muerto y,my attempt,my meds,my third,nada que,new years
16 no puedo,not come,nothing,odio,ojala se,ok,older,overdose on,overpass,para mi,pegar un,permanent solution
16 planeando mi,point in,porque las,praying,preferido,pretty,proxima cita,puta vez,que quede,que volver
16 quiero matar,rato,ready to,respirando,sabes en,saying goodbye,se caiga,se donde,seeing,serio,slit,slit my
16 so ill,someone kill,takes you,tendria,the bridge,the cat,the razor,the roof,this,tirado,to god,to my
16 to shoot,tome todo,un aviso,una puerta,una puta,up,veces,veces hoy,vez,waiting for,was going,was my,waste
16 wey,what would,wish my,world is,would do,ya escribi,you all
15 . abri,. cuenta,. looking,. para,. they,. tried,25,67,a gun,a nada,actually,afuera,ahorcarme y,alive for
15 am checking,am suicidal,am taking,and he,and nobody,and now,and tonight,ando,animo gris,anoche pero
15 anymore like,bad,badly,bajo,be gone,been reading,brains out,caiga,camion y,carro,carta de,celu,cerro
15 constant,cuenta atras,cumple,cut deep,de ida,debajo del,deep enough,desaparecer,deseo vivir,despedida
15 dio cuenta,does,driving into,encargo,esta semana,ever again,fantasize,fantasize about,fast,feel safe
15 gas y,goodbye everyone,haria,have picked,hoping i,hora,i fantasize,i kill,i stop,imagino,in session
15 ir con,is enough,it was,keep hoping,killed,killing myself,la residencia,lake,last nite,last post,left is
15 les dejo,llamaste,lo ultimo,los sesos,luego la,me da,me encargo,me imagino,me tome,mejor muerto,mercy,mes
15 metan,mirando el,misma semana,morir me,mujer,my dog,my neck,my peace,myself and,ni,no debi,no vale
15 nobody would,noche de,not deserve,not plan,open and,opening the,other people,para acabar,parce,pensado
15 pills are,pistola,planeo,planning,por que,que ganas,que hago,que sepan,querido,quick,quiero dormir,rapido
15 rest,roof,sad when,salgo,saturday,say it,self,sentido,sepan,sesos,so that,still alive,suicidal since
15 tengo ideas,terapia,the edge,the lake,the tracks,thing i,to lie,to use,un cajon,una cuerda,unico
15 up tomorrow,vida digo,vivir no,what is,who finds,whoever,whoever finds,with it,would be,y el,y solo,ya ni
15 you asked
14 . considering,. guarde,. once,. tendria,. tercera,. todas,. told,a hacerlo,a llegar,a proposito
14 a suicidar,a tener,admite,admite una,ago and,ahi no,al metro,and one,and thought,at me,bleed out,brains
14 caerme,caminando,can hold,catching,cerre,checking,checking out,chosen,cobarde,coche contra,compre la
14 con ella,con sertralina,conozco,courage,cuello,cumpleanos,day i,dead already,deberia,deep,deje la
14 demasiadas,deserve,dias desde,e,edge,el,el jueves,embargo,en,en internet,end,escribo para,estoy en
14 estrellar,estrellar el,every time,favor que,for each,for one,four more,front of,gets,going back,gris,guts
14 had never,hanging in,have,have written,he pensado,high,hope i,hurts too,i am,i honestly,i imagine,i put
14 i say,i think,in front,ioth,is nothing,it gets,just die,keep living,la carta,la puse,left for,live with
14 lo primero,lo termino,logre,longer i,los dias,manera y,me pueda,mi carta,mi esta,misa,momento admite
14 more sleeps,my brains,myself is,myself so,next,no aguanto,no llegar,nobody should,not fail,not work
14 note is,on the,otra para,para matarme,pasara,paso de,perdi,perdonenme,pistola en,primero que,puedo con
14 puse en,put a,putting,que deberia,que fue,que momento,que vivir,queden,quiere estar,quiero tirarme,real
14 santa,se dio,se queden,se rompio,seco,sertralina,sigo aqui,sitting in,sleeps then,so its,sock,solution
14 son went,stop thinking,stopped me,survive the,swim out,takes,takes me,tengo con,tengo las,tercera semana
14 terminar con,that you,the,the guts,the ioth,the least,the microwave,the suicidal,the verge,they stopped
14 tirarme por,tirate,tiro del,to bleed,to grow,to how,to tell,todas,tome algo,tome demasiadas,train
14 tres palabras,una que,use,ver a,verdad,verge,verge of,vida y,voces,wait until,want,want 2,was not
14 way other,way to,when,work and,wrote my,y que,yourselves
13 . animo,. being,. camine,. che,. como,. diosito,. e,. four,. honestly,. hoy,. necesito,. nota,. out
13 . parce,. praying,. pregunto,. tengo,. want,. whatevers,2 die,a ahogar,a bus,a difference,a gusto,a que
13 a quien,a reason,about death,ahogar,ahogar en,al cerro,al mar,alive is,altillo,and,angry i,antes,arranged
13 asi estoy,asilo,asking me,atropella,atropella un,aventarme,bajo tierra,bathtub,been,bien creo,big one
13 bondi,bonito,broma,buildings,by next,came at,carro y,conoce,could die,cuando lean,cuarenta,cuchillo en
13 de cuantos,de esta,de un,de voz,deciding,decirle a,dejo la,dia cuatro,digo a,digo en,dios,diosito llevame
13 dobla,doctor says,donde el,el mar,en lo,en medio,escopeta de,esta sea,estare,este la,esto solo
13 estuvo bien,exactly how,fall,falta,feel like,for it,future is,gaste,gave,google how,googling,got enough
13 ground by,guarda los,hacia los,haria un,harta,hay un,help is,hijo y,honest,honestly,hose,how many
13 hoy compre,ideacion,ideacion suicida,if this,insulina,into,it all,it over,itd be,its tonight,jueves a
13 just waiting,lean esto,lechero,life,like killing,lipstick,llave,lo decidi,los 30,los coches,lost the
13 many stories,matara,me atropella,me de,me matara,me muero,me quedo,me suicido,mean i,means,meant it
13 mesa y,metan en,mi mente,microwave,might,mis manos,much,must die,my future,my organs,myself this,n i
13 never woken,no es,no paso,noche,not,nota de,organs,out on,pain anymore,papa esta,parezca un,pecado
13 picture,proposito,pueda hacer,puedo dejar,puedo matar,pulse,que no,que parezca,que una,queria decirle
13 quiero ambulancia,quiero un,quisiera morirme,quitar la,refuse,round,saco,sat on,say,scared of,sees
13 semana con,seria un,sesion estuvo,si manana,so bad,soporto,space,stop,stories do,stretch,suicidarme el
13 suicido,survive,tell,tell my,ten,termina,that as,the bathtub,the gas,the ground,the kitchen,the last
13 the will,this earth,to ending,to fucking,to give,today and,tylenol,un bondi,una manera,under and
13 unica salida,vendio,vendio el,voz dia,walk into,want an,whatevers,whatevers left,who decided,why can
13 would help,would hold,x,y se,y vuelve
12 . algo,. asi,. cancele,. denme,. espero,. estuve,. hoping,. joder,. si,a diario,a donde,a door,a esta
12 a fallar,a punto,about being,abrir los,after the,again,am a,am fishing,am standing,antes de,are lined
12 asome,asuntos,atropelle,atropelle un,away with,beca,been rehearsing,belt round,buildings differently
12 camine,cancele el,canse,carta y,case i,cat,como una,con los,continue living,cortarme,cree que,cuando me
12 cuando se,da paz,de tomar,denme,denme una,desde el,despido,despido de,dialisis,difference,dije al,down in
12 dreaming,each of,easter,echen,el cuello,el miercoles,else to,es lo,estan,estoy resuelta,excusa,exhausting
12 existiera,fail,fallar,feeling really,find,find me,floor is,from the,full stop,gasto,gasto aire,go under
12 god let,goes down,going,got the,guarda,guarde,gun i,gun in,gustaria estar,habre,hacer hoy,hang myself
12 happen if,hasta ahi,have died,have liked,have poured,hay ningun,he dicho,he intentado,he keeps,he went
12 her morphine,hermana se,holiday so,hotel,house stuff,hoy fui,hoy puse,hubiera,i must,i pray,in case
12 intentado,intente,into traffic,is better,is dying,it since,jump off,just kill,keeps,kept her,kids in
12 kills,kills me,know exactly,knows,la beca,la llave,la muneca,la proxima,lads,le digan,lean,least
12 leaving full,left after,lie,like,like they,lined up,lista para,listo,llevo diez,lo escribo,los cuchillos
12 love you,manana me,matarme ya,matas,mato,me asome,me atropelle,me canse,me despido,me diera,me for,me who
12 mean,mean to,meant,mejor sin,menos sucia,mente,merezco vivir,mi perro,min,minutos del,morir no,morphine
12 muchacho,muerto el,mundo,my family,my sleep,myself before,myself into,nada pero,nada por,nerve,never see
12 never wanted,next year,ningun,no abras,no confio,no existiera,no fuera,no queda,no soporto,not call
12 not exist,not joking,not safe,not worth,of biscuit,of living,one way,only stay,order and,painlessly
12 parezca,pero van,pills out,plan on,plane goes,poured the,pretty colours,proxima,puse el,que deseo
12 que este,que pronto,quede con,querer morir,quiero matarme,quitar,rabia,railing,ready,rehearsing,resuelta
12 resuelta a,round my,same way,se a,see no,see the,semana a,seriamente,sherry,shotgun,shotgun is,siento
12 siete,siga,sigo viva,sin lastimar,sleeps,snow and,so my,sobrevivir a,sold,solo gasto,soporto vivir,sorry
12 sounds,standing,standing on,stood there,stories,subi al,sucia,sucia de,suicide note,surgery,surgery kills
12 taking it,tell your,ten minutes,tengo ninguna,tengo razones,the bottle,the courage,the fall,the ferry
12 the letters,the pills,the railing,the rope,the sherry,the snow,the wheel,they would,this anymore
12 this pain,tiempo pero,to,to just,traiga,tramo,tree,tres de,trouble,un tramo,up this,use it,van a,vez me
12 via,vida hoy,viene en,walk,walk through,wall of,ways to,went,wish this,with her,wrists and,y tengo
12 years and
11 . bullet,. cuida,. deberia,. eventually,. i,. lads,. muchachos,. muerto,. pagaria,. punto,. side,43
11 a colgar,a pegar,a ver,abras,abuela que,acabo de,acuesto,affair,ago,al canelo,al cementerio,algo me
11 alive in,am i,am mad,and by,and die,and if,and no,anduve preguntando,anoche intente,antoja,any other
11 anybody,anyone,arbol,asegure,asi lo,asked,ata,ata a,barranco,be sad,been on,bleed,blow my,blue folder
11 bogota,burden to,busquen,by a,calm about,canelo,cansado doctora,care if,carpeta,carpeta azul,cat sorry
11 cementerio,che,cielo,close to,colgado,come home,compre,confio,confio en,conozco un,cooperativa,cosecha
11 count them,court,creador,cree,cuanto tarda,cuchillos,cuida al,dan,dan ganas,daydream,daydream about
11 de cortarme,de cumpleanos,de despedida,de este,de hablar,de irse,de respirarlo,de simple,decided,decidido
11 deja de,del cuarto,desayuno,descanso,desearia,die young,diera,does a,donde los,done living,door,drawer
11 drop,el gas,el juicio,el mio,el plan,ell ya,en orden,encuentro,es joda,escopeta,estare muerto,estarian
11 este triste,estoy con,estoy pensando,estudiar a,estuviera,every night,exactly,exagero,feliz,fio,fondo
11 for easter,fuera por,fuerte,funcionan,get there,goodbyes and,grow,hate being,have arranged,have kept
11 have taken,hombre en,home,honestly i,hymn,i bought,i daydream,i looked,i practised,ideation,in i,in june
11 in the,insurance,intente todo,into it,is,is exhausting,is starting,it to,it yesterday,its nobodys
11 its today,joda,joder,jueves,keep myself,la carpeta,la cooperativa,la cosecha,la deje,la escopeta
11 la vuelta,las ganas,las noches,las pastillas,le digo,le he,life before,like for,live like,llama a,llevare
11 lo decia,lo haria,lo hice,look,los papeles,los quiero,low after,lunes no,mad that,madre que,manana
11 manners,matarme antes,me acuesto,me asegure,me busquen,me enojo,me fio,me pidieron,mean travelling
11 meltdown,menos en,merezco el,message,mi avion,mi cuerpo,mi vida,miedo de,mil veces,milkman,mom i
11 morir sin,motivos,motivos para,muerto que,multi,muneca,muy suicida,my coat,my death,my goodbye
11 my goodbyes,my head,my mom,my pockets,myself safe,nephews birthday,next friday,ni quiero,nobody home
11 nobodys fault,noche dejo,noche voy,noches y,not blame,not the,note to,noticed they,of suicide,of them
11 ojala me,older i,one noticed,or i,our,own hand,pagaria,pagaria por,para ver,paran,pastillas en,pegar
11 penal,perdon por,pidieron,plants sorry,please just,pockets,pockets and,porque a,prefiero matarme
11 pronto estoy,pumped,put me,put stones,puta,quarry,que estar,que exagero,que me,quitaron,quito,razon
11 reads this,really low,really sick,respirarlo,resuelto,running,saber de,saco una,sad i,saque,sat there
11 semanas,seria el,si duele,si quiero,siempre lo,sin avisar,six,so tired,soy mas,soy una,spent the
11 stones in,stuff is,suicidal ideation,surprise,tarda uno,tbh,tengo motivos,tengo voluntad,the milkman
11 the quarry,the woods,they call,this much,time i,to join,to slit,todos dicen,travelling,triste es,turn on
11 un camion,un descanso,una pierna,una razon,unico que,vea,viviendo asi,volvieron,vos,was beautiful
11 way back,weeks and,were goodbyes,where the,will end,window and,wonder what,woods,would happen,y esta
11 y perdi,ya anduve,years to,yesterday
10 . 2nd,. about,. ahi,. compre,. conozco,. elijo,. este,. hostia,. preferiria,. prefiero,. sabes,. stopped
10 . tell,17,a ahogarme,a ahorcar,a hole,a saber,a thought,abierta y,about driving,acabe,actress,adios a
10 adios mundo,advance,aguanto otro,aguinaldo,ahogarse,ahorcar en,almost did,alto,am ok,amanecer,ambulancia
10 an actress,and after,and bleach,and its,and putting,and told,anduve,anyone know,anything but,are a
10 are under,around my,as yesterday,asking for,at work,avisar,ayer pero,azul,back down,batteries
10 batteries and,bear to,beautiful and,begging,biscuit,bleach stuff,bs,call anyone,call my,car park,cartas
10 casa estan,case,cause the,children are,choosing,christmas,coches,colgar,colours,comes in,con mas,cuida
10 da rabia,days ago,de pensar,debajo,decidi yo,decis,decis que,dejar este,dentro,derecho,deseo es,despacio
10 detalle,devuelvo,dia con,dia siendo,die without,diganle,dile a,do not,does anyone,donate,done,dos veces
10 earth,effects gone,el 15,el aguinaldo,el arbol,el dedo,en anos,en octubre,enojo,entierren,espero no
10 esta vez,esto va,estoy bien,estuvo,even that,evenings,father would,feel,ferry,finishing,first and,floor
10 formas de,fuck,fucking,funny,goodbye letters,gritan,habia tenido,hacer ayer,had enough,haga,has his
10 have been,he decidido,him not,him to,hit by,hole in,home i,hope this,hostia,husband i,i apologize,i feel
10 iba,if there,in advance,into a,irme,irse,is that,is torture,is when,it one,it properly,join them,jure
10 kitchen,knot until,la,la abuela,la pistola,las ideas,las tres,left,life i,liked the,loft,look like
10 los libros,mantenerme,mas feliz,mas que,mat,me despierte,me not,me to,medio,meet my,mejor me,meme
10 mi familia,mi mama,mi papa,mi roomie,mine i,miren,mood grey,muerte seria,mujer cree,mundo cruel
10 my children,my nephews,my stomach,nadie lo,neat,nephews,no estare,no estuviera,not keep,not stopped
10 not wake,nothing to,now i,nueve,o me,of breathing,off that,once pisos,one leg,one would,onto,onto the
10 otra vez,otros,papeles de,para morirme,para siempre,partir de,pense en,perdi la,pero era,pier
10 pisos alcanzan,poured,practised with,preferiria,preferiria no,prefiero estar,pretty up,proximo,quarry and
10 queda,quiere el,quise,rang and,razon para,razones para,reads,really,record show,renuncio a,researching
10 right,roomie,se deja,see why,seguir en,semanas de,should have,side effects,siendo yo,siento tan,since i
10 slip,so nice,so pissed,still here,stomach burns,stones,suficiente,swallowed batteries,take,tan mal,tarda
10 tengo miedo,termino,that is,that night,the big,the loft,the mat,the pier,the plants,the shed,them
10 think ill,this its,this time,to rest,tomarme todas,tomorrow and,took,torture,tried everything,tu la
10 tumbaron,tumbaron la,un cigarro,un pie,un tiempo,una forma,una palabra,una sobredosis,va en
10 vecinos tumbaron,veo por,ver si,vida,vivir asi,volar,vos decis,wake me,want it,want someone,wants them
10 was me,was neat,was this,weary,weary of,went home,while you,will cause,woken up,worked out,would rather
10 would take,writing my,writing this,written,wrote,ya le,years on,yesterday but,yo diga,you see
10 yourself they
9 . busco,. cuantas,. dentro,. doctor,. hanging,. honest,. living,. llevo,. pretty,. que,. sobredosis,. sold
9 . someone,. two,. will,a note,a otros,a plan,a relief,a sorprender,about dying,abrigo,abrigo verde
9 acantilado,affairs,agarrar,ahora tengo,already,am 43,am about,am considerate,and all,and called,and for
9 animos,ano,anos y,aqui en,at peace,at the,at what,back and,be around,be in,because that,been talking
9 before,before they,bleach,blow,boleto de,by,cada dia,called,cansada de,carretera,chica del,cigarro,coat
9 como quien,con la,con vida,considerate like,conste que,contadas,cuanto no,cuantos,cuenta,cumple de
9 cumpleanos solo,dandome,date i,de comer,de menos,de pajaros,de quitarme,de regreso,decision de,dedo
9 dejar de,del abrigo,del domingo,del tren,dentro hay,desde,deseo morir,despertar manana,devolverla
9 disappointed,do you,doing it,dolorosa,done that,dormido,down to,eam,eating a,effects,el almuerzo,el cumple
9 el frasco,el juez,el microondas,el periodico,el regalo,en dos,en las,end to,escogi el,escribi,escrito
9 estan bastante,este es,estoy pescando,everyone says,fault,finger on,fishing,folder,for ten,foto del
9 fourteen,front,ganado,girar,given,go into,goes to,going to,ground,hanging myself,have had,have lost
9 have worked,hay dibujos,he escrito,he vuelto,heart,helps,how are,hows your,i came,i get,iba a,in here
9 in my,infarto,irme con,is left,it already,it good,it look,it through,item,its already,its me,its pretty
9 join,joking,joking i,juez,juicio,junto,just do,just got,la carretera,la cita,la ventana,laces,largo
9 last day,last thing,legit,leyendo,like i,lio,lista,living is,llevan,llovio,lo iba,lo pienso,look up
9 los trenes,lot,lying,ma,mal que,mas y,mass,me bajo,me corte,me out,methods,mi nino,microondas,might as
9 mind to,mis dias,more week,much from,muchachos,mum,my body,my laces,my life,nadie,night but,no haber
9 no haya,no hubiera,no la,no los,no pueda,nobody will,not be,not in,not planning,not swim,odiar,of the
9 of town,ok ok,on saturday,orden,other,other way,own hands,pajaros estan,para hacerlo,para no,parar,part of
9 pasa,pastillas contadas,periodico,pescando,pierna,plants,pocket,por no,porque esta,practised,preguntando
9 pregunto porque,prometi,promise that,proxima vez,puedo,que en,que seria,quien encuentre,rather,rather be
9 razon en,razones,reason to,results,ropes,round the,run over,salvo,same as,says it,se si,sentencia
9 seria tan,shoot me,shortly,siento mucho,sleep,snow,so badly,sobra,sobredosis esta,sorprender,stomach
9 stopped the,sufrir,swim,tall,tanto como,te dejo,tempted,tempted to,that did,the bedroom,the blue,the hotel
9 the hour,the ropes,the safe,the side,the universe,the voices,they,they find,this life,thought that
9 thought was,tiene sentido,to fall,to next,to off,to pull,to walk,tomado la,toy,trenes,uh,ultimo que
9 un accidente,un boleto,un frasco,un infarto,una noche,uno en,up here,vale la,venas y,ventana abierta
9 volante,voluntad de,vuelvo a,walked,wants,was ok,way he,when they,where she,who wants,winter,without me
9 woken,work at,writing,ya lo,years,yo me,yo tambien,you read,you tell,your day
8 . ai,. cual,. dear,. deseo,. did,. dile,. iba,. mejor,. mine,. not,. there,. van,. vine,13,15,2nd,a cada
8 a estudiar,a tirar,abri,abri la,accident and,almuerzo,am planning,an accident,an end,an hour,and not
8 around for,be my,bedroom,begun,better,boleto,bottom of,break,broke the,by the,cada manana,came in,car with
8 casa y,coat on,coche de,como todos,compre una,con ganas,considerate,contra el,count,counting,cuando yo
8 cuantas,cuanto se,curiosidad,day of,de poner,dear,del ano,dialysis,dialysis without,dibujos,dibujos de
8 did nothing,die in,differently,dinero en,diosito me,do something,do to,dormir y,drive,driver,edge of
8 el fondo,el sabado,en el,es mi,estaria,every morning,feel this,feeling,find this,finger,florecer
8 for asking,frenar,from this,fue,fue por,get here,gone by,grito de,hace una,have my,he tomado,hecho antes
8 hows,hurts,i love,i only,i want,in a,in me,instante,is all,is clean,is life,is to,jump in,la chica
8 la navaja,la pongo,la segunda,la tarde,la tarea,lado,leave this,let him,lie down,like to,liked,llego,llene
8 llevame ya,lo digo,lo jure,madre de,mama ya,me recoja,mi por,mis,my dads,my own,my parents,my son
8 my throat,my will,na,never wake,next time,ninth,no conozco,no pasa,not ask,not change,not mean,nothing but
8 nothing wrong,of anything,of pills,off a,on in,one and,one more,or something,otra cosa,our anniversary
8 out in,out of,palabra,palabras,papeles,para de,pasar,pastillas para,pensando en,people say,perdon a
8 pero si,phone and,please let,porque para,pray,pretty much,promise,put,que diosito,que seguir,read this
8 recoja,rompio la,said my,santo,screaming,se como,secundaria,see this,sentada,sente en,ser feliz,set the
8 shooting,si la,si pudiera,siento que,simple,since the,single,so sure,stepping,stopping,sueno con,table and
8 tan facil,telling them,tenia que,tenido,than go,that it,that would,the bad,the dialysis,the erd,the keys
8 the ninth,the platform,the stuff,the thing,them up,they can,things do,thinks i,third,this for,this was
8 time the,time to,to continue,to crash,to drive,to not,today but,todo bien,tomarse,tome una,too much,tried
8 truly do,two hours,un alivio,universe,until it,up again,up on,urge,ventana,veo,verde,vez le,video,voy con
8 vuelto a,walking,wife is,will,will care,without telling,work so,would have,y manana,yo aqui,you this
7 . con,. creo,. god,. haha,. made,. nunca,. pienso,. siento,45,a god,a partir,a rest,a tomar,accident
7 agree with,ai,all of,am counting,and felt,and it,another,antes del,anything to,around,as my,asi de,asi que
7 at midnight,at night,auxilio,ayer,be at,be kind,been in,blue,breakfast,burns,called me,came back,can hear
7 chairs,chicos,come up,como a,como se,como si,compre un,conozco a,continue,cuarto,de ahi,de atencion
7 de ayuda,de las,de mi,dejo de,del trabajo,do,easy to,el corazon,el dinero,el piso,el rio,el trabajo
7 el verano,en diez,engine,era el,erd,es bueno,esta,even the,eventually,fix the,follow,for,for another
7 for my,found something,haberlo hecho,hace,happen,hasta que,have come,have made,have started,how much
7 hoy estoy,hoy los,i agree,i need,igual,is open,it and,it on,it until,just go,la idea,la vida,las cartas
7 left it,life to,llevame,lo puedo,los chicos,lost all,lot more,louder,made my,made up,mantiene,martin,me la
7 me pide,me quitaron,me that,mucho que,my friends,myself tonight,nadar,ni un,no funciona,no one,no point
7 no se,no tiene,nobodys,not belong,not told,nunca mas,odio estar,of all,ok i,on,on earth,on our,otro dia
7 paid the,papa,para cuando,partir,pastillas y,pensar en,perro,picked the,pissed,platform,porque estoy
7 pregunto,probar,puerta del,que pase,que va,regreso,sabado,sad,said no,scared,se quede,set a,si de,silla
7 starting,suerte,tarde,that my,the bottom,the engine,the head,the point,the results,the road,the school
7 the window,the wrong,there will,they think,thinking,this and,this does,ticket to,tin,to blow,to fix
7 to meet,to whoever,todos,tomado,tomarme,traffic,truly,un cobarde,vale,veo sentido,volvio,watching it
7 what to,where my,wife thinks,wn,work,y es,y eso,y he,yo tengo,you do,you know,you that,young
6 . cuando,. next,. tome,. tres,. whoever,. writing,20,a dejar,a dios,acabar con,act on,after my,am at
6 am late,am letting,am watching,and said,and stay,answer to,aqui y,at this,avion,bastante bien,bottom
6 but it,calm,calmly,came to,cansado,cash,cocina,corazon,courage to,cual es,cualquier,cuando,dads,de estos
6 decidi,dejar,diario,diga,domingo me,done it,dose,el monte,el que,ella se,en este,entero,eso lo,esperar a
6 esta tarde,everyday,film,fix,for three,for what,get up,getting,got a,gusto,hace dos,happened,has a
6 him again,i choose,imagine,in order,in their,is made,it calmly,it has,it so,it take,its,its easy,know how
6 las,le veo,letting go,lo tengo,looked at,los ojos,low,mad,many of,me gustaria,me sente,me siento,metro
6 mi sobrino,mia,monte,much like,my heart,my mind,no le,no para,no reason,not bear,not care,not coming
6 not eat,not say,off with,otra,parents,passing,peace with,pero lo,plan to,please take,pongo,primero
6 quiero irme,r,rather not,she does,si se,siendo,siento muy,sin mi,sleepy,sobrino,solo quiero,something
6 something else,something that,suficientes,supposed to,tampoco,tantas,tercera,than a,that does,thatll
6 the ice,the subway,the train,the weekend,they took,they were,thing that,think i,this year,time for,to act
6 to go,todas las,todos lo,tren,una de,uno,voices,wait to,was about,was on,was supposed,weekend,wheel
6 where he,will never,with them,would go,yo no,you did,you find,you for
5 . can,. de,. everyone,. fui,. had,. hey,. nobody,. nothing,. perdi,. tienen,. toda,a estar,a veces,abierta
5 agree,all i,am in,animo,ano que,are in,are you,away,ayuda,bear,before i,best way,breathing,but the,can i
5 cansado de,como,creo,de acuerdo,delante,dicho,dile,do is,edificio,el cuarto,el valor,eleven,every,except
5 favor no,fin,funciona,get in,gran,grateful,gustaria,haber,haberlo,hey,how i,i go,i took,in may,internet
5 is not,is out,know if,la cocina,la madre,la mesa,letting,libros,like this,llevo desde,longer,los ninos
5 los vecinos,lost,making a,me dicen,me what,miento,mind if,more than,my father,nada de,no fue,not going
5 of being,ojos,on monday,only,opening,pajaros,past,pensando,por la,pregunto por,que quiere,reason for
5 rompio,says i,see,should not,si el,sin,solo me,someone who,subido,te lo,termine,that i,there a,thing
5 tienen que,to someone,to that,to work,today,tomar,vecinos,version,very much,vida a,viviendo,vuelta,week
5 when you,y no,yo voy,youll be
4 . desearia,. does,. itll,. quisiera,a todos,abuela,acabo,after,am really,as a,atencion,capaz,capaz de
4 clases,close,cold,contra,cruel,cuerpo,day and,domingo,donde se,es un,good and,hablo,hacerlo,hacia,hay,head
4 i wonder,la pena,lady,los,making,mas,me puedo,much longer,never been,no estoy,no queria,not take,not want
4 nothing left,own,paid,parecen,regalo,saben,sat,sitting on,sorry for,supposed,then the,thinks,um,un
4 un hombre,voy,without,words,worked,y en
3 . cada,. la,. ok,. would,a,a lot,accidente,aire,beautiful,bought,cause,chica,con,cuchillo,del hospital
3 down,eating,en la,everything,formas,hay que,hole,i can,i just,ice,if it,man,mas larga,move,of,otro,por el
3 por favor,si yo,stopped,tengo la,thank,this i,to be,van,voz,work i
2 . after,. es,. me,. mike,. what,act,after thirty,am being,anos con,bus,cheese and,cough in,cronico
2 deprimida,deprimida soy,despues,dice que,dolor cronico,es la,este,estoy deprimida,has not,heard his
2 his today,i hate,is the,it did,just,llama,logica,marriage you,menos,mom says,now,on to,others cough
2 otro lado,soy logica,subi,sunday,supermarket by,thank you,the cheese,the others,the supermarket,there he
2 they said,thirty,tienen,to end,was with,you have,youll
1 a crowd,anos,de,del,eighty,everything hurts,from,he was,hijos,i finished,january,knows where,last,lo he
1 marriage,me lo,mentira,mike,need to,noches,not ever,of marriage,once anos,put all,regarding,taxes
1 thirty years,today in,type
"""
