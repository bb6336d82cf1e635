"""Summary -> HTML, PDF, text and graph. Nothing here chooses words; it only lays them out.

Importing this package is cheap: Jinja2 and Typst are imported by the first page that needs them.
"""

from kapjournal.rendering.chart import render_chart
from kapjournal.rendering.differences import SectionChange, differences
from kapjournal.rendering.html import PRESCRIBER_PARTS, STYLESHEET, render_fragment, render_html
from kapjournal.rendering.pdf import render_pdf
from kapjournal.rendering.text import chart_note, render_text

__all__ = [
    "PRESCRIBER_PARTS",
    "STYLESHEET",
    "SectionChange",
    "chart_note",
    "differences",
    "render_chart",
    "render_fragment",
    "render_html",
    "render_pdf",
    "render_text",
]
