"""Typst in a child process: what it remembers of a page, and the memory that takes, ends with the page.

Typst keeps what it has laid out, to be quicker the next time: in a process that lives for days these are
opened words, a hundred megabytes of them after a few journals. The page travels through the child's
standard input and back through its standard output; nothing touches the disk.
"""

import json
import subprocess
import sys
import threading
from pathlib import Path

from kapjournal.domain.errors import Unavailable

_TIMEOUT_SECONDS = 120
_one_at_a_time = threading.Lock()
"""A whole journal takes 200 MB while it is laid out."""

_REFUSED = 3

_CHILD = """
import json, sys
import typst
job = json.loads(sys.stdin.buffer.read())
fonts = typst.Fonts(include_system_fonts=job["system"], font_paths=[job["fonts"]])
def press(standards):
    return typst.compile(
        job["template"].encode(),
        sys_inputs={"data": job["data"]},
        font_paths=fonts,
        timestamp=job["timestamp"],
        pdf_standards=standards,
        format="pdf",
    )
try:
    made = press(["ua-1"])
except typst.TypstError:
    # PDF/UA refuses a character without a glyph; the page is then still due, without that promise.
    try:
        made = press([])
    except typst.TypstError:
        sys.exit(3)
sys.stdout.buffer.write(made)
"""


def press(template: str, data: str, *, fonts: Path, system: bool, timestamp: int) -> bytes:
    """A PDF of `data` (JSON) by a Typst template. `system`: the machine's own fonts may help out.

    Raises Unavailable when the child cannot do it (no memory, no time). What it complains of is not
    repeated: it could quote the page.
    """
    job = {
        "template": template,
        "data": data,
        "fonts": str(fonts),
        "system": system,
        "timestamp": timestamp,
    }
    with _one_at_a_time:
        try:
            done = subprocess.run(
                [sys.executable, "-P", "-c", _CHILD],
                input=json.dumps(job).encode(),
                capture_output=True,
                timeout=_TIMEOUT_SECONDS,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            raise Unavailable("the page could not be set as PDF; try again") from None
    if done.returncode == _REFUSED:
        raise Unavailable("Typst refuses this page: its template and its data do not fit")
    if done.returncode != 0 or not done.stdout.startswith(b"%PDF"):
        raise Unavailable("the page could not be set as PDF; is there enough memory free?")
    return done.stdout
