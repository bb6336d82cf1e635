"""Files as the parts of a message: what a photo, a voice note or a sticker looks like to a bot."""

from typing import Any

from kapjournal.demo.bot_api.world import Json, StoredFile, World

_FOLDERS = {
    "voice": "voice", "photo": "photos", "document": "documents", "video": "videos",
    "video_note": "video_notes",
    "audio": "music", "sticker": "stickers", "animation": "animations",
}  # fmt: skip
_MIMES = {
    "voice": "audio/ogg", "photo": "image/jpeg", "document": "application/octet-stream", "video": "video/mp4",
    "video_note": "video/mp4", "audio": "audio/mpeg", "sticker": "image/webp", "animation": "video/mp4",
}  # fmt: skip
_NAMES = {
    "voice": "voice.oga", "photo": "photo.jpg", "document": "document", "video": "video.mp4",
    "video_note": "round.mp4", "audio": "audio.mp3", "sticker": "sticker.webp", "animation": "animation.mp4",
}  # fmt: skip
KINDS = tuple(_FOLDERS)
_PHOTO_SIZES = ((90, 67), (320, 240), (1280, 960))


def describe(
    world: World, kind: str, content: bytes, *, name: str = "", mime: str = "", size: int = 0, **details: Any
) -> Json:
    """Keep a new file; return the message part with it, {"voice": {…}} and so on. Durations in seconds."""
    name, mime = name or _NAMES[kind], mime or _MIMES[kind]
    folder = _FOLDERS[kind]
    if kind == "photo":
        sizes = [
            (world.keep_file(content, name=name, mime=mime, folder=folder, size=size), wide, high)
            for wide, high in _PHOTO_SIZES
        ]
        return {"photo": [_file(stored, width=wide, height=high) for stored, wide, high in sizes]}
    return carry(kind, world.keep_file(content, name=name, mime=mime, folder=folder, size=size), **details)


def carry(kind: str, stored: StoredFile, **details: Any) -> Json:
    """The message part for a file that is already there, as when a bot sends by file_id."""
    seconds = int(details.get("duration") or 0)
    match kind:
        case "photo":
            part: Any = [_file(stored, width=wide, height=high) for wide, high in _PHOTO_SIZES]
        case "voice":
            part = _file(stored, duration=seconds, mime_type=stored.mime)
        case "video_note":
            part = _file(stored, duration=seconds, length=int(details.get("length") or 240))
        case "video" | "animation":
            part = _file(stored, duration=seconds, width=640, height=360, file_name=stored.name)
            part["mime_type"] = stored.mime
        case "audio":
            part = _file(stored, duration=seconds, mime_type=stored.mime, file_name=stored.name)
        case "sticker":
            part = _file(stored, type="regular", width=512, height=512, is_animated=False, is_video=False)
            part["emoji"] = details.get("emoji") or "🙂"
        case _:
            part = _file(stored, file_name=stored.name, mime_type=stored.mime)
    if kind == "animation":  # the Bot API sets document as well, for bots that know no animations
        return {"animation": part, "document": _file(stored, file_name=stored.name, mime_type=stored.mime)}
    return {kind: part}


def _file(stored: StoredFile, **details: Any) -> Json:
    return {
        "file_id": stored.id,
        "file_unique_id": stored.unique_id,
        "file_size": stored.size,
        **details,
    }
