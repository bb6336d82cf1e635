"""Notices: the only words of ours that a lock screen shows, so none of them may tell what this is about."""

import re
import unicodedata

from kapjournal.domain.guidance import Notice
from kapjournal.domain.occasion import Occasion
from kapjournal.prompt_library.prompts import LABEL_LIMIT, TEXT_LIMIT
from kapjournal.prompt_library.reading import Table
from kapjournal.prompt_library.shelf import Placed, Shelf

_NO_REMINDER = {Occasion.LANDING, Occasion.WEEKLY}

# Beginnings of words, without accents. One list for all languages: a Spanish phone shows English lines too.
_BEGINNINGS = """
    abus addict adicc adhd alcohol ansie anxi bipolar bladder blood cancer clinic consult craving crisis
    depres diagn doctor dolor dormi dosis dose dosing droga drug duelo emoc emoti enferm hallucin headache
    health hospital inject integr infus inyec journal ketamin lozenge mareo medic mental mood nasal nause
    nurse overdos pastilla patient paciente psic psiq psych ptsd queasy recuper safety salud sangre sentim
    sesion session sick sintoma sleep sobri suic sueno symptom tdah tept terap therap tratam trauma treatment
    vejiga
"""
_WHOLE = "animo body cuerpo feelings grief heal healing ocd pain toc trip viaje"
_HEALTH_WORD = re.compile(
    rf"\b(?:(?:{'|'.join(_BEGINNINGS.split())})\w*|(?:{'|'.join(_WHOLE.split())})\b)", re.IGNORECASE
)


def health_word(text: str) -> str:
    """The first word that tells a passer-by too much; "" when there is none."""
    bare = "".join(each for each in unicodedata.normalize("NFD", text) if not unicodedata.combining(each))
    found = _HEALTH_WORD.search(bare)
    return found.group() if found else ""


def read_notices(file: Table, shelf: Shelf, language: str) -> None:
    notices = file.table("notices")
    if notices is None:
        return
    for occasion in Occasion:
        table = notices.table(occasion, required=False)
        if table is None:
            continue
        version = table.integer("version", 1, 9999)
        notice = Notice(
            text=_neutral(table, "text", TEXT_LIMIT),
            button=_neutral(table, "button", LABEL_LIMIT),
            reminder=_neutral(table, "reminder", TEXT_LIMIT, required=occasion not in _NO_REMINDER),
            version=version or 1,
        )
        if occasion in _NO_REMINDER and notice.reminder:
            table.fault("reminder", "This occasion has no reminder.", "Remove the line.")
        table.finish()
        shelf.notices[language, occasion] = Placed(notice, file.problems.file, table.line)
    for key in notices.names:
        if key not in set(Occasion):
            notices.fault(key, f"Unknown occasion `{key[:40]}`.", f"Use one of: {', '.join(Occasion)}.")


def _neutral(table: Table, key: str, limit: int, *, required: bool = True) -> str:
    text = table.text(key, limit=limit, required=required)
    if "{" in text or "}" in text:
        table.fault(key, "A broken placeholder: notices have none.", "Remove the braces.")
    word = health_word(text)
    if word:
        remedy = "Say only that something is ready; a lock screen shows this line."
        table.fault(key, f"A health word in a notice: `{word}`.", remedy)
    return text
