// A message's text with its entities, as nodes. Entity offsets count UTF-16 units, as JavaScript strings do.

import { h } from "./dom.js";

const PLAIN = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "code", blockquote: "blockquote",
  expandable_blockquote: "blockquote",
};

export function prose(text, entities = [], { onCommand } = {}) {
  const cuts = new Set([0, text.length]);
  for (const { offset, length } of entities) cuts.add(offset).add(offset + length);
  const places = [...cuts].filter((place) => place <= text.length).sort((a, b) => a - b);
  const nodes = [];
  for (let at = 0; at + 1 < places.length; at += 1) {
    const [start, end] = [places[at], places[at + 1]];
    const around = entities.filter(({ offset, length }) => offset <= start && offset + length >= end);
    nodes.push(around.reduceRight((inner, entity) => wrap(inner, entity, text, onCommand), text.slice(start, end)));
  }
  return nodes;
}

function wrap(inner, { type, url, offset, length }, text, onCommand) {
  const whole = text.slice(offset, offset + length);
  if (PLAIN[type]) return h(PLAIN[type], {}, inner);
  if (type === "spoiler") return h("span", { class: "spoiler", tabindex: "0" }, inner);
  if (type === "url" || type === "text_link") return link(inner, url || whole);
  if (type === "email") return link(inner, `mailto:${whole}`);
  if (type === "bot_command" && onCommand)
    return h("button", { type: "button", class: "command", onclick: (event) => { event.stopPropagation(); onCommand(whole); } }, inner);
  return inner;
}

function link(inner, target) {
  if (!/^(https?|mailto|tel):/i.test(target)) return inner;
  return h("a", { href: target, target: "_blank", rel: "noopener noreferrer", onclick: (event) => event.stopPropagation() }, inner);
}
