"""Lists of alternatives that Spanish phrases share (without accents: the reader removes them)."""

MACROS = {
    "quiero": (
        "quiero|quisiera|queria|quise|querer|queriendo|he querido|me gustaria|desearia|deseo|prefiero|preferiria|necesito|"
        "ganas de|ganas d|anhelo|espero|merezco|deberia|debo|voy a|vo a|iba a|pienso en|pensando en|pense en|pensar en|pensado en|"
        "pensaba en|penso en|pienso|pense|lista para|listo para|decidi|he decidido|decidida a|decidido a|planeo|planeando|estoy por|intente|intento|intentar|"
        "intentado|trate de|tratado de|trato de|tratando de|quiero solo|quiero ya|quiero nomas|quiero mejor|quiero de verdad|sueno con|fantaseo con|fantasias de|"
        "idea de|ideas de|forma de|formas de|manera de|maneras de|plan para|plan de|me urge|ojala pudiera|pido|le pido a dios|imagino|me imagino|"
        "impulso de|impulsos de|deseos de|intencion de|capaz de|a punto de|miedo de|tentacion de|pensamientos de|pensamiento de|quiero es|tengo que|considerando|considero|contemplo|contemplando|dejar de pensar en"
    ),
    "morir": "morir|morirme|morirme ya|estar muerto|estar muerta|estar bajo tierra",
    "matarme": (
        "matarme|suicidarme|suicidar|quitarme la vida|kitarme la vida|quitarme de enmedio|ahorcarme|colgarme|desvivirme|acabar con mi vida|"
        "terminar con mi vida|terminar mi vida|acabar mi vida|ponerle fin a mi vida|poner fin a mi vida|poner fin a todo|"
        "cortarme las venas|pegarme un tiro|darme un tiro|meterme un tiro|volarme la cabeza|volarme los sesos|dispararme|"
        "tirarme de un puente|tirarme del puente|tirarme al metro|tirarme a las vias|tirarme al tren|tirarme por la ventana|"
        "tirarme por el balcon|tirarme del balcon|aventarme al metro|aventarme a las vias|aventarme del puente|aventarme de un puente|aventarme al tren|aventarme a un coche|arrojarme al tren|"
        "lanzarme al vacio|lanzarme de un puente|saltar del puente|saltar de un puente|saltar al vacio|saltar por la ventana|envenenarme|asfixiarme|acabar conmigo|terminar con todo|acabar con todo|acabar con todo esto|acabar con esto de una vez|autoeliminarme|ahogarme en el mar|inmolarme|sacarme la vida"
    ),
    "todos": "todos|todo el mundo|mi familia|mis hijos|mi esposo|mi esposa|mi marido|mi mujer|mi pareja|mis papas|mis padres|mi mama|mi papa|mis amigos|el mundo|ellos|ellas|la gente|mi hija|mi hijo",
    "ya": "ya|nomas|solo|solamente|realmente|de verdad|siempre|nunca|mejor|hasta|tambien|a veces|tanto|mas",
}
