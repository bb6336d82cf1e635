// What the phone itself says, in the language of whoever holds it. The bot's own words come from the bot.

const SPANISH = {
  "Message": "Mensaje", "Start": "Iniciar", "Unblock and restart": "Desbloquear y reiniciar", "Send": "Enviar", "Close": "Cerrar",
  "Commands": "Comandos", "Attach": "Adjuntar", "Record a voice message": "Grabar un mensaje de voz", "Leave it": "Dejarlo",
  "Drop the recording": "Descartar la grabación", "Send the recording": "Enviar la grabación", "Go to the newest message": "Ir al último mensaje",
  "The chat": "El chat", "Writing": "Escribiendo", "bot": "bot", "typing…": "escribiendo…", "waiting for the network…": "esperando la conexión…",
  "What can this bot do?": "¿Qué puede hacer este bot?", "This bot has named no commands.": "Este bot no ha nombrado comandos.",
  "Photo": "Foto", "Voice message": "Mensaje de voz", "Video message": "Videomensaje", "Video": "Video", "Document": "Documento",
  "Sticker": "Sticker", "Location": "Ubicación", "Contact": "Contacto", "Audio": "Audio", "GIF": "GIF", "Poll": "Encuesta", "Dice": "Dado",
  "Forwarded from": "Reenviado de", "someone": "alguien", "edited": "editado", "delivered": "entregado", "You:": "Tú:", "Bot:": "Bot:",
  "Options for this message": "Opciones de este mensaje", "Buttons": "Botones", "Cannot be copied or forwarded": "No se puede copiar ni reenviar",
  "Take back your reaction": "Quitar tu reacción", "Reaction": "Reacción", "React": "Reaccionar", "React with": "Reaccionar con",
  "Reply": "Responder", "Reply to": "Respuesta a", "Edit": "Editar", "Copy": "Copiar", "Copied": "Copiado", "Forward here": "Reenviar aquí",
  "as if it came from another chat": "como si viniera de otro chat", "Delete for both": "Borrar para ambos", "bots are not told": "los bots no se enteran",
  "This button does nothing on this phone.": "Este botón no hace nada en este teléfono.",
  "This browser does not let a page copy here.": "Este navegador no deja copiar aquí.",
  "Send the sticker": "Enviar el sticker", "Photo, video or file": "Foto, video o archivo", "A location": "Una ubicación", "A contact": "Un contacto",
  "an invented one": "uno inventado", "Listening": "Escuchando", "Play voice message": "Reproducir el mensaje de voz",
  "Pause voice message": "Pausar el mensaje de voz", "This sound cannot be played here.": "Este sonido no se puede reproducir aquí.",
  "No microphone here; a made-up voice is sent instead": "Aquí no hay micrófono; se envía una voz inventada",
};

let language = "en";

// In English, or where a word has no translation, the words stand as they are written in the code.
export const t = (words) => (language === "es" && SPANISH[words]) || words;

export const spoken = () => (language === "es" ? "es" : "en-GB");

// What stands on the page from the beginning says by `data-say` what of it is to be put into words.
export function speak(wanted = "en") {
  language = wanted;
  document.querySelector(".phone").lang = $sheet().lang = wanted;
  for (const element of document.querySelectorAll("[data-say]")) {
    const what = element.dataset.say;
    const read = () => (what === "text" ? element.textContent : element.getAttribute(what));
    element.dataset.words ??= read();
    if (what === "text") element.textContent = t(element.dataset.words);
    else element.setAttribute(what, t(element.dataset.words));
  }
}

const $sheet = () => document.getElementById("sheet");
