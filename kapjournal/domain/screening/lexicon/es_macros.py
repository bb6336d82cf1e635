"""Lists of alternatives that Spanish phrases share (without accents: the reader removes them)."""

MACROS = {
    "quiero": """quiero|quisiera|queria|quise|querer|queriendo|he querido|me gustaria|desearia|deseo|
        prefiero|preferiria|necesito|ganas de|ganas d|anhelo|espero|merezco|deberia|debo|pienso en|
        pensando en|pense en|pensar en|pensado en|pensaba en|penso en|lista para|listo para|decidi|
        he decidido|decidida a|decidido a|planeo|planeando|intente|intento|intentar|intentado|trate de|
        tratado de|trato de|tratando de|quiero solo|quiero ya|quiero nomas|quiero mejor|quiero de verdad|
        sueno con|fantaseo con|fantasias de|formas de|maneras de|ojala pudiera|pido|le pido a dios|
        imagino|me imagino|impulso de|impulsos de|deseos de|intencion de|pensamientos de|quiero es|
        considero|contemplo|dejar de pensar en|estoy pensando en|me urge|necesidad de|quieres|
        sigo queriendo|siento que quiero|deseando|pidiendo|rogando""",
    "morir": "morir|morirme|morirme ya|estar muerto|estar muerta|estar bajo tierra",
    "matarme": """quitarme de en medio|quitarme del medio|quitarme del camino|matarme|suicidarme|
        quitarme la vida|kitarme la vida|quitarme de enmedio|ahorcarme|colgarme|desvivirme|
        acabar con mi vida|terminar con mi vida|terminar mi vida|acabar mi vida|ponerle fin a mi vida|
        poner fin a mi vida|poner fin a todo|cortarme las venas|pegarme un tiro|darme un tiro|
        meterme un tiro|volarme la cabeza|volarme los sesos|dispararme|tirarme de un puente|
        tirarme del puente|tirarme al metro|tirarme a las vias|tirarme al tren|tirarme por la ventana|
        tirarme por el balcon|tirarme del balcon|aventarme al metro|aventarme a las vias|
        aventarme del puente|aventarme de un puente|aventarme al tren|aventarme a un coche|
        arrojarme al tren|lanzarme al vacio|lanzarme de un puente|saltar del puente|saltar de un puente|
        saltar al vacio|saltar por la ventana|envenenarme|asfixiarme|acabar conmigo|terminar con todo|
        acabar con todo|acabar con todo esto|acabar con esto de una vez|autoeliminarme|ahogarme en el mar|
        inmolarme|sacarme la vida""",
    "todos": """todos|todo el mundo|mi familia|mis hijos|mi esposo|mi esposa|mi marido|mi mujer|mi pareja|
        mis papas|mis padres|mi mama|mi papa|mis amigos|el mundo|ellos|ellas|la gente|mi hija|mi hijo""",
    "ya": """ya|nomas|solo|solamente|realmente|de verdad|siempre|nunca|mejor|hasta|tambien|a veces|tanto|
        mas""",
    "alguien": """alguien|mi ex|mi jefe|mi jefa|mi esposo|mi esposa|mi marido|mi mujer|mi novio|mi novia|
        mi pareja|mi vecino|mi vecina|mi hermano|mi hermana|mi papa|mi mama|mi padre|mi madre|
        mi padrastro|mi companero|mi companera|ese hombre|ese tipo|ese wey|ese guey|esa mujer|la gente|
        otras personas|otros|nadie|todos|un hombre|una mujer|una persona|mi suegra|mi cunado|mi amigo|
        mi amiga|mi profesor|el|ella|mi familia|quien sea|mi terapeuta|mi tio|personas|la vecina|
        el vecino""",
    "dependiente": """mi bebe|bebe|el bebe|la bebe|al bebe|mi hijo|mi hija|mis hijos|mis hijas|
        nuestro hijo|nuestra hija|nuestros hijos|el nino|la nina|los ninos|las ninas|mi nino|mi nina|
        mis ninos|mi mama|mi abuela|mi abuelo|mi papa|mi nieto|mi nieta|mi sobrino|mi sobrina|
        mi hermanito|mi hermanita|mi chiquito|mi chiquita|mi suegra enferma|mi madre|mi padre|sus hijos|
        su hijo|su hija|mis gemelos|mi pequeno|mi pequena|hijos""",
    "familiar": """el|ell|ella|mi esposo|mi marido|mi pareja|mi novio|mi novia|mi esposa|mi mujer|mi ex|
        su padrastro|su papa|su padre|su mama|mi mama|mi papa|mi suegra|mi suegro|la ninera|mi hermano|
        su abuelo|su tio|su maestro|el padrastro|mi cunado|su madrastra""",
    "agresor": """el|ell|ella|mi esposo|mi marido|mi pareja|mi novio|mi novia|mi esposa|mi mujer|mi ex|
        mi papa|mi padre|mi mama|mi madre|mi hermano|mi hermana|mi tio|mi primo|mi abuelo|mi padrastro|
        mi madrastra|mi cuidadora|mi cuidador|mi hijo|mi jefe|mi primer marido|mi exmarido|un hombre|
        un tipo|mi entrenador|un maestro|un cura""",
    "tome": """tome|tomo|tomado|tomando|me tome|me la tome|me meti|me meto|meti|metia|me metia|metido|use|
        uso|usado|consumi|consumo|consumido|fume|inhale|probe|inyecte|comi|hice|tomar|usaba|consumia|
        me inyecte|tomaba|inhalo|esnife""",
    "droga": """ketamina|keta|ket|k|pastilla de ketamina|pastillas de ketamina|dosis|trocisco|troche|
        hongos|honguitos|coca|cocaina|heroina|mdma|tachas|lsd|acido|cristal|piedra|dmt|crack|fentanilo|
        rivotril|psilocibina|ayahuasca|extasis|peyote|metanfetamina|mota y keta|medicina en casa|
        la pastilla""",
    "solo": """sola|solo|yo sola|yo solo|a solas|por mi cuenta|a escondidas|en secreto|sin decirle|
        sin decir|sin preguntar|sin avisar|entre sesiones|no le dije a nadie|nadie estaba conmigo|
        sin nadie|sin acompanante""",
}
